import { bothSeats, everyone, refuse } from '../family.ts';
import { firstRefusal, requireAspect, requireOther, requireRules, requireText } from '../guards.ts';
import { remindersWaiting } from '../honest-attempt.ts';
import { after, DAY_MS, elapsed, limits } from '../limits.ts';
import type { Refusal } from '../refusals.ts';
import { activeSeats, loopOf, statementOf, type RoomState } from '../state.ts';
import type { Loop } from '../state/understanding.ts';
import { GROUP, type Aspect, type Direction, type SeatId } from '../types.ts';
import { changeLoop, sent, type LoopFamily } from './loop-events.ts';
import { requireWelcome } from './relay.ts';

/** Saying back what somebody means (method 3.2), adopting another's summary (2.9), asking once more (3.9). */
export type SummaryActs = {
  /** `reason`: why it matters to the author, with own words they offered (method 3.8b). */
  'summary.send': { readonly author: SeatId; readonly aspect: Aspect; readonly text: string; readonly reason?: string };
  /** "I adopt this summary, and add …": at least one sentence of one's own. The author answers for this direction too. */
  'summary.adopt': {
    readonly of: SeatId;
    readonly author: SeatId;
    readonly aspect: Aspect;
    readonly addition: string;
  };
  /** Lets everyone read a confirmed summary, when both of its two say so (method 2.12). `open: false` takes it back. */
  'summary.open': {
    readonly summariser: SeatId;
    readonly author: SeatId;
    readonly aspect: Aspect;
    readonly open: boolean;
  };
  /** A neutral reminder: that a summary waits for an answer, or that a told side waits to be said back. */
  'reminder.send': { readonly about: 'summary' | 'verdict'; readonly to: SeatId; readonly aspect: Aspect };
};

export type SummaryEvents = {
  'summary.open_offered': Direction & { readonly open: boolean };
  /** To everyone: both agreed; carries the words, so that every record holds what its reader read. */
  'summary.opened': Direction & { readonly number: number; readonly text: string; readonly words: string };
  'reminder.sent': Direction & { readonly about: 'summary' | 'verdict' };
};

/** What refuses one more summary in a direction, whoever words it (method 3.9). */
export function requireMaySend(state: RoomState, loop: Loop, now: string): Refusal | undefined {
  const last = loop.attempts.at(-1);
  const recent = loop.attempts.filter((each) => elapsed(each.at, now) < DAY_MS);
  return firstRefusal(
    statementOf(state, loop.author, loop.aspect) ? undefined : { code: 'statement.missing', author: loop.author },
    requireWelcome(state, loop.author),
    loop.status === 'confirmed' ? { code: 'summary.already_confirmed' } : undefined,
    loop.status === 'sent' && last ? { code: 'summary.awaiting_verdict', since: last.at } : undefined,
    recent[0] && recent.length >= limits.attemptsPerDay
      ? { code: 'summary.too_many', limit: limits.attemptsPerDay, again: after(recent[0].at, DAY_MS) }
      : undefined,
  );
}

/** What every new attempt carries: its number, the version it answers, and the new points if it is about those alone. */
export function attemptFrame(state: RoomState, loop: Loop) {
  const statementVersion = statementOf(state, loop.author, loop.aspect)?.version ?? 0;
  const only = loop.newPoints ? { newPoints: loop.newPoints } : {};
  return { number: loop.attempts.length + 1, statementVersion, ...only };
}

function requireSource(seat: SeatId, source: Loop): Refusal | undefined {
  const attempt = source.attempts.at(-1);
  if (source.status !== 'confirmed' || !attempt) return { code: 'summary.not_confirmed' };
  if (seat !== source.summariser && source.opened !== attempt.number) return { code: 'summary.not_open_to_you' };
  return attempt.newPoints ? { code: 'summary.only_new_points' } : undefined;
}

/** Since when somebody waits: for an answer to a summary, or for a side to be said back. */
function waitingSince(state: RoomState, loop: Loop, about: 'summary' | 'verdict'): string | undefined {
  const last = loop.attempts.at(-1);
  const waitsForVerdict = loop.status === 'sent' || loop.status === 'deferred';
  if (about === 'verdict') return waitsForVerdict ? last?.at : undefined;
  if (waitsForVerdict || loop.status === 'confirmed') return undefined;
  const told = statementOf(state, loop.author, loop.aspect)?.at;
  const answered = last?.verdict?.at;
  return told !== undefined && answered !== undefined && elapsed(told, answered) > 0 ? answered : told;
}

export const summary: LoopFamily<SummaryActs, SummaryEvents> = {
  decide: {
    'summary.send': (state, act, given) => {
      const { author, aspect, text, reason } = act;
      const direction = { summariser: act.seat, author, aspect };
      const loop = loopOf(state, direction);
      const refused = firstRefusal(
        requireRules(state),
        requireAspect(state, aspect),
        requireOther(state, act.seat, author),
        statementOf(state, author, aspect) ? undefined : { code: 'statement.missing', author },
        requireText('text', text, loop.newPoints ? limits.newPointsWords : limits.summaryWords),
        reason === undefined ? undefined : requireText('reason', reason, 80),
        reason === undefined || loop.ownWords ? undefined : { code: 'summary.reason_without_own_words' },
        requireMaySend(state, loop, given.now),
      );
      if (refused) return refuse(refused);
      const why = reason === undefined ? {} : { reason };
      return { events: sent({ ...direction, ...attemptFrame(state, loop), text, ...why }) };
    },
    'summary.adopt': (state, act, given) => {
      const { of, author, aspect, addition } = act;
      const direction = { summariser: act.seat, author, aspect };
      const source = loopOf(state, { summariser: of, author, aspect });
      const loop = loopOf(state, direction);
      const refused = firstRefusal(
        requireRules(state),
        requireAspect(state, aspect),
        requireOther(state, act.seat, author),
        activeSeats(state).length > 2 ? undefined : { code: 'adopt.two_parties' },
        requireOther(state, act.seat, of),
        requireSource(act.seat, source),
        requireText('addition', addition, 80),
        requireMaySend(state, loop, given.now),
      );
      if (refused) return refuse(refused);
      const text = source.attempts.at(-1)?.text ?? '';
      const additions = [{ by: act.seat, text: addition }];
      const { number, statementVersion } = attemptFrame(state, loop);
      return { events: sent({ ...direction, number, statementVersion, text, adopts: of, additions }) };
    },
    'summary.open': (state, act) => {
      const { summariser, author, aspect, open } = act;
      const loop = loopOf(state, { summariser, author, aspect });
      const attempt = loop.attempts.at(-1);
      const direction = { summariser, author, aspect };
      if (act.seat !== summariser && act.seat !== author) return refuse({ code: 'summary.not_of_this_pair' });
      if (loop.status !== 'confirmed' || !attempt) return refuse({ code: 'summary.not_confirmed' });
      if (summariser === GROUP || loop.opened === attempt.number) return refuse({ code: 'summary.opened_already' });
      const offered = {
        type: 'summary.open_offered',
        to: bothSeats(summariser, author),
        data: { ...direction, open },
      } as const;
      const other = act.seat === summariser ? author : summariser;
      if (!open || !loop.openedBy.includes(other)) return { events: [offered] };
      const { number, text, verdict } = attempt;
      const data = { ...direction, number, text, words: verdict?.words ?? '' };
      return { events: [offered, { type: 'summary.opened', to: everyone, data }] };
    },
    'reminder.send': (state, act, given) => {
      const { about, to, aspect } = act;
      const refused = firstRefusal(
        requireRules(state),
        requireAspect(state, aspect),
        requireOther(state, act.seat, to),
        requireWelcome(state, to),
      );
      if (refused) return refuse(refused);
      const [summariser, author] = about === 'verdict' ? [act.seat, to] : [to, act.seat];
      const loop = loopOf(state, { summariser, author, aspect });
      const since = waitingSince(state, loop, about);
      if (since === undefined) return refuse({ code: 'reminder.nothing_awaited' });
      const before = remindersWaiting(loop, about, since);
      if (before.length >= limits.remindersPerWait)
        return refuse({ code: 'reminder.enough', limit: limits.remindersPerWait });
      const last = before.at(-1)?.at ?? since;
      if (elapsed(last, given.now) < DAY_MS) return refuse({ code: 'reminder.too_soon', again: after(last, DAY_MS) });
      const data = { summariser, author, aspect, about };
      return { events: [{ type: 'reminder.sent', to: bothSeats(summariser, author), data }] };
    },
  },
  evolve: {
    'summary.open_offered': (state, event) =>
      changeLoop(state, event.data, (loop) => ({
        ...loop,
        openedBy: [
          ...loop.openedBy.filter((seat) => seat !== event.by),
          ...(event.data.open && event.by !== 'table' ? [event.by] : []),
        ],
      })),
    'summary.opened': (state, event) =>
      changeLoop(state, event.data, (loop) => ({ ...loop, openedBy: [], opened: event.data.number })),
    'reminder.sent': (state, event) =>
      changeLoop(state, event.data, (loop) => ({
        ...loop,
        reminders: [...loop.reminders, { about: event.data.about, by: event.by, at: event.at }],
      })),
  },
};
