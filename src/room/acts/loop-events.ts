import { bothSeats, everyone, type Family, type Happened } from '../family.ts';
import { loopOf, put, sameDirection, type RoomState } from '../state.ts';
import type { Addition, Loop } from '../state/understanding.ts';
import {
  GROUP,
  type Audience,
  type Direction,
  type PointId,
  type SeatId,
  type UnderstandingBasis,
  type UnderstandingStatus,
} from '../types.ts';

/** What several families of the loop let happen: a summary arrives, a direction moves. */
export type LoopEvents = {
  'summary.sent': Direction & {
    readonly number: number;
    readonly text: string;
    readonly statementVersion: number;
    readonly newPoints?: readonly PointId[];
    readonly adopts?: SeatId;
    readonly additions?: readonly Addition[];
    readonly reason?: string;
    readonly carriedBy?: SeatId;
  };
  /** To everyone: where a direction stands now. Carries no words. */
  'understanding.changed': Direction & {
    readonly status: UnderstandingStatus;
    readonly basis: UnderstandingBasis | 'none';
  };
};

/** A family that lets its own events and those of `LoopEvents` happen, and folds its own. */
export type LoopFamily<Acts, Events> = {
  readonly decide: Family<Acts, Events & LoopEvents>['decide'];
  readonly evolve: Family<Acts, Events>['evolve'];
};

/** The three names of a direction, and nothing else a loop or an act may carry. */
export const directionIn = ({ summariser, author, aspect }: Direction): Direction => ({ summariser, author, aspect });

/** Who reads the words of a direction: the two of it; everyone, where the whole group says it back. */
export function readersOf({ summariser, author }: Direction): Audience {
  return summariser === GROUP ? everyone : bothSeats(summariser, author);
}

/** The state with one direction changed. */
export function changeLoop(state: RoomState, direction: Direction, next: (loop: Loop) => Loop): RoomState {
  const changed = next(loopOf(state, direction));
  return { ...state, loops: put(state.loops, (each) => sameDirection(each, direction), changed) };
}

/** A summary on its way to its author: the words for its readers, the bare fact for everyone. */
export function sent(data: LoopEvents['summary.sent']): Happened<LoopEvents>[] {
  const status = { status: 'sent', basis: 'none' } as const;
  return [
    { type: 'summary.sent', to: readersOf(data), data },
    { type: 'understanding.changed', to: everyone, data: { ...directionIn(data), ...status } },
  ];
}

export const loopEvents: Family<object, LoopEvents> = {
  decide: {},
  evolve: {
    'summary.sent': (state, event) => {
      const { number, text, statementVersion, newPoints, adopts, additions = [], reason, carriedBy } = event.data;
      const { summariser, author, aspect } = event.data;
      const { groupDrafts } = state.understanding;
      const rest = groupDrafts.filter((each) => each.author !== author || each.aspect !== aspect);
      const understanding = { ...state.understanding, groupDrafts: summariser === GROUP ? rest : groupDrafts };
      return changeLoop({ ...state, understanding }, event.data, (loop) => ({
        ...loop,
        attempts: [
          ...loop.attempts,
          {
            number,
            text,
            at: event.at,
            statementVersion,
            additions,
            ...(newPoints === undefined ? {} : { newPoints }),
            ...(adopts === undefined ? {} : { adopts }),
            ...(reason === undefined ? {} : { reason }),
            ...(carriedBy === undefined ? {} : { carriedBy }),
          },
        ],
      }));
    },
    'understanding.changed': (state, event) =>
      changeLoop(state, event.data, (loop) => {
        const { basis: _before, putOff: _putOff, ...rest } = loop;
        const { status, basis } = event.data;
        const next = { ...rest, status, ...(basis === 'none' ? {} : { basis }) };
        if (status !== 'confirmed') return status === 'deferred' && _putOff ? { ...next, putOff: _putOff } : next;
        // A real "that's right" replaces everything that stood in for it, and ends the search for other ways.
        const {
          newPoints: _new,
          enough: _enough,
          channel: _channel,
          ownWords: _own,
          stalledAt: _stalled,
          ...done
        } = next;
        return done;
      }),
  },
};
