import { cosine, VECTOR_SIZE } from '../model/index.ts';
import { bestIn } from './alignment.ts';
import { gridAt, gridRival, type Sequence } from './sequence.ts';
import type { CaseReading, PointReading, Recorder } from './reading.ts';
import type { Word } from './passage.ts';

/** From here on a point is taken as said, so that its place tells where its neighbours may stand. */
const SURE = 0.5;
/** A clause that says no point to this share is nobody's. */
const CLAIMED = 0.35;

/** Describes point `at` among the others: what its turn in the best run says, and what is left between its neighbours. */
export function neighbours(out: Recorder, read: CaseReading, own: PointReading, at: number): void {
  turn(out, read, own, at);
  fence(out, read, own, at);
  left(out, read.sequence, at);
  beside(out, read, own, at);
  goal(out, read.sequence, own, at);
  owned(out, read.sequence, own, at);
  unexplained(out, read.sequence, at);
  gained(out, read.sequence, own, at);
}

const within = (own: PointReading, clause: number): number =>
  own.place !== undefined && clause >= own.place.fromClause && clause < own.place.toClause ? 1 : 0;

const sharing = (run: Int32Array, at: number): number =>
  run.reduce((sum, clause, i) => sum + (i !== at && clause === run[at] ? 1 : 0), 0);

function steps(out: Recorder, name: string, run: Int32Array, at: number, clauses: number): void {
  const here = run[at] ?? 0;
  out.put(`${name} step`, at === 0 ? here : here - (run[at - 1] ?? 0));
  out.put(`${name} step after`, at + 1 < run.length ? (run[at + 1] ?? 0) - here : clauses - 1 - here);
}

/** The point's clause in the run of turns. */
function turn(out: Recorder, { sequence }: CaseReading, own: PointReading, at: number): void {
  const { said, turns, clauses } = sequence;
  const here = turns[at] ?? 0;
  const value = gridAt(said, at, here);
  const rival = gridRival(said, at, here);
  out.put('turn said', value);
  out.put('turn is place', within(own, here));
  out.put('turn loss', (said.best[at] ?? 0) - value);
  out.put('turn won', said.winner[here] === at ? 1 : 0);
  out.put('turn rival', rival);
  out.put('turn lead', value - rival);
  out.put('turn sharing', sharing(turns, at));
  steps(out, 'turn', turns, at, clauses);
}

function meanOf(words: readonly Word[]): Float32Array {
  const mean = new Float32Array(VECTOR_SIZE);
  for (const { vector, weight } of words)
    if (vector !== undefined)
      for (let axis = 0; axis < mean.length; axis += 1) mean[axis] = (mean[axis] ?? 0) + weight * (vector[axis] ?? 0);
  return mean;
}

/** The nearest neighbours that are surely said fence the stretch where the point should stand; what in it is nobody's? */
function fence(out: Recorder, read: CaseReading, own: PointReading, at: number): void {
  const { said, turns, clauses, points } = read.sequence;
  const sure = (i: number): boolean => (said.best[i] ?? 0) >= SURE;
  let before = at - 1;
  while (before >= 0 && !sure(before)) before -= 1;
  let after = at + 1;
  while (after < points && !sure(after)) after += 1;
  const from = before < 0 ? 0 : (turns[before] ?? 0) + 1;
  const to = after < points ? (turns[after] ?? clauses) : clauses;
  // How many points stand in the fence, with the sure ones that hold it.
  const far = at - Math.max(0, before) + (Math.min(points - 1, after) - at);
  let free = 0;
  let freeWords = 0;
  let bestFree = 0;
  let best = 0;
  const words: Word[] = [];
  for (let clause = from; clause < to; clause += 1) {
    best = Math.max(best, gridAt(said, at, clause));
    const span = read.summary.clauses[clause];
    if (gridRival(said, at, clause) >= CLAIMED || span === undefined) continue;
    free += 1;
    freeWords += span.to - span.from;
    bestFree = Math.max(bestFree, gridAt(said, at, clause));
    words.push(...read.summary.words.slice(span.from, span.to));
  }
  const mean = meanOf(words);
  out.put('fence width', Math.max(0, to - from));
  out.put('fence turned', to < from ? 1 : 0);
  out.put('fence points', far);
  out.put('fence free', free);
  out.put('fence free words', freeWords);
  out.put('fence said', best);
  out.put('fence free said', bestFree);
  out.put('fence like', cosine(meanOf(own.point.words), mean));
  out.put('fence like source', cosine(meanOf(read.statement.words.slice(own.source.from, own.source.to)), mean));
  out.put('fence free a point', free / Math.max(1, far));
}

/** Clauses that say no point, and points that no clause says. */
function left(out: Recorder, { said, clauses, points }: Sequence, at: number): void {
  const idle = said.most.reduce((sum, most) => sum + (most < CLAIMED ? 1 : 0), 0);
  const weak = said.best.reduce((sum, best) => sum + (best < CLAIMED ? 1 : 0), 0);
  out.put('idle clauses', idle);
  out.put('idle share', clauses === 0 ? 0 : idle / clauses);
  out.put('weak points', weak);
  out.put('idle a weak point', idle / Math.max(1, weak));
  out.put('clauses a point', clauses / Math.max(1, points));
  const better = said.best.reduce((sum, best) => sum + (best > (said.best[at] ?? 0) ? 1 : 0), 0);
  out.put('rank of best', better / Math.max(1, points));
}

/** What stands for a neighbour that there is none: less than any share. */
const NOBODY = -0.2;

function beside(out: Recorder, read: CaseReading, own: PointReading, at: number): void {
  const { said, turns } = read.sequence;
  for (const [name, i] of [
    ['before', at - 1],
    ['after', at + 1],
  ] as const) {
    const other = read.points[i];
    out.put(`neighbour said ${name}`, other ? (said.best[i] ?? 0) : NOBODY);
    out.put(`neighbour at turn ${name}`, other ? gridAt(said, i, turns[at] ?? 0) : 0);
    out.put(`neighbour sentence ${name}`, other ? other.sentence - own.sentence : 0);
  }
}

/** The point's clause in the run by both measures. */
function goal(out: Recorder, { said, explained, both, turns, goals }: Sequence, own: PointReading, at: number): void {
  const here = goals[at] ?? 0;
  out.put('goal both', gridAt(both, at, here));
  out.put('goal said', gridAt(said, at, here));
  out.put('goal explained', gridAt(explained, at, here));
  out.put('goal lead', gridAt(explained, at, here) - gridRival(explained, at, here));
  out.put('goal owned', explained.winner[here] === at ? 1 : 0);
  out.put('goal is turn', here === turns[at] ? 1 : 0);
  out.put('goal in place', within(own, here));
}

/** Clauses that this point explains better than any other. */
function owned(out: Recorder, { explained, both, goals, clauses }: Sequence, own: PointReading, at: number): void {
  let best = 0;
  let next = 0;
  let count = 0;
  let by = 0;
  for (let clause = 0; clause < clauses; clause += 1) {
    const value = gridAt(both, at, clause);
    if (value > best) {
      next = best;
      best = value;
    } else if (value > next) next = value;
    if (explained.winner[clause] !== at) continue;
    count += 1;
    by = Math.max(by, gridAt(explained, at, clause) - gridRival(explained, at, clause));
  }
  out.put('both best', best);
  out.put('both margin', best - next);
  out.put('both loss', best - gridAt(both, at, goals[at] ?? 0));
  out.put('explained most', explained.best[at] ?? 0);
  out.put('clauses owned', count);
  out.put('clauses owned by', by);
  let mine = 0;
  let rivals = 0;
  const { fromClause, toClause } = own.place ?? { fromClause: 0, toClause: 0 };
  for (let clause = fromClause; clause < toClause; clause += 1) {
    mine += gridAt(explained, at, clause) / (toClause - fromClause);
    rivals += gridRival(explained, at, clause) / (toClause - fromClause);
  }
  out.put('place explained', mine);
  out.put('place explained lead', mine - rivals);
  out.put('goal sharing', sharing(goals, at));
  steps(out, 'goal', goals, at, clauses);
}

/** How much of the summary no point explains, in all and between the neighbours' clauses. */
function unexplained(out: Recorder, { explained, both, goals, clauses, points }: Sequence, at: number): void {
  const mean = both.best.reduce((sum, best) => sum + best, 0) / Math.max(1, points);
  out.put('both against mean', (both.best[at] ?? 0) - mean);
  out.put('both mean', mean);
  const rest = explained.most.reduce((sum, most) => sum + 1 - most, 0);
  out.put('unexplained clauses', rest);
  out.put('unexplained share', clauses === 0 ? 0 : rest / clauses);
  let between = 0;
  for (let clause = (goals[at - 1] ?? -1) + 1; clause < (goals[at + 1] ?? clauses); clause += 1)
    between += 1 - gridRival(explained, at, clause);
  out.put('open between', between);
}

/** Words of the point that its turn says and its place does not. */
function gained(out: Recorder, { turns }: Sequence, own: PointReading, at: number): void {
  const here = turns[at] ?? 0;
  const { fromClause, toClause } = own.place ?? { fromClause: 0, toClause: 0 };
  const more = own.inSummary.wanted.map(
    (word, i) =>
      word.weight *
      Math.max(0, bestIn(own.inSummary, i, here, here + 1) - bestIn(own.inSummary, i, fromClause, toClause)),
  );
  out.put(
    'turn says more',
    more.reduce((sum, value) => sum + value, 0),
  );
}
