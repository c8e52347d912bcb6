/** Who listens to which room. A listener is told a room's newest version; it then looks for itself. */
export class Feed {
  readonly #listeners = new Map<string, Set<(version: number) => void>>();

  /** Starts listening; the answer stops it and frees the listener at once. */
  listen(room: string, listener: (version: number) => void): () => void {
    const set = this.#listeners.get(room) ?? new Set();
    this.#listeners.set(room, set);
    set.add(listener);
    return () => {
      set.delete(listener);
      if (set.size === 0) this.#listeners.delete(room);
    };
  }

  tell(room: string, version: number): void {
    for (const listener of [...(this.#listeners.get(room) ?? [])]) listener(version);
  }

  /** How many listeners there are, over all rooms. */
  count(): number {
    return [...this.#listeners.values()].reduce((sum, set) => sum + set.size, 0);
  }
}
