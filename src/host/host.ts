import type { ActRequest } from '../contract/acts.ts';
import type { ExportKind, NewRoomAnswer, NewRoomRequest, Receipt, RecordPage, RoomPage } from '../contract/api.ts';
import { defaultRules } from '../contract/rules.en.ts';
import {
  afarPage,
  type AfarPage,
  type Decision,
  createRoom,
  decide,
  eyesOf,
  reachOf,
  type Given,
  type RoomAct,
  type RoomEvent,
} from '../room/index.ts';
import { activeSeats, attendantOf } from '../room/state.ts';
import type { EventStore } from '../store/index.ts';
import { erases } from './erasing.ts';
import { exportFor, recordPage, shownTo } from './export.ts';
import { Feed } from './feed.ts';
import { linkDesk, type LinkDesk } from './link-desk.ts';
import { afarPlace, ownLinkOf, refusesLink, seatPlace, type AfarPlace, type SeatPlace } from './links.ts';
import { pageOf, ToldPages } from './pages.ts';
import { digestText, realPorts, sha256, type Ports } from './ports.ts';
import { readingFor, threatIn, threatInInvitation } from './reading.ts';
import { recordEvents } from './recorder.ts';
import { readReceipt, stoppedBy, type Refused } from './receipts.ts';
import { fold, placedBehind, RoomCache, type LoadedRoom, type NewEvent } from './room-cache.ts';

export type { Refused } from './receipts.ts';
export type { AfarPlace, SeatPlace } from './links.ts';
type Next = { readonly stored: readonly NewEvent[]; readonly after: LoadedRoom };

/**
 * Handles one act from start to end: load, decide, append, publish. The only place with effects in order. Nothing is
 * published before it is stored durably.
 */
export class Host {
  readonly #store: EventStore;
  readonly #ports: Ports;
  readonly #rooms: RoomCache;
  readonly #feed = new Feed();
  readonly #told = new ToldPages();
  readonly #queues = new Map<string, Promise<unknown>>();
  /** Links that change hands. */
  readonly links: LinkDesk;
  #stopWatching: (() => Promise<void>) | undefined;

  private constructor(store: EventStore, ports: Ports) {
    this.#store = store;
    this.#ports = ports;
    this.#rooms = new RoomCache(store);
    this.links = linkDesk(store, this.#rooms, ports.newToken);
  }

  /** Opens a host over a store; it listens to what other processes append to the same store. */
  static async open(store: EventStore, ports: Ports = realPorts): Promise<Host> {
    const host = new Host(store, ports);
    host.#stopWatching = await store.watch((room, version) => {
      // After the append's own process has taken it in: then its streams need not read it back.
      setImmediate(() => host.#feed.tell(room, version));
    });
    return host;
  }

  /** Opens a room with one link a seat. The inviter is seated; the others are invited. */
  async createRoom(request: NewRoomRequest): Promise<NewRoomAnswer | Refused> {
    const { now, newId, newToken } = this.#ports;
    if (threatInInvitation(request)) return { refused: { code: 'threat.not_carried' } };
    const id = newId('room');
    const people = [request.you, ...request.others].map((person) => ({
      ...person,
      id: newId('room'),
      token: newToken(),
    }));
    const seats = people.map(({ id: seat, name, role }) => ({ id: seat, name: name.trim(), role: role.trim() }));
    const { title, invitation } = request;
    const given = { now: now(), newId: () => newId('room'), digest: digestText };
    const decision = createRoom({ id, title, invitation, seats, rules: defaultRules }, given);
    if ('refused' in decision) return decision;
    const empty = await this.#rooms.load(id);
    await this.#append(id, empty, this.#next(id, empty, decision.events));
    for (const [index, { id: seat, token }] of people.entries())
      // Whoever opens the room is the only one to hold their own link; the others' they hand out.
      await this.#store.grantToken(digestText(token), id, index === 0 ? ownLinkOf(seat) : seat);
    const [you, ...others] = people.map(({ id: seat, name, token }) => ({ seat, name, token }));
    if (!you) return { refused: { code: 'text.empty', field: 'seats' } };
    return { room: id, you, others };
  }

  /** Whose link this is, or nobody's. Only the token's digest is ever stored. */
  async seatOf(token: string): Promise<SeatPlace | undefined> {
    const found = await this.#store.seatOf(digestText(token));
    return found && seatPlace(found);
  }

  /** Whose one page this key opens, if it is one of this room: it opens nothing else, and a seat's link opens no page. */
  async afarPlace(token: string, room: string): Promise<AfarPlace | undefined> {
    const found = await this.#store.seatOf(digestText(token));
    return found?.room === room ? afarPlace(found) : undefined;
  }

  /** What stands on the one page of somebody who answers from afar. `coded`: this request came with the right code. */
  async afar({ room, seat, by }: AfarPlace, coded: boolean): Promise<AfarPage> {
    const { state } = await this.#rooms.load(room);
    return afarPage(state, seat, this.#ports.now(), { by, coded });
  }

  /** Does one act, once: a retry with the same id has no further effect and gets the same receipt. */
  async act(place: SeatPlace | AfarPlace, request: ActRequest): Promise<Receipt | Refused> {
    return this.#inTurn(place.room, () => this.#act(place, request));
  }

  async #act(place: SeatPlace | AfarPlace, request: ActRequest): Promise<Receipt | Refused> {
    const { room, seat } = place;
    const act: RoomAct = { ...request, seat };
    // First with the room as this process knows it: an append says by itself whether that was up to date, and whether
    // the act is a retry. Only a refusal needs a look at the room as it is now, and at what was done before.
    const kept = this.#rooms.kept(room);
    let fresh = kept === undefined;
    let loaded = kept ?? (await this.#rooms.load(room));
    for (;;) {
      const refused = 'by' in place ? undefined : refusesLink(loaded.state, act, place.link);
      const decision: Decision = refused ? { refused } : decide(loaded.state, act, this.#given(loaded, act));
      if ('refused' in decision) {
        if (fresh) {
          const before = await this.#store.receipt(room, seat, request.id);
          return before === undefined ? decision : readReceipt(before);
        }
        fresh = true;
        loaded = await this.#rooms.load(room);
        continue;
      }
      const next = this.#next(room, loaded, decision.events);
      const stopped = stoppedBy(decision.events);
      const receipt = { act: request.id, sequence: next.after.sequences.get(seat) ?? 0, ...stopped };
      const appended = await this.#append(room, loaded, next, { seat, id: request.id, receipt });
      if (appended.type === 'appended') {
        // Erased means gone before the answer comes.
        if (decision.events.some(erases)) await this.#rooms.load(room);
        return stopped ?? receipt;
      }
      if (appended.type === 'repeated') return readReceipt(appended.receipt);
      // Somebody else was faster: look again at the room as it is now, and decide anew.
      fresh = true;
      loaded = await this.#rooms.load(room);
    }
  }

  #given({ state }: LoadedRoom, act: RoomAct): Given {
    const reading = readingFor(state, act);
    const threatens = threatIn(act);
    const newId = () => this.#ports.newId(act.id);
    return {
      now: this.#ports.now(),
      newId,
      digest: digestText,
      ...(reading ? { reading } : {}),
      ...(threatens === undefined ? {} : { threatens }),
    };
  }

  /** What a decision adds to a room, and the room with it: folded once, for the receipt and for the next act. */
  #next(room: string, loaded: LoadedRoom, events: readonly RoomEvent[]): Next {
    const { stored } = recordEvents(room, loaded.heads, events, this.#ports.newSalt, sha256);
    return { stored, after: fold(loaded, placedBehind(loaded.version, stored)) };
  }

  async #append(
    room: string,
    loaded: LoadedRoom,
    { stored, after }: Next,
    receipt?: { readonly seat: string; readonly id: string; readonly receipt: Receipt },
  ) {
    const appended = await this.#store.append(room, loaded.version, {
      events: stored,
      ...(receipt ? { act: receipt } : {}),
    });
    // An erasure reaches back: the next load sees to it.
    if (appended.type === 'appended' && !stored.some(({ recorded }) => erases(recorded.envelope)))
      this.#rooms.advance(room, loaded, after);
    return appended;
  }

  /** One room's acts one after the other: fewer conflicts, and readers see them in order. */
  async #inTurn<T>(room: string, task: () => Promise<T>): Promise<T> {
    const before = this.#queues.get(room) ?? Promise.resolve();
    const turn = before.then(task, task);
    this.#queues.set(room, turn);
    try {
      return await turn;
    } finally {
      if (this.#queues.get(room) === turn) this.#queues.delete(room);
    }
  }

  /** What one seat may see now, with its next step. Who was told of a version needs nothing newer than `atLeast`. */
  async page(place: SeatPlace, atLeast = Infinity): Promise<RoomPage> {
    const kept = this.#rooms.kept(place.room);
    const now = this.#ports.now();
    if (kept && kept.version >= atLeast) return this.#told.page(kept, place, now);
    return pageOf(await this.#rooms.load(place.room), place, now);
  }

  /** Calls back with the room's version when it has changed; the answer stops it. */
  listen(room: string, listener: (version: number) => void): () => void {
    return this.#feed.listen(room, listener);
  }

  /** How many listeners there are now. */
  listeners(): number {
    return this.#feed.count();
  }

  /** The envelopes one seat may see. */
  async record({ room, seat, link }: SeatPlace): Promise<RecordPage> {
    const { state } = await this.#rooms.load(room);
    const { events } = await this.#store.read(room);
    return recordPage(seat, reachOf(state, seat), shownTo(eyesOf(state, seat, link), events));
  }

  /** The bytes of a seat's export. A full transcript needs everyone's consent. */
  async export({ room, seat, link }: SeatPlace, kind: ExportKind): Promise<Uint8Array | Refused> {
    const { state } = await this.#rooms.load(room);
    const kindOfGuest = attendantOf(state, seat)?.kind;
    // Whoever does not see the room has no chain of it either: it would tell how much is said there.
    if (kindOfGuest !== undefined && reachOf(state, seat) !== 'room')
      return { refused: { code: 'attendant.may_not', kind: kindOfGuest } };
    const waitingFor = activeSeats(state).flatMap((each) =>
      state.transcriptConsent.includes(each.id) ? [] : [each.id],
    );
    if (kind === 'transcript' && waitingFor.length > 0)
      return { refused: { code: 'export.consent_missing', waitingFor } };
    const { events } = await this.#store.read(room);
    return exportFor(seat, kind, room, shownTo(eyesOf(state, seat, link), events), sha256);
  }

  /** True when the store answers. */
  async healthy(): Promise<boolean> {
    return this.#store.health();
  }

  /** Stops listening, waits for acts under way, closes the store. */
  async close(): Promise<void> {
    await Promise.allSettled([...this.#queues.values()]);
    await this.#stopWatching?.();
    await this.#store.close();
  }
}
