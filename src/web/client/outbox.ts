import type { OutboxItem } from './room-handle.ts';
import { store } from './storage.ts';

/**
 * Acts that somebody sent and no server has confirmed. They lie on this device until it has, and are sent again with the
 * same id, so that an act has its effect once.
 */
export type Outbox = {
  readonly items: () => readonly OutboxItem[];
  readonly put: (item: OutboxItem) => void;
  readonly remove: (act: string) => void;
  readonly subscribe: (tell: () => void) => () => void;
};

const isItem = (value: unknown): value is OutboxItem =>
  typeof value === 'object' && value !== null && 'act' in value && 'clears' in value && 'pressedAt' in value;

function parsed(text: string | undefined): readonly OutboxItem[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.filter(isItem) : [];
  } catch {
    return [];
  }
}

/** The outbox of one seat. Whatever was under way when the page closed is `unsent` when it opens again. */
export function openOutbox(room: string, seat: string): Outbox {
  const key = `parley.outbox.${room}.${seat}`;
  const tellAll = new Set<() => void>();
  let items = parsed(store().get(key)).map((item): OutboxItem => ({ ...item, state: 'unsent' }));
  const keep = (next: OutboxItem[]) => {
    items = next;
    if (items.length === 0) store().remove(key);
    else store().set(key, JSON.stringify(items));
    tellAll.forEach((tell) => tell());
  };
  return {
    items: () => items,
    put: (item) => {
      const known = items.some((each) => each.act.id === item.act.id);
      keep(known ? items.map((each) => (each.act.id === item.act.id ? item : each)) : [...items, item]);
    },
    remove: (act) => keep(items.filter((each) => each.act.id !== act)),
    subscribe: (tell) => {
      tellAll.add(tell);
      return () => void tellAll.delete(tell);
    },
  };
}
