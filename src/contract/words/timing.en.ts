import type { Timing } from '../../room/index.ts';

const spans: Readonly<Record<number, string>> = {
  24: 'one day',
  48: 'two days',
  72: 'three days',
  96: 'four days',
  168: 'one week',
  336: 'two weeks',
};
/** A number of hours as people say it: "two days", "6 hours". */
export const spanInWords = (hours: number): string => spans[hours] ?? (hours === 1 ? 'one hour' : `${hours} hours`);

const quietPart = ({ quiet }: Timing): string =>
  quiet ? ` Nobody is reminded between ${quiet.from} and ${quiet.to} (${quiet.zone}).` : '';

/** Words of how time is handled, as part of the ground rules (method 2.11, GR-11). */
export const timingWords = {
  title: 'Time for an answer, and quiet hours',
  hours: 'An answer may take',
  hoursHint: 'A pause stops it. Only after twice this time may somebody have the other reminded, in neutral words.',
  quiet: 'Keep quiet hours: nobody is reminded then',
  from: 'From',
  to: 'Until',
  zone: 'Time zone',
  linked: (n: number) => `Rule ${n} says it in words and changes along.`,
  worded: (n: number) => `You worded rule ${n} yourselves. Read whether it still says the same.`,
  sameTimes: 'Quiet hours begin and end at the same time. Choose two times.',
  shown: (timing: Timing) => `An answer may take ${spanInWords(timing.responseHours)}.${quietPart(timing)}`,
  /** The text of the rule on time. */
  rule: (timing: Timing) => `We answer within ${spanInWords(timing.responseHours)}.${quietPart(timing)}`,
} as const;
