import { createHash } from 'node:crypto';
import type { ActRequest } from '../../src/contract/acts.ts';
import { Host } from '../../src/host/host.ts';
import { digestText, type Ports } from '../../src/host/ports.ts';
import type { RoomState } from '../../src/room/state.ts';
import { RoomCache } from '../../src/host/room-cache.ts';
import { createApp, defaultOptions } from '../../src/server/app.ts';
import { openStore, type EventStore, type StoredEvent } from '../../src/store/index.ts';
import { direct, type OpenTransport, type Transport } from './transport.ts';

const hex = (text: string): string => createHash('sha256').update(text).digest('hex');
/** The first id that is made for an act. */
export const idMadeFor = (act: string): string => hex(`${act} 1`).slice(0, 12);
export const START_MS = Date.UTC(2026, 2, 2, 9);
export const SEATS = ['ana', 'ben', 'cem'] as const;
export type SeatName = (typeof SEATS)[number];
/** People who are no party; `history-attendants.ts` says who they are. */
const ATTENDANTS = ['ruth', 'ada', 'gus', 'kim', 'rea', 'nia', 'gil'] as const;
export type AttendantName = (typeof ATTENDANTS)[number];
export type PersonName = SeatName | AttendantName;
const PEOPLE: readonly PersonName[] = [...SEATS, ...ATTENDANTS];

/** What the observer gets back for one request: everything that leaves the server. */
export type Bytes = { readonly status: number; readonly headers: string; readonly body: string };

/** A running table with a given clock, and the observer's way to it. Planted leaks replace single functions. */
export type World = {
  readonly act: (seat: PersonName, act: ActRequest) => Promise<Bytes>;
  /** The same for somebody whose answers nobody looks at: past the requests, straight to the host. Whether it was done. */
  readonly does: (seat: PersonName, act: ActRequest) => Promise<boolean>;
  readonly get: (seat: PersonName, path: string, headers?: Record<string, string>) => Promise<Bytes>;
  /** The stream from `after` on until the newest page has come. */
  readonly stream: (seat: PersonName, after: number) => Promise<string>;
  /** A stream with what changed, open from now until the world closes; each call gives all of its text so far. */
  readonly live: (seat: PersonName) => () => Promise<string>;
  /** The link of somebody who was proposed, handed out by their proposer and made their own. */
  readonly link: (by: SeatName, attendant: string, name: AttendantName) => Promise<Bytes>;
  /** The link to the one page of somebody who answers from afar. */
  readonly linkPage: (by: keyof typeof PAGE_KEYS, to: SeatName) => Promise<Bytes>;
  /** A form of that page, or nothing but a look at it. */
  readonly page: (fields: Readonly<Record<string, string>>) => Promise<Bytes>;
  readonly setTime: (minutes: number) => void;
  /** What the server knows; only planted leaks and the generator of histories look here. */
  readonly secret: () => Promise<{ readonly state: RoomState; readonly version: number }>;
  readonly store: EventStore;
  readonly close: () => Promise<void>;
};

/** What a store holds of a room that has come so far: another world goes on from there. */
export type Begun = {
  readonly events: readonly StoredEvent[];
  readonly links: readonly { readonly digest: string; readonly seat: string }[];
};

/** Who makes a link to the page of somebody from afar: each shows what is between the two. */
export const PAGE_KEYS = {
  ana: 'key-of-the-one-page-01234567890123456789',
  ben: 'key-of-the-page-by-ben-0123456789012345',
} as const;
const PAGE_KEY = PAGE_KEYS.ana;
const tokenOf = (name: PersonName): string => `token-for-${name}-${'0123456789'.repeat(2)}`;
/** The link as whoever asked them handed it out, which each exchanges for their own. */
export const handedTo = (name: PersonName): string => `handed-to-${name}-${'0123456789'.repeat(2)}`;

/** How far a world has come. */
export async function begunIn({ store }: World): Promise<Begun> {
  const { events } = await store.read('room');
  const digests = [...PEOPLE.map(tokenOf), ...Object.values(PAGE_KEYS)].map(digestText);
  const owners = await Promise.all(digests.map(async (digest) => ({ digest, owner: await store.seatOf(digest) })));
  return { events, links: owners.flatMap(({ digest, owner }) => (owner ? [{ digest, seat: owner.seat }] : [])) };
}

/** Opens the room with one link for each of the three who sit at it. */
async function begin(host: Host): Promise<void> {
  const people = SEATS.map((seat) => ({ name: seat, role: 'party' }));
  const [you = { name: '', role: '' }, ...others] = people;
  const made = await host.createRoom({ title: 'The fence', invitation: 'I listen first.', you, others });
  if ('refused' in made) throw new Error(made.refused.code);
  for (const name of SEATS.slice(1)) {
    const place = await host.seatOf(handedTo(name));
    if (!place || !(await host.links.exchange(place, handedTo(name), tokenOf(name))))
      throw new Error(`no link: ${name}`);
  }
}

/** Puts into a store what another one held. */
async function goOn(store: EventStore, { events, links }: Begun): Promise<void> {
  await store.append('room', 0, { events });
  for (const { digest, seat } of links) await store.grantToken(digest, 'room', seat);
}

async function bytesOf(response: Response): Promise<Bytes> {
  // The time of day is the machine's, not the room's: two worlds one after the other have two of them.
  const headers = [...response.headers]
    .filter(([name]) => name !== 'date')
    .map(([name, value]) => `${name}: ${value}`)
    .sort();
  return { status: response.status, headers: headers.join('\n'), body: await response.text() };
}

/** What a page makes anew each time: an id for the next act, and when it was made. */
const madeAnew = /name="(act|opened)"\s+value="[^"]*"/g;

async function readStream(transport: Transport, token: string, after: number): Promise<string> {
  const leave = new AbortController();
  const headers = { Authorization: `Bearer ${token}`, 'Last-Event-ID': String(after) };
  const response = await transport.request('/api/rooms/room/stream', { headers, signal: leave.signal });
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  // The page comes last; everything before it belongs to events passed by. A resync is followed by a page as well.
  while (!text.includes('"view":')) {
    const { value, done } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  leave.abort();
  await reader.cancel().catch(() => undefined);
  return text;
}

/** How often everything that waits gets its turn before a stream counts as quiet. */
const TURNS = 6;

function openLive(transport: Transport, token: string, until: AbortSignal): () => Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  const headers = { Authorization: `Bearer ${token}` };
  const read = async (): Promise<void> => {
    const { body } = await transport.request('/api/rooms/room/stream?changes=patch', { headers, signal: until });
    const reader = body?.getReader();
    until.addEventListener('abort', () => void reader?.cancel());
    for (;;) {
      const next = await reader?.read();
      if (!next || next.done) return;
      text += decoder.decode(next.value, { stream: true });
    }
  };
  void read().catch(() => undefined);
  return async () => {
    for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setImmediate(resolve));
    return text;
  };
}

/**
 * Opens a room of three in memory, or goes on with one that has `begun`. Ids and salts follow from what they are for, so
 * that equal histories are equal bytes.
 */
export async function openWorld(open: OpenTransport = direct, begun?: Begun): Promise<World> {
  const store = await openStore({ type: 'memory' });
  let now = START_MS;
  const counts = new Map<string, number>();
  const roomIds: string[] = ['room', ...SEATS];
  const tokens: string[] = SEATS.map((name, index) => (index === 0 ? tokenOf(name) : handedTo(name)));
  const ports: Ports = {
    now: () => new Date(now).toISOString(),
    newId: (act) => {
      const count = (counts.get(act) ?? 0) + 1;
      counts.set(act, count);
      return (act === 'room' ? roomIds.shift() : undefined) ?? hex(`${act} ${count}`).slice(0, 12);
    },
    newSalt: (stream, seq) => hex(`salt ${stream} ${seq}`),
    newToken: () => tokens.shift() ?? 'token-of-nobody-0123456789',
  };
  const host = await Host.open(store, ports);
  if (begun) await goOn(store, begun);
  else await begin(host);
  const app = createApp(host, { ...defaultOptions, actsPerMinute: 1_000_000 });
  const transport = await open(app);
  const auth = (seat: PersonName) => ({ Authorization: `Bearer ${tokenOf(seat)}` });
  const cache = new RoomCache(store);
  const closing = new AbortController();
  return {
    act: async (seat, act) =>
      bytesOf(
        await transport.request('/api/rooms/room/acts', {
          method: 'POST',
          headers: { ...auth(seat), 'Content-Type': 'application/json' },
          body: JSON.stringify(act),
        }),
      ),
    does: async (seat, act) => {
      const place = await host.seatOf(tokenOf(seat));
      return place !== undefined && !('refused' in (await host.act(place, act)));
    },
    get: async (seat, path, headers = {}) =>
      bytesOf(await transport.request(`/api/rooms/room/${path}`, { headers: { ...auth(seat), ...headers } })),
    link: async (by, attendant, name) => {
      const post = (path: string, token: string, body: object) =>
        transport.request(`/api/rooms/room/${path}`, {
          method: 'POST',
          headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        });
      const handed = await post(`attendants/${attendant}/link`, tokenOf(by), { token: handedTo(name) });
      return bytesOf(handed.ok ? await post('link', handedTo(name), { token: tokenOf(name) }) : handed);
    },
    linkPage: async (by, to) =>
      bytesOf(
        await transport.request(`/api/rooms/room/relay/${to}/link`, {
          method: 'POST',
          headers: { ...auth(by), 'Content-Type': 'application/json' },
          body: JSON.stringify({ token: PAGE_KEYS[by] }),
        }),
      ),
    page: async (fields) => {
      const body = new URLSearchParams({ key: PAGE_KEY, ...fields }).toString();
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
      const answer = await bytesOf(await transport.request('/relay/room', { method: 'POST', headers, body }));
      return { ...answer, body: answer.body.replaceAll(madeAnew, '') };
    },
    stream: (seat, after) => readStream(transport, tokenOf(seat), after),
    live: (seat) => openLive(transport, tokenOf(seat), closing.signal),
    setTime: (minutes) => void (now = START_MS + minutes * 60_000),
    secret: async () => cache.load('room'),
    store,
    close: async () => {
      closing.abort();
      await transport.close();
      await host.close();
    },
  };
}
