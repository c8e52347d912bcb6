/** Macros and cues of the mistrust reader; see `compileCues` for how a pattern is written. */
export const MACROS: Readonly<Record<string, string>> = {};

/** Cue name → patterns. */
export const CUES: Readonly<Record<string, readonly string[]>> = {
  'broken-promise.said': ['(?:said|told|promised|swore|agreed|assured)(?: \\S+){0,10} (?:and|but|then|now|still)'],
};
