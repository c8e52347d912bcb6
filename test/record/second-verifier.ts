/**
 * A second verifier of exported records, written from docs/record-format.md alone.
 *
 * It shares no line with src/record and works another way: it never writes a value again to compare. It reads the
 * canonical text strictly, character by character, keeps for every value the piece of text it stood in, and hashes those
 * pieces. What both verifiers agree on was therefore said by the written format, and is not one common mistake.
 */
import { createHash, createPublicKey, verify as verifySignature } from 'node:crypto';

/** A value of a canonical text, with the exact piece of text it was read from. */
type Node = { readonly text: string; readonly value: Value };
type Place = { readonly stream: string; readonly seq: number };
type Value = null | boolean | number | string | readonly Node[] | ReadonlyMap<string, Node>;

/** The hash of event number `length` of a stream; with length 0 its genesis hash. */
export type Head = { readonly stream: string; readonly length: number; readonly hash: string };

/** What the second verifier says; `line` counts from 1, `event` is the one which that line was to hold. */
export type SecondVerdict =
  | { readonly status: 'sound'; readonly heads: readonly Head[]; readonly signaturesNotChecked: number }
  | { readonly status: 'unreadable' }
  | { readonly status: 'not sound'; readonly reason: string; readonly line?: number; readonly event?: Place };

/** Thrown by whatever reads text or forms, and caught by `attempt` alone. */
class Refused extends Error {}
const refuse = (): never => {
  throw new Refused();
};
function attempt<T>(reading: () => T): T | undefined {
  try {
    return reading();
  } catch (problem) {
    if (problem instanceof Refused) return undefined;
    throw problem;
  }
}

// ── Section 2: canonical text ────────────────────────────────────────────────────────────────────────────────────────

/** The value of a canonical text; refuses every other text. */
function parse(text: string): Node {
  let at = 0;
  const take = (token: string): void => {
    if (!text.startsWith(token, at)) refuse();
    at += token.length;
  };
  const string = (): string => {
    take('"');
    let read = '';
    for (;;) {
      const character = text[at++] ?? refuse();
      if (character === '"') return read;
      if (character < ' ') refuse();
      if (character !== '\\') read += character;
      else if (text[at] !== 'u') {
        const short = 'btnfr"\\'.indexOf(text[at++] ?? refuse());
        read += '\b\t\n\f\r"\\'[short] ?? refuse();
      } else {
        const digits = /^u00([01][0-9a-f])/.exec(text.slice(at, at + 5))?.[1] ?? refuse();
        const control = String.fromCharCode(parseInt(digits, 16));
        read += '\b\t\n\f\r'.includes(control) ? refuse() : control;
        at += 5;
      }
    }
  };
  const object = (open: number): Value => {
    const members = new Map<string, Node>();
    let before: string | undefined;
    for (at += 1; text[at] !== '}';) {
      if (before !== undefined) take(',');
      const name = string();
      if (before !== undefined && !(before < name)) refuse();
      take(':');
      members.set(name, value(open));
      before = name;
    }
    at += 1;
    return members;
  };
  const list = (open: number): Value => {
    const items: Node[] = [];
    for (at += 1; text[at] !== ']';) {
      if (items.length > 0) take(',');
      items.push(value(open));
    }
    at += 1;
    return items;
  };
  const atom = (): Value => {
    const token = /^(?:true|false|null|0|-?[1-9][0-9]*)/.exec(text.slice(at, at + 18))?.[0] ?? refuse();
    at += token.length;
    if (token === 'null') return null;
    if (token === 'true' || token === 'false') return token === 'true';
    return Number.isSafeInteger(Number(token)) ? Number(token) : refuse();
  };
  const value = (open: number): Node => {
    const start = at;
    const first = text[at] ?? refuse();
    if ('{['.includes(first) && open === 64) refuse();
    const read = first === '{' ? object(open + 1) : first === '[' ? list(open + 1) : first === '"' ? string() : atom();
    return { value: read, text: text.slice(start, at) };
  };
  const whole = value(0);
  return at === text.length ? whole : refuse();
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// ── Section 3: hashes ────────────────────────────────────────────────────────────────────────────────────────────────

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
const H = (domain: string, canonical: string): string => sha256(`parley/${domain}/1\n${canonical}`);

// ── Section 4: forms. Each reader gives back what it read, or refuses. ───────────────────────────────────────────────

function members(node: Node, names: string): (name: string) => Node {
  const { value } = node;
  if (!(value instanceof Map) || [...value.keys()].join() !== names) return refuse();
  return (name) => value.get(name) ?? refuse();
}
const matching = (node: Node, form: RegExp): string =>
  typeof node.value === 'string' && form.test(node.value) ? node.value : refuse();
const name = (node: Node): string => matching(node, /^[!-~]{1,200}$/);
const hash = (node: Node): string => matching(node, /^[0-9a-f]{64}$/);
const count = (node: Node): number => (typeof node.value === 'number' && node.value >= 0 ? node.value : refuse());
const one = (node: Node): unknown => count(node) === 1 || refuse();
const list = <T>(node: Node, item: (node: Node) => T): T[] =>
  Array.isArray(node.value) ? node.value.map((each: Node) => item(each)) : refuse();
const ascending = (names: readonly string[]): unknown =>
  names.every((each, index) => index === 0 || (names[index - 1] ?? each) < each) || refuse();
/** The canonical text of an object with the given members of another one. */
const pieces = (member: (name: string) => Node, ...names: readonly string[]): string =>
  `{${names.map((each) => `"${each}":${member(each).text}`).join()}}`;

function header(node: Node) {
  const member = members(node, 'format,hash,kind,room,streams,v');
  matching(member('format'), /^parley-export$/);
  matching(member('kind'), /^[a-z][a-z0-9-]{0,31}$/);
  one(member('v'));
  const streams = list(member('streams'), (item) => {
    const entry = members(item, 'length,stream');
    return { length: count(entry('length')), stream: name(entry('stream')) };
  });
  ascending(streams.map((entry) => entry.stream));
  if (streams.length === 0) refuse();
  const hashed = pieces(member, 'format', 'kind', 'room', 'streams', 'v');
  return { hash: hash(member('hash')), room: name(member('room')), streams, hashed };
}

function time(node: Node): void {
  const form = /^(\d{4})-(\d\d)-(\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
  const [year = 0, month = 0, day = 0] = (form.exec(matching(node, form)) ?? refuse()).slice(1).map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? refuse();
  if (day < 1 || day > days) refuse();
}

function event(node: Node) {
  const outer = members(node, 'content,envelope,hash,salt');
  const inner = members(outer('envelope'), 'at,by,digest,prev,room,seq,sig,stream,to,type,v');
  const withheld = outer('salt').value === null;
  if (!withheld) matching(outer('salt'), /^(?:[0-9a-f]{2}){16,32}$/);
  else if (outer('content').value !== null) refuse();
  time(inner('at'));
  name(inner('type'));
  one(inner('v'));
  ascending(list(inner('to'), name));
  return {
    hash: hash(outer('hash')),
    envelope: outer('envelope').text,
    content: withheld ? undefined : pieces(outer, 'content', 'salt'),
    by: name(inner('by')),
    digest: hash(inner('digest')),
    prev: hash(inner('prev')),
    room: name(inner('room')),
    seq: count(inner('seq')) || refuse(),
    sig: inner('sig').value === null ? undefined : matching(inner('sig'), /^[0-9a-f]{128}$/),
    signed: pieces(inner, 'by', 'digest', 'room', 'stream', 'to', 'type'),
    stream: name(inner('stream')),
  };
}

function end(node: Node) {
  const member = members(node, 'events,heads,sum');
  const heads = list(member('heads'), (item): Head => {
    const head = members(item, 'hash,length,stream');
    return { stream: name(head('stream')), length: count(head('length')), hash: hash(head('hash')) };
  });
  return { events: count(member('events')), heads, sum: hash(member('sum')) };
}

/** Section 7: whether the signature fits; undefined if the key is not known. */
function signatureFits(by: string, sig: string, signed: string): boolean | undefined {
  const key = /^ed25519:([0-9a-f]{64})$/.exec(by)?.[1];
  if (key === undefined) return undefined;
  const x = Buffer.from(key, 'hex').toString('base64url');
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verifySignature(null, Buffer.from(`parley/signature/1\n${signed}`), publicKey, Buffer.from(sig, 'hex'));
}

// ── Sections 5 and 6: verifying ──────────────────────────────────────────────────────────────────────────────────────

type Line = ReturnType<typeof linesOf>[number];

function linesOf(file: Uint8Array) {
  const lines: { start: number; text?: string | undefined; value?: Node | undefined; fault?: string | undefined }[] =
    [];
  for (let start = 0; start < file.length;) {
    const newline = file.indexOf(10, start);
    const stop = newline < 0 ? file.length : newline;
    const text = decode(file.subarray(start, stop));
    const value = text === undefined ? undefined : attempt(() => parse(text));
    const cut = newline < 0 ? 'not-terminated' : undefined;
    const fault = text === undefined ? 'not-utf8' : value === undefined ? 'not-canonical' : cut;
    lines.push({ start, text, value, fault });
    start = stop + 1;
  }
  return lines;
}

/** What a line holds; undefined if there is no such line, or it has a fault, or another form. */
function readAs<T>(line: Line | undefined, form: (node: Node) => T): T | undefined {
  const value = line?.fault === undefined ? line?.value : undefined;
  return value === undefined ? undefined : attempt(() => form(value));
}

/** Section 6: whether a file whose first line was refused is unreadable rather than not sound. */
function isUnreadable(lines: readonly Line[]): boolean {
  if (lines.slice(1).some((line) => readAs(line, event) !== undefined)) return false;
  const first = lines[0];
  if (first?.text === undefined || !first.text.includes('parley-export')) return true;
  if (first.fault !== undefined || !(first.value?.value instanceof Map)) return false;
  if (first.value.value.get('format')?.text !== '"parley-export"') return false;
  return first.value.value.get('v')?.text !== '1';
}

/** Verifies the bytes of an export; `noted` are heads that the person who checks has noted before. */
export function verifyAgain(file: Uint8Array, noted: readonly Head[] = []): SecondVerdict {
  const lines = linesOf(file);
  let number = 1;
  let place: Place | undefined;
  const fault = (reason: string): SecondVerdict => ({
    status: 'not sound',
    reason,
    line: number,
    ...(place && { event: place }),
  });
  const first = lines[0];
  const top = readAs(first, header);
  if (top === undefined) return isUnreadable(lines) ? { status: 'unreadable' } : fault(first?.fault ?? 'wrong-form');
  if (H('header', top.hashed) !== top.hash) return fault('wrong-hash');
  const heads: Head[] = [];
  const hashes = new Set<string>();
  let signaturesNotChecked = 0;
  for (const { stream, length } of top.streams) {
    let prev = H('genesis', `{"room":${JSON.stringify(top.room)},"stream":${JSON.stringify(stream)}}`);
    hashes.add(`${stream} 0 ${prev}`);
    for (let seq = 1; seq <= length; seq += 1) {
      place = { stream, seq };
      const line = lines[number];
      number += 1;
      if (line === undefined || readAs(line, end) !== undefined) return fault('missing-event');
      const read = readAs(line, event);
      if (read === undefined) return fault(line.fault ?? 'wrong-form');
      if (read.room !== top.room) return fault('wrong-room');
      if (read.stream !== stream) return fault('wrong-stream');
      if (read.seq !== seq) return fault('wrong-seq');
      if (read.prev !== prev) return fault('wrong-prev');
      if (H('event', read.envelope) !== read.hash) return fault('wrong-hash');
      if (read.content !== undefined && H('content', read.content) !== read.digest) return fault('wrong-digest');
      const fits = read.sig === undefined ? true : signatureFits(read.by, read.sig, read.signed);
      if (fits === false) return fault('wrong-signature');
      if (fits === undefined) signaturesNotChecked += 1;
      prev = read.hash;
      hashes.add(`${stream} ${seq} ${prev}`);
    }
    heads.push({ stream, length, hash: prev });
  }
  place = undefined;
  const events = number - 1;
  const last = lines[number];
  number += 1;
  if (last === undefined) return fault('missing-end');
  place = readAs(last, event);
  if (place !== undefined) return fault('trailing');
  const closing = readAs(last, end);
  if (closing === undefined) return fault(last.fault ?? 'wrong-form');
  if (closing.events !== events || JSON.stringify(closing.heads) !== JSON.stringify(heads)) return fault('wrong-end');
  if (sha256(file.subarray(0, last.start)) !== closing.sum) return fault('wrong-sum');
  if (lines.length > number++) return fault('trailing');
  const lacks = noted.some((head) => !hashes.has(`${head.stream} ${head.length} ${head.hash}`));
  return lacks ? { status: 'not sound', reason: 'wrong-head' } : { status: 'sound', heads, signaturesNotChecked };
}
