import { useCallback, useState, useSyncExternalStore } from 'react';
import { store } from './storage.ts';

/** A text somebody is writing: kept on this device with every keystroke, until the server confirmed what was sent. */
export type Draft = {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly clear: () => void;
  /** Whether the text outlives this page; `false` in a browser that keeps nothing. */
  readonly saved: boolean;
};

const listeners = new Map<string, Set<() => void>>();
const keyOf = (room: string, seat: string, field: string) => `parley.draft.${room}.${seat}.${field}`;

/** Writes a draft and tells every field that shows it. Empty text removes it. */
export function writeDraft(room: string, seat: string, field: string, text: string): void {
  const key = keyOf(room, seat, field);
  if (text === '') store().remove(key);
  else store().set(key, text);
  listeners.get(key)?.forEach((tell) => tell());
}

/** A second tab of the same person shows what the first one writes: else its first letter would take the place of it all. */
export function hearOtherTabs(): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === null) listeners.forEach((set) => set.forEach((tell) => tell()));
    else listeners.get(key)?.forEach((tell) => tell());
  });
}

/** The draft of a field, empty when there is none. */
export function readDraft(room: string, seat: string, field: string): string {
  return store().get(keyOf(room, seat, field)) ?? '';
}

/** Whose draft it is: a room handle fits. */
export type DraftOwner = { readonly room: string; readonly me: { readonly id: string } };

/** The draft of one field of this room and seat, as state. `initial` stands until the person types. */
export function useDraft(room: DraftOwner, field: string, initial = ''): Draft {
  const seat = room.me.id;
  const key = keyOf(room.room, seat, field);
  const [touched, setTouched] = useState(false);
  const text = useSyncExternalStore(
    useCallback(
      (tell: () => void) => {
        const set = listeners.get(key) ?? new Set();
        listeners.set(key, set.add(tell));
        return () => void set.delete(tell);
      },
      [key],
    ),
    () => store().get(key),
  );
  return {
    text: text ?? (touched ? '' : initial),
    setText: (value) => {
      setTouched(true);
      writeDraft(room.room, seat, field, value);
    },
    clear: () => writeDraft(room.room, seat, field, ''),
    saved: store().lasts,
  };
}
