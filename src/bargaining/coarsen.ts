/**
 * When the exact frontier would not fit: states are thinned, and what that can cost is measured. Of the states in one
 * grid cell one stays; every state dropped is at most the measured amount (per party) better than the one that stays for
 * it, and these amounts add up over the steps. (Approximation of Pareto sets: Papadimitriou and Yannakakis 2000.)
 */

/** How far a frontier may grow, and whether to go on. */
export type FrontierLimits = {
  /** Most states kept after one step; default 4,000,000. */
  readonly states?: number;
  /** Most links (4 bytes each) kept over all steps; default 120,000,000. */
  readonly links?: number;
  /** Most sums of a state and an option in one step (about 30 bytes each); default 24,000,000 for two parties, 16,000,000 for three, 4,000,000 beyond. */
  readonly sums?: number;
  /** Most contexts of a group of issues linked by boxes (about 100 bytes each); default 6,000,000. */
  readonly contexts?: number;
  /** Asked after every step with the share done (0 to 1): true means to finish at once, coarsely. */
  readonly hurry?: (done: number) => boolean;
};

/** The caps of one run: `statesAfter` says how many states may stay after a step. */
export type Caps = {
  readonly statesAfter: (linksUsed: number, size: number, nextOptions: number, done: number) => number;
};

/** What a step is thinned to once time is up. */
const hurriedStates = 1_000;

/** The caps these limits set for so many parties. */
export function capsOf(limits: FrontierLimits, parties: number): Caps {
  const { states = 4_000_000, links = 120_000_000, hurry } = limits;
  const sums = limits.sums ?? (parties <= 2 ? 24_000_000 : parties === 3 ? 16_000_000 : 4_000_000);
  let hurried = false;
  return {
    statesAfter: (linksUsed, _size, nextOptions, done) => {
      if (!hurried && hurry !== undefined) hurried = hurry(done);
      const most = Math.min(states, links - linksUsed, Math.floor(sums / nextOptions));
      return Math.max(16, hurried ? Math.min(hurriedStates, most) : most);
    },
  };
}

/**
 * Numbers (rising) of at most `most` states that stand for all of them; adds to `epsilon` (points, per party) how much
 * better a dropped state can be than the one that stands for it.
 */
export function coarsen(columns: readonly Float64Array[], size: number, most: number, epsilon: number[]): number[] {
  const lows = columns.map((column) => extreme(column, size, Math.min, Infinity));
  const spans = columns.map(
    (column, party) => extreme(column, size, Math.max, -Infinity) - (lows[party] as number) + 1,
  );
  let lines = Math.max(2, Math.floor(Math.pow(most, 1 / Math.max(1, columns.length - 1))));
  for (;;) {
    const cells = new Map<string, number>();
    const kept: number[] = [];
    const loss = columns.map(() => 0);
    for (let state = 0; state < size; state += 1) {
      let cell = '';
      for (let party = 0; party < columns.length; party += 1) {
        const share =
          (((columns[party] as Float64Array)[state] as number) - (lows[party] as number)) / (spans[party] as number);
        cell += `${Math.floor(share * lines)},`;
      }
      const stays = cells.get(cell);
      if (stays === undefined) {
        cells.set(cell, state);
        kept.push(state);
        continue;
      }
      for (let party = 0; party < columns.length; party += 1) {
        const column = columns[party] as Float64Array;
        loss[party] = Math.max(loss[party] as number, (column[state] as number) - (column[stays] as number));
      }
    }
    if (kept.length <= most || lines === 1) {
      for (let party = 0; party < epsilon.length; party += 1)
        epsilon[party] = (epsilon[party] as number) + (loss[party] as number);
      return kept;
    }
    lines = Math.max(1, Math.floor(lines * Math.min(0.8, most / kept.length)));
  }
}

function extreme(
  column: Float64Array,
  size: number,
  pick: (one: number, two: number) => number,
  start: number,
): number {
  let found = start;
  for (let i = 0; i < size; i += 1) found = pick(found, column[i] as number);
  return found;
}
