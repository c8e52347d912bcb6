import { canonical } from './canonical.ts';
import type { Draft, Envelope, Hash, Json, Recorded } from './envelope.ts';
import { envelopeProblem, isSalt } from './form.ts';
import { hex, utf8 } from './utf8.ts';

// Every use of the hash starts with its own line, so that no text made for one purpose can serve another.
const tagged = (domain: string, value: Json): string => `parley/${domain}/1\n${canonical(value)}`;
const hashed = (domain: string, value: Json, hash: Hash): string => {
  const text = tagged(domain, value);
  return hash.ofText?.(text) ?? hex(hash(utf8(text)));
};

/** What `prev` is in a stream's first event: bound to room and stream, so that no chain fits into another place. */
export function genesis(room: string, stream: string, hash: Hash): string {
  return hashed('genesis', { room, stream }, hash);
}

/** The digest that stands for the content in the chain; the salt keeps a content of few possible values from being guessed. */
export function contentDigest(content: Json, salt: string, hash: Hash): string {
  return hashed('content', { content, salt }, hash);
}

/** The hash of one event, over the whole envelope and, through `prev`, over all events before it. */
export function envelopeHash(envelope: Envelope, hash: Hash): string {
  return hashed('event', { ...envelope }, hash);
}

/** The hash that a header carries over its other members, so that damage to it is found in it. */
export function headerHash(header: { readonly [key: string]: Json }, hash: Hash): string {
  return hashed('header', header, hash);
}

/**
 * What a seat signs (Ed25519): room, stream, author, audience, type and digest of the content.
 * Not `seq`, `prev` and `at`: the table gives those later, and the chain protects them.
 */
export function signedBytes(envelope: Pick<Envelope, 'room' | 'stream' | 'by' | 'to' | 'type' | 'digest'>): Uint8Array {
  const { room, stream, by, to, type, digest } = envelope;
  return utf8(tagged('signature', { room, stream, by, to, type, digest }));
}

/**
 * The next event of a stream behind `previous` (undefined = the first one). `salt` is 32–64 hex digits from a
 * random source, `sig` 128 hex digits over `signedBytes`. Throws a RangeError naming the field that has a wrong form.
 */
export function record(
  previous: { readonly seq: number; readonly hash: string } | undefined,
  draft: Draft,
  content: Json,
  salt: string,
  hash: Hash,
  sig: string | null = null,
): Recorded {
  if (!isSalt(salt)) throw new RangeError('A salt is 32 to 64 lower-case hex digits from a random source.');
  const { room, stream, at, by, to, type } = draft;
  const envelope: Envelope = {
    v: 1,
    room,
    stream,
    seq: (previous?.seq ?? 0) + 1,
    prev: previous?.hash ?? genesis(room, stream, hash),
    at,
    by,
    to: [...to],
    type,
    digest: contentDigest(content, salt, hash),
    sig,
  };
  const problem = envelopeProblem(envelope);
  if (problem !== undefined) throw new RangeError(`An event cannot be recorded: "${problem}" has a wrong form.`);
  return { envelope, hash: envelopeHash(envelope, hash), salt, content };
}

/**
 * A salted commitment to a private value, for the shared chain: 64 hex digits bound to room, round and author.
 * Opens only with value and salt; the salt (32–64 hex digits) stays with the author until then.
 */
export function commitment(
  fields: {
    readonly room: string;
    readonly round: string;
    readonly author: string;
    readonly value: Json;
    readonly salt: string;
  },
  hash: Hash,
): string {
  if (!isSalt(fields.salt)) throw new RangeError('A salt is 32 to 64 lower-case hex digits from a random source.');
  const { room, round, author, value, salt } = fields;
  return hashed('commitment', { room, round, author, value, salt }, hash);
}
