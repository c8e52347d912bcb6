import type { SeatId } from './types.ts';

const secret: unique symbol = Symbol('private');

/**
 * A value that one seat owns and nobody else may see (design 4). It does not assign to `T`, and since the value sits
 * behind a symbol, writing a state to JSON by mistake drops it instead of leaking it.
 */
export type Private<T> = { readonly owner: SeatId; readonly [secret]: T };

/** Puts a value under its owner's lock. */
export function keepPrivate<T>(owner: SeatId, value: T): Private<T> {
  return { owner, [secret]: value };
}

/** The value for its owner, `undefined` for everybody else. The only way to a private value. */
export function openPrivate<T>(kept: Private<T> | undefined, seat: SeatId): T | undefined {
  return kept !== undefined && kept.owner === seat ? kept[secret] : undefined;
}

/** A value that a few seats share and nobody else may see, kept like `Private`. */
export type Confided<T> = { readonly readers: readonly SeatId[]; readonly [secret]: T };

/** Puts a value where only its readers find it. */
export function confide<T>(readers: readonly SeatId[], value: T): Confided<T> {
  return { readers, [secret]: value };
}

/** The value for one of its readers, `undefined` for everybody else. */
export function openConfided<T>(kept: Confided<T> | undefined, seat: SeatId): T | undefined {
  return kept?.readers.includes(seat) === true ? kept[secret] : undefined;
}

/** The same confidence with its value changed; its readers stay. */
export function withConfided<T>(kept: Confided<T>, change: (value: T) => T): Confided<T> {
  return { readers: kept.readers, [secret]: change(kept[secret]) };
}
