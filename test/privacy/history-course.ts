import type { ActRequest } from '../../src/contract/acts.ts';
import type { RoomState } from '../../src/room/index.ts';
import { openPrivate } from '../../src/room/private.ts';
import type { PersonName, SeatName } from './world.ts';

type Make = (id: string) => ActRequest;
/** Who does what. */
export type Course = { readonly seat: PersonName; readonly make: Make };

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
  const told = state.statements.some((each) => openPrivate(each.hidden, each.author)?.length);
  if (!open && told && state.folded.length === 0 && n % 2 === 0) {
    const scope = (['why_here', 'phase:understanding', 'room'] as const)[n % 5] ?? 'why_here';
    const wish = { aspect: scope, words: 'I pushed.', offer: 'Is it too late?' } as const;
    return { seat: n % 3 === 0 ? 'ruth' : seat, make: (id) => ({ id, type: 'aspect.reset.propose', ...wish }) };
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

/** Promises: everybody here sees them, so that nothing about them may differ. */
export function promise(state: RoomState, seat: SeatName, n: number): Course {
  const last = state.commitments.at(-1);
  const to = seats.find((each) => each !== seat) ?? 'ben';
  const offer: Make = (id) => ({
    id,
    type: 'commitment.offer',
    what: 'Send the plan',
    doneWhen: 'It is here',
    due: { on: '2026-03-03', zone: 'UTC', graceDays: 0 },
    verify: { by: 'beneficiary', how: 'One looks' },
    noticeRule: '',
    level: 1,
    reversible: true,
    // Some wait for the one before.
    dependsOn: last && n % 2 === 0 ? [last.id] : [],
    to: [to],
    source: 'good_will',
  });
  if (!last || n % 7 === 0) return { seat, make: offer };
  const on = { commitment: last.id, words: 'So it is.' };
  const [beneficiary = seat] = last.to as readonly SeatName[];
  const owner = last.from as SeatName;
  const by =
    (who: SeatName) =>
    (make: Make): Course => ({ seat: who, make });
  const acts: readonly Course[] =
    last.status === 'offered'
      ? [by(beneficiary)((id) => ({ id, type: 'commitment.accept', commitment: last.id }))]
      : [
          by(owner)((id) => ({ id, type: 'commitment.claim_done', ...on, doneOn: '2026-03-02' })),
          by(owner)((id) => ({ id, type: 'commitment.remind', commitment: last.id })),
          by(beneficiary)((id) => ({ id, type: 'commitment.report_not_kept', ...on })),
          by(beneficiary)((id) => ({ id, type: 'commitment.confirm_kept', ...on })),
          by(beneficiary)((id) => ({ id, type: 'commitment.tell', ...on })),
          by(seat)((id) => ({ id, type: 'commitment.settle', ...on, outcome: 'excused' })),
          by(seat)((id) => ({ id, type: 'commitment.accept', commitment: last.id })),
        ];
  return acts[Math.floor(n / 2) % acts.length] ?? { seat, make: offer };
}
