import type { ActRequest } from '../../src/contract/acts.ts';
import type { RoomState } from '../../src/room/index.ts';
import type { SeatName } from './world.ts';

type Make = (id: string) => ActRequest;
/** Who does what. */
export type Course = { readonly seat: SeatName; readonly make: Make };

const seats = ['ana', 'ben', 'cem'] as const;

/**
 * The course of a room: restarts of an aspect, issues put aside, messages taken back. Everybody sees these acts; what lies
 * folded under a restart is private as before. What is open is mostly answered, so that restarts come to their end.
 */
export function course(state: RoomState, seat: SeatName, n: number): Course {
  const open = state.resets.find((each) => each.status === 'proposed');
  if (open && n % 5 > 0) {
    const waiting = seats.find((each) => each !== open.by && !open.acceptedBy.includes(each)) ?? seat;
    return { seat: waiting, make: (id) => ({ id, type: 'aspect.reset.accept', reset: open.id }) };
  }
  const [move] = state.moves;
  if (move && n % 3 > 0) {
    const waiting = seats.find((each) => !move.agreedBy.includes(each)) ?? seat;
    return { seat: waiting, make: (id) => ({ id, type: 'aspect.park', issue: move.issue, words: '' }) };
  }
  const issue = state.issues[n % Math.max(1, state.issues.length)]?.id ?? 'none';
  const message = state.talk.findLast((each) => each.kind === 'message' && each.by === seat)?.id ?? 'none';
  const acts: readonly Make[] = [
    (id) => ({ id, type: 'aspect.reset.propose', aspect: 'why_here', words: 'I pushed.', offer: 'Is it too late?' }),
    (id) => ({ id, type: 'aspect.reset.not_now', reset: open?.id ?? 'none' }),
    (id) => ({ id, type: 'message.send', text: 'About why.', aspect: 'why_here' }),
    (id) => ({ id, type: 'message.take_back', message, instead: 'Let me put it anew.' }),
    (id) => ({ id, type: 'aspect.park', issue, words: '' }),
    (id) => ({ id, type: 'aspect.leave_as_is', issue }),
  ];
  return { seat, make: acts[n % acts.length] ?? ((id) => ({ id, type: 'aspect.leave_as_is', issue })) };
}
