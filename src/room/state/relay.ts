import type { Private } from '../private.ts';
import type { Aspect, SeatId } from '../types.ts';

/** One question to somebody who answers from afar: their answer becomes what they tell on this aspect. */
export type RelayAsk = {
  readonly id: string;
  readonly by: SeatId;
  readonly to: SeatId;
  readonly aspect: Aspect;
  readonly text: string;
  readonly at: string;
};

/** What somebody told, put on the page of somebody who answers from afar, who is asked to say it back. */
export type RelayShown = {
  readonly by: SeatId;
  readonly to: SeatId;
  readonly aspect: Aspect;
  /** When that was told; what is told anew stands on the page only once it is put there. */
  readonly told: string;
  readonly at: string;
};

/** How it stands with one person who answers from afar (method 2.10). */
export type Afar = {
  readonly seat: SeatId;
  /** They asked not to be contacted this way. Nothing takes it back. */
  readonly stopped?: string;
  /** They asked to be asked later: not before this time. */
  readonly later?: string;
  /** When an answer of theirs last went out; each is confirmed with the code. */
  readonly confirmed?: string;
  /** Since when one answer is open: a code is good for one. */
  readonly open?: string;
  /** The digest of the code that the facilitator tells them; the code itself is kept nowhere. */
  readonly code?: Private<string>;
  /** Wrong codes since it was made. */
  readonly misses: number;
};

export type Relay = {
  readonly asks: readonly RelayAsk[];
  readonly shown: readonly RelayShown[];
  readonly afar: readonly Afar[];
};

export const noRelay: Relay = { asks: [], shown: [], afar: [] };

/** How it stands with somebody from afar; nothing happened yet is a beginning. */
export function afarOf({ afar }: Relay, seat: SeatId): Afar {
  return afar.find((each) => each.seat === seat) ?? { seat, misses: 0 };
}
