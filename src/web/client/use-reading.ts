import { useEffect, useState } from 'react';

/** Milliseconds after the last keystroke before a draft is read (look 4). */
export const READ_AFTER_MS = 600;

/** A reading, and the text it is of: while somebody types on, it is the one before. */
export type Reading<T> = { readonly of: string; readonly value: T };

/**
 * Reads a draft in the browser, `READ_AFTER_MS` after typing stops. The reader and its weights are loaded when first
 * needed. A reader that fails to load reads nothing: readings are help, they never stand in the way.
 */
export function useReading<T>(text: string, read: ((text: string) => Promise<T>) | undefined): Reading<T> | undefined {
  const [reading, setReading] = useState<Reading<T>>();
  const on = text.trim() === '' ? undefined : read;
  // Forgotten while rendering: in an effect it would run with keystrokes that nothing is read of.
  if (!on && reading) setReading(undefined);
  useEffect(() => {
    if (!on) return undefined;
    let live = true;
    const timer = setTimeout(() => {
      on(text).then(
        (value) => live && setReading({ of: text, value }),
        () => live && setReading(undefined),
      );
    }, READ_AFTER_MS);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [text, on]);
  return on && reading;
}
