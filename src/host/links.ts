import type { Link, SeatId } from '../room/index.ts';
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

/** A seat's own link: every other one of it ends, the copy of whoever invited too. */
export async function giveOwnLink(store: EventStore, digest: string, room: string, seat: SeatId): Promise<void> {
  await store.replaceToken(digest, room, OWN + seat);
  await store.revokeTokens(room, seat);
}

/** A link that somebody else hands out; every other one of the seat ends. */
export async function handOutLink(store: EventStore, digest: string, room: string, seat: SeatId): Promise<void> {
  await store.replaceToken(digest, room, seat);
  await store.revokeTokens(room, OWN + seat);
}

/** The link to one page that `by` makes; the one they made before ends. */
export async function giveAfarLink(store: EventStore, digest: string, { room, seat, by }: AfarPlace): Promise<void> {
  await store.replaceToken(digest, room, `${AFAR}${seat}:${by}`);
}
