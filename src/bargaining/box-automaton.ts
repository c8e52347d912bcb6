/**
 * Any box terms and ruled-out boxes together with additive points: issues are decided one by one, and what must be
 * remembered is which begun boxes the package may still lie in. Gives a {@link ContextGraph} whose decision in a layer
 * is the option of that layer's issue.
 */
import type { ContextGraph, Layer } from './context-graph.ts';
import { unbeatenOptions } from './lanes.ts';
import { contextBits, contextTable, type ContextTable } from './context-table.ts';
import { forwardBest, narrow, type ContextCaps, type Dropped } from './narrow.ts';
import type { BoxSide, BoxTerm, ForbiddenBox, Problem } from './problem.ts';

type Box = { readonly sides: readonly BoxSide[]; readonly points: readonly number[] | undefined };

/** A graph of decisions and the issue each layer decides. */
export type AutomatonGraph = { readonly graph: ContextGraph; readonly order: readonly number[] };

/**
 * The decisions over a group of issues. Beyond the caps only the most promising contexts are followed, and with too many
 * boxes open at once some are passed by (never entered if they cost); `dropped` learns what that can have missed.
 */
export function automatonGraph(
  at: Problem,
  issues: readonly number[],
  terms: readonly BoxTerm[],
  forbidden: readonly ForbiddenBox[],
  caps: ContextCaps,
  dropped: Dropped,
): AutomatonGraph {
  const boxes: Box[] = [
    ...terms.map((term) => ({ sides: term.sides, points: term.points })),
    ...forbidden.map((box) => ({ sides: box.sides, points: undefined })),
  ];
  const order = issueOrder(issues, boxes);
  const rank = new Map(order.map((issue, position) => [issue, position]));
  const positions = boxes.map((box) => box.sides.map((side) => rank.get(side.issue) ?? 0));
  const opens = positions.map((list) => Math.min(...list));
  const closes = positions.map((list) => Math.max(...list));
  const slot = new Int32Array(boxes.length).fill(-1);
  const free = Array.from({ length: contextBits }, (_, index) => contextBits - 1 - index);
  const layers: Layer[] = [];
  let table = contextTable();
  table.numberOf(0, 0);
  let nodes = 1;
  let forward: Float64Array[] = at.parties.map(() => new Float64Array(1));
  const rest = potential(at, issues, boxes);
  const all = [...rest];
  for (const [position, issue] of order.entries()) {
    const here: Turn[] = [];
    const most = potential(at, [issue], []);
    for (let party = 0; party < rest.length; party += 1)
      rest[party] = (rest[party] as number) - (most[party] as number);
    for (const [index, box] of boxes.entries()) {
      const side = box.sides.find((one) => one.issue === issue);
      if (side === undefined) continue;
      const opening = opens[index] === position;
      const closing = closes[index] === position;
      if (opening && !closing) {
        const place = free.pop();
        if (place === undefined)
          for (let party = 0; party < all.length; party += 1) dropped.bound[party] = all[party] as number;
        slot[index] = place ?? untracked;
      }
      here.push({ side, opening, closing, slot: slot[index] as number, points: box.points });
    }
    let made = decide(at, issue, table, here);
    if (made.table.size() === 0) return noPath(at);
    forward = forwardBest(made.layer, forward, made.table.size());
    const room = Math.max(
      caps.least,
      Math.min(caps.perLayer, caps.total - nodes) / Math.max(1, made.layer.from.length / made.table.size() / 2),
    );
    if (made.table.size() > room) {
      const narrowed = narrow(made.layer, made.table, forward, Math.floor(room), rest, dropped);
      made = narrowed;
      forward = narrowed.forward;
    }
    layers.push(made.layer);
    table = made.table;
    nodes += table.size();
    for (const [index, close] of closes.entries())
      if (close === position && (slot[index] as number) >= 0) free.push(slot[index] as number);
  }
  return { graph: { layers, parties: at.parties.length }, order };
}

/** A slot number for a box that is not followed. */
const untracked = -2;

/** The most the issues and the boxes can give, per party. */
function potential(at: Problem, issues: readonly number[], boxes: readonly Box[]): number[] {
  return at.points.map((row, party) => {
    let sum = 0;
    for (const issue of issues)
      sum += row.subarray(at.offsets[issue], at.offsets[issue + 1]).reduce((top, value) => Math.max(top, value), 0);
    for (const box of boxes) sum += Math.max(0, box.points?.[party] ?? 0);
    return sum;
  });
}

function noPath(at: Problem): AutomatonGraph {
  const none = new Int32Array(0);
  const layer = { nodes: 1, from: none, to: none, choice: none, gains: at.parties.map(() => new Float64Array(0)) };
  return { graph: { layers: [layer], parties: at.parties.length }, order: [] };
}

/** The next issue is the one that leaves the fewest boxes begun and not finished. */
function issueOrder(issues: readonly number[], boxes: readonly Box[]): number[] {
  const order: number[] = [];
  const left = new Set(issues);
  while (left.size > 0) {
    let best = -1;
    let bestOpen = Infinity;
    for (const issue of left) {
      let open = 0;
      for (const box of boxes) {
        let begun = false;
        let unfinished = false;
        for (const side of box.sides)
          if (side.issue === issue || !left.has(side.issue)) begun = true;
          else unfinished = true;
        if (begun && unfinished) open += 1;
      }
      if (open < bestOpen) {
        bestOpen = open;
        best = issue;
      }
    }
    left.delete(best);
    order.push(best);
  }
  return order;
}

/** A box at the issue being decided; `slot` is where "may still lie in it" is remembered. */
type Turn = {
  readonly side: BoxSide;
  readonly opening: boolean;
  readonly closing: boolean;
  readonly slot: number;
  readonly points: readonly number[] | undefined;
};

function decide(
  at: Problem,
  issue: number,
  table: ContextTable,
  here: readonly Turn[],
): { layer: Layer; table: ContextTable } {
  const parties = at.parties.length;
  const base = at.offsets[issue] as number;
  const options = optionsToTry(at, issue, here);
  const next = contextTable();
  const from: number[] = [];
  const to: number[] = [];
  const choice: number[] = [];
  const gains: number[][] = Array.from({ length: parties }, () => []);
  for (let node = 0; node < table.size(); node += 1)
    for (const option of options) {
      let low = table.low(node);
      let high = table.high(node);
      let allowed = true;
      const gain = at.points.map((row) => row[base + option] as number);
      for (const turn of here) {
        const inSide = option >= turn.side.from && option <= turn.side.to;
        if (turn.slot === untracked) {
          if (turn.opening && inSide && (turn.points === undefined || turn.points.some((value) => value < 0)))
            allowed = false;
          continue;
        }
        const bitLow = turn.slot >= 0 && turn.slot < 30 ? 1 << turn.slot : 0;
        const bitHigh = turn.slot >= 30 ? 1 << (turn.slot - 30) : 0;
        const before = turn.opening || (low & bitLow) !== 0 || (high & bitHigh) !== 0;
        const within = before && inSide;
        low &= ~bitLow;
        high &= ~bitHigh;
        if (!within) continue;
        if (!turn.closing) {
          low |= bitLow;
          high |= bitHigh;
        } else if (turn.points === undefined) allowed = false;
        else
          for (let party = 0; party < parties; party += 1)
            gain[party] = (gain[party] as number) + (turn.points[party] as number);
      }
      if (!allowed) continue;
      from.push(node);
      to.push(next.numberOf(low, high));
      choice.push(option);
      for (let party = 0; party < parties; party += 1) (gains[party] as number[]).push(gain[party] as number);
    }
  return {
    layer: {
      nodes: table.size(),
      from: Int32Array.from(from),
      to: Int32Array.from(to),
      choice: Int32Array.from(choice),
      gains: gains.map((column) => Float64Array.from(column)),
    },
    table: next,
  };
}

/** Of the options that lie in the same sides, those whose points no other beats (one of each equal kind). */
function optionsToTry(at: Problem, issue: number, here: readonly Turn[]): number[] {
  const base = at.offsets[issue] as number;
  const count = (at.offsets[issue + 1] as number) - base;
  const kinds = new Map<string, number[]>();
  for (let option = 0; option < count; option += 1) {
    const kind = here.map((turn) => (option >= turn.side.from && option <= turn.side.to ? '1' : '0')).join('');
    const same = kinds.get(kind);
    if (same === undefined) kinds.set(kind, [option]);
    else same.push(option);
  }
  return [...kinds.values()].flatMap((same) => unbeatenOptions(at, base, same));
}
