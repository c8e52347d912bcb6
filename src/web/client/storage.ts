/** A store for small texts on this device. In private modes a browser may refuse to keep anything: then memory does. */
export type TextStore = {
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, value: string) => void;
  readonly remove: (key: string) => void;
  readonly keys: () => readonly string[];
  /** Whether values outlive this page. */
  readonly lasts: boolean;
};

/** A store that lives as long as the page. */
export function memoryStore(): TextStore {
  const map = new Map<string, string>();
  return {
    get: (key) => map.get(key),
    set: (key, value) => void map.set(key, value),
    remove: (key) => void map.delete(key),
    keys: () => [...map.keys()],
    lasts: false,
  };
}

/** The browser's own store, or memory where the browser refuses. A full store keeps what it has. */
export function browserStore(): TextStore {
  try {
    const probe = 'parley.probe';
    localStorage.setItem(probe, '1');
    localStorage.removeItem(probe);
  } catch {
    return memoryStore();
  }
  return {
    get: (key) => localStorage.getItem(key) ?? undefined,
    set: (key, value) => {
      try {
        localStorage.setItem(key, value);
      } catch {
        // A full store: the text is still in the page, and the field says that it is not saved.
      }
    },
    remove: (key) => localStorage.removeItem(key),
    keys: () => Object.keys(localStorage),
    lasts: true,
  };
}

let shared: TextStore | undefined;
/** The store of this page. */
export function store(): TextStore {
  shared ??= browserStore();
  return shared;
}
