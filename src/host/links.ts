import { requireAfar } from '../room/acts/relay.ts';
import { isFromAfar, onlyLooks, reachOf, type Link, type Refusal, type RoomAct, type SeatId } from '../room/index.ts';
import { attendantOf, type RoomState } from '../room/state.ts';
import type { EventStore } from '../store/index.ts';

/** Whose seat a link opens, and whether the seat made its secret itself. */
export type SeatPlace = { readonly room: string; readonly seat: SeatId; readonly link: Link };
/** The one page of somebody who answers from afar, under the link that `by` made. */
export type AfarPlace = { readonly room: string; readonly seat: SeatId; readonly by: SeatId };

// What stands before a seat in the store of tokens. No seat's id has a colon.
const OWN = 'own:';
const AFAR = 'afar:';

/** What the store says of a token, as a seat's link; one page's key is none. */
export function seatPlace({ room, seat }: { readonly room: string; readonly seat: string }): SeatPlace | undefined {
  if (seat.startsWith(AFAR)) return undefined;
  return seat.startsWith(OWN)
    ? { room, seat: seat.slice(OWN.length), link: 'own' }
    : { room, seat, link: 'handed_out' };
}

/** The same as the key of one page; a seat's link is none, and neither is a key of which nobody knows who made it. */
export function afarPlace({ room, seat }: { readonly room: string; readonly seat: string }): AfarPlace | undefined {
  const [kind, to, by] = seat.split(':');
  return `${kind ?? ''}:` === AFAR && to !== undefined && by !== undefined ? { room, seat: to, by } : undefined;
}

/** Under which name the store keeps a seat's own link. */
export const ownLinkOf = (seat: SeatId): string => OWN + seat;

type Place = Pick<SeatPlace, 'room' | 'seat'>;

/** A seat's own link, whoever else held one. */
export async function giveOwnLink(store: EventStore, digest: string, { room, seat }: Place): Promise<void> {
  await store.exchangeToken(room, { digest, seat: ownLinkOf(seat), ends: [seat, ownLinkOf(seat)] });
}

/**
 * A seat's own link instead of the one that is shown: every other one of the seat ends in the same moment, the copy of
 * whoever invited too. False where the shown one does not stand any more: of two who exchange one link, one gets it. Asked
 * again with the same new one, after a lost answer, it is true again.
 */
export async function exchangeLink(store: EventStore, place: Place, shown: string, digest: string): Promise<boolean> {
  const { room, seat } = place;
  const own = ownLinkOf(seat);
  const done = await store.exchangeToken(room, { digest, seat: own, ends: [seat, own], only: { stands: shown } });
  return done || (await ownLinkIn(store, room, digest)) === seat;
}

/** Whose own link in this room this is, if it is one. */
export async function ownLinkIn(store: EventStore, room: string, digest: string): Promise<SeatId | undefined> {
  const found = await store.seatOf(digest);
  const place = found?.room === room ? seatPlace(found) : undefined;
  return place?.link === 'own' ? place.seat : undefined;
}

/** A link that somebody else hands out, an earlier one ends; false once the seat has a link of its own. */
export async function handOutLink(store: EventStore, digest: string, { room, seat }: Place): Promise<boolean> {
  return store.exchangeToken(room, { digest, seat, ends: [seat], only: { free: ownLinkOf(seat) } });
}

/** The link to one page that `by` makes; the one they made before ends. */
export async function giveAfarLink(store: EventStore, digest: string, { room, seat, by }: AfarPlace): Promise<void> {
  const key = `${AFAR}${seat}:${by}`;
  await store.exchangeToken(room, { digest, seat: key, ends: [key] });
}

/** Why an act does not come over a seat's link: the link only looks, or what answers from afar comes over the one page. */
export function refusesLink(state: RoomState, act: RoomAct, link: Link): Refusal | undefined {
  if (onlyLooks(state, act.seat, link)) return { code: 'link.handed_out' };
  // Whoever holds a link of the seat has no part in what is confirmed with a code.
  return isFromAfar(state, act) ? (requireAfar(state, act.seat) ?? { code: 'relay.not_confirmed' }) : undefined;
}

/** Why `seat` may not make the link of somebody who was asked to attend and is not seated yet. */
export function refusesLinkOf(state: RoomState, seat: SeatId, attendant: SeatId): Refusal | undefined {
  const found = reachOf(state, seat) === 'room' ? attendantOf(state, attendant) : undefined;
  if (!found) return { code: 'attendant.unknown' };
  if (found.status === 'left') return { code: 'attendant.gone' };
  if (found.proposedBy !== seat) return { code: 'attendant.not_asked' };
  return found.status === 'seated' ? { code: 'attendant.seated' } : undefined;
}

/** Why `seat` may not make a link to the one page of `to`, who answers from afar. */
export function refusesLinkToPage(state: RoomState, seat: SeatId, to: SeatId): Refusal | undefined {
  const kind = attendantOf(state, seat)?.kind;
  // Whoever tells the code does not make the link.
  if (kind !== undefined) return { code: 'attendant.may_not', kind };
  if (!state.seats.some((each) => each.id === seat && each.status === 'seated'))
    return { code: 'seat.not_seated', seat };
  return requireAfar(state, to);
}
