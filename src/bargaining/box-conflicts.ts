/**
 * Rewards on boxes as a graph of conflicts. Boxes whose sides meet pairwise on every issue have a common package (Helly
 * 1923, for intervals), so a package is a set of boxes no two of which exclude each other, and only the boxes that still
 * exclude an undecided one must be remembered: deciding them one by one gives a {@link ContextGraph}.
 */
import type { BoxTerm } from './problem.ts';
import type { ContextGraph, Layer } from './context-graph.ts';
import { forwardBest, narrow, type ContextCaps, type Dropped } from './narrow.ts';
import { contextBits, contextTable, type ContextTable } from './context-table.ts';

/** Which boxes exclude each other, as bit words: bit j of `words[i * width + (j >> 5)]`. */
type Conflicts = { readonly count: number; readonly width: number; readonly words: Int32Array };

const bitCount = (word: number): number => {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

function conflictsOf(boxes: readonly BoxTerm[]): Conflicts {
  const count = boxes.length;
  const width = (count + 31) >> 5;
  const words = new Int32Array(count * width);
  for (let i = 0; i < count; i += 1)
    for (let j = 0; j < count; j += 1)
      if (i !== j && exclude(boxes[i] as BoxTerm, boxes[j] as BoxTerm))
        words[i * width + (j >> 5)] = (words[i * width + (j >> 5)] as number) | (1 << (j & 31));
  return { count, width, words };
}

function exclude(one: BoxTerm, two: BoxTerm): boolean {
  return one.sides.some((side) =>
    two.sides.some((other) => side.issue === other.issue && (side.to < other.from || other.to < side.from)),
  );
}

/**
 * An order in which few decided boxes still exclude undecided ones: greedy from every start (the next box is the one
 * that opens the fewest new ones), the start whose open counts cost least.
 */
function decisionOrder(at: Conflicts): { order: number[]; widest: number } {
  let best: number[] = [];
  let bestCost = Infinity;
  let bestWidest = 0;
  for (let start = 0; start < at.count; start += 1) {
    const done = new Int32Array(at.width);
    const open = new Int32Array(at.width);
    const order: number[] = [];
    let cost = 0;
    let widest = 0;
    let next = start;
    while (cost < bestCost) {
      done[next >> 5] = (done[next >> 5] as number) | (1 << (next & 31));
      order.push(next);
      let opened = 0;
      for (let w = 0; w < at.width; w += 1) {
        open[w] = ((open[w] as number) | (at.words[next * at.width + w] as number)) & ~(done[w] as number);
        opened += bitCount(open[w] as number);
      }
      widest = Math.max(widest, opened);
      cost += 2 ** opened;
      if (order.length === at.count) break;
      next = nextBox(at, done, open);
    }
    if (order.length === at.count && cost < bestCost) {
      best = order;
      bestCost = cost;
      bestWidest = widest;
    }
  }
  return { order: best, widest: bestWidest };
}

function nextBox(at: Conflicts, done: Int32Array, open: Int32Array): number {
  let best = -1;
  let bestGrowth = Infinity;
  for (let box = 0; box < at.count; box += 1) {
    const word = box >> 5;
    const bit = 1 << (box & 31);
    if (((done[word] as number) & bit) !== 0) continue;
    let growth = ((open[word] as number) & bit) !== 0 ? -1 : 0.5;
    for (let w = 0; w < at.width; w += 1)
      growth += bitCount((at.words[box * at.width + w] as number) & ~(done[w] as number) & ~(open[w] as number));
    if (growth < bestGrowth) {
      bestGrowth = growth;
      best = box;
    }
  }
  return best;
}

/** A graph of decisions and what they stand for: decision 1 in layer l takes `boxes[l]`, 0 leaves it. */
export type BoxGraph = { readonly graph: ContextGraph; readonly boxes: readonly BoxTerm[] };

/**
 * The decisions over boxes that give nobody less than 0 points. Beyond the caps only the most promising contexts are
 * followed, and `dropped` learns what that can have missed. Undefined when too many boxes are open at once.
 */
export function boxGraph(
  boxes: readonly BoxTerm[],
  parties: number,
  caps: ContextCaps,
  dropped: Dropped,
): BoxGraph | undefined {
  const conflicts = conflictsOf(boxes);
  const { order, widest } = decisionOrder(conflicts);
  if (widest > contextBits) return undefined;
  const rank = new Int32Array(boxes.length);
  for (const [position, box] of order.entries()) rank[box] = position;
  const slotOf = new Int32Array(boxes.length).fill(-1);
  const free: number[] = Array.from({ length: contextBits }, (_, slot) => contextBits - 1 - slot);
  const layers: Layer[] = [];
  let table: ContextTable = contextTable();
  table.numberOf(0, 0);
  let nodes = 1;
  let forward: Float64Array[] = Array.from({ length: parties }, () => new Float64Array(1));
  const rest = Array.from({ length: parties }, (_, party) =>
    boxes.reduce((sum, one) => sum + (one.points[party] as number), 0),
  );
  for (const [position, box] of order.entries()) {
    for (let party = 0; party < parties; party += 1)
      rest[party] = (rest[party] as number) - ((boxes[box] as BoxTerm).points[party] as number);
    const slot = slotOf[box] as number;
    if (slot >= 0) free.push(slot);
    // Slots for boxes this one excludes; the slot of this one is free again, for the next layer.
    let low = 0;
    let high = 0;
    for (let other = 0; other < boxes.length; other += 1) {
      const word = conflicts.words[box * conflicts.width + (other >> 5)] as number;
      if ((word & (1 << (other & 31))) === 0 || (rank[other] as number) < position) continue;
      if ((slotOf[other] as number) < 0) slotOf[other] = free.pop() ?? 0;
      const place = slotOf[other] as number;
      if (place < 30) low |= 1 << place;
      else high |= 1 << (place - 30);
    }
    let made = decide(table, slot, low, high, (boxes[box] as BoxTerm).points, parties);
    forward = forwardBest(made.layer, forward, made.table.size());
    const most = Math.max(caps.least, Math.min(caps.perLayer, caps.total - nodes));
    if (made.table.size() > most) {
      const narrowed = narrow(made.layer, made.table, forward, most, rest, dropped);
      made = narrowed;
      forward = narrowed.forward;
    }
    layers.push(made.layer);
    table = made.table;
    nodes += table.size();
  }
  return { graph: { layers, parties }, boxes: order.map((box) => boxes[box] as BoxTerm) };
}

function decide(
  table: ContextTable,
  slot: number,
  blocksLow: number,
  blocksHigh: number,
  points: readonly number[],
  parties: number,
): { layer: Layer; table: ContextTable } {
  const nodes = table.size();
  const next = contextTable();
  const ownLow = slot >= 0 && slot < 30 ? 1 << slot : 0;
  const ownHigh = slot >= 30 ? 1 << (slot - 30) : 0;
  const from = new Int32Array(2 * nodes);
  const to = new Int32Array(2 * nodes);
  const choice = new Int32Array(2 * nodes);
  let arcs = 0;
  for (let node = 0; node < nodes; node += 1) {
    const low = table.low(node);
    const high = table.high(node);
    const restLow = low & ~ownLow;
    const restHigh = high & ~ownHigh;
    from[arcs] = node;
    to[arcs] = next.numberOf(restLow, restHigh);
    choice[arcs] = 0;
    arcs += 1;
    if ((low & ownLow) !== 0 || (high & ownHigh) !== 0) continue;
    from[arcs] = node;
    to[arcs] = next.numberOf(restLow | blocksLow, restHigh | blocksHigh);
    choice[arcs] = 1;
    arcs += 1;
  }
  const gains = Array.from({ length: parties }, (_, party) => {
    const gain = new Float64Array(arcs);
    for (let j = 0; j < arcs; j += 1) if (choice[j] === 1) gain[j] = points[party] as number;
    return gain;
  });
  return {
    layer: { nodes, from: from.slice(0, arcs), to: to.slice(0, arcs), choice: choice.slice(0, arcs), gains },
    table: next,
  };
}
