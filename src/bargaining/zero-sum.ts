/**
 * Two parties where each option takes from one exactly what it gives the other: every package is efficient, and the
 * frontier is the set of reachable sums. A bit per whole number, shifted and joined lane by lane, finds it; the packages
 * are read back by asking which option leads to a reachable smaller sum.
 */
import type { Lane } from './lanes.ts';
import type { Packages } from './links.ts';
import type { Problem } from './problem.ts';

/** The widest range of sums (in points) a bit table is laid out for, and the most bits over all lanes. */
const rangeLimit = 1 << 26;
const bitLimit = 2 ** 31;

/** With fewer packages than this, merging staircases is quicker. */
const tablePays = 2_000;

/** Whether in every lane both parties' points add up to the same for all options, and a table pays. */
export function isZeroSum(lanes: readonly Lane[]): boolean {
  let packages = 1;
  for (const lane of lanes) packages *= lane.count;
  if (packages < tablePays) return false;
  for (const lane of lanes) {
    const a = lane.columns[0] as Float64Array;
    const b = lane.columns[1] as Float64Array;
    const sum = (a[lane.start] as number) + (b[lane.start] as number);
    for (let k = lane.start + 1; k < lane.start + lane.count; k += 1)
      if ((a[k] as number) + (b[k] as number) !== sum) return false;
  }
  return true;
}

/** The whole frontier of a zero-sum problem; undefined when the range is too wide for a table. */
export function zeroSumFrontier(
  at: Problem,
  lanes: readonly Lane[],
  limits: readonly number[],
): { size: number; columns: Float64Array[]; packages: Packages } | undefined {
  let range = 1;
  let low = 0;
  let total = 0;
  for (const lane of lanes) {
    const a = lane.columns[0] as Float64Array;
    const first = a[lane.start] as number;
    low += first;
    total += first + ((lane.columns[1] as Float64Array)[lane.start] as number);
    range += (a[lane.start + lane.count - 1] as number) - first;
  }
  if (range > rangeLimit || range * lanes.length > bitLimit) return undefined;
  const words = (range + 31) >> 5;
  const reached: Int32Array[] = [];
  let before = new Int32Array(words);
  before[0] = 1;
  let used = 1;
  for (const lane of lanes) {
    const after = new Int32Array(words);
    const a = lane.columns[0] as Float64Array;
    const first = a[lane.start] as number;
    for (let k = 0; k < lane.count; k += 1) joinShifted(before, used, after, (a[lane.start + k] as number) - first);
    used = Math.min(words, used + (((a[lane.start + lane.count - 1] as number) - first) >> 5) + 1);
    reached.push(after);
    before = after;
  }
  // a = low + s must reach its limit, and b = total − a its own.
  const from = Math.max(0, (limits[0] as number) - low);
  const to = Math.min(range - 1, total - (limits[1] as number) - low);
  let size = 0;
  for (let s = from; s <= to; s += 1) size += ((before[s >> 5] as number) >>> (s & 31)) & 1;
  const a = new Float64Array(size);
  const b = new Float64Array(size);
  for (let s = from, p = 0; s <= to; s += 1) {
    if ((((before[s >> 5] as number) >>> (s & 31)) & 1) === 0) continue;
    a[p] = low + s;
    b[p] = total - low - s;
    p += 1;
  }
  return { size, columns: [a, b], packages: packagesOf(at, lanes, reached, a, low) };
}

/** Adds to `after` every bit of `before` (its first `used` words) moved up by `shift`. */
function joinShifted(before: Int32Array, used: number, after: Int32Array, shift: number): void {
  const skip = shift >> 5;
  const bits = shift & 31;
  const end = Math.min(used, after.length - skip);
  if (bits === 0) {
    for (let w = 0; w < end; w += 1) after[w + skip] = (after[w + skip] as number) | (before[w] as number);
    return;
  }
  let carried = 0;
  for (let w = 0; w < end; w += 1) {
    const word = before[w] as number;
    after[w + skip] = (after[w + skip] as number) | (word << bits) | carried;
    carried = word >>> (32 - bits);
  }
  if (end + skip < after.length) after[end + skip] = (after[end + skip] as number) | carried;
}

const blockSize = 256;

function packagesOf(
  at: Problem,
  lanes: readonly Lane[],
  reached: readonly Int32Array[],
  a: Float64Array,
  low: number,
): Packages {
  const issues = at.issues.length;
  const widest = at.issues.reduce((most, issue) => Math.max(most, issue.options.length), 0);
  const cells = a.length * issues;
  const packages =
    widest <= 256 ? new Uint8Array(cells) : widest <= 65_536 ? new Uint16Array(cells) : new Int32Array(cells);
  const left = new Int32Array(blockSize);
  const start = Int32Array.of(1);
  const steps = lanes.map((lane) => {
    const column = lane.columns[0] as Float64Array;
    return Int32Array.from(
      column.subarray(lane.start, lane.start + lane.count),
      (value) => value - (column[lane.start] as number),
    );
  });
  for (let from = 0; from < a.length; from += blockSize) {
    const many = Math.min(blockSize, a.length - from);
    for (let p = 0; p < many; p += 1) left[p] = (a[from + p] as number) - low;
    for (let l = lanes.length - 1; l >= 0; l -= 1) {
      const earlier = l === 0 ? start : (reached[l - 1] as Int32Array);
      readLane(lanes[l] as Lane, steps[l] as Int32Array, earlier, left, many, packages, from * issues, issues);
    }
  }
  return packages;
}

function readLane(
  lane: Lane,
  steps: Int32Array,
  earlier: Int32Array,
  left: Int32Array,
  many: number,
  packages: Packages,
  base: number,
  issues: number,
): void {
  const width = lane.issues.length;
  const count = steps.length;
  const bits = earlier.length << 5;
  for (let p = 0; p < many; p += 1) {
    const sum = left[p] as number;
    let k = 0;
    for (; k < count; k += 1) {
      const rest = sum - (steps[k] as number);
      if (rest >= 0 && rest < bits && (((earlier[rest >> 5] as number) >>> (rest & 31)) & 1) === 1) break;
    }
    left[p] = sum - (steps[k] as number);
    for (let j = 0; j < width; j += 1)
      packages[base + p * issues + (lane.issues[j] as number)] = lane.options[(lane.start + k) * width + j] as number;
  }
}
