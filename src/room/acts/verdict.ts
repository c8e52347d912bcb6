import { combine } from '../combine.ts';
import { everyone, onlySeat, refuse, type Act, type Given, type Happened } from '../family.ts';
import { firstRefusal, requireRules, requireText } from '../guards.ts';
import { after, DAY_MS, wordCount } from '../limits.ts';
import { keepPrivate, openPrivate } from '../private.ts';
import { loopOf, statementOf, type RoomState } from '../state.ts';
import type { Mark, PendingVerdict } from '../state/understanding.ts';
import { readVerdict } from '../verdict-reading.ts';
import type { Aspect, CheckAnswer, PointId, SeatId, VerdictButton, WordReading } from '../types.ts';
import { changeLoop, type LoopFamily } from './loop-events.ts';
import { releaseVerdict } from './release.ts';
import type { VerdictEvents } from './verdict-events.ts';

/** The author's answer (method 3.4, 3.5): words first, then one of four; at most one private question; or not now. */
export type VerdictActs = {
  'verdict.give': {
    readonly summariser: SeatId;
    readonly aspect: Aspect;
    readonly words: string;
    readonly button: VerdictButton;
    /** "Right as far as I told you" (method 3.7): `shown` says so to the other, `private` shows a plain confirmation. */
    readonly asTold: 'no' | 'shown' | 'private';
    readonly pointed: readonly PointId[];
    /** What is missing in the author's own words; may be empty. */
    readonly note: string;
    /** Seconds between opening the summary and answering, as the author's browser measured them. */
    readonly seconds: number;
    /** Own shared points as the author marked them in this summary; they go before any reading (method 3.3). */
    readonly marks?: readonly Mark[];
  };
  /**
   * The answer to the one private check. `words` may be reworded before they are released. Check f is answered with the
   * sentence of the summary that comes closest, and one thing to add, which may be empty; both stay with the author.
   */
  'verdict.resolve': {
    readonly summariser: SeatId;
    readonly aspect: Aspect;
    readonly answer: CheckAnswer;
    readonly words: string;
    readonly closest?: string;
    readonly added?: string;
  };
  /** Not now, without a word to anybody. When it comes back is the author's own note. */
  'verdict.not_now': {
    readonly summariser: SeatId;
    readonly aspect: Aspect;
    readonly again: 'tomorrow' | 'in_three_days' | 'by_myself';
  };
};

type Give = Act<VerdictActs, 'verdict.give'>;

function requireVerdict(state: RoomState, act: Give, reading: WordReading) {
  const { summariser, aspect, words, pointed, note, marks = [] } = act;
  const loop = loopOf(state, { summariser, author: act.seat, aspect });
  if (loop.attempts.length === 0 || (loop.status !== 'sent' && loop.status !== 'deferred'))
    return { code: 'verdict.nothing_to_answer' } as const;
  if (openPrivate(loop.pending, act.seat)) return { code: 'verdict.check_open' } as const;
  const own = statementOf(state, act.seat, aspect);
  const shared = own?.points ?? [];
  const all = [...shared, ...(openPrivate(own?.hidden, act.seat) ?? [])];
  const unknown =
    pointed.find((id) => !all.some((point) => point.id === id)) ??
    marks.find((mark) => !shared.some((point) => point.id === mark.point))?.point;
  if (unknown !== undefined) return { code: 'point.unknown', point: unknown } as const;
  // One strong word ("Exactly!") is enough; everything else needs two (method 3.4).
  const count = wordCount(words);
  const strong = reading.class === 'affirm' || reading.class === 'affirm_plus';
  if (count < 1 || (count === 1 && !strong)) return { code: 'verdict.words_too_few' } as const;
  return firstRefusal(requireText('words', words, 250), note === '' ? undefined : requireText('note', note, 120));
}

function decideVerdict(state: RoomState, act: Give, given: Given) {
  const { summariser, aspect, words, button, asTold, pointed, note, marks = [] } = act;
  const reading = given.reading?.words ?? { class: 'unknown', strength: 'plain' };
  const refused = requireVerdict(state, act, reading);
  if (refused) return refuse(refused);
  const direction = { summariser, author: act.seat, aspect };
  const { signals, honest } = readVerdict(state, direction, act, given);
  let result = combine(reading.class, button, signals);
  // Whoever chose "right as far as I told you" has said what the "but" was about (method 3.7).
  const aboutTheUntold = reading.class === 'affirm_but' || reading.class === 'correct';
  if (asTold !== 'no' && button === 'thats_right' && aboutTheUntold) result = 'confirmed';
  const check = typeof result === 'object' ? result.check : 'none';
  const bargaining = given.reading?.bargaining ?? false;
  const heard = { words, button, asTold, pointed, note, marks, honest };
  const told: Happened<VerdictEvents> = {
    type: 'verdict.given',
    to: onlySeat(act.seat),
    data: { summariser, aspect, ...heard, reading, check, bargaining },
  };
  if (typeof result === 'object') return { events: [told] };
  const settled = { status: result, checked: false, lukewarm: false } as const;
  return { events: [told, ...releaseVerdict(state, direction, heard, settled, given)] };
}

function decideResolve(state: RoomState, act: Act<VerdictActs, 'verdict.resolve'>, given: Given) {
  const direction = { summariser: act.summariser, author: act.seat, aspect: act.aspect };
  const loop = loopOf(state, direction);
  const pending = openPrivate(loop.pending, act.seat);
  if (!pending) return refuse({ code: 'verdict.no_check' });
  if ((act.answer === 'break') !== (pending.check === 'e') && act.answer !== 'stands')
    return refuse({ code: 'verdict.not_an_answer', answer: act.answer });
  const { closest, added = '' } = act;
  const attempt = loop.attempts.at(-1);
  const said = [attempt?.text ?? '', ...(attempt?.additions ?? []).map((each) => each.text)];
  const sentence = closest !== undefined && closest.trim() !== '' && said.some((text) => text.includes(closest));
  if (pending.check === 'f' && act.answer === 'stands' && !sentence) return refuse({ code: 'verdict.no_sentence' });
  const refused = firstRefusal(
    requireText('words', act.words, 250),
    added === '' ? undefined : requireText('added', added, 60),
  );
  if (refused) return refuse(refused);
  // Stands: nothing is missing, this is what I mean. Missing: treat it as a miss. Break: no answer now (method 3.5).
  const outcomes = { stands: 'confirmed', missing: 'missing', break: 'deferred' } as const;
  // Tapping a sentence resolves check f, and nobody else learns that there was one (method 3.8a).
  const checked = !(pending.check === 'f' && act.answer === 'stands');
  const lukewarm = pending.check === 'a' && pending.read === 'lukewarm';
  const settled = { status: outcomes[act.answer], checked, lukewarm };
  const { summariser, aspect, answer } = act;
  const kept = pending.check === 'f' && closest !== undefined ? { closest, added } : {};
  return {
    events: [
      { type: 'verdict.resolved', to: onlySeat(act.seat), data: { summariser, aspect, answer, ...kept } } as const,
      ...releaseVerdict(state, direction, { ...pending, words: act.words }, settled, given),
    ],
  };
}

const untilWhen = { tomorrow: DAY_MS, in_three_days: 3 * DAY_MS } as const;

export const verdict: LoopFamily<VerdictActs, VerdictEvents> = {
  decide: {
    'verdict.give': decideVerdict,
    'verdict.resolve': decideResolve,
    'verdict.not_now': (state, act, given) => {
      const { summariser, aspect, again } = act;
      const direction = { summariser, author: act.seat, aspect };
      const loop = loopOf(state, direction);
      const waits = loop.attempts.length > 0 && (loop.status === 'sent' || loop.status === 'deferred');
      const refused = firstRefusal(
        requireRules(state),
        waits ? undefined : { code: 'verdict.nothing_to_answer' },
        openPrivate(loop.pending, act.seat) ? { code: 'verdict.check_open' } : undefined,
      );
      if (refused) return refuse(refused);
      const until = again === 'by_myself' ? 'none' : after(given.now, untilWhen[again]);
      const changed = { ...direction, status: 'deferred', basis: 'none' } as const;
      return {
        events: [
          { type: 'verdict.put_off', to: onlySeat(act.seat), data: { summariser, aspect, until } },
          { type: 'understanding.changed', to: everyone, data: changed },
        ],
      };
    },
  },
  evolve: {
    'verdict.given': (state, event) => {
      const { summariser, aspect, check, reading, asTold, marks = [] } = event.data;
      const direction = { summariser, author: event.by, aspect };
      return changeLoop(state, direction, ({ bargained: _before, ...loop }) => {
        const told = asTold === 'private' ? { privatelyAsTold: keepPrivate(event.by, true as const) } : {};
        const bargained = event.data.bargaining ? { bargained: keepPrivate(event.by, true as const) } : {};
        if (check === 'none') return { ...loop, ...told, ...bargained };
        const { words, button, pointed, note, honest = false } = event.data;
        const heard = { check, words, button, asTold, pointed, note, marks, honest };
        const pending = keepPrivate<PendingVerdict>(event.by, { ...heard, read: reading.class });
        return { ...loop, ...told, ...bargained, pending };
      });
    },
    'verdict.resolved': (state, event) =>
      changeLoop(state, { summariser: event.data.summariser, author: event.by, aspect: event.data.aspect }, (loop) => {
        const { pending, ...rest } = loop;
        const { answer, closest, added = '' } = event.data;
        const read = openPrivate(pending, event.by);
        const lukewarm = read?.check === 'a' && read.read === 'lukewarm' && answer === 'stands';
        const last = rest.attempts.at(-1);
        const attempts =
          lukewarm && last
            ? [...rest.attempts.slice(0, -1), { ...last, lukewarm: keepPrivate(event.by, true as const) }]
            : rest.attempts;
        const tapped = closest === undefined ? {} : { closest: keepPrivate(event.by, { sentence: closest, added }) };
        return { ...rest, attempts, ...tapped };
      }),
    'verdict.put_off': (state, event) =>
      changeLoop(state, { summariser: event.data.summariser, author: event.by, aspect: event.data.aspect }, (loop) => ({
        ...loop,
        putOff: keepPrivate(event.by, { until: event.data.until }),
      })),
    'verdict.released': (state, event) =>
      changeLoop(state, event.data, (loop) => {
        const {
          words,
          button,
          status,
          basis,
          pointed,
          note,
          marks = [],
          honest = false,
          unspecified = false,
          carriedBy,
        } = event.data;
        const shown = { words, button, status, pointed, note, at: event.at, marks, honest, unspecified };
        const carried = carriedBy === undefined ? {} : { carriedBy };
        const verdict = { ...shown, ...(basis === 'none' ? {} : { basis }), ...carried };
        const attempts = loop.attempts.map((each, index) =>
          index === loop.attempts.length - 1 ? { ...each, verdict } : each,
        );
        return { ...loop, attempts };
      }),
    'understanding.stalled': (state, event) =>
      changeLoop(state, event.data, (loop) => ({ ...loop, stalledAt: event.at })),
    'understanding.tired': (state, event) => ({
      ...state,
      understanding: {
        ...state.understanding,
        tired: [...state.understanding.tired, { author: event.data.author, to: event.to }],
      },
    }),
  },
};
