import { combine, rubberStampSignals } from '../combine.ts';
import { bothSeats, everyone, onlySeat, refuse, type Act, type Family, type Given, type Happened } from '../family.ts';
import { firstRefusal, requireOther, requireRules, requireText } from '../guards.ts';
import { after, DAY_MS, elapsed, limits, wordCount } from '../limits.ts';
import { keepPrivate, openPrivate } from '../private.ts';
import { loopOf, put, sameDirection, statementOf, type Loop, type PendingVerdict, type RoomState } from '../state.ts';
import type {
  Aspect,
  Check,
  CheckAnswer,
  Direction,
  PointId,
  SeatId,
  UnderstandingBasis,
  UnderstandingStatus,
  VerdictButton,
  WordReading,
} from '../types.ts';
import { requireAspect } from './statement.ts';

/** The understanding loop (method 3): say it back; the author answers with words first, then one of four answers. */
export type UnderstandingActs = {
  'summary.send': { readonly author: SeatId; readonly aspect: Aspect; readonly text: string };
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
  };
  /** The answer to the one private check. `words` may be reworded before they are released. */
  'verdict.resolve': {
    readonly summariser: SeatId;
    readonly aspect: Aspect;
    readonly answer: CheckAnswer;
    readonly words: string;
  };
};

type VerdictData = PendingVerdict & {
  readonly summariser: SeatId;
  readonly aspect: Aspect;
  readonly reading: WordReading;
};
export type UnderstandingEvents = {
  'summary.sent': Direction & { readonly number: number; readonly text: string; readonly statementVersion: number };
  /** Private to the author: what was said, how it read, and the check it led to, if any. */
  'verdict.given': Omit<VerdictData, 'check'> & { readonly check: Check | 'none' };
  'verdict.resolved': { readonly summariser: SeatId; readonly aspect: Aspect; readonly answer: CheckAnswer };
  /** To the pair: the verdict as it counts. Comes only after any check is answered. */
  'verdict.released': Direction & {
    readonly words: string;
    readonly button: VerdictButton;
    readonly status: UnderstandingStatus;
    readonly basis: UnderstandingBasis | 'none';
    readonly pointed: readonly PointId[];
    readonly note: string;
  };
  /** To everyone: where a direction stands now. Carries no words. */
  'understanding.changed': Direction & {
    readonly status: UnderstandingStatus;
    readonly basis: UnderstandingBasis | 'none';
  };
};

type Resolved = Pick<PendingVerdict, 'words' | 'button' | 'asTold' | 'pointed' | 'note'>;
type Settled = { readonly status: 'confirmed' | 'missing' | 'rejected' | 'deferred'; readonly checked: boolean };

/** After a check the other sees the answer that came out of it, whatever was chosen first (method 3.5). */
function buttonAfterCheck(status: Settled['status']): VerdictButton {
  if (status === 'confirmed') return 'thats_right';
  return status === 'deferred' ? 'not_now' : 'almost';
}

/** The two events that make a verdict count: the words for the pair, the bare status for everyone. */
function release(direction: Direction, verdict: Resolved, settled: Settled): Happened<UnderstandingEvents>[] {
  const { status, checked } = settled;
  const shownAsTold = verdict.asTold === 'shown';
  const basis: UnderstandingBasis | 'none' =
    status !== 'confirmed' ? 'none' : shownAsTold ? 'as_told' : checked ? 'confirmed_after_check' : 'confirmed';
  const button = checked ? buttonAfterCheck(status) : verdict.button;
  const { words, pointed, note } = verdict;
  return [
    {
      type: 'verdict.released',
      to: bothSeats(direction.summariser, direction.author),
      data: { ...direction, words, button, status, basis, pointed, note },
    },
    { type: 'understanding.changed', to: everyone, data: { ...direction, status, basis } },
  ];
}

function enoughWords(act: Act<UnderstandingActs, 'verdict.give'>, reading: WordReading): boolean {
  // One strong word ("Exactly!") is enough; everything else needs two (method 3.4).
  const count = wordCount(act.words);
  return count >= 2 || (count === 1 && (reading.class === 'affirm' || reading.class === 'affirm_plus'));
}

function decideVerdict(state: RoomState, act: Act<UnderstandingActs, 'verdict.give'>, given: Given) {
  const { summariser, aspect, words, button, asTold, pointed, note } = act;
  const direction = { summariser, author: act.seat, aspect };
  const loop = loopOf(state, direction);
  const attempt = loop.attempts.at(-1);
  if (!attempt || (loop.status !== 'sent' && loop.status !== 'deferred'))
    return refuse({ code: 'verdict.nothing_to_answer' });
  if (openPrivate(loop.pending, act.seat)) return refuse({ code: 'verdict.check_open' });
  const own = statementOf(state, act.seat, aspect);
  const points = [...(own?.points ?? []), ...(openPrivate(own?.hidden, act.seat) ?? [])];
  const unknown = pointed.find((id) => !points.some((point) => point.id === id));
  if (unknown !== undefined) return refuse({ code: 'point.unknown', point: unknown });
  const reading = given.reading?.words ?? { class: 'unknown', strength: 'plain' };
  if (!enoughWords(act, reading)) return refuse({ code: 'verdict.words_too_few' });
  const refused = firstRefusal(
    requireText('words', words, 250),
    note === '' ? undefined : requireText('note', note, 120),
  );
  if (refused) return refuse(refused);

  const earlier = state.loops.flatMap((each) => (each.author === act.seat ? each.attempts : []));
  const same = earlier.filter((each) => each.verdict?.words === words).length >= 2;
  const signals = rubberStampSignals({
    seconds: act.seconds,
    summaryWords: wordCount(attempt.text),
    mustCoverage: given.reading?.mustCoverage ?? 1,
    sameWordsAsBefore: same,
  });
  let result = combine(reading.class, button, signals >= 2);
  // Whoever chose "right as far as I told you" has said what the "but" was about (method 3.7).
  const aboutTheUntold = reading.class === 'affirm_but' || reading.class === 'correct';
  if (asTold !== 'no' && button === 'thats_right' && aboutTheUntold) result = 'confirmed';

  // A point the other cannot know must not be named to them: pointing at it stays private.
  const shared = pointed.filter((id) => own?.points.some((point) => point.id === id));
  const check = typeof result === 'object' ? result.check : 'none';
  const told: Happened<UnderstandingEvents> = {
    type: 'verdict.given',
    to: onlySeat(act.seat),
    data: { summariser, aspect, words, button, asTold, pointed, note, reading, check },
  };
  if (typeof result === 'object') return { events: [told] };
  const settled = { status: result, checked: false };
  return { events: [told, ...release(direction, { words, button, asTold, pointed: shared, note }, settled)] };
}

function decideResolve(state: RoomState, act: Act<UnderstandingActs, 'verdict.resolve'>) {
  const direction = { summariser: act.summariser, author: act.seat, aspect: act.aspect };
  const pending = openPrivate(loopOf(state, direction).pending, act.seat);
  if (!pending) return refuse({ code: 'verdict.no_check' });
  if ((act.answer === 'break') !== (pending.check === 'e') && act.answer !== 'stands')
    return refuse({ code: 'verdict.not_an_answer', answer: act.answer });
  const refused = requireText('words', act.words, 250);
  if (refused) return refuse(refused);
  // Stands: nothing is missing, this is what I mean. Missing: treat it as a miss. Break: no answer now (method 3.5).
  const outcomes = { stands: 'confirmed', missing: 'missing', break: 'deferred' } as const;
  const status = outcomes[act.answer];
  const shared = statementOf(state, act.seat, act.aspect)?.points ?? [];
  const pointed = pending.pointed.filter((id) => shared.some((point) => point.id === id));
  const { summariser, aspect, answer } = act;
  return {
    events: [
      { type: 'verdict.resolved', to: onlySeat(act.seat), data: { summariser, aspect, answer } } as const,
      ...release(direction, { ...pending, pointed, words: act.words }, { status, checked: true }),
    ],
  };
}

const change = (state: RoomState, direction: Direction, next: (loop: Loop) => Loop): RoomState => ({
  ...state,
  loops: put(state.loops, (each) => sameDirection(each, direction), next(loopOf(state, direction))),
});

export const understanding: Family<UnderstandingActs, UnderstandingEvents> = {
  decide: {
    'summary.send': (state, act, given) => {
      const { author, aspect, text } = act;
      const direction = { summariser: act.seat, author, aspect };
      const loop = loopOf(state, direction);
      const last = loop.attempts.at(-1);
      const recent = loop.attempts.filter((each) => elapsed(each.at, given.now) < DAY_MS);
      const own = statementOf(state, author, aspect);
      const refused = firstRefusal(
        requireRules(state),
        requireAspect(state, aspect),
        requireOther(state, act.seat, author),
        own ? undefined : { code: 'statement.missing', author },
        requireText('text', text, limits.summaryWords),
        loop.status === 'confirmed' ? { code: 'summary.already_confirmed' } : undefined,
        loop.status === 'sent' && last ? { code: 'summary.awaiting_verdict', since: last.at } : undefined,
        recent[0] && recent.length >= limits.attemptsPerDay
          ? { code: 'summary.too_many', limit: limits.attemptsPerDay, again: after(recent[0].at, DAY_MS) }
          : undefined,
      );
      if (refused || !own) return refuse(refused ?? { code: 'statement.missing', author });
      const data = { ...direction, number: loop.attempts.length + 1, text, statementVersion: own.version };
      return {
        events: [
          { type: 'summary.sent', to: bothSeats(act.seat, author), data },
          { type: 'understanding.changed', to: everyone, data: { ...direction, status: 'sent', basis: 'none' } },
        ],
      };
    },
    'verdict.give': decideVerdict,
    'verdict.resolve': (state, act) => decideResolve(state, act),
  },
  evolve: {
    'summary.sent': (state, event) => {
      const { number, text, statementVersion } = event.data;
      return change(state, event.data, (loop) => ({
        ...loop,
        attempts: [...loop.attempts, { number, text, at: event.at, statementVersion }],
      }));
    },
    'verdict.given': (state, event) => {
      const { summariser, aspect, check, words, button, asTold, pointed, note } = event.data;
      const direction = { summariser, author: event.by, aspect };
      return change(state, direction, (loop) => {
        const told = asTold === 'private' ? { privatelyAsTold: keepPrivate(event.by, true as const) } : {};
        if (check === 'none') return { ...loop, ...told };
        const pending = keepPrivate(event.by, { check, words, button, asTold, pointed, note });
        return { ...loop, ...told, pending };
      });
    },
    'verdict.resolved': (state, event) =>
      change(state, { summariser: event.data.summariser, author: event.by, aspect: event.data.aspect }, (loop) => {
        const { pending: _done, ...rest } = loop;
        return rest;
      }),
    'verdict.released': (state, event) =>
      change(state, event.data, (loop) => {
        const { words, button, status, basis, pointed, note } = event.data;
        const verdict = { words, button, status, pointed, note, at: event.at, ...(basis === 'none' ? {} : { basis }) };
        const attempts = loop.attempts.map((each, index) =>
          index === loop.attempts.length - 1 ? { ...each, verdict } : each,
        );
        return { ...loop, attempts };
      }),
    'understanding.changed': (state, event) =>
      change(state, event.data, (loop) => {
        const { basis: _before, ...rest } = loop;
        const { status, basis } = event.data;
        return { ...rest, status, ...(basis === 'none' ? {} : { basis }) };
      }),
  },
};
