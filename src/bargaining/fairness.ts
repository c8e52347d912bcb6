/**
 * How fair a package is, by the field's separate ideas (Brams and Taylor 1996): proportional (everybody gets an equal
 * share of the own best), envy-free (nobody would rather have another's part; only where issues divide things up),
 * equitable (equal shares of the own possible gain), and how much of the joint gain is used (method 13, M12 and M14).
 *
 * `own` is for that seat's eyes and rests on its own numbers alone; `joint` rests on everybody's and needs consent.
 */
import type { FrontierLimits } from './coarsen.ts';
import { evaluate, type Problem } from './problem.ts';
import { fourSolutions } from './solutions.ts';

/** Who receives what an issue's option gives: `receiver[issue][option]` = party number, or undefined if nobody alone. */
export type Division = readonly (readonly (number | undefined)[])[];

/** One seat's view: shares from 0 to 1 of the own best package, and plain words without anybody else's numbers. */
export type OwnFairness = {
  readonly party: string;
  readonly aboveLimit: boolean;
  /** Own points as a share of the own best package of all. */
  readonly shareOfBest: number;
  /** At least 1 / number of parties of the own best. */
  readonly proportional: boolean;
  /** Whether this seat would rather have some other's part; undefined where nothing is divided. */
  readonly envious: boolean | undefined;
  readonly words: readonly string[];
};

/** The joint view: relative gains per party (0 to 1), their spread, and the shares of joint gain and Nash product used. */
export type JointFairness = {
  readonly relativeGains: readonly number[];
  readonly spread: number;
  readonly shareOfJointGain: number;
  readonly nashRatio: number;
};

/** One seat's fairness report on a package; a package in a ruled-out box gives undefined. */
export function ownFairness(
  at: Problem,
  choice: readonly number[],
  party: number,
  division?: Division,
): OwnFairness | undefined {
  const mine = evaluate(at, choice)?.[party];
  const seat = at.parties[party];
  if (mine === undefined || seat === undefined) return undefined;
  const best = ownBest(at, party);
  const shareOfBest = best === 0 ? 1 : mine / best;
  const proportional = mine * at.parties.length >= best;
  const envious = division === undefined ? undefined : wouldSwap(at, choice, party, division);
  const aboveLimit = mine >= seat.reservation;
  const words = [
    aboveLimit ? 'This is at or above your limit.' : 'This is below your limit.',
    `You get ${Math.round(shareOfBest * 100)} % of the most you could get in any package.`,
    proportional
      ? `That is at least an equal share (1 of ${at.parties.length}) of your best.`
      : `That is less than an equal share (1 of ${at.parties.length}) of your best.`,
    ...(envious === undefined
      ? []
      : [
          envious
            ? 'By your own values, somebody else’s part is worth more than yours.'
            : 'By your own values, nobody else’s part is worth more than yours.',
        ]),
  ];
  return { party: seat.name, aboveLimit, shareOfBest, proportional, envious, words };
}

/** Points of the party's best package, boxes counted at their most (an upper bound with boxes, exact without). */
function ownBest(at: Problem, party: number): number {
  const row = at.points[party] as Float64Array;
  let best = 0;
  for (let issue = 0; issue < at.issues.length; issue += 1)
    best += row
      .subarray(at.offsets[issue], at.offsets[issue + 1])
      .reduce((top, value) => Math.max(top, value), -Infinity);
  for (const term of at.terms) best += Math.max(0, term.points[party] ?? 0);
  return best;
}

/** Another's part, by own values: on each issue that other receives, what receiving it would have been worth to oneself. */
function wouldSwap(at: Problem, choice: readonly number[], party: number, division: Division): boolean {
  const row = at.points[party] as Float64Array;
  const worth = at.parties.map(() => 0);
  for (let issue = 0; issue < at.issues.length; issue += 1) {
    const receiver = division[issue]?.[choice[issue] ?? -1];
    if (receiver === undefined) continue;
    let ifMine = 0;
    for (const [option, who] of (division[issue] ?? []).entries())
      if (who === party) ifMine = Math.max(ifMine, row[(at.offsets[issue] as number) + option] ?? 0);
    worth[receiver] = (worth[receiver] ?? 0) + ifMine;
  }
  return worth.some((value) => value > (worth[party] ?? 0));
}

/** The joint report on a package; undefined if no package is at or above every limit or this one is ruled out. */
export function jointFairness(
  at: Problem,
  choice: readonly number[],
  limits?: FrontierLimits,
): JointFairness | undefined {
  const points = evaluate(at, choice);
  const solved = fourSolutions(at, limits);
  if (points === undefined || solved.type === 'no-deal') return undefined;
  const limit = at.parties.map((seat) => seat.reservation);
  const gains = points.map((value, party) => value - (limit[party] ?? 0));
  const relativeGains = gains.map((gain, party) => {
    const room = (solved.ideal[party] ?? 0) - (limit[party] ?? 0);
    return room === 0 ? 1 : gain / room;
  });
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const gainsAt = (one: { readonly points: readonly number[] } | undefined): number[] =>
    (one?.points ?? []).map((value, party) => value - (limit[party] ?? 0));
  const most = sum(gainsAt(solved.utilitarian.ties[0]));
  const logRatio = sum(
    gainsAt(solved.nash.ties[0]).map((best, party) =>
      best === 0 ? 0 : (at.parties[party]?.power ?? 1) * Math.log(Math.max(0, gains[party] ?? 0) / best),
    ),
  );
  return {
    relativeGains,
    spread: Math.max(...relativeGains) - Math.min(...relativeGains),
    shareOfJointGain: most === 0 ? 1 : sum(gains) / most,
    nashRatio: Math.exp(logRatio),
  };
}
