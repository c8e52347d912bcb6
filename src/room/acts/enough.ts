import { everyone, refuse } from '../family.ts';
import { requireText } from '../guards.ts';
import { isStalled, waysOutOpen } from '../honest-attempt.ts';
import { limits, wordCount } from '../limits.ts';
import type { Refusal } from '../refusals.ts';
import { attendantOf, facilitatorOf, loopOf, type RoomState } from '../state.ts';
import type { ReaderAnswers } from '../state/understanding.ts';
import type { Aspect, Direction, SeatId } from '../types.ts';
import { changeLoop, directionIn, readersOf, type LoopFamily } from './loop-events.ts';
import { READER_RULE } from './channel.ts';

/** "Covered well enough to go on" (method 2.6, 3.8b steps 3 and 4): never the author's own word, and always to be seen. */
export type EnoughActs = {
  /** By the facilitator, with a reason of at least twenty words, after contact with the author. */
  'understanding.mark_enough': Direction & { readonly reason: string };
  /** The facilitator takes it back; possible until somebody has signed. */
  'understanding.unmark_enough': Direction;
  /** The author's own note, shown wherever the status is shown. An empty one takes it back. */
  'understanding.dissent': { readonly summariser: SeatId; readonly aspect: Aspect; readonly note: string };
  /** The three answers of a neutral reader. */
  'reader.answer': ReaderAnswers;
};

export type EnoughEvents = {
  'understanding.marked_enough': Direction & {
    readonly basis: 'facilitator' | 'reader';
    readonly reason: string;
  };
  'understanding.unmarked_enough': Direction;
  'understanding.dissented': Direction & { readonly note: string };
  'reader.answered': Direction & ReaderAnswers & { readonly attempt: number };
};

/**
 * Whether the facilitator has been in contact with an author: a private talk of the two was opened, by either of them.
 * The one place that says what counts as contact (method 2.6, G5). That a caucus exists is shared.
 */
export function hadContact(state: RoomState, facilitator: SeatId, author: SeatId): boolean {
  return state.caucuses.some((each) => each.party === author && each.neutral === facilitator);
}

/** Somebody has signed: what stood before stays as it was signed. */
const signed = (state: RoomState): boolean => (state.agreement?.signatures.length ?? 0) > 0;

function requireFacilitator(state: RoomState, seat: SeatId): Refusal | undefined {
  return facilitatorOf(state)?.id === seat ? undefined : { code: 'enough.not_facilitator' };
}

export const enough: LoopFamily<EnoughActs, EnoughEvents> = {
  decide: {
    'understanding.mark_enough': (state, act, given) => {
      const loop = loopOf(state, act);
      const words = wordCount(act.reason);
      const needed = limits.enoughReasonWords;
      const refused =
        requireFacilitator(state, act.seat) ??
        requireText('reason', act.reason, 120) ??
        (words < needed ? ({ code: 'enough.reason_too_short', words, needed } as const) : undefined) ??
        (loop.status === 'confirmed' ? ({ code: 'summary.already_confirmed' } as const) : undefined) ??
        (loop.enough && !loop.newPoints ? ({ code: 'enough.marked' } as const) : undefined) ??
        (loop.status === 'stale' ? ({ code: 'enough.told_anew', author: act.author } as const) : undefined) ??
        // By way of the facilitator they have heard both: no three tries between the two are needed (method 2.6, 2.10).
        (isStalled(loop, given.now) || state.mode.current === 'shuttle'
          ? undefined
          : ({ code: 'enough.not_stalled' } as const)) ??
        (hadContact(state, act.seat, act.author)
          ? undefined
          : ({ code: 'enough.no_contact', author: act.author } as const));
      if (refused) return refuse(refused);
      const data = { ...directionIn(act), basis: 'facilitator', reason: act.reason } as const;
      return { events: [{ type: 'understanding.marked_enough', to: everyone, data }] };
    },
    'understanding.unmark_enough': (state, act) => {
      const refused =
        requireFacilitator(state, act.seat) ??
        (loopOf(state, act).enough?.basis === 'facilitator' ? undefined : ({ code: 'enough.none' } as const)) ??
        (signed(state) ? ({ code: 'enough.signed' } as const) : undefined);
      if (refused) return refuse(refused);
      return { events: [{ type: 'understanding.unmarked_enough', to: everyone, data: directionIn(act) }] };
    },
    'understanding.dissent': (state, act) => {
      const direction = { summariser: act.summariser, author: act.seat, aspect: act.aspect };
      if (!loopOf(state, direction).enough) return refuse({ code: 'enough.none' });
      const refused = act.note === '' ? undefined : requireText('note', act.note, 120);
      if (refused) return refuse(refused);
      const data = { ...direction, note: act.note };
      return { events: [{ type: 'understanding.dissented', to: everyone, data }] };
    },
    'reader.answer': (state, act) => {
      const reader = attendantOf(state, act.seat);
      if (reader?.kind !== 'reader') return refuse({ code: 'reader.not_asked' });
      const direction = directionIn(reader);
      const loop = loopOf(state, direction);
      const attempt = loop.attempts.at(-1)?.number;
      if (attempt === undefined) return refuse({ code: 'reader.nothing_to_read' });
      if (loop.readerAnswers?.attempt === attempt) return refuse({ code: 'reader.answered' });
      const { allThere, twisted, fair } = act;
      const data = { ...direction, attempt, allThere, twisted, fair };
      const answered = { type: 'reader.answered', to: readersOf(direction), data } as const;
      const rule = state.rules.items.some((each) => each.id === READER_RULE);
      const enoughToGoOn =
        allThere && !twisted && fair && rule && waysOutOpen(loop) && loop.status !== 'stale' && !loop.enough;
      if (!enoughToGoOn) return { events: [answered] };
      const marked = { ...direction, basis: 'reader', reason: '' } as const;
      return { events: [answered, { type: 'understanding.marked_enough', to: everyone, data: marked }] };
    },
  },
  evolve: {
    'understanding.marked_enough': (state, event) =>
      // What was told last is what is covered well enough: no new point is left to be said back.
      changeLoop(state, event.data, ({ newPoints: _covered, ...loop }) => {
        const { basis, reason } = event.data;
        return { ...loop, enough: { basis, by: event.by, reason, at: event.at } };
      }),
    'understanding.unmarked_enough': (state, event) =>
      changeLoop(state, event.data, ({ enough: _taken, ...loop }) => loop),
    'understanding.dissented': (state, event) =>
      changeLoop(state, event.data, (loop) => {
        if (!loop.enough) return loop;
        const { dissent: _before, ...rest } = loop.enough;
        const { note } = event.data;
        return { ...loop, enough: { ...rest, ...(note === '' ? {} : { dissent: { note, at: event.at } }) } };
      }),
    'reader.answered': (state, event) =>
      changeLoop(state, event.data, (loop) => {
        const { allThere, twisted, fair, attempt } = event.data;
        return { ...loop, readerAnswers: { allThere, twisted, fair, attempt, by: event.by, at: event.at } };
      }),
  },
};
