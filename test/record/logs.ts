import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { exportFor } from '../../src/host/export.ts';
import { sha256 } from '../../src/host/ports.ts';
import { recordEvents } from '../../src/host/recorder.ts';
import {
  contentDigest,
  exportRecord,
  fromUtf8,
  hex,
  record,
  type Chain,
  type Json,
  type Recorded,
  signedBytes,
  utf8,
  withhold,
} from '../../src/record/index.ts';
import type { RoomEvent } from '../../src/room/index.ts';
import { openStore } from '../../src/store/index.ts';

/** Random numbers that follow from a seed: `below(n)` is a whole number from 0 to n − 1. */
export type Dice = {
  readonly below: (n: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  readonly chance: (percent: number) => boolean;
};

/** Mulberry32 (T. Ettinger, public domain): small, and good enough to choose test data. */
export function diceOf(seed: number): Dice {
  let state = seed | 0;
  const below = (n: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
  return { below, pick: (list) => list[below(list.length)] ?? list[0], chance: (percent) => below(100) < percent };
}

/** An export and what it was made of. */
export type Log = {
  readonly room: string;
  readonly kind: string;
  readonly chains: readonly Chain[];
  readonly bytes: Uint8Array;
};

const words = [
  '',
  'Fair is 640 €.',
  'A "word" \\ and a slash /.',
  'line\nline\r\ttab\b\f',
  '\u0000\u001f\u007f\u0080\u2028\u2029\ufeff',
  '😀ﬀ\ud7ff\ue000\u{10ffff}',
  '__proto__',
] as const;
const numbers = [0, 1, -1, 640, 9007199254740991, -9007199254740991] as const;
const names = ['text', 'a', 'B', 'é', '😀', 'ﬀ', '1', '10', '9', '', 'salt', 'content', '__proto__'] as const;

/** Any value with a canonical text; deeper ones are rarer, and a few go down to the greatest depth there is. */
export function valueOf(dice: Dice, depth = 0): Json {
  if (depth === 0 && dice.chance(2)) {
    // The event line and this value: 64 objects and arrays are open at the innermost place.
    let deep: Json = [];
    for (let open = 2; open < 64; open++) deep = dice.chance(50) ? [deep] : { in: deep };
    return deep;
  }
  const kind = dice.below(depth > 3 ? 4 : 7);
  if (kind === 0) return dice.pick([null, true, false]);
  if (kind === 1) return dice.chance(50) ? dice.pick(numbers) : dice.below(1_000_000) - 500_000;
  if (kind < 4) return dice.pick(words) + (dice.chance(30) ? dice.pick(words) : '');
  const size = dice.below(4);
  if (kind === 4) return Array.from({ length: size }, () => valueOf(dice, depth + 1));
  return Object.fromEntries(Array.from({ length: size }, () => [dice.pick(names), valueOf(dice, depth + 1)]));
}

const saltOf = (dice: Dice, bytes = 16): string => hex(Uint8Array.from({ length: bytes }, () => dice.below(256)));

const instant = (dice: Dice): string =>
  new Date(Date.UTC(2024, dice.below(36), 1 + dice.below(28), dice.below(24), 0, 0, dice.below(60_000))).toISOString();

const types = [
  'room.created',
  'rules.accepted',
  'message.sent',
  'statement.published',
  'understanding.changed',
] as const;

function audienceOf(dice: Dice, seats: readonly [string, string, ...string[]]): RoomEvent['to'] {
  const seat = dice.pick(seats);
  const other = dice.pick(seats);
  const kind = dice.below(6);
  if (kind < 3) return { kind: 'room' };
  if (kind === 3 || seat === other) return { kind: 'seat', seat };
  return kind === 4 ? { kind: 'pair', seats: [seat, other] } : { kind: 'caucus', party: seat, neutral: other };
}

/**
 * What a server writes: events of a random room through the recorder into a store, some erased there, and one seat's
 * export of them. Stands for every kind of export there is.
 */
async function servedLog(dice: Dice): Promise<Log> {
  const room = `room-${saltOf(dice, 4)}`;
  const everyone = ['ana', 'ben', 'cem', 'dia', 'eli'] as const;
  const seats: readonly [string, string, ...string[]] = ['ana', 'ben', ...everyone.slice(2, 2 + dice.below(4))];
  const events = Array.from({ length: dice.below(14) }, () => ({
    type: dice.pick(types),
    by: dice.chance(20) ? 'table' : dice.pick(seats),
    at: instant(dice),
    to: audienceOf(dice, seats),
    data: valueOf(dice),
  }));
  // The recorder does not look at what the data of an event says.
  const { stored } = recordEvents(room, new Map(), events as unknown as RoomEvent[], () => saltOf(dice), sha256);
  const store = await openStore({ type: 'memory' });
  await store.append(room, 0, { events: stored });
  for (const { recorded } of stored) {
    if (dice.chance(10)) await store.erase(room, recorded.envelope.stream, recorded.envelope.seq);
  }
  const kind = dice.pick(['agreement', 'mine', 'transcript'] as const);
  const bytes = exportFor(dice.pick(seats), kind, room, (await store.read(room)).events, sha256);
  await store.close();
  return { room, kind, chains: chainsOf(bytes), bytes };
}

/** The private key of which these 32 bytes are the seed (RFC 8410). */
function keyOf(dice: Dice): { readonly by: string; readonly key: KeyObject } {
  const der = Buffer.from(`302e020100300506032b657004220420${saltOf(dice, 32)}`, 'hex');
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return { by: `ed25519:${Buffer.from(x, 'base64url').toString('hex')}`, key };
}

/** What the format allows beyond that: signatures, odd names, salts of any length, empty streams. */
function formatLog(dice: Dice): Log {
  const room = dice.pick(['!', '~'.repeat(200), 'a"b\\c', '__proto__', 'kitchen']);
  const streams = ['"\\"', 'Z', '[]', 'a', 'shared', '~', '__proto__'].filter(() => dice.chance(40));
  const signer = keyOf(dice);
  const chains = [...streams, 'last'].map((stream): Chain => {
    const events: Recorded[] = [];
    for (let left = dice.below(5); left > 0; left--) {
      const previous = events.at(-1);
      const signs = dice.chance(40);
      const by = signs && dice.chance(80) ? signer.by : dice.pick(['k1', 'table', 'ed25519:', '__proto__']);
      const to = ['!', 'A', 'a', 'k1', '~'].filter(() => dice.chance(25));
      const draft = { room, stream, at: instant(dice), by, to, type: dice.pick(['said', '!', 'x'.repeat(200)]) };
      const [content, salt] = [valueOf(dice), saltOf(dice, 16 + dice.below(17))];
      const signed = signedBytes({ ...draft, digest: contentDigest(content, salt, sha256) });
      const sig = signs ? hex(sign(null, signed, signer.key)) : null;
      const last = previous && { seq: previous.envelope.seq, hash: previous.hash };
      const event = record(last, draft, content, salt, sha256, sig);
      events.push(event);
    }
    return { stream, events: events.map((event) => (dice.chance(20) ? withhold(event) : event)) };
  });
  const kind = dice.pick(['a', 'seat', `k${'-9'.repeat(15)}z`]);
  const bytes = exportRecord({ room, kind, chains }, sha256);
  return { room, kind, chains: chains.toSorted((a, b) => (a.stream < b.stream ? -1 : 1)), bytes };
}

/** A random sound export. */
export async function goodLog(dice: Dice): Promise<Log> {
  return dice.chance(70) ? servedLog(dice) : formatLog(dice);
}

/** The lines of an export without their newlines. */
export const linesOf = (bytes: Uint8Array): string[] => (fromUtf8(bytes) ?? '').split('\n').slice(0, -1);
/** Lines as bytes, each with its newline. */
export const bytesOf = (lines: readonly string[]): Uint8Array => utf8(lines.map((line) => `${line}\n`).join(''));

/** The streams of a sound export. */
function chainsOf(bytes: Uint8Array): readonly Chain[] {
  const [header = '', ...rest] = linesOf(bytes);
  const events: Recorded[] = rest.slice(0, -1).map((line) => JSON.parse(line));
  const { streams }: { streams: { stream: string }[] } = JSON.parse(header);
  return streams.map(({ stream }) => ({ stream, events: events.filter(({ envelope }) => envelope.stream === stream) }));
}

/** Makes a bad export of a good one; undefined where this log gives no occasion for it. `other` is another good one. */
export type Mutation = (log: Log, dice: Dice, other: Log) => Uint8Array | undefined;

/** An object of canonical values. */
export type Members = { readonly [name: string]: Json };
export const isMembers = (value: Json | undefined): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A random place in a list; 0 if it is empty. */
export const index = (dice: Dice, list: { readonly length: number }): number => dice.below(Math.max(1, list.length));
