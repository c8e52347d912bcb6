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

/** The browser's own store, or memory where the browser refuses; memory too for what a full store does not take. */
export function browserStore(): TextStore {
  try {
    const probe = 'parley.probe';
    localStorage.setItem(probe, '1');
    localStorage.removeItem(probe);
  } catch {
    return memoryStore();
  }
  // A full store: what did not fit stays in the page, and the field no longer says that it is saved.
  const unfit = new Map<string, string>();
  return {
    get: (key) => unfit.get(key) ?? localStorage.getItem(key) ?? undefined,
    set: (key, value) => {
      try {
        localStorage.setItem(key, value);
        unfit.delete(key);
      } catch {
        unfit.set(key, value);
      }
    },
    remove: (key) => {
      unfit.delete(key);
      localStorage.removeItem(key);
    },
    keys: () => [...new Set([...Object.keys(localStorage), ...unfit.keys()])],
    get lasts() {
      return unfit.size === 0;
    },
  };
}

let shared: TextStore | undefined;
/** The store of this page. */
export function store(): TextStore {
  shared ??= browserStore();
  return shared;
}
