import type { Combination, VerdictButton, WordClass } from './types.ts';

type Row = Readonly<Record<VerdictButton, Combination>>;
const deferred = 'deferred';

/** The combination table of method 3.5, row by row: words read × answer chosen. */
const table: Readonly<Record<WordClass, Row>> = {
  affirm_plus: { thats_right: 'confirmed', almost: { check: 'c' }, not_it: { check: 'c' }, not_now: deferred },
  affirm: { thats_right: 'confirmed', almost: { check: 'c' }, not_it: { check: 'c' }, not_now: deferred },
  unknown: { thats_right: 'confirmed', almost: 'missing', not_it: 'rejected', not_now: deferred },
  lukewarm: { thats_right: { check: 'a' }, almost: 'missing', not_it: 'rejected', not_now: deferred },
  concede_person: { thats_right: { check: 'b' }, almost: 'missing', not_it: 'rejected', not_now: deferred },
  affirm_but: { thats_right: { check: 'd' }, almost: 'missing', not_it: 'rejected', not_now: deferred },
  correct: { thats_right: { check: 'd' }, almost: 'missing', not_it: 'rejected', not_now: deferred },
  deny: { thats_right: { check: 'c' }, almost: 'missing', not_it: 'rejected', not_now: deferred },
  fatigue: { thats_right: { check: 'e' }, almost: deferred, not_it: deferred, not_now: deferred },
  hostile: { thats_right: { check: 'e' }, almost: 'missing', not_it: 'rejected', not_now: deferred },
};

/**
 * What words and answer together say. `doubtful` is true when at least two rubber-stamp signals stand (method 3.8a); it
 * turns an unknown reading into a check instead of a confirmation. No reading confirms by itself: only the author's own
 * answer "that's right" ever leads to `confirmed`.
 */
export function combine(words: WordClass, button: VerdictButton, doubtful: boolean): Combination {
  if (doubtful && words === 'unknown' && button === 'thats_right') return { check: 'a' };
  return table[words][button];
}

/** Rubber-stamp signals of method 3.8a that first light can see: answered faster than one can read; little covered. */
export function rubberStampSignals(facts: {
  readonly seconds: number;
  readonly summaryWords: number;
  readonly mustCoverage: number;
  readonly sameWordsAsBefore: boolean;
}): number {
  const tooFast = facts.seconds < Math.max(6, facts.summaryWords / 8);
  return [tooFast, facts.mustCoverage < 0.34, facts.sameWordsAsBefore].filter(Boolean).length;
}
