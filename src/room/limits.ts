/** Fatigue and size limits (method 3.9 [D], 12.4). Words are counted by `wordCount`. */
export const limits = {
  statementWords: 400,
  summaryWords: 250,
  points: 12,
  mustPoints: 3,
  attemptsPerDay: 3,
  openAspects: 3,
  newPointsWords: 80,
  remindersPerWait: 3,
  /** After so many tries another way is offered, not before (method 3.8b). */
  triesBeforeOtherWays: 3,
  enoughReasonWords: 20,
  mustRevisionsBeforeFreeze: 3,
  packagesPerOffer: 4,
  layouts: 40,
  /** Versions of one draft that somebody laid out. */
  layoutDrafts: 12,
  issues: 24,
  optionsPerIssue: 40,
  clauses: 60,
  disputes: 60,
  attendants: 24,
  coolingOffHours: 24,
  pauseDays: 7,
  resetsPerAspect: 2,
  resetDays: 7,
  responseHours: 48,
  reminders: 3,
  deadlines: 40,
  commitments: 200,
  graceDays: 30,
  /** Whole working days of silence after a claim until it counts as kept, not contested (method 11.2). */
  silentDays: 5,
} as const;

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** Words of a text: runs of letters or digits in any script, with inner apostrophes, hyphens, points and commas. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.,-](?=[\p{L}\p{N}]))*/gu)?.length ?? 0;
}

/** Milliseconds between two times of this room; negative when `to` lies before `from`. */
export function elapsed(from: string, to: string): number {
  return Date.parse(to) - Date.parse(from);
}

/** The time `ms` milliseconds after `from`. */
export function after(from: string, ms: number): string {
  return new Date(Date.parse(from) + ms).toISOString();
}
