import { caucus as alone, onlySeat, refuse, type Decided, type Given, type Happened } from './family.ts';
import { actsFor } from './on-behalf.ts';
import { openConfided, openPrivate } from './private.ts';
import type { Refusal } from './refusals.ts';
import { activeSeats, facilitatorOf, loopOf, type RoomState } from './state.ts';
import { sameThing, type Carrying, type Held, type HeldEvent } from './state/shuttle.ts';
import type { ActType, EventMap, RoomAct } from './switchboard.ts';
import type { VerdictEvents } from './acts/verdict-events.ts';
import type { SeatId } from './types.ts';

/** What goes directly from one party to another and has no place in the queue: refused by way of the facilitator. */
const directOnly: ReadonlySet<ActType> = new Set<ActType>([
  'channel.change',
  'channel.answer',
  'talk.result',
  'group_summary.draft',
  'group_summary.add',
  'group_summary.send',
  'layout.invite',
  'layout.lay',
  'layout.reply',
]);

/** The words of an act, if it is one that the facilitator carries. `released`: what an answer lets the other see. */
export function carryingOf(
  act: RoomAct,
  released: VerdictEvents['verdict.released'] | undefined,
): Carrying | undefined {
  switch (act.type) {
    case 'statement.publish': {
      const points = act.points.map(({ id, text, must }) => ({ id, text, must }));
      return { kind: 'statement', aspect: act.aspect, text: act.text, points };
    }
    case 'summary.send': {
      const { author, aspect, text, reason } = act;
      return { kind: 'summary', author, aspect, text, ...(reason === undefined ? {} : { reason }) };
    }
    case 'summary.adopt':
      return { kind: 'summary', author: act.author, aspect: act.aspect, text: act.addition, adopts: act.of };
    case 'verdict.give':
    case 'verdict.resolve':
    case 'verdict.not_now': {
      const { words, button, note } = released ?? { words: '', button: 'not_now', note: '' };
      return { kind: 'answer', summariser: act.summariser, aspect: act.aspect, button, words, note };
    }
    case 'label.send':
      return { kind: 'label', to: act.to, aspect: act.aspect, label: act.kind, text: act.text };
    case 'label.answer':
      return { kind: 'label_answer', label: act.label, choice: act.choice, words: act.words };
    case 'own_words.offer':
      return { kind: 'own_words', summariser: act.summariser, aspect: act.aspect, text: act.text };
    case 'package.send':
      return { kind: 'offer', packages: act.packages, note: act.note };
    case 'package.reply':
      return { kind: 'reply', proposal: act.proposal, answer: act.answer, words: act.words };
    default:
      return undefined;
  }
}

/** Whether the same waits already, as far as whoever sends it may know: a representative sees what they sent themselves. */
const isWaiting = (state: RoomState, sender: SeatId, carrying: Carrying): boolean =>
  state.held.some((each) => {
    const words = openConfided(each.words, each.party);
    const own = each.party === sender || each.via === sender;
    return own && each.status === 'waiting' && words && sameThing(words.carrying, carrying);
  });

/** What refuses an act because of the way it would go: directly in shuttle mode, or while the same thing still waits. */
export function refusedByWay(state: RoomState, act: RoomAct, sender: SeatId): Refusal | undefined {
  const carrying = carryingOf(act, undefined);
  // Also after the mode has changed: nothing is said twice, and what waits is its owner's to take back.
  if (carrying && isWaiting(state, sender, carrying)) return { code: 'shuttle.waiting' };
  if (state.mode.current !== 'shuttle' || !state.seats.some((each) => each.id === act.seat)) return undefined;
  const around = act.type === 'message.take_back' && act.instead !== undefined;
  if (around || directOnly.has(act.type)) return { code: 'mode.shuttle' };
  return carrying && !facilitatorOf(state) ? { code: 'caucus.no_facilitator' } : undefined;
}

const toOneself = (event: Happened<EventMap>, seat: SeatId): boolean =>
  event.to.kind === 'seat' && event.to.seat === seat;

/**
 * In shuttle mode: what an act lets happen instead of going out. An answer's own part (and the one private question) is its
 * author's at once; everything that others would see waits.
 */
export function hold(
  state: RoomState,
  act: RoomAct,
  events: readonly Happened<EventMap>[],
  sender: SeatId,
  given: Given,
): readonly Happened<EventMap>[] {
  const neutral = facilitatorOf(state);
  if (state.mode.current !== 'shuttle' || !neutral || !state.seats.some((each) => each.id === act.seat)) return events;
  const released = events.find((each) => each.type === 'verdict.released');
  const carrying = carryingOf(act, released?.data);
  const own = events.filter((each) => toOneself(each, act.seat));
  if (!carrying || own.length === events.length) return events;
  const id = given.newId();
  const isAnswer = carrying.kind === 'answer';
  const then: readonly HeldEvent[] = isAnswer ? events.filter((each) => !toOneself(each, act.seat)) : [];
  const attempt = isAnswer
    ? loopOf(state, { summariser: carrying.summariser, author: act.seat, aspect: carrying.aspect }).attempts.length
    : 0;
  const via = sender === act.seat ? {} : { via: sender };
  const data = { party: act.seat, id, carrying, then, attempt, ...via };
  const queued: Happened<EventMap> = { type: 'shuttle.queued', to: alone(act.seat, neutral.id), data };
  return isAnswer ? [...own, queued] : [queued, { type: 'shuttle.kept', to: onlySeat(sender), data: { id, act } }];
}

/** What an answer was given to is still there and still waits for it. Rests on what everybody sees. */
function stillAnswers(state: RoomState, { party }: Held, carrying: Carrying, attempt: number): boolean {
  if (carrying.kind !== 'answer') return false;
  const loop = loopOf(state, { summariser: carrying.summariser, author: party, aspect: carrying.aspect });
  return loop.attempts.length === attempt && (loop.status === 'sent' || loop.status === 'deferred');
}

/**
 * What happens when the facilitator carries something: an answer as it was settled, anything else decided anew in the
 * owner's name, so that nothing goes out which would not be possible now.
 */
export function carried(
  state: RoomState,
  { party, item }: { readonly party: SeatId; readonly item: string },
  given: Given,
  decideAnew: (act: RoomAct, given: Given) => Decided<EventMap>,
): Decided<EventMap> {
  const held = state.held.find((each) => each.id === item && each.party === party);
  const words = held && openConfided(held.words, party);
  const outdated = refuse({ code: 'shuttle.outdated' });
  if (!held || !words || !activeSeats(state).some((each) => each.id === party)) return outdated;
  // Casts in one place: what was held is what `decide` made.
  if (words.carrying.kind === 'answer')
    return stillAnswers(state, held, words.carrying, words.attempt)
      ? { events: (words.then as readonly Happened<EventMap>[]).map((each) => by(held.neutral, each)) }
      : outdated;
  const act = openPrivate(held.kept, held.via ?? party) as RoomAct | undefined;
  // A representative's mandate has to hold now.
  const allowed = act && (held.via === undefined || actsFor(state, { ...act, seat: held.via }) === party);
  const decided = act && allowed ? decideAnew(act, given) : undefined;
  return !decided || 'refused' in decided ? outdated : { events: decided.events.map((each) => by(held.neutral, each)) };
}

/** Who said what is carried: the party, or the representative in its place. */
export const sentBy = (state: RoomState, { party, item }: { readonly party: SeatId; readonly item: string }): SeatId =>
  state.held.find((each) => each.id === item && each.party === party)?.via ?? party;

/** What everyone who reads it is told: whose hands carried it. */
function by(neutral: SeatId, event: Happened<EventMap>): Happened<EventMap> {
  switch (event.type) {
    case 'statement.published':
      return { ...event, data: { ...event.data, carriedBy: neutral } };
    case 'summary.sent':
      return { ...event, data: { ...event.data, carriedBy: neutral } };
    case 'label.sent':
      return { ...event, data: { ...event.data, carriedBy: neutral } };
    case 'proposal.sent':
      return { ...event, data: { ...event.data, carriedBy: neutral } };
    case 'proposal.replied':
      return { ...event, data: { ...event.data, carriedBy: neutral } };
    case 'label.answered':
      return { ...event, data: { ...event.data, carriedBy: neutral } };
    case 'own_words.offered':
      return { ...event, data: { ...event.data, carriedBy: neutral } };
    case 'verdict.released':
      return { ...event, data: { ...event.data, carriedBy: neutral } };
    default:
      return event;
  }
}
