import type { Json, Recorded } from '../record/index.ts';

/** One event as stored; `position` counts from 1 over all streams of a room and never leaves the host. */
export type StoredEvent = {
  readonly position: number;
  /** The version of the content's shape; `upcast` on reading brings it to today's. */
  readonly schema: number;
  readonly recorded: Recorded;
};

/** What the host answered for an act, stored with its events so that a retry gets the same answer. */
export type Receipt = Json;

/** The events of one act and its receipt: stored together or not at all. */
export type Batch = {
  readonly events: readonly Omit<StoredEvent, 'position'>[];
  readonly act?: { readonly seat: string; readonly id: string; readonly receipt: Receipt };
};

/** `conflict`: somebody else was faster, `version` is where the room stands now; `repeated`: this act is stored already. */
export type Appended =
  | { readonly type: 'appended'; readonly version: number }
  | { readonly type: 'conflict'; readonly version: number }
  | { readonly type: 'repeated'; readonly receipt: Receipt };

/** Tokens that end, one that is granted instead, and the condition. */
export type TokenChange = {
  readonly digest: string;
  readonly seat: string;
  /** Seats whose tokens end. */
  readonly ends: readonly string[];
  /** `stands`: this digest is a token of one of `ends`. `free`: this seat has no token. Without it: in any case. */
  readonly only?: { readonly stands: string } | { readonly free: string };
};

/** Keeps rooms: events, receipts and the digests of seat tokens. Resolves only when the data is durable. */
export type EventStore = {
  /** Adds events behind `expectedVersion` (0 = a new room), or nothing. The new version is the old one + events. */
  readonly append: (room: string, expectedVersion: number, batch: Batch) => Promise<Appended>;
  /** The events behind position `after` (default 0) in order; version 0 = no such room. */
  readonly read: (room: string, after?: number) => Promise<{ version: number; events: readonly StoredEvent[] }>;
  /** The receipt of one seat's act; another seat's act of the same id is another act. */
  readonly receipt: (room: string, seat: string, act: string) => Promise<Receipt | undefined>;
  /** Whose token this is; the store only ever sees digests of tokens. */
  readonly seatOf: (tokenDigest: string) => Promise<{ room: string; seat: string } | undefined>;
  readonly grantToken: (tokenDigest: string, room: string, seat: string) => Promise<void>;
  /**
   * Ends the tokens of seats and grants one new token, in one transaction, in which nobody else changes tokens of this
   * room. False, and nothing changed, where the condition does not hold or the new digest is somebody else's already.
   */
  readonly exchangeToken: (room: string, change: TokenChange) => Promise<boolean>;
  /** Removes salt and content of one event for good; the chain stays valid. False = nothing to remove there. */
  readonly erase: (room: string, stream: string, seq: number) => Promise<boolean>;
  /** Tells of appends after they are durable, other processes' too; resolves to a function that stops it. */
  readonly watch: (listener: (room: string, version: number) => void) => Promise<() => Promise<void>>;
  /** True if the store answers. */
  readonly health: () => Promise<boolean>;
  readonly close: () => Promise<void>;
};

/** Where a store keeps its data. */
export type StoreTarget =
  | { readonly type: 'memory' }
  | { readonly type: 'sqlite'; readonly directory: string }
  | { readonly type: 'postgres'; readonly url: string };
