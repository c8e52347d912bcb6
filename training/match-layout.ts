// Where the learned parameters of the comparison of texts lie, and what they are before learning.
import { GRAM_BUCKETS } from '../src/language/coverage/grams.ts';
import { MATCH_KINDS, WORD_TRAITS } from '../src/language/coverage/point-match.ts';
import { VECTOR_SIZE } from '../src/language/model/word-vectors.ts';

const D = VECTOR_SIZE;
const KINDS = MATCH_KINDS.length;

/** Where each part of the flat parameters starts: what runs count (logarithms), then as in `MatchWeights`. */
export const AT = (() => {
  const turn = GRAM_BUCKETS;
  const lean = turn + D * D;
  const traits = lean + D;
  const likeness = traits + WORD_TRAITS + 1;
  const shares = likeness + 2;
  return { turn, lean, traits, likeness, shares, length: shares + KINDS + 3 };
})();

/** Learned parameters, flat. */
export type LearnedMatch = Float32Array;

/** The parameters before learning. */
export function startOfMatch(): LearnedMatch {
  const parameters = new Float32Array(AT.length);
  for (let at = 0; at < D; at += 1) parameters[AT.turn + at * D + at] = 1;
  parameters.set([0.6, 1.5, -0.3, 0, -1.5], AT.traits);
  parameters.set([1.6, -0.35], AT.likeness);
  parameters.set([8, 2, 2, 1, 2, -3], AT.shares);
  return parameters;
}
