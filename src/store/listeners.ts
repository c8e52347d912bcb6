type Listener = (room: string, version: number) => void;

/** The listeners of one store. */
export type Listeners = {
  readonly add: (listener: Listener) => () => void;
  readonly tell: (room: string, version: number) => void;
  readonly count: () => number;
};

/** A set of listeners; one that throws does not keep the others from being told. */
export function makeListeners(): Listeners {
  const listeners = new Set<{ readonly listener: Listener }>();
  return {
    add: (listener) => {
      // An object of its own for each call: the same function may watch twice and stop once.
      const entry = { listener };
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
    tell: (room, version) => {
      for (const { listener } of [...listeners]) {
        try {
          listener(room, version);
        } catch (error) {
          // What is stored stays stored, and the others are still told; but the fault must be seen.
          process.emitWarning(error instanceof Error ? error : String(error));
        }
      }
    },
    count: () => listeners.size,
  };
}
