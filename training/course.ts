// Learns the course of a thread (src/language/thread/course.ts) by the likelihood of the labelled courses, with a ridge.
import { counted, courseScores, eachCourse, readCourse } from '../src/language/thread/course.ts';
import type { Course, CourseScores } from '../src/language/thread/course.ts';
import type { StoredCourse } from '../src/language/thread/score.ts';
import { offTrackFeatures, stateFeatures } from '../src/language/thread/off-track-features.ts';
import { minimise } from './learn.ts';
import { standard } from './standard.ts';
import type { ThreadCase } from './thread-task.ts';

const RIDGE_FIRST = 0.1;
const RIDGE_DURING = 1;
const RIDGE_RESTART = 0.5;
const RIDGE_AFTER = 1;
/** Where nothing is learned, a state weighs nothing: next to no ridge, so that the biases stay finite. */
const RIDGE_BIAS = 0.01;
/** Sets with measured threads have more authors than their number of threads shows, so each thread counts more. */
const MEASURED_WEIGHT = 3;
const STEPS = 150;

type Rows = readonly (readonly number[])[];
const features = new WeakMap<ThreadCase, { readonly first: Rows; readonly state: Rows }>();

function featuresOf(one: ThreadCase): { readonly first: Rows; readonly state: Rows } {
  const kept = features.get(one) ?? {
    first: offTrackFeatures(one.moves).map((row) => [...row.values()]),
    state: one.moves.map((move) => [...stateFeatures(move).values()]),
  };
  features.set(one, kept);
  return kept;
}

/** A learned course and the numbers it can be learned on from, where only a few threads differ. */
export interface LearnedCourse {
  readonly model: StoredCourse;
  readonly at: Float64Array;
}

/** Learns a course from labelled threads of one message and more; `start` saves steps and changes nothing else. */
export function learnCourse(cases: readonly ThreadCase[], start?: Float64Array): LearnedCourse {
  const all = cases.map(featuresOf);
  const names = {
    first: [...(offTrackFeatures(cases[0]?.moves ?? [])[0]?.keys() ?? [])],
    state: (cases[0]?.moves ?? []).slice(0, 1).flatMap((move) => [...stateFeatures(move).keys()]),
  };
  const [wide, slim] = [names.first.length, names.state.length];
  const scale = {
    first: standard(all.flatMap(({ first }) => first)),
    state: standard(all.flatMap((one) => one.state)),
  };
  const scaled = (rows: Rows, { mean, spread }: { mean: number[]; spread: number[] }): readonly Float64Array[] =>
    rows.map((row) => Float64Array.from(row, (value, at) => (value - (mean[at] ?? 0)) / (spread[at] ?? 1)));
  const data = all.map(({ first, state }) => ({
    first: scaled(first, scale.first),
    state: scaled(state, scale.state),
  }));
  // One long list of numbers: the weights of the first message, then of each state with its bias, then staying on track.
  const parts = [wide, wide + slim + 1, wide + 2 * (slim + 1)] as const;
  const width = wide + 3 * (slim + 1) + 1;
  const ridge = Float64Array.from({ length: width }, (_, j) => {
    if (j < wide) return RIDGE_FIRST;
    if (j === width - 1) return 0;
    const part = Math.floor((j - wide) / (slim + 1));
    return (j - wide) % (slim + 1) === slim ? RIDGE_BIAS : ([RIDGE_DURING, RIDGE_RESTART, RIDGE_AFTER][part] ?? 1);
  });
  const dot = (row: Float64Array, at: Float64Array, from: number): number => {
    let sum = 0;
    for (let j = 0; j < row.length; j += 1) sum += (row[j] ?? 0) * (at[from + j] ?? 0);
    return sum;
  };
  const add = (gradient: Float64Array, row: Float64Array | undefined, from: number, step: number): void => {
    if (row === undefined || step === 0) return;
    for (let j = 0; j < row.length; j += 1) gradient[from + j] = (gradient[from + j] ?? 0) + step * (row[j] ?? 0);
  };
  const weightOf = (one: ThreadCase): number => (one.measured ? MEASURED_WEIGHT : 1);
  const heaviness = cases.reduce((sum, one) => sum + weightOf(one), 0);
  const weights = minimise(start?.slice() ?? new Float64Array(width), STEPS, (at, gradient) => {
    gradient.fill(0);
    let loss = 0;
    cases.forEach((one, k) => {
      const { first = [], state = [] } = data[k] ?? {};
      const weight = weightOf(one) / heaviness;
      const count = first.length;
      const stateScores = (part: number): Float64Array =>
        Float64Array.from(state, (row) => dot(row, at, part) + (at[part + slim] ?? 0));
      const scores: CourseScores = {
        first: Float64Array.from(first, (row) => dot(row, at, 0)),
        during: stateScores(parts[0]),
        restart: stateScores(parts[1]),
        after: stateScores(parts[2]),
        none: at[width - 1] ?? 0,
      };
      let top = scores.none;
      eachCourse(scores, (_, __, score) => (top = Math.max(top, score)));
      let total = Math.exp(scores.none - top);
      eachCourse(scores, (_, __, score) => (total += Math.exp(score - top)));
      const gold = { at: one.offTrack ?? -1, reset: one.reset ?? count };
      let goldShare = Math.exp(scores.none - top) / total;
      const none = goldShare - (one.offTrack === null ? 1 : 0);
      const firsts = new Float64Array(count);
      const restarts = new Float64Array(count);
      // Sums over stretches of messages, as steps up and down.
      const during = new Float64Array(count + 2);
      const after = new Float64Array(count + 2);
      eachCourse(scores, (place, reset, score) => {
        const share = Math.exp(score - top) / total;
        const right = place === gold.at && reset === gold.reset;
        if (right) goldShare = share;
        const step = share - (right ? 1 : 0);
        firsts[place] = (firsts[place] ?? 0) + step;
        const [from, to, since, until] = counted(place, reset, count);
        during[from] = (during[from] ?? 0) + step;
        during[to] = (during[to] ?? 0) - step;
        if (reset === count) return;
        restarts[reset] = (restarts[reset] ?? 0) + step;
        if (since >= until) return;
        after[since] = (after[since] ?? 0) + step;
        after[until] = (after[until] ?? 0) - step;
      });
      loss -= Math.log(goldShare + 1e-12) * weight;
      gradient[width - 1] = (gradient[width - 1] ?? 0) + none * weight;
      let [inDuring, inAfter] = [0, 0];
      for (let i = 0; i < count; i += 1) {
        inDuring += during[i] ?? 0;
        inAfter += after[i] ?? 0;
        add(gradient, first[i], 0, (firsts[i] ?? 0) * weight);
        [inDuring, restarts[i] ?? 0, inAfter].forEach((step, p) => {
          const part = parts[p] ?? 0;
          add(gradient, state[i], part, step * weight);
          gradient[part + slim] = (gradient[part + slim] ?? 0) + step * weight;
        });
      }
    });
    for (let j = 0; j < width; j += 1) {
      loss += 0.5 * (ridge[j] ?? 0) * (at[j] ?? 0) ** 2;
      gradient[j] = (gradient[j] ?? 0) + (ridge[j] ?? 0) * (at[j] ?? 0);
    }
    return loss;
  });
  const part = (from: number): StoredCourse['during'] => ({
    names: names.state,
    ...scale.state,
    weights: [...weights.subarray(from, from + slim)],
    bias: weights[from + slim] ?? 0,
  });
  return {
    at: weights,
    model: {
      first: { names: names.first, ...scale.first, weights: [...weights.subarray(0, wide)], bias: 0 },
      during: part(parts[0]),
      restart: part(parts[1]),
      after: part(parts[2]),
      none: weights[width - 1] ?? 0,
    },
  };
}

/** Courses of every measured thread by a model that has not seen it. */
export function leaveOneThreadOut(cases: readonly ThreadCase[]): readonly Course[] {
  const { at } = learnCourse(cases);
  return cases
    .filter(({ measured }) => measured)
    .map((one) => {
      const others = cases.filter((other) => other !== one);
      return readCourse(courseScores(learnCourse(others, at).model, one.moves));
    });
}

/** Hits within one message, and inventions, at a threshold on the odds. */
export function offTrackScore(
  cases: readonly ThreadCase[],
  places: readonly Course[],
  threshold: number,
): { readonly hits: number; readonly off: number; readonly invented: number; readonly on: number } {
  let [hits, off, invented, on] = [0, 0, 0, 0];
  cases.forEach((one, k) => {
    const place = places[k];
    const said = place !== undefined && place.odds > threshold;
    if (one.offTrack === null) {
      on += 1;
      if (said) invented += 1;
    } else {
      off += 1;
      if (said && Math.abs(place.at - one.offTrack) <= 1) hits += 1;
    }
  });
  return { hits, off, invented, on };
}
