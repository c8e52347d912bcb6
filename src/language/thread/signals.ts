import { heatOf } from './off-track-features.ts';
import { ownFeatures, type Move } from './moves.ts';
import type { ThreadVerdict } from './verdicts.ts';

/** The off-track signals of method 9.1 that text alone can show. Those on work, clocks and events (OT-7, 10, 15) need the room. */
export type OffTrackId =
  | 'OT-1'
  | 'OT-2'
  | 'OT-3'
  | 'OT-4'
  | 'OT-5'
  | 'OT-6'
  | 'OT-8'
  | 'OT-9'
  | 'OT-11'
  | 'OT-12'
  | 'OT-13'
  | 'OT-14'
  | 'OT-16'
  | 'OT-17';

/** A signal seen: which, how often, in which messages (0-based), and what was noticed in plain words. */
export interface OffTrackSignal {
  readonly id: OffTrackId;
  readonly count: number;
  readonly messages: readonly number[];
  readonly noticed: string;
}

type Rule = (moves: readonly Move[], verdicts: readonly ThreadVerdict[]) => readonly number[];

/** Method 9.1, start thresholds. */
const SAME_ASK = 0.6;
const FORCED = 3;
const TALKING_PAST_TURNS = 6;
const TALKING_PAST_COSINE = 0.06;
const AIRTIME_SHARE = 0.75;
const AIRTIME_MESSAGES = 12;
const LOCK_MESSAGES = 15;
const LOCK_SHARE = 0.7;
const MOST_REASONS = 3;

const asks = (move: Move): boolean =>
  move.margins.position > 0 || move.margins.ultimatum > 0 || move.margins['closing-push'] > 0 || move.cues.force > 0;
const blames = (move: Move): boolean => move.margins.blame > 0 || move.cues.accusation > 0 || move.cues.absolute > 0;

function jaccard(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  let shared = 0;
  for (const item of one) if (two.has(item)) shared += 1;
  return shared / Math.max(1, one.size + two.size - shared);
}

/** OT-1: the same ask again and again with nothing new. Only the last 20 messages of a person are compared. */
const forcing: Rule = (moves) => {
  const found: number[] = [];
  const asked = new Map<string, { at: number; move: Move; times: number }[]>();
  moves.forEach((move, at) => {
    if (!asks(move) || move.stems.size === 0) return;
    const own = asked.get(move.from) ?? [];
    const same = own.find(
      (other) =>
        jaccard(other.move.stems, move.stems) >= SAME_ASK ||
        (move.numbers.length > 0 &&
          move.numbers.some((n) => other.move.numbers.includes(n)) &&
          jaccard(other.move.stems, move.stems) >= SAME_ASK / 2),
    );
    if (same) {
      same.times += 1;
      if (same.times >= FORCED) found.push(at);
    } else asked.set(move.from, [...own.slice(-19), { at, move, times: 1 }]);
  });
  return found;
};

/** OT-2: heat at least twice what the person's own first messages had. */
const frustration: Rule = (moves) => {
  const found: number[] = [];
  const usual = new Map<string, { sum: number; count: number }>();
  moves.forEach((move, at) => {
    const heat = Math.max(0, heatOf(ownFeatures(move))) + move.shouting + Math.min(2, move.exclamations) / 4;
    const own = usual.get(move.from) ?? { sum: 0, count: 0 };
    if (own.count >= 3 && heat > 1 && heat >= 2 * (own.sum / own.count)) found.push(at);
    usual.set(move.from, { sum: own.sum + heat, count: own.count + 1 });
  });
  return found.length >= 2 ? found : [];
};

/** OT-3: consecutive messages of different people share almost no words for six turns. */
const talkingPast: Rule = (moves) => {
  const found: number[] = [];
  let run = 0;
  moves.forEach((move, at) => {
    const before = moves[at - 1];
    if (before === undefined || before.from === move.from || move.stems.size < 4 || before.stems.size < 4) return;
    run = jaccard(before.stems, move.stems) < TALKING_PAST_COSINE ? run + 1 : 0;
    if (run >= TALKING_PAST_TURNS) found.push(at);
  });
  return found;
};

/** OT-4: two lukewarm or conceding answers in a row. */
const lukewarm: Rule = (_, verdicts) =>
  verdicts.flatMap(({ message, verdict }, i) => {
    const before = verdicts[i - 1]?.verdict;
    const weak = (value: string | undefined): boolean => value === 'lukewarm' || value === 'youre-right';
    return weak(verdict) && weak(before) ? [message] : [];
  });

/** OT-5: a threat or an ultimatum, or more than two flagged messages in ten. */
const pressure: Rule = (moves) =>
  moves.flatMap(({ margins }, at) =>
    margins.threat > 0 || margins.ultimatum > 0 || margins['exploits-leverage'] > 0.2 ? [at] : [],
  );

/** OT-6: three messages in alternation that blame or defend. */
const spiral: Rule = (moves) => {
  const found: number[] = [];
  let run = 0;
  moves.forEach((move, at) => {
    const turn = moves[at - 1]?.from !== move.from;
    run = blames(move) ? (turn ? run + 1 : run) : 0;
    if (run >= 3) found.push(at);
  });
  return found;
};

/** OT-8: one person has more than three quarters of the words. */
const airtime: Rule = (moves) => {
  if (moves.length < AIRTIME_MESSAGES) return [];
  const words = new Map<string, number>();
  let total = 0;
  for (const move of moves) {
    words.set(move.from, (words.get(move.from) ?? 0) + move.words);
    total += move.words;
  }
  const limit = words.size > 2 ? 1.5 / words.size : AIRTIME_SHARE;
  const loud = [...words].find(([, count]) => count > limit * total);
  return loud === undefined || words.size < 2 ? [] : moves.flatMap((move, at) => (move.from === loud[0] ? [at] : []));
};

/** OT-9: two or more proposals with figures before anybody was understood. */
const premature: Rule = (moves, verdicts) => {
  const first = verdicts.find(({ verdict }) => verdict === 'thats-right')?.message ?? moves.length;
  const found = moves.flatMap((move, at) =>
    at < first && move.numbers.length > 0 && (move.margins.option > 0 || move.margins.position > 0) ? [at] : [],
  );
  return found.length >= 2 ? found : [];
};

/** OT-11: more than three reasons in one message for one ask. */
const dilution: Rule = (moves) =>
  moves.flatMap((move, at) => {
    const reasons = (
      move.text
        .slice(0, 4000)
        .match(
          /\b(?:because|since|as well as|besides|also|moreover|furthermore|in addition|not to mention|and another thing|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|plus)\b/giu,
        ) ?? []
    ).length;
    return asks(move) && reasons > MOST_REASONS ? [at] : [];
  });

/** OT-12: most of the last fifteen messages turn on one word, and nobody moves. */
const lock: Rule = (moves) => {
  if (moves.length < LOCK_MESSAGES) return [];
  const last = moves.slice(-LOCK_MESSAGES);
  if (last.some(({ margins }) => margins.concession > 0 || margins.option > 0)) return [];
  const counts = new Map<string, number>();
  for (const { stems } of last) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts.values()].some((count) => count >= LOCK_SHARE * LOCK_MESSAGES) ? [moves.length - 1] : [];
};

/** OT-13: giving in without anything of one's own being met. */
const givingIn: Rule = (moves) =>
  moves.flatMap((move, at) =>
    move.words <= 15 &&
    /\b(?:fine|whatever|as you wish|have it your way|if you say so|do what you like|ok(?:ay)? then|you win|i give up|suit yourself)\b/iu.test(
      move.text,
    ) &&
    move.margins.interest <= 0
      ? [at]
      : [],
  );

/** OT-14: three restatements in one direction without a confirmation. */
const stalled: Rule = (moves, verdicts) => {
  const open = new Map<string, number>();
  return verdicts.flatMap(({ message, verdict }) => {
    const who = moves[message]?.from ?? '';
    const count = verdict === 'thats-right' ? 0 : (open.get(who) ?? 0) + 1;
    open.set(who, count);
    return count >= 3 ? [message] : [];
  });
};

/** OT-16: somebody says what hurts, and the answer passes over it. */
const passedOver: Rule = (moves) =>
  moves.flatMap((move, at) => {
    const next = moves[at + 1];
    if (move.cues.hurt === 0 || next === undefined || next.from === move.from) return [];
    const heard =
      next.margins.label > 0 ||
      next.margins.apology > 0 ||
      next.margins.summary > 0 ||
      next.cues.remorse > 0 ||
      next.cues.hurt > 0;
    return !heard && jaccard(move.stems, next.stems) < 0.05 ? [at] : [];
  });

const AGREED = /\b(?:deal|agreed|we have a deal|that's settled|done then|accepted|shake on)\b/iu;

/** OT-17: a new demand after both agreed in principle. */
const lateDemand: Rule = (moves) => {
  const agreed = new Set<string>();
  let since = -1;
  return moves.flatMap((move, at) => {
    if (since >= 0 && at > since && move.margins.position > 0 && move.numbers.length > 0) return [at];
    if (AGREED.test(move.text) && move.words < 40) agreed.add(move.from);
    if (agreed.size >= 2 && since < 0) since = at;
    return [];
  });
};

const RULES: readonly (readonly [OffTrackId, Rule, (count: number) => string])[] = [
  ['OT-1', forcing, (n) => `The same ask came back without anything new (${n}×).`],
  ['OT-2', frustration, (n) => `${n} messages are more heated than that person's own first ones.`],
  ['OT-3', talkingPast, () => 'For six turns the messages hardly touch what the other one said.'],
  ['OT-4', lukewarm, (n) => `Answers to a restatement were lukewarm or conceding, one after the other (${n}×).`],
  [
    'OT-5',
    pressure,
    (n) => `${n === 1 ? 'One message' : `${n} messages`} may be felt as a threat, an ultimatum or a show of power.`,
  ],
  ['OT-6', spiral, (n) => `Blame answers blame (${n} messages).`],
  ['OT-8', airtime, () => 'One person has more than three quarters of the words.'],
  ['OT-9', premature, (n) => `${n} proposals with figures came before anybody was understood.`],
  [
    'OT-11',
    dilution,
    (n) => `${n === 1 ? 'One message gives' : `${n} messages give`} more than three reasons for one ask.`,
  ],
  ['OT-12', lock, () => 'The last fifteen messages turn on one issue and nobody moved.'],
  ['OT-13', givingIn, (n) => `Somebody gave in without anything of their own being met (${n}×).`],
  ['OT-14', stalled, () => 'Three restatements in a row were not confirmed.'],
  ['OT-16', passedOver, (n) => `Something that hurt was said and passed over (${n}×).`],
  ['OT-17', lateDemand, (n) => `A new demand came after both had agreed (${n}×).`],
];

/** All signals seen in a thread, by number. */
export function offTrackSignals(moves: readonly Move[], verdicts: readonly ThreadVerdict[]): readonly OffTrackSignal[] {
  return RULES.flatMap(([id, rule, noticed]) => {
    const messages = rule(moves, verdicts);
    return messages.length === 0 ? [] : [{ id, count: messages.length, messages, noticed: noticed(messages.length) }];
  });
}
