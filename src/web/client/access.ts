import type { AttendantKind } from '../../room/index.ts';
import { store } from './storage.ts';

/** A room this browser holds a link to. The list lives in this browser only; no server knows it. */
export type MyRoom = {
  readonly room: string;
  readonly token: string;
  /** The second try if `token` is void: the one before this link. */
  readonly before?: string;
  /** A secret that the server was asked to take instead of the token `of`; its answer may have been lost. */
  readonly fresh?: { readonly of: string; readonly secret: string };
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

const entryOf = (room: string): MyRoom | undefined => myRooms().find((each) => each.room === room);

/**
 * The secret to ask the server for instead of `token`, kept before it is asked: if the answer is lost, the seat is not. The
 * same one until it is answered, in every tab of this browser, so that all of them ask for one and the same.
 */
export function secretToAsk(room: string, token: string, make: () => string): string {
  const known = entryOf(room)?.fresh;
  if (known?.of === token) return known.secret;
  const secret = make();
  keepRoom({ room, token: tokenOf(room) ?? token, fresh: { of: token, secret } });
  return secret;
}

/** Goes on with the secret that the server took. */
export function takeSecret(room: string, secret: string): void {
  const { fresh: _asked, before: _before, ...rest } = entryOf(room) ?? { room };
  replace({ ...rest, token: secret });
}

/**
 * When the server does not know `token`: goes on with what this browser has besides. Another tab went on already, a secret
 * was asked for whose answer is missing, or there was a link before this one. False if there is nothing.
 */
export function goOnWithout(room: string, token: string): boolean {
  const entry = entryOf(room);
  if (!entry) return false;
  if (entry.token !== token) {
    listeners.forEach((tell) => tell());
    return true;
  }
  const { fresh, before, ...rest } = entry;
  if (fresh?.of === token) replace({ ...rest, token: fresh.secret, ...(before === undefined ? {} : { before }) });
  else if (before !== undefined) replace({ ...rest, token: before });
  else return false;
  return true;
}

function replace(entry: MyRoom): void {
  store().set(KEY, JSON.stringify(myRooms().map((each) => (each.room === entry.room ? entry : each))));
  listeners.forEach((tell) => tell());
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
  keepRoom(known === undefined || known === link.token ? link : { ...link, before: known });
  history.replaceState(history.state, '', location.pathname + location.search);
}
