/** Where every kept state came from, step by step: read backwards it gives the package behind a point. */
import type { Lane } from './lanes.ts';
import type { Problem } from './problem.ts';

/** Links of all steps in one array; those of step l start at `starts[l]`. A link is earlier state × options + option. */
export type Links = { data: Int32Array; used: number; readonly starts: number[]; readonly lanes: Lane[] };

/** Kept between calls; every call fills what it reads. */
let kept = new Int32Array(4096);

/** An empty store of links. */
export function emptyLinks(): Links {
  return { data: kept, used: 0, starts: [], lanes: [] };
}

/** Adds a step: the links of its states, `from[head]` to `from[tail - 1]`. */
export function addLinks(links: Links, lane: Lane, from: Int32Array, head: number, tail: number): void {
  const size = tail - head;
  if (links.used + size > links.data.length) {
    const wider = new Int32Array(Math.ceil((links.used + size) * 1.5));
    wider.set(links.data.subarray(0, links.used));
    links.data = wider;
    kept = wider;
  }
  links.starts.push(links.used);
  links.lanes.push(lane);
  const data = links.data;
  const base = links.used - head;
  for (let s = head; s < tail; s += 1) data[base + s] = from[s] as number;
  links.used += size;
}

/** A package per row: the option (0-based) of issue i of point p stands at p × issues + i. */
export type Packages = Uint8Array | Uint16Array | Int32Array;

const blockSize = 256;
/** Work space, as in `workspace.ts`. */
const current = new Int32Array(blockSize);

/** Walks back from the last states `order` (undefined: 0 to size − 1): for each of them, the option of every issue. */
export function readPackages(at: Problem, links: Links, order: Int32Array | undefined, size: number): Packages {
  const issues = at.issues.length;
  let widest = 0;
  for (let issue = 0; issue < issues; issue += 1)
    widest = Math.max(widest, (at.offsets[issue + 1] as number) - (at.offsets[issue] as number));
  const cells = size * issues;
  const packages =
    widest <= 256 ? new Uint8Array(cells) : widest <= 65_536 ? new Uint16Array(cells) : new Int32Array(cells);
  // Block by block, so that the rows being written stay near.
  for (let from = 0; from < size; from += blockSize) {
    const many = Math.min(blockSize, size - from);
    for (let p = 0; p < many; p += 1) current[p] = order === undefined ? from + p : (order[from + p] as number);
    for (let l = links.starts.length - 1; l >= 0; l -= 1) stepBack(links, l, packages, from * issues, issues, many);
  }
  return packages;
}

function stepBack(links: Links, l: number, packages: Packages, base: number, issues: number, many: number): void {
  const { count, start, options, issues: covered } = links.lanes[l] as Lane;
  const data = links.data;
  const first = links.starts[l] as number;
  const width = covered.length;
  const only = covered[0] as number;
  // Multiplying is quicker than dividing; the half keeps every quotient far from a whole number, so rounding cannot err.
  const share = 1 / count;
  for (let p = 0, row = base; p < many; p += 1, row += issues) {
    const link = data[first + (current[p] as number)] as number;
    const earlier = ((link + 0.5) * share) | 0;
    const option = start + link - earlier * count;
    current[p] = earlier;
    if (width === 1) packages[row + only] = options[option] as number;
    else
      for (let j = 0; j < width; j += 1) packages[row + (covered[j] as number)] = options[option * width + j] as number;
  }
}
