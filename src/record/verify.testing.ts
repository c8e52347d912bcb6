import { createHash } from 'node:crypto';
import {
  type Chain,
  exportRecord,
  fromUtf8,
  type Hash,
  type Json,
  record,
  type Recorded,
  utf8,
  type Verified,
  verifyExport,
} from './index.ts';

/** SHA-256 from Node. */
export const hash: Hash = (bytes) => createHash('sha256').update(bytes).digest();
const AT = '2026-01-31T09:30:00.000Z';

/** A stream with these contents, each event by the same author. */
export function chain(room: string, stream: string, contents: readonly Json[]): Chain {
  const events: Recorded[] = [];
  for (const [index, content] of contents.entries()) {
    const last = events.at(-1);
    const salt = (index + 17).toString(16).padStart(32, '0');
    const draft = { room, stream, at: AT, by: 'k1', to: stream === 'shared' ? [] : ['k1'], type: 'said' };
    events.push(record(last && { seq: last.envelope.seq, hash: last.hash }, draft, content, salt, hash));
  }
  return { stream, events };
}
/** A small room's shared stream, three events. */
export const SHARED = chain('r1', 'shared', [{ text: 'Grüße' }, ['😀', null], 7]);
/** Its one private stream, two events. */
export const PRIVATE = chain('r1', 'private:k1', [null, 'limit 120']);
/** An export of these streams. */
export const bytesOf = (chains: readonly Chain[], room = 'r1'): Uint8Array =>
  exportRecord({ room, kind: 'seat', chains }, hash);
/** Lines: 1 header, 2–3 private:k1, 4–6 shared, 7 end. */
export const GOOD = bytesOf([SHARED, PRIVATE]);
/** Verifies with SHA-256 alone. */
export const check = (bytes: Uint8Array): Verified => verifyExport(bytes, { hash });

/** The lines of an export without their newlines. */
export const lines = (bytes = GOOD): string[] => (fromUtf8(bytes) ?? '').split('\n').slice(0, -1);
/** Lines as bytes, each with its newline. */
export const joined = (list: readonly string[]): Uint8Array => utf8(list.map((line) => `${line}\n`).join(''));
/** The same lines, with header lengths, heads and sum made to fit again: what somebody would do who wants to deceive. */
export function mended(list: readonly string[]): Uint8Array {
  const events = list.flatMap((line) => {
    const value: unknown = JSON.parse(line);
    return isRecorded(value) ? [value] : [];
  });
  const streams = [...new Set(events.map(({ envelope }) => envelope.stream))].sort();
  return bytesOf(
    streams.map((stream) => ({ stream, events: events.filter(({ envelope }) => envelope.stream === stream) })),
  );
}
const isRecorded = (value: unknown): value is Recorded =>
  typeof value === 'object' && value !== null && 'envelope' in value;
