import type { Envelope, Head, Json, Recorded } from './envelope.ts';

/** The first word of every export, in its header. */
export const FORMAT = 'parley-export';

/** The first line of an export. */
export type Header = {
  readonly room: string;
  readonly kind: string;
  readonly streams: readonly { readonly stream: string; readonly length: number }[];
  /** Over all other members. */
  readonly hash: string;
};

/** The last line of an export; `sum` is the hash of all bytes before that line. */
export type End = { readonly events: number; readonly heads: readonly Head[]; readonly sum: string };

type Members = { readonly [key: string]: Json };

// Printable ASCII without space: names can be shown anywhere, have one spelling, and cannot steer a terminal.
const NAME = /^[\x21-\x7e]{1,200}$/;
const KIND = /^[a-z][a-z0-9-]{0,31}$/;
const HEX_32 = /^[0-9a-f]{64}$/;
const HEX_64 = /^[0-9a-f]{128}$/;
const SALT = /^(?:[0-9a-f]{2}){16,32}$/;
const TIME = /^\d{4}-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.\d{3}Z$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for 32 to 64 lower-case hex digits (16 to 32 whole bytes). */
export const isSalt = (value: Json | undefined): value is string => typeof value === 'string' && SALT.test(value);
/** True for a room, stream, key or type name: 1 to 200 characters from `!` to `~`. */
export const isName = (value: Json | undefined): value is string => typeof value === 'string' && NAME.test(value);
/** True for an export's kind: a small letter, then up to 31 small letters, digits or hyphens. */
export const isKind = (value: Json | undefined): value is string => typeof value === 'string' && KIND.test(value);
const isHash = (value: Json | undefined): value is string => typeof value === 'string' && HEX_32.test(value);
const isSignature = (value: Json | undefined): value is string => typeof value === 'string' && HEX_64.test(value);
const isCount = (value: Json | undefined, least: number): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= least;
const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const ascending = (names: readonly string[]): boolean =>
  names.every((name, index) => index === 0 || (names[index - 1] ?? '') < name);

/** True for an existing moment in UTC, years 0000 to 9999, no leap second, exactly three digits of a second. */
export function isTime(value: Json | undefined): value is string {
  if (typeof value !== 'string') return false;
  const [, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (TIME.exec(value) ?? []).map(Number);
  const year = Number(value.slice(0, 4));
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return day >= 1 && day <= (DAYS[month - 1] ?? -1) + leap && hour < 24 && minute < 60 && second < 60;
}

/** The name of the first field of an envelope that has a wrong form, `undefined` if all are right. */
export function envelopeProblem(envelope: Envelope): string | undefined {
  const read = readEnvelope({ ...envelope });
  return typeof read === 'string' ? read : undefined;
}

function membersOf(value: Json | undefined): Members | undefined {
  return typeof value === 'object' && value !== null && !isList(value) ? value : undefined;
}

/** Reads an event line; a string names the field that is wrong, missing or unknown. */
export function readEvent(value: Json): Recorded | string {
  const members = membersOf(value);
  if (!members) return 'event';
  const { content, envelope, hash, salt, ...unknown } = members;
  const read = readEnvelope(envelope);
  if (typeof read === 'string') return read;
  if (!isHash(hash)) return 'hash';
  if (salt !== null && !isSalt(salt)) return 'salt';
  // Withheld or erased: without its salt a content proves nothing, so it may not stand there.
  if (content === undefined || (salt === null && content !== null)) return 'content';
  return Object.keys(unknown)[0] ?? { envelope: read, hash, salt, content };
}

function readEnvelope(value: Json | undefined): Envelope | string {
  const members = membersOf(value);
  if (!members) return 'envelope';
  const { v, room, stream, seq, prev, at, by, to, type, digest, sig, ...unknown } = members;
  if (v !== 1) return 'v';
  if (!isName(room)) return 'room';
  if (!isName(stream)) return 'stream';
  if (!isCount(seq, 1)) return 'seq';
  if (!isHash(prev)) return 'prev';
  if (!isTime(at)) return 'at';
  if (!isName(by)) return 'by';
  if (!isList(to) || !to.every(isName) || !ascending(to)) return 'to';
  if (!isName(type)) return 'type';
  if (!isHash(digest)) return 'digest';
  if (sig !== null && !isSignature(sig)) return 'sig';
  return Object.keys(unknown)[0] ?? { v, room, stream, seq, prev, at, by, to, type, digest, sig };
}

/** Reads the header; a string names the field that is wrong, missing or unknown. */
export function readHeader(value: Json): Header | string {
  const members = membersOf(value);
  if (!members) return 'header';
  const { format, hash, kind, room, streams, v, ...unknown } = members;
  if (format !== FORMAT) return 'format';
  // Before anything else: another version may have another form.
  if (v !== 1) return 'v';
  if (!isHash(hash)) return 'hash';
  if (!isKind(kind)) return 'kind';
  if (!isName(room)) return 'room';
  if (!isList(streams) || streams.length === 0) return 'streams';
  const lengths: { stream: string; length: number }[] = [];
  for (const item of streams) {
    const entry = membersOf(item);
    if (!entry || Object.keys(entry).length !== 2 || !isName(entry['stream']) || !isCount(entry['length'], 0))
      return 'streams';
    lengths.push({ stream: entry['stream'], length: entry['length'] });
  }
  if (!ascending(lengths.map(({ stream }) => stream))) return 'streams';
  return Object.keys(unknown)[0] ?? { room, kind, streams: lengths, hash };
}

/** Reads the end line; a string names the field that is wrong, missing or unknown. */
export function readEnd(value: Json): End | string {
  const members = membersOf(value);
  if (!members) return 'end';
  const { events, heads, sum, ...unknown } = members;
  if (!isCount(events, 0)) return 'events';
  if (!isList(heads)) return 'heads';
  if (!isHash(sum)) return 'sum';
  const read: Head[] = [];
  for (const item of heads) {
    const head = membersOf(item);
    if (!head || Object.keys(head).length !== 3) return 'heads';
    const { hash, length, stream } = head;
    if (!isHash(hash) || !isCount(length, 0) || !isName(stream)) return 'heads';
    read.push({ stream, length, hash });
  }
  return Object.keys(unknown)[0] ?? { events, heads: read, sum };
}
