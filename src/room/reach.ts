import { emptyRoom } from './evolve.ts';
import { attendantOf, statementOf, loopOf, type RoomState, type Seat } from './state.ts';
import type { EventType, RoomEvent } from './switchboard.ts';
import { includesSeat, type SeatId } from './types.ts';

/**
 * How much of a room somebody may see. `room`: all that is shared, and what is addressed to them. `invitation`: who sits
 * there and by which rules, before being seated. `reading`: one statement and its last summary. `commitment`: one
 * commitment. `nothing`: that they were here.
 */
export type Reach = 'room' | 'invitation' | 'reading' | 'commitment' | 'nothing';

/** How much of a room this seat may see now. */
export function reachOf(state: RoomState, seat: SeatId): Reach {
  const attendant = attendantOf(state, seat);
  if (!attendant) return state.seats.some((each) => each.id === seat) ? 'room' : 'nothing';
  if (attendant.status === 'left') return 'nothing';
  if (attendant.status === 'proposed') return 'invitation';
  switch (attendant.kind) {
    case 'facilitator':
    case 'guest':
    case 'representative':
      return 'room';
    case 'reader':
      return 'reading';
    case 'verifier':
      return 'commitment';
    default:
      return attendant satisfies never;
  }
}

/** How somebody came here: by a link whose secret they made, or by one that others handed out and may hold a copy of. */
export type Link = 'own' | 'handed_out';
/** No seat has this id: nothing private opens for it. */
const NOBODY = '';

const isInvited = (state: RoomState, seat: SeatId): boolean =>
  state.seats.some((each) => each.id === seat && each.status === 'invited');

/**
 * Whether a link does nothing but look. Whoever invited somebody holds a copy of the link they handed out: it shows what
 * everyone sees and can be exchanged for the seat's own, and everything else needs that one. Only a seat that sat down
 * before links were told apart may still have no other.
 */
export function onlyLooks(state: RoomState, seat: SeatId, link: Link): boolean {
  if (link === 'own') return false;
  const { status } = attendantOf(state, seat) ?? state.seats.find((each) => each.id === seat) ?? {};
  return status !== 'seated' && status !== 'left';
}

/**
 * With whose eyes private values are opened for a seat: nobody's for a link that only looks. What somebody answers from
 * afar opens over no link of their seat until they sit down: it was confirmed with a code, and a link is without one.
 */
export function eyesOf(state: RoomState, seat: SeatId, link: Link): SeatId {
  const answersFromAfar =
    isInvited(state, seat) && (state.mode.current === 'relay' || state.relay.afar.some((each) => each.seat === seat));
  return answersFromAfar || onlyLooks(state, seat, link) ? NOBODY : seat;
}

/** What the page of somebody who was asked, and is not seated yet, is made of. */
const invitationEvents: ReadonlySet<EventType> = new Set<EventType>([
  'room.created',
  'party.seated',
  'party.declined',
  'party.left',
  'rules.proposed',
  'rules.accepted',
]);

/** An event as far as this rule looks at it; `data` is missing where the content was erased. */
export type Reaching = Pick<RoomEvent, 'type' | 'by' | 'to'> & { readonly data?: unknown };

const fieldOf = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null ? Object.entries(data).find(([key]) => key === name)?.[1] : undefined;

/** The event is this attendant's own, for them alone, or about their place at the table. */
function isOwn(event: Reaching, seat: SeatId): boolean {
  if (event.by === seat || (event.to.kind === 'seat' && event.to.seat === seat)) return true;
  if (event.type === 'attendant.proposed') return fieldOf(event.data, 'id') === seat;
  return event.type.startsWith('attendant.') && fieldOf(event.data, 'attendant') === seat;
}

/**
 * Whether an event reaches a seat: the one rule behind pages, counters, streams, records and exports. `state` is the
 * room after the event. "Everyone" means everyone who sees the room: a reader, a verifier, somebody not seated yet and
 * somebody who left learn neither its content nor that it happened.
 */
export function reaches(state: RoomState, event: Reaching, seat: SeatId): boolean {
  const reach = reachOf(state, seat);
  switch (reach) {
    case 'room':
      // Before somebody sits down their counter stands for what everyone sees: their link may be in two hands.
      return event.to.kind === 'room' || (includesSeat(event.to, seat) && !isInvited(state, seat));
    case 'invitation':
      return isOwn(event, seat) || (event.to.kind === 'room' && invitationEvents.has(event.type));
    case 'reading':
      return isOwn(event, seat) || changesReading(state, event, seat);
    case 'commitment':
      return isOwn(event, seat) || isOnCommitment(state, event, seat);
    case 'nothing':
      return isOwn(event, seat);
    default:
      return reach satisfies never;
  }
}

function changesReading(state: RoomState, event: Reaching, seat: SeatId): boolean {
  const reader = attendantOf(state, seat);
  if (reader?.kind !== 'reader' || fieldOf(event.data, 'aspect') !== reader.aspect) return false;
  if (event.type === 'statement.published') return event.by === reader.author;
  return (
    event.type === 'summary.sent' && event.by === reader.summariser && fieldOf(event.data, 'author') === reader.author
  );
}

function isOnCommitment(state: RoomState, event: Reaching, seat: SeatId): boolean {
  const verifier = attendantOf(state, seat);
  if (verifier?.kind !== 'verifier' || !event.type.startsWith('commitment.')) return false;
  return [fieldOf(event.data, 'commitment'), fieldOf(event.data, 'id')].includes(verifier.commitment);
}

/** What a reader reads: one statement and its last summary, no number of versions or attempts. */
export type Reading = {
  readonly author: SeatId;
  readonly summariser: SeatId;
  readonly statement?: {
    readonly text: string;
    readonly points: readonly { readonly id: string; readonly text: string }[];
  };
  readonly summary?: string;
  /** The reader's own answers to this summary are given. */
  readonly answered?: true;
};

/** What a seated reader reads, `undefined` for everybody else. */
export function readingOf(state: RoomState, seat: SeatId): Reading | undefined {
  const reader = attendantOf(state, seat);
  if (reader?.kind !== 'reader' || reader.status !== 'seated') return undefined;
  const { author, summariser, aspect } = reader;
  const statement = statementOf(state, author, aspect);
  const { attempts, readerAnswers } = loopOf(state, { summariser, author, aspect });
  const summary = attempts.at(-1)?.text;
  const answered = readerAnswers !== undefined && readerAnswers.attempt === attempts.at(-1)?.number;
  const points = statement?.points.map(({ id, text }) => ({ id, text })) ?? [];
  return {
    author,
    summariser,
    ...(statement ? { statement: { text: statement.text, points } } : {}),
    ...(summary === undefined ? {} : { summary }),
    ...(answered ? { answered } : {}),
  };
}

/** Somebody by name, without whether they are still here. */
const asSeated = ({ id, name, role }: Seat): Seat => ({ id, name, role, status: 'seated' });

/**
 * The room as far as a seat may know of it: the room itself for everyone who sees it, else a room made anew of the few
 * things that reach this seat. Views, next steps and refusals' names are computed from this, never from the room.
 */
export function within(state: RoomState, seat: SeatId): RoomState {
  const reach = reachOf(state, seat);
  if (reach === 'room') return state;
  const { id, title, createdAt } = state;
  const attendants = state.attendants.filter((each) => each.id === seat);
  const fact: RoomState = { ...emptyRoom, id, title, createdAt, attendants };
  switch (reach) {
    case 'nothing':
      return fact;
    case 'invitation': {
      const { invitation, seats, rules } = state;
      return { ...fact, invitation, seats, rules };
    }
    case 'reading': {
      const reading = readingOf(state, seat);
      const seats = state.seats.filter((each) => each.id === reading?.author || each.id === reading?.summariser);
      return { ...fact, seats: seats.map(asSeated) };
    }
    case 'commitment': {
      const verifier = attendantOf(state, seat);
      const commitments = state.commitments.filter(
        (each) => verifier?.kind === 'verifier' && each.id === verifier.commitment,
      );
      const named = commitments.flatMap(({ from, to }) => [from, ...to]);
      const seats = state.seats.filter((each) => named.includes(each.id));
      return { ...fact, seats: seats.map(asSeated), commitments };
    }
    default:
      return reach satisfies never;
  }
}
