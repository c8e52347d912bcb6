import type { Person } from './server.testing.ts';

/** Follows a seat's stream as a browser does: comes back with its last number after every loss, at whatever server answers. */
export class Follower {
  readonly #at: (url: string) => Person;
  readonly #urls: () => readonly string[];
  readonly #heard: number[] = [];
  readonly #leave = new AbortController();
  #tries = 0;

  constructor(at: (url: string) => Person, urls: () => readonly string[]) {
    this.#at = at;
    this.#urls = urls;
    void this.#follow();
  }

  async #follow(): Promise<void> {
    while (!this.#leave.signal.aborted) {
      const urls = this.#urls();
      const url = urls[this.#tries++ % urls.length];
      try {
        if (url !== undefined) await this.#read(this.#at(url));
      } catch {
        // The server is gone or not there yet: come back soon.
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async #read(person: Person): Promise<void> {
    const last = this.#heard.at(-1);
    const headers = { ...person.headers, ...(last === undefined ? {} : { 'Last-Event-ID': String(last) }) };
    const response = await fetch(person.at('stream'), { headers, signal: this.#leave.signal });
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of response.body ?? []) {
      const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        if (/^event: resync$/m.test(block)) throw new Error('asked to start anew');
        const [, id] = /^id: (\d+)$/m.exec(block) ?? [];
        if (id !== undefined) this.#heard.push(Number(id));
      }
    }
  }

  /** Stops once `sequence` was heard, however long that takes; gives every number heard, in the order it came. */
  async until(sequence: number): Promise<readonly number[]> {
    while ((this.#heard.at(-1) ?? -1) < sequence) await new Promise((resolve) => setTimeout(resolve, 20));
    this.#leave.abort();
    return [...this.#heard];
  }
}
