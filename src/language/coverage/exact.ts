import { sameAmount } from './amounts.ts';
import type { Word } from './passage.ts';

/** A number, calendar name or name: what must be the same to be right (method 3.3). */
export interface Exact {
  readonly kind: 'number' | 'calendar' | 'name';
  readonly key: string;
  readonly values: readonly number[];
}

/** The numbers, calendar names and names among words, in order. */
export function exactIn(words: readonly Word[]): readonly Exact[] {
  return words.flatMap((word): Exact[] => {
    if (word.values !== undefined) return [{ kind: 'number', key: '', values: word.values }];
    if (word.calendar !== undefined) return [{ kind: 'calendar', key: word.calendar, values: [] }];
    return word.name ? [{ kind: 'name', key: word.stem, values: [] }] : [];
  });
}

/** Whether a list holds an item that may stand for the same thing. */
export function holds(list: readonly Exact[], item: Exact): boolean {
  return list.some(
    (other) =>
      other.kind === item.kind &&
      (item.kind === 'number' ? sameAmount(other.values, item.values) : other.key === item.key),
  );
}
