import { fromCanonical } from './canonical.ts';
import { contentDigest, envelopeHash, genesis, headerHash, signedBytes } from './chain.ts';
import type { Hash, Head, Json, Recorded } from './envelope.ts';
import { FORMAT, type Header, readEnd, readEvent, readHeader } from './form.ts';
import { fromUtf8, hex } from './utf8.ts';

/** The functions a verifier needs; `verifySignature` gives undefined for a key id it has no key for. */
export type VerifierCrypto = {
  readonly hash: Hash;
  readonly verifySignature?: (signed: {
    readonly by: string;
    readonly bytes: Uint8Array;
    readonly sig: string;
  }) => boolean | undefined;
};

/** What somebody noted earlier, or was told by another person: heads that this export must contain. */
export type Expectation = { readonly heads?: readonly Head[] };

/** Why an export is refused; `docs/record-format.md` says when each applies, and in which order they are looked for. */
export type Reason =
  | 'empty'
  | 'not-an-export'
  | 'unsupported-version'
  | 'not-terminated'
  | 'not-utf8'
  | 'not-canonical'
  | 'wrong-form'
  | 'wrong-room'
  | 'wrong-stream'
  | 'wrong-seq'
  | 'wrong-prev'
  | 'wrong-hash'
  | 'wrong-digest'
  | 'wrong-signature'
  | 'missing-event'
  | 'missing-end'
  | 'wrong-end'
  | 'wrong-sum'
  | 'trailing'
  | 'wrong-head';

/** What an export cannot prove even if it is sound. */
export type Unknowable =
  | 'later-events'
  | 'other-streams'
  | 'other-copies'
  | 'withheld-content'
  | 'unsigned'
  | 'unchecked-signatures'
  | 'clock';

/** The place of a finding: the line, 1-based, and the event that stands there or should; null in header and end line. */
export type Place = { readonly line: number; readonly stream: string | null; readonly seq: number | null };

/** What a verifier found. `unreadable`: this is no export of a version known here, so nothing can be said about it. */
export type Verified =
  | {
      readonly ok: true;
      readonly room: string;
      readonly kind: string;
      readonly events: number;
      readonly streams: number;
      readonly withheld: number;
      readonly signed: number;
      readonly heads: readonly Head[];
      readonly cannotKnow: readonly Unknowable[];
    }
  | {
      readonly ok: false;
      readonly unreadable: boolean;
      readonly at?: Place;
      readonly reason: Reason;
      readonly detail: { readonly expected?: string; readonly found?: string };
    };

type Refused = Extract<Verified, { ok: false }>;
type Line = { readonly bytes: Uint8Array; readonly start: number; readonly terminated: boolean };
type Tally = { withheld: number; signed: number; unchecked: number };

const NEWLINE = 0x0a;
const HEADER: Place = { line: 1, stream: null, seq: null };

const refuse = (at: Place, reason: Reason, detail: Refused['detail'] = {}): Refused => ({
  ok: false,
  unreadable: false,
  at,
  reason,
  detail,
});

/**
 * Checks an export on its bytes: one encoding, every form, every hash, lengths, heads and sum, and that it contains
 * the expected heads. Names the first line that does not fit, and the event that stands or should stand there.
 */
export function verifyExport(bytes: Uint8Array, crypto: VerifierCrypto, expectation: Expectation = {}): Verified {
  if (bytes.length === 0) return { ok: false, unreadable: true, reason: 'empty', detail: {} };
  const lines = split(bytes);
  const header = readHeaderLine(lines);
  if ('ok' in header) return header;
  const { hash: stated, ...members } = header;
  const found = headerHash({ format: FORMAT, v: 1, ...members }, crypto.hash);
  if (found !== stated) return refuse(HEADER, 'wrong-hash', { expected: found, found: stated });

  const tally: Tally = { withheld: 0, signed: 0, unchecked: 0 };
  const heads: Head[] = [];
  const known = new Map<string, string>();
  let index = 1;
  for (const { stream, length } of header.streams) {
    let previous = genesis(header.room, stream, crypto.hash);
    known.set(`${stream} 0`, previous);
    for (let seq = 1; seq <= length; seq++, index++) {
      const place: Place = { line: index + 1, stream, seq };
      const event = readEventLine(lines[index], place);
      if ('ok' in event) return event;
      const wrong = checkEvent(event, header.room, previous, place, crypto, tally);
      if (wrong) return wrong;
      previous = event.hash;
      known.set(`${stream} ${seq}`, previous);
    }
    heads.push({ stream, length, hash: previous });
  }
  const wrong = checkEnd(lines, index, bytes, heads, crypto.hash) ?? checkHeads(expectation, known);
  if (wrong) return wrong;
  const cannotKnow = unknowable(tally, index - 1, heads, expectation);
  const { withheld, signed } = tally;
  const { room, kind } = header;
  return { ok: true, room, kind, events: index - 1, streams: heads.length, withheld, signed, heads, cannotKnow };
}

function split(bytes: Uint8Array): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    lines.push({ bytes: bytes.subarray(start, end), start, terminated: newline >= 0 });
    start = end + 1;
  }
  return lines;
}

function readLine(line: Line, place: Place): Refused | { readonly value: Json } {
  const text = fromUtf8(line.bytes);
  if (text === undefined) return refuse(place, 'not-utf8');
  const value = fromCanonical(text);
  if (value === undefined) return refuse(place, 'not-canonical');
  return line.terminated ? { value } : refuse(place, 'not-terminated');
}

function readHeaderLine(lines: readonly Line[]): Refused | Header {
  const [first] = lines;
  if (!first) return { ok: false, unreadable: true, reason: 'empty', detail: {} };
  const read = readLine(first, HEADER);
  const header = 'value' in read ? readHeader(read.value) : read;
  if (typeof header !== 'string' && !('ok' in header)) return header;
  const damaged = typeof header === 'string' ? refuse(HEADER, 'wrong-form', { found: header }) : header;
  // A broken first line with events of this version behind it is a damaged export; without them it is something else.
  if (lines.some((line, index) => index > 0 && looksLikeEvent(line))) return damaged;
  if (header === 'v') return { ...damaged, unreadable: true, reason: 'unsupported-version' };
  const marked = fromUtf8(first.bytes)?.includes(FORMAT) ?? false;
  return marked ? damaged : { ...damaged, unreadable: true, reason: 'not-an-export' };
}

function looksLikeEvent(line: Line): boolean {
  const read = readLine(line, HEADER);
  return 'value' in read && typeof readEvent(read.value) !== 'string';
}

function readEventLine(line: Line | undefined, place: Place): Refused | Recorded {
  if (!line) return refuse(place, 'missing-event');
  const read = readLine(line, place);
  if ('ok' in read) return read;
  const event = readEvent(read.value);
  if (typeof event !== 'string') return event;
  if (typeof readEnd(read.value) !== 'string') return refuse(place, 'missing-event');
  return refuse(place, 'wrong-form', { found: event });
}

function checkEvent(
  { envelope, hash: stated, salt, content }: Recorded,
  room: string,
  prev: string,
  place: Place,
  crypto: VerifierCrypto,
  tally: Tally,
): Refused | undefined {
  const { hash } = crypto;
  const compare = (reason: Reason, expected: string, found: string): Refused | undefined =>
    expected === found ? undefined : refuse(place, reason, { expected, found });
  const wrong =
    compare('wrong-room', room, envelope.room) ??
    compare('wrong-stream', place.stream ?? '', envelope.stream) ??
    compare('wrong-seq', String(place.seq), String(envelope.seq)) ??
    compare('wrong-prev', prev, envelope.prev) ??
    compare('wrong-hash', envelopeHash(envelope, hash), stated) ??
    (salt === null ? undefined : compare('wrong-digest', contentDigest(content, salt, hash), envelope.digest));
  if (wrong) return wrong;
  if (salt === null) tally.withheld++;
  if (envelope.sig === null) return undefined;
  const valid = crypto.verifySignature?.({ by: envelope.by, bytes: signedBytes(envelope), sig: envelope.sig });
  if (valid === false) return refuse(place, 'wrong-signature', { found: envelope.by });
  tally.signed++;
  if (valid === undefined) tally.unchecked++;
  return undefined;
}

function checkEnd(
  lines: readonly Line[],
  index: number,
  bytes: Uint8Array,
  heads: readonly Head[],
  hash: Hash,
): Refused | undefined {
  const place: Place = { line: index + 1, stream: null, seq: null };
  const line = lines[index];
  if (!line) return refuse(place, 'missing-end');
  const read = readLine(line, place);
  if ('ok' in read) return read;
  const end = readEnd(read.value);
  // An event where the end should be: more of them than the header counts.
  if (typeof end === 'string') {
    const event = readEvent(read.value);
    if (typeof event === 'string') return refuse(place, 'wrong-form', { found: end });
    const { stream, seq } = event.envelope;
    return refuse({ ...place, stream, seq }, 'trailing');
  }
  const counted = heads.reduce((sum, { length }) => sum + length, 0);
  if (end.events !== counted) return refuse(place, 'wrong-end', { expected: `${counted}`, found: `${end.events}` });
  if (end.heads.length !== heads.length) return refuse(place, 'wrong-end', { found: 'heads' });
  for (const [position, head] of heads.entries()) {
    const stated = end.heads[position];
    if (stated?.stream !== head.stream || stated.length !== head.length || stated.hash !== head.hash)
      return refuse(place, 'wrong-end', { expected: headText(head), found: stated ? headText(stated) : 'nothing' });
  }
  const sum = hex(hash(bytes.subarray(0, line.start)));
  if (end.sum !== sum) return refuse(place, 'wrong-sum', { expected: sum, found: end.sum });
  return lines.length > index + 1 ? refuse({ ...place, line: index + 2 }, 'trailing') : undefined;
}

function checkHeads({ heads = [] }: Expectation, known: ReadonlyMap<string, string>): Refused | undefined {
  for (const head of heads) {
    const found = known.get(`${head.stream} ${head.length}`);
    if (found !== head.hash)
      return {
        ok: false,
        unreadable: false,
        reason: 'wrong-head',
        detail: { expected: headText(head), found: found ?? 'nothing' },
      };
  }
  return undefined;
}

/** A head in one word, as people note it down and compare it: `stream:length:hash`. */
export function headText({ stream, length, hash }: Head): string {
  return `${stream}:${length}:${hash}`;
}

/** Reads `stream:length:hash`; `undefined` for anything else. */
export function readHead(text: string): Head | undefined {
  const [, stream, length, hash] = /^([\x21-\x7e]{1,200}):(0|[1-9]\d{0,14}):([0-9a-f]{64})$/.exec(text) ?? [];
  return stream === undefined || hash === undefined ? undefined : { stream, length: Number(length), hash };
}

function unknowable(
  tally: Tally,
  events: number,
  heads: readonly Head[],
  expectation: Expectation,
): readonly Unknowable[] {
  const compared = heads.every((head) => expectation.heads?.some((noted) => headText(noted) === headText(head)));
  const open: Unknowable[] = ['later-events', 'other-streams'];
  if (!compared) open.push('other-copies');
  if (tally.withheld > 0) open.push('withheld-content');
  if (tally.signed < events) open.push('unsigned');
  if (tally.unchecked > 0) open.push('unchecked-signatures');
  if (events > 0) open.push('clock');
  return open;
}
