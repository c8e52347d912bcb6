import { isAnswered, isShown, saidNothing } from '../acts/relay.ts';
import type { RoomState } from '../state.ts';
import { afarOf, type RelayAsk } from '../state/relay.ts';
import type { Aspect, SeatId } from '../types.ts';

/** Who answers from afar and how it stands, as everyone who sees the room may know it. */
export type RelayView = {
  /** `nothing`: the answer was that they have nothing to add on this. */
  readonly asks: readonly (RelayAsk & { readonly answered: boolean; readonly nothing?: true })[];
  /** What stands on somebody's page to be said back, as it was told last. */
  readonly shown: readonly { readonly by: SeatId; readonly to: SeatId; readonly aspect: Aspect }[];
  readonly afar: readonly {
    readonly seat: SeatId;
    readonly stopped?: string;
    readonly later?: string;
    readonly confirmed?: string;
    /** Only for the facilitator who made the code: how often a wrong one was given. */
    readonly misses?: number;
  }[];
};

/** See `RelayView`. */
export function relayView(state: RoomState, viewer: SeatId): RelayView {
  return {
    asks: state.relay.asks.map(({ id, by, to, aspect, text, at }) => ({
      ...{ id, by, to, aspect, text, at },
      answered: isAnswered(state, to, aspect),
      ...(saidNothing(state, to, aspect) ? { nothing: true as const } : {}),
    })),
    shown: state.relay.shown.flatMap(({ by, to, aspect }) =>
      isShown(state, by, to, aspect) ? [{ by, to, aspect }] : [],
    ),
    // Listed in the order of the seats: that a code was made must not show in any order.
    afar: state.seats.flatMap(({ id: seat }) => {
      const { stopped, later, confirmed, code, misses } = afarOf(state.relay, seat);
      const own = code?.owner === viewer ? { misses } : {};
      const facts = {
        ...(stopped === undefined ? {} : { stopped }),
        ...(later === undefined ? {} : { later }),
        ...(confirmed === undefined ? {} : { confirmed }),
        ...own,
      };
      return Object.keys(facts).length > 0 ? [{ seat, ...facts }] : [];
    }),
  };
}
