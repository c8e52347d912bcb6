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
 * What words and answer together say (method 3.5). `signals` counts the rubber-stamp signals of 3.8a: neutral words with
 * any of them are asked about once (check a); words that would confirm with two or more lead to check f. No reading
 * confirms by itself: only the author's own answer "that's right" ever leads to `confirmed`.
 */
export function combine(words: WordClass, button: VerdictButton, signals: number): Combination {
  const result = table[words][button];
  if (result !== 'confirmed') return result;
  if (words === 'unknown') return signals >= 1 ? { check: 'a' } : result;
  return signals >= 2 ? { check: 'f' } : result;
}

/** What the rubber-stamp signals look at. Times in seconds, shares 0–1. */
export type StampFacts = {
  readonly seconds: number;
  readonly summaryWords: number;
  readonly mustCoverage: number;
  readonly sameWordsAsBefore: boolean;
  /** Since the last reminder to this author on this summary; absent when there was none. */
  readonly secondsSinceReminder?: number;
  readonly attempt: number;
  readonly points: number;
};

/** How many of the five rubber-stamp signals stand (method 3.8a). They lead to a question, never to an accusation. */
export function rubberStampSignals(facts: StampFacts): number {
  const { seconds, summaryWords, mustCoverage, sameWordsAsBefore, secondsSinceReminder, attempt, points } = facts;
  return [
    seconds < Math.max(6, summaryWords / 8),
    mustCoverage < 0.34,
    sameWordsAsBefore,
    secondsSinceReminder !== undefined && secondsSinceReminder <= 60,
    attempt === 1 && points >= 5,
  ].filter(Boolean).length;
}
