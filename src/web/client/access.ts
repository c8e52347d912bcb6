import type { AttendantKind } from '../../room/index.ts';
import { store } from './storage.ts';

/** A room this browser holds a link to. The list lives in this browser only; no server knows it. */
export type MyRoom = {
  readonly room: string;
  readonly token: string;
  /** The second try if `token` is void: a secret the server was asked to take, or the one before this link. */
  readonly asked?: string;
  /** Known once the room was opened. */
  readonly title?: string;
  readonly name?: string;
  readonly openedAt?: string;
  /** As what, for whoever is no party: the board of a facilitator is made from it. */
  readonly as?: AttendantKind;
};

const KEY = 'parley.rooms';
const listeners = new Set<() => void>();

/** Tells when the list of rooms of this browser changes. Returns how to stop. */
export function onRoomsChange(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}

const isRoom = (value: unknown): value is MyRoom =>
  typeof value === 'object' && value !== null && 'room' in value && 'token' in value && typeof value.room === 'string';

/** The rooms this browser holds a link to, the newest first. */
export function myRooms(): readonly MyRoom[] {
  try {
    const list: unknown = JSON.parse(store().get(KEY) ?? '[]');
    return Array.isArray(list) ? list.filter(isRoom) : [];
  } catch {
    return [];
  }
}

/** Adds a room, or what is newly known about it. */
export function keepRoom(entry: MyRoom): void {
  const old = myRooms();
  const known = old.find((each) => each.room === entry.room);
  const merged = { ...known, ...entry };
  const list = known ? old.map((each) => (each.room === entry.room ? merged : each)) : [merged, ...old];
  store().set(KEY, JSON.stringify(list));
  listeners.forEach((tell) => tell());
}

/** Keeps a secret before the server is asked to take it: if its answer is lost, the seat is not. */
export function askForToken(room: string, asked: string): void {
  const token = tokenOf(room);
  if (token !== undefined) keepRoom({ room, token, asked });
}

/** Goes on with the secret that was asked for; false if none was. */
export function takeAskedToken(room: string): boolean {
  const entry = myRooms().find((each) => each.room === room);
  if (entry?.asked === undefined) return false;
  const { asked, ...rest } = entry;
  const list = myRooms().map((each) => (each.room === room ? { ...rest, token: asked } : each));
  store().set(KEY, JSON.stringify(list));
  listeners.forEach((tell) => tell());
  return true;
}

/** Forgets a room on this device; its seat and its record stay as they are. */
export function forgetRoom(room: string): void {
  store().set(KEY, JSON.stringify(myRooms().filter((each) => each.room !== room)));
  listeners.forEach((tell) => tell());
  for (const key of store().keys()) {
    // Drafts, what waits to be sent, what was seen: every key of a room names it in its third part.
    if (key.startsWith('parley.') && key.split('.')[2] === room) store().remove(key);
  }
}

/** The token of a seat's link, if this browser has one for the room. */
export function tokenOf(room: string): string | undefined {
  return myRooms().find((each) => each.room === room)?.token;
}

/** The room and token of a link `/room/ROOM#TOKEN`, `undefined` when the address holds none. */
export function linkIn(path: string, fragment: string): MyRoom | undefined {
  const room = /^\/room\/([^/]+)/.exec(path)?.[1];
  const token = /^#([\w-]{32,64})$/.exec(fragment)?.[1];
  return room && token ? { room: decodeURIComponent(room), token } : undefined;
}

/**
 * Takes a token out of the address bar and keeps it. The fragment of an address is never sent to a server; removing it
 * also keeps it out of the history and off a shared screen.
 */
export function takeTokenFromAddress(): void {
  const link = linkIn(location.pathname, location.hash);
  if (!link) return;
  // An old invitation opened again must not lock its reader out: what worked before stays as the second try.
  const known = tokenOf(link.room);
  keepRoom(known === undefined || known === link.token ? link : { ...link, asked: known });
  history.replaceState(history.state, '', location.pathname + location.search);
}
