import { defaultRules } from '../../../contract/rules.en.ts';
import { timingWords } from '../../../contract/words/timing.en.ts';
import type { Rule, Timing } from '../../../room/index.ts';

/** Where nothing was said (method 2.11). */
export const usualTiming: Timing = { responseHours: 48 };
/** Choices for the time of an answer, in hours. */
export const answerHours = [24, 48, 72, 96, 168, 336] as const;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** How time is handled, as kept in a draft; anything unreadable is the timing `before`. */
export function timingIn(text: string, before: Timing): Timing {
  try {
    const value = JSON.parse(text) as Partial<Timing> | null;
    const hours = value?.responseHours;
    if (typeof hours !== 'number' || !Number.isInteger(hours) || hours < 1 || hours > 336) return before;
    const quiet = value?.quiet;
    if (quiet === undefined) return { responseHours: hours };
    const { from, to, zone } = quiet;
    if (typeof zone !== 'string' || !TIME.test(from) || !TIME.test(to)) return { responseHours: hours };
    return { responseHours: hours, quiet: { from, to, zone } };
  } catch {
    return before;
  }
}

export const sameTiming = (a: Timing, b: Timing): boolean =>
  a.responseHours === b.responseHours &&
  a.quiet?.from === b.quiet?.from &&
  a.quiet?.to === b.quiet?.to &&
  a.quiet?.zone === b.quiet?.zone;

const ID = 'GR-11';
const usual = defaultRules.find((each) => each.id === ID)?.text;

/** The rule that says the timing in words: its place, and whether its words are the table's own and so change along. */
export function timingRule(
  rules: readonly Rule[],
  timing: Timing,
): { readonly place: number; readonly linked: boolean } | undefined {
  const place = rules.findIndex((each) => each.id === ID);
  const text = rules[place]?.text;
  if (text === undefined) return undefined;
  return { place, linked: text === usual || text === timingWords.rule(timing) };
}

/** Rules in which the words on time follow from `before` to `after`; words that the parties chose stay as they are. */
export function withTiming(rules: readonly Rule[], before: Timing, after: Timing): readonly Rule[] {
  const found = timingRule(rules, before);
  if (!found?.linked) return rules;
  return rules.map((rule, at) => (at === found.place ? { ...rule, text: timingWords.rule(after) } : rule));
}

/** All time zones this browser knows, with those named here. */
export function zones(...named: readonly string[]): readonly string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), ...named, 'UTC'])].sort();
}
