import type { SeatId } from '../room/index.ts';
import { onlyLooks } from '../room/index.ts';
import type { EventStore } from '../store/index.ts';
import { Feed } from './feed.ts';
import {
  exchangeLink,
  giveAfarLink,
  handOutLink,
  ownLinkIn,
  refusesLinkOf,
  refusesLinkToPage,
  type SeatPlace,
} from './links.ts';
import { digestText, type Ports } from './ports.ts';
import type { Refused } from './receipts.ts';
import type { RoomCache } from './room-cache.ts';

/** Links that change hands. Whoever gets a link made its secret; only digests are stored. */
export type LinkDesk = {
  /** A new link for a seat instead of the one that is `shown`; false where that one has ended. */
  readonly exchange: (place: SeatPlace, shown: string, token: string) => Promise<boolean>;
  /** Whether this is a seat's own link in this room: one that was exchanged for, whose answer may have been lost. */
  readonly isOwn: (room: string, token: string) => Promise<boolean>;
  /** Ends a seat's link for good, on every device. */
  readonly end: (place: SeatPlace, shown: string) => Promise<Refused | undefined>;
  /**
   * The link of somebody who was asked to attend and is not seated yet, from their proposer; an earlier one ends. Once it
   * is their own, they renew it themselves and nobody else can.
   */
  readonly forAttendant: (place: SeatPlace, attendant: SeatId, token: string) => Promise<Refused | undefined>;
  /** The link to the one page of somebody who answers from afar, from a party; their earlier one ends. */
  readonly forPage: (place: SeatPlace, to: SeatId, token: string) => Promise<Refused | undefined>;
  /** Calls back when own links of a room have changed in this process; the answer stops it. */
  readonly onChange: (room: string, listener: () => void) => () => void;
};

/** Opens the desk of a host. */
export function linkDesk(store: EventStore, rooms: RoomCache, newToken: Ports['newToken']): LinkDesk {
  const changed = new Feed();
  const exchange: LinkDesk['exchange'] = async (place, shown, token) => {
    const done = await exchangeLink(store, place, digestText(shown), digestText(token));
    changed.tell(place.room, 0);
    return done;
  };
  return {
    exchange,
    isOwn: async (room, token) => (await ownLinkIn(store, room, digestText(token))) !== undefined,
    end: async (place, shown) => {
      const { state } = await rooms.load(place.room);
      if (onlyLooks(state, place.seat, place.link)) return { refused: { code: 'link.handed_out' } };
      // A link whose secret nobody knows.
      await exchange(place, shown, newToken());
      return undefined;
    },
    forAttendant: async ({ room, seat }, attendant, token) => {
      const refused = refusesLinkOf((await rooms.load(room)).state, seat, attendant);
      if (refused) return { refused };
      if (await handOutLink(store, digestText(token), { room, seat: attendant })) return undefined;
      return { refused: { code: 'attendant.own_link' } };
    },
    forPage: async ({ room, seat }, to, token) => {
      const refused = refusesLinkToPage((await rooms.load(room)).state, seat, to);
      if (refused) return { refused };
      await giveAfarLink(store, digestText(token), { room, seat: to, by: seat });
      return undefined;
    },
    onChange: (room, listener) => changed.listen(room, listener),
  };
}
