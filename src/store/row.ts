import { type Envelope, isName, type Json } from '../record/index.ts';
import type { Batch, Receipt, StoredEvent } from './event-store.ts';

/** A row as a driver gives it: names to values of unknown type. */
export type Row = Readonly<Record<string, unknown>>;

// Narrowing a driver's row by trust, in one place: only this program writes these tables.
const text = (row: Row, name: string): string => {
  const value = row[name];
  if (typeof value !== 'string') throw new Error(`The database has no text in column "${name}".`);
  return value;
};
const textOrNull = (row: Row, name: string): string | null => (row[name] === null ? null : text(row, name));

/** A whole number from a column; PostgreSQL's driver gives 64-bit columns as text. */
export function integer(row: Row | undefined, name: string): number {
  const value = Number(row?.[name] ?? NaN);
  if (!Number.isSafeInteger(value)) throw new Error(`The database has no number in column "${name}".`);
  return value;
}

/** One event's columns behind room and position, in the order of `STATEMENTS.addEvent`. */
export function columnsOf({ schema, recorded }: Omit<StoredEvent, 'position'>): readonly (string | number | null)[] {
  const { envelope, hash, salt, content } = recorded;
  // Content null with a salt is a content, namely `null`; withheld content has no salt and no text.
  const kept = salt === null ? null : JSON.stringify(content);
  return [envelope.stream, envelope.seq, schema, JSON.stringify(envelope), hash, salt, kept];
}

/** An event from its row. */
export function eventFrom(row: Row): StoredEvent {
  const envelope: Envelope = JSON.parse(text(row, 'envelope'));
  const content = textOrNull(row, 'content');
  const recorded = {
    envelope,
    hash: text(row, 'hash'),
    salt: textOrNull(row, 'salt'),
    content: content === null ? null : parsed(content),
  };
  return { position: integer(row, 'position'), schema: integer(row, 'schema_version'), recorded };
}

/** A receipt from its row. */
export function receiptFrom(row: Row): Receipt {
  return parsed(text(row, 'receipt'));
}

/** A seat from its row. */
export function seatFrom(row: Row): { room: string; seat: string } {
  return { room: text(row, 'room'), seat: text(row, 'seat') };
}

/** A room and its new version from a row. */
export function changeFrom(row: Row): { room: string; version: number } {
  return { room: text(row, 'room'), version: integer(row, 'version') };
}

function parsed(json: string): Json {
  return JSON.parse(json);
}

/**
 * Refuses what no store may be asked, by throwing a RangeError: names that are not 1–200 characters from `!` to `~`,
 * a version below 0, an event of another room. One check for all stores, so that all behave alike.
 */
export function checkAppend(room: string, expectedVersion: number, { events, act }: Batch): void {
  checkNames(room, ...(act ? [act.seat, act.id] : []));
  if (!Number.isSafeInteger(expectedVersion) || expectedVersion < 0)
    throw new RangeError(`A room cannot have version ${expectedVersion}.`);
  const foreign = events.find(({ recorded }) => recorded.envelope.room !== room);
  if (foreign) throw new RangeError(`An event of room ${foreign.recorded.envelope.room} cannot go into room ${room}.`);
}

/** Throws a RangeError for a name that is not 1–200 characters from `!` to `~`. */
export function checkNames(...names: readonly string[]): void {
  const bad = names.find((name) => !isName(name));
  if (bad !== undefined)
    throw new RangeError(`A name in the store is 1 to 200 characters from "!" to "~": ${JSON.stringify(bad)}.`);
}
