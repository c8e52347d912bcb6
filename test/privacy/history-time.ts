import type { ActRequest } from '../../src/contract/acts.ts';
import type { RoomState } from '../../src/room/index.ts';
import { seesNothing } from './history-attendants.ts';
import type { Dice, Doing, Step } from './history.ts';
import type { PersonName, SeatName } from './world.ts';

const seats = ['ana', 'ben', 'cem'] as const;
const aspect = 'why_here' as const;
const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];

/**
 * Minutes from one step to the next: mostly half an hour, now and then some days, so that people are away, promises are
 * past their day, and reminders are due. The same on both sides.
 */
export const minutesBefore = (roll: Dice | undefined): number =>
  roll === undefined || roll.b % 6 > 0 ? 37 : (2 + (roll.a % 6)) * 24 * 60;

/**
 * What goes with time: dates set with a reason, agreed to and lifted; neutral reminders of somebody who is away; reminders
 * of a summary or an answer that one of two waits for; somebody who leaves. What the observer cannot see happens on the
 * left alone, or in other words on each side.
 */
export function timeStep(state: RoomState, observer: PersonName, id: string, a: number, n: number): Step {
  const seat = pick(seats, a) ?? 'ben';
  const both = (doing: Doing): Step => ({ left: [doing], right: [doing] });
  const unseen = (doing: Doing): Step => (seesNothing(observer) ? { left: [doing], right: [] } : both(doing));
  const date = pick(state.deadlines, a);
  const deadline = date?.id ?? 'none';
  switch (n % 8) {
    case 0:
      return setDate(observer, seat, id, a);
    case 1: {
      const open = date && date.kind === 'agreed' ? seats.find((each) => !date.agreedBy.includes(each)) : undefined;
      return unseen({ seat: open ?? seat, act: { id, type: 'deadline.agree', deadline } });
    }
    case 2:
      return unseen({ seat, act: { id, type: 'deadline.lift', deadline } });
    case 3:
      // By Ana: whether somebody is away for one of the others follows from what that one saw, and that may differ.
      return unseen({ seat: 'ana', act: { id, type: 'party.remind', party: a % 2 === 0 ? 'ben' : 'cem' } });
    case 4:
      // Late, and seldom: most of what can differ is between the two others. Not where Nia looks on: only Cem's yes keeps
      // her outside, so his leaving would let her in, to all that differs.
      return a % 3 === 0 && state.talk.length > 4 && observer !== 'nia'
        ? unseen({ seat: 'cem', act: { id, type: 'party.leave' } })
        : remindOthers(state, observer, id, a);
    case 5:
      return remindOthers(state, observer, id, a);
    default:
      return remindOne(state, id, a);
  }
}

/** A date and its reason; in other words for whoever does not see the room. */
function setDate(observer: PersonName, seat: SeatName, id: string, a: number): Step {
  const kind = (['natural', 'agreed', 'unilateral'] as const)[a % 3] ?? 'agreed';
  const act = (reason: string): ActRequest => ({ id, type: 'deadline.set', kind, on: '2026-07-01', reason });
  const left = { seat, act: act('The lease ends.') };
  const right = seesNothing(observer) ? { seat, act: act('Another reason, and a little longer.') } : left;
  return { left: [left], right: [right] };
}

/** Between the two others, on the left alone. What it opens to the neutral, she would see. */
function remindOthers(state: RoomState, observer: PersonName, id: string, a: number): Step {
  const sent = state.loops.find((each) => each.status === 'sent' && ![each.summariser, each.author].includes('ana'));
  const [one, other] = a % 2 === 0 ? (['ben', 'cem'] as const) : (['cem', 'ben'] as const);
  const [seat, to] = sent ? [sent.summariser as SeatName, sent.author] : [one, other];
  const about = sent ? 'verdict' : 'summary';
  const doing: Doing = { seat, act: { id, type: 'reminder.send', about, to, aspect } };
  return { left: [doing], right: observer === 'ruth' ? [doing] : [] };
}

/** One of two waits for Ana, or she waits for one of them: what she gets, a refusal too, is the same on both sides. */
function remindOne(state: RoomState, id: string, a: number): Step {
  const loop = state.loops.find((each) => each.status === 'sent' && [each.summariser, each.author].includes('ana'));
  const waits = (loop?.summariser ?? 'ana') as SeatName;
  const doing: Doing =
    a % 3 === 0
      ? { seat: 'ana', act: { id, type: 'reminder.send', about: 'summary', to: a % 2 === 0 ? 'ben' : 'cem', aspect } }
      : { seat: waits, act: { id, type: 'reminder.send', about: 'verdict', to: loop?.author ?? 'ben', aspect } };
  return { left: [doing], right: [doing] };
}
