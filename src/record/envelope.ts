/** A value with exactly one canonical text: no number but safe integers (no -0), no lone surrogate in a string. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What the hash chain covers of one event; the content itself only through its salted digest. */
export type Envelope = {
  readonly v: 1;
  /** The room's id, 1–200 characters. */
  readonly room: string;
  /** The stream's name, for example `shared` or `private:KEY`, 1–200 characters. */
  readonly stream: string;
  /** 1-based within the stream. */
  readonly seq: number;
  /** 64 lower-case hex digits: the hash of the event before, or the genesis hash of room and stream. */
  readonly prev: string;
  /** RFC 3339 in UTC with milliseconds, `2026-01-31T09:30:00.000Z`. */
  readonly at: string;
  /** The key id of the author, or `table` for what the room itself did. */
  readonly by: string;
  /** The key ids of the audience, ascending by UTF-16 code unit, none twice; empty = everyone seated. */
  readonly to: readonly string[];
  readonly type: string;
  /** 64 lower-case hex digits: the salted digest of the content. */
  readonly digest: string;
  /** 128 lower-case hex digits: the seat's Ed25519 signature; null = the author only said it, or has no key yet. */
  readonly sig: string | null;
};

/** An envelope, its hash and, unless withheld or erased, what it is about. */
export type Recorded = {
  readonly envelope: Envelope;
  /** 64 lower-case hex digits over the envelope. */
  readonly hash: string;
  /** 32–64 lower-case hex digits from a random source; null = the content is withheld or erased, and is null too. */
  readonly salt: string | null;
  readonly content: Json | null;
};

/**
 * SHA-256: any number of bytes in, 32 bytes out. Passed in, because this folder has no effects and no packages. Where the
 * platform has it at one go, `ofText` is the same of a well-formed text's UTF-8, as 64 lower-case hex digits.
 */
export type Hash = ((bytes: Uint8Array) => Uint8Array) & { readonly ofText?: (text: string) => string };

/** What the author of an event decides; position in the chain, digest and signature are added by `record`. */
export type Draft = Omit<Envelope, 'v' | 'seq' | 'prev' | 'digest' | 'sig'>;

/** The last event of a stream as far as somebody knows it; `length` 0 goes with the genesis hash. */
export type Head = { readonly stream: string; readonly length: number; readonly hash: string };
