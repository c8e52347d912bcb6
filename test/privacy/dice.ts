import fc from 'fast-check';
import { observers } from './history-attendants.ts';
import type { Dice } from './history.ts';

const dice: fc.Arbitrary<Dice> = fc.record({ kind: fc.nat(1000), a: fc.nat(1000), b: fc.nat(1000) });
/** What decides one pair of histories. */
export const histories = fc.array(dice, { minLength: 12, maxLength: 22 });
/** Whose eyes a history is seen with follows from its dice, so that every kind of person takes part. */
export const observerOf = (rolls: readonly Dice[]) => observers[(rolls[0]?.a ?? 0) % observers.length] ?? 'ana';
