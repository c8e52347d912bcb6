import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActData } from '../src/contract/acts.ts';
import type { NewRoomAnswer, Problem, Receipt, RoomPage, SeatLink } from '../src/contract/api.ts';
import type { ActType } from '../src/room/index.ts';
import { startServer, type Running, type ServeOptions } from '../src/server/index.ts';

export type Answer<T> = { readonly status: number; readonly body: T; readonly headers: Headers };

/** A person at a table that runs over real HTTP. */
export class Person {
  readonly #url: string;
  readonly #link: SeatLink;
  readonly #room: string;
  #acts = 0;
  #renewals = 0;
  #before: Person | undefined;

  constructor(url: string, room: string, link: SeatLink) {
    this.#url = url;
    this.#room = room;
    this.#link = link;
  }

  get seat(): string {
    return this.#link.seat;
  }

  get headers(): Record<string, string> {
    return { Authorization: `Bearer ${this.#link.token}` };
  }

  at(path: string): string {
    return `${this.#url}/api/rooms/${this.#room}/${path}`;
  }

  async post(path: string, body: string, headers: Record<string, string> = {}): Promise<Answer<Problem | Receipt>> {
    const response = await fetch(this.at(path), {
      method: 'POST',
      headers: { ...this.headers, 'Content-Type': 'application/json', ...headers },
      body,
    });
    return { status: response.status, body: (await response.json()) as Problem | Receipt, headers: response.headers };
  }

  /** Sends an act and gives its receipt; fails with the refusal's words when it is refused. */
  async does<T extends ActType>(type: T, data: ActData[T], id = `act-${this.seat}-${++this.#acts}`): Promise<Receipt> {
    const { body } = await this.post('acts', JSON.stringify({ id, type, ...data }));
    if ('error' in body) throw new Error(`${type}: ${body.message}`);
    return body;
  }

  /** Sends an act that must be refused; gives the problem. */
  async tries<T extends ActType>(type: T, data: ActData[T]): Promise<Problem> {
    const id = `try-${this.seat}-${++this.#acts}`;
    const { body } = await this.post('acts', JSON.stringify({ id, type, ...data }));
    if (!('error' in body)) throw new Error(`${type} was not refused`);
    return body;
  }

  /** Whoever still has the link as it was before it was exchanged for this one. */
  get copy(): Person {
    if (!this.#before) throw new Error('this link was not exchanged for');
    return this.#before;
  }

  /** The same person with a link of their own, which this one is exchanged for. */
  async makesOwn(name = `own-${this.seat}-${++this.#renewals}`): Promise<Person> {
    const token = secretOf(`${name}-${this.#room}`);
    const { status, body } = await this.post('link', JSON.stringify({ token }));
    if (status !== 200) throw new Error(`link: ${JSON.stringify(body)}`);
    const own = new Person(this.#url, this.#room, { ...this.#link, token });
    own.#acts = this.#acts;
    own.#before = this;
    return own;
  }

  async page(): Promise<RoomPage> {
    const response = await fetch(this.at('view'), { headers: this.headers });
    return (await response.json()) as RoomPage;
  }

  async file(kind: string): Promise<Uint8Array> {
    const response = await fetch(this.at(`export?kind=${kind}`), { headers: this.headers });
    if (!response.ok) throw new Error(`export ${kind}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }

  /** Reads the stream after `last` until `until` is content with its text, or five seconds have passed. */
  async stream(last: number | undefined, until: (text: string) => boolean): Promise<string> {
    const leave = new AbortController();
    const timer = setTimeout(() => leave.abort(), 5_000);
    const headers = { ...this.headers, ...(last === undefined ? {} : { 'Last-Event-ID': String(last) }) };
    const response = await fetch(this.at('stream'), { headers, signal: leave.signal });
    const decoder = new TextDecoder();
    let text = '';
    try {
      for await (const chunk of response.body ?? []) {
        text += decoder.decode(chunk, { stream: true });
        if (until(text)) break;
      }
    } catch (error) {
      if (!leave.signal.aborted) throw error;
    } finally {
      clearTimeout(timer);
      leave.abort();
    }
    return text;
  }
}

export type Table = { readonly running: Running; readonly folder: string; readonly close: () => Promise<void> };

/** A server on a free port with a SQLite file of its own. */
export async function openTable(options: Partial<ServeOptions> = {}): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
  const running = await startServer({
    port: 0,
    host: '127.0.0.1',
    store: { type: 'sqlite', directory: folder },
    ...options,
  });
  const close = async (): Promise<void> => {
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { running, folder, close };
}

/** A secret that somebody makes for a link, from any name. */
export const secretOf = (name: string): string => createHash('sha256').update(name).digest('hex');

/** Opens a room over HTTP: Ana invites Ben, who has a link of his own already, as after his first act. */
export async function openRoom(url: string): ReturnType<typeof openInvited> {
  const { room, ana, ben } = await openInvited(url);
  return { room, ana, ben: await ben.makesOwn() };
}

/** The same with Ben's link as Ana handed it out. */
export async function openInvited(
  url: string,
): Promise<{ readonly room: string; readonly ana: Person; readonly ben: Person }> {
  const response = await fetch(`${url}/api/rooms`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      title: 'The fence',
      invitation: 'I would like to start again. I listen first.',
      you: { name: 'Ana Petrova', role: 'number 7' },
      others: [{ name: 'Ben Okoro', role: 'number 9' }],
    }),
  });
  const made = (await response.json()) as NewRoomAnswer;
  const [other] = made.others;
  if (response.status !== 201 || !other) throw new Error(`no room: ${response.status}`);
  return { room: made.room, ana: new Person(url, made.room, made.you), ben: new Person(url, made.room, other) };
}

/** From the invitation to "that's right" in both directions on why they are here. */
export async function understand(ana: Person, ben: Person): Promise<void> {
  await ben.does('party.accept', {});
  await ana.does('rules.accept', { version: 1 });
  await ben.does('rules.accept', { version: 1 });
  await tellWhy(ben, 'My dog was hurt at the fence, and nobody asked me before it went up.');
  await tellWhy(ana, 'Stones fall on my beds every week, and I am afraid for the children.');
  await sayBack(ana, ben, 'Your dog was hurt at the fence, and nobody asked you before it went up.');
  await sayBack(ben, ana, 'Stones fall on your beds every week, and you are afraid for the children.');
}

export async function tellWhy(person: Person, text: string): Promise<void> {
  const points = [{ id: 'p1', text, facet: 'why' as const, must: true }];
  await person.does('statement.publish', { aspect: 'why_here', text, points, hidden: [] });
}

export async function sayBack(summariser: Person, author: Person, text: string): Promise<void> {
  await summariser.does('summary.send', { author: author.seat, aspect: 'why_here', text });
  await author.does('verdict.give', {
    summariser: summariser.seat,
    aspect: 'why_here',
    words: 'That is exactly it, thank you.',
    button: 'thats_right',
    asTold: 'no',
    pointed: [],
    note: '',
    seconds: 40,
  });
}
