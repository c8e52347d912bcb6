import type { ActRequest } from '../../contract/acts.ts';
import type { ExportKind, Problem, Receipt, RecordPage, RoomPage } from '../../contract/api.ts';
import type { Names } from '../../contract/words.en.ts';
import type { Refusal, RoomView, SeatView } from '../../room/index.ts';

/** One act without its id: the client makes the id and keeps it for every retry. */
export type ActBody = ActRequest extends infer A ? (A extends unknown ? Omit<A, 'id'> : never) : never;

/** What became of an act. `queued`: there was no answer; it waits in the outbox as "Not sent yet". */
export type SendResult =
  | { readonly type: 'done'; readonly receipt: Receipt }
  | { readonly type: 'refused'; readonly refused: Refusal; readonly message: string }
  | { readonly type: 'problem'; readonly problem: Problem }
  | { readonly type: 'queued'; readonly act: string };

/**
 * `clears`: drafts (fields of `useDraft`) that are emptied once the server has confirmed, and not before. `toldOf`: the
 * writer was told on this screen that words like these are not carried, and sends them all the same.
 */
export type SendOptions = { readonly clears?: readonly string[]; readonly toldOf?: boolean };

/** An act that the server has not confirmed. `state` is `sending`, or `unsent` after a lost connection. */
export type OutboxItem = {
  readonly act: ActRequest;
  readonly clears: readonly string[];
  readonly pressedAt: string;
  readonly state: 'sending' | 'unsent';
};

/** `live`: the stream is open. `connecting`: trying again. `offline`: the browser says so. */
export type Connection = 'live' | 'connecting' | 'offline';

/** What a page says when it could not be read. */
export type Answer<T> =
  { readonly type: 'ok'; readonly value: T } | { readonly type: 'problem'; readonly problem: Problem };

/**
 * All that a screen of a room gets. `page` is this seat's newest view; `send` posts one act and never throws; texts typed
 * by a person go through `useDraft(room, field)` and are named in `clears`, so that nothing typed is ever lost.
 */
export type RoomHandle = {
  readonly room: string;
  readonly page: RoomPage;
  readonly view: RoomView;
  readonly me: SeatView;
  /** Everyone else at the table, in seating order, also those who left. */
  readonly others: readonly SeatView[];
  /** Full name of a seat. */
  readonly name: (seat: string) => string;
  /** First name of a seat. */
  readonly firstName: (seat: string) => string;
  /** 0-based place in the seating order: picks shape and hue of a `SeatMark`; -1 for whoever is no party. */
  readonly order: (seat: string) => number;
  /** Seats and issues by name, for `refusalWords` and `missingWords`. */
  readonly names: Names;
  /** Day of this room on which a moment lies; the first day is 1. */
  readonly day: (at: string) => number;
  readonly send: (act: ActBody, options?: SendOptions) => Promise<SendResult>;
  readonly outbox: readonly OutboxItem[];
  readonly retry: (act: string) => Promise<SendResult>;
  readonly takeBack: (act: string) => void;
  readonly connection: Connection;
  readonly record: () => Promise<Answer<RecordPage>>;
  /** The record file as text (JSON lines). */
  readonly exportFile: (kind: ExportKind) => Promise<Answer<string>>;
  /** Gives a link to somebody you proposed who is not seated yet; an earlier one stops working. */
  readonly linkFor: (attendant: string, secret: string) => Promise<Answer<string>>;
  /** The link to the one page of somebody who answers from afar. */
  readonly linkAfar: (seat: string, secret: string) => Promise<Answer<string>>;
  /** A new link for your own seat; the old one stops working. */
  readonly newLink: () => Promise<Answer<string>>;
};

/** What every screen of a room is given; `params` are the parts of the address after the place. */
export type ScreenProps = { readonly room: RoomHandle; readonly params?: readonly string[] };
