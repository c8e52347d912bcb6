import { emptyRoom, evolve, reaches, type RoomState, type SeatId } from '../room/index.ts';
import type { EventStore, StoredEvent } from '../store/index.ts';
import { erases, withoutErased } from './erasing.ts';
import { frameOf, upcast, type Heads } from './recorder.ts';

/** A room as far as it was read: its state, the heads of its streams, and how much each seat could see. */
export type LoadedRoom = {
  readonly version: number;
  readonly state: RoomState;
  readonly heads: Heads;
  readonly sequences: ReadonlyMap<SeatId, number>;
};

const nothing: LoadedRoom = { version: 0, state: emptyRoom, heads: new Map(), sequences: new Map() };

/** An event before a store has given it its position. */
export type NewEvent = Omit<StoredEvent, 'position'>;

/** New events at the positions that they get behind `version`. */
export const placedBehind = (version: number, events: readonly NewEvent[]): readonly StoredEvent[] =>
  events.map(({ schema, recorded }, index) => ({ position: version + index + 1, schema, recorded }));

/** Folds further stored events into a loaded room. */
export function fold(room: LoadedRoom, events: readonly StoredEvent[]): LoadedRoom {
  if (events.length === 0) return room;
  const heads = new Map(room.heads);
  const sequences = new Map(room.sequences);
  let state = room.state;
  for (const stored of events) {
    const { envelope, hash } = stored.recorded;
    heads.set(envelope.stream, { seq: envelope.seq, hash });
    const event = upcast(stored);
    if (event) state = evolve(state, event);
    // What was erased happened all the same: it counts as it did before.
    const happened = event ?? frameOf(stored);
    for (const { id } of [...state.seats, ...state.attendants])
      if (reaches(state, happened, id)) sequences.set(id, (sequences.get(id) ?? 0) + 1);
  }
  return { version: events.at(-1)?.position ?? room.version, state, heads, sequences };
}

/** Rooms kept in memory between acts. `load` asks the store for what came after, so that several processes agree. */
export class RoomCache {
  readonly #store: EventStore;
  readonly #most: number;
  readonly #rooms = new Map<string, LoadedRoom>();

  constructor(store: EventStore, most = 500) {
    this.#store = store;
    this.#most = most;
  }

  /** The room as stored now; version 0 when there is none. */
  async load(id: string): Promise<LoadedRoom> {
    const known = this.#rooms.get(id) ?? nothing;
    const { events } = await this.#store.read(id, known.version);
    if (events.some(({ recorded }) => erases({ type: recorded.envelope.type }))) return this.#loadErasing(id);
    // Another load may have gone further while this one waited for the store.
    const latest = this.#rooms.get(id) ?? nothing;
    const base = latest.version > known.version ? latest : known;
    const room = fold(
      base,
      events.filter((event) => event.position > base.version),
    );
    if (room.version > 0) this.#keep(id, room);
    return room;
  }

  /**
   * Reads a room from its beginning and takes out what was erased: from the state in every process that reads this, and
   * from the store, also if whoever asked for it died before that.
   */
  async #loadErasing(id: string): Promise<LoadedRoom> {
    const { events, stillStored } = withoutErased((await this.#store.read(id)).events);
    for (const { stream, seq } of stillStored) await this.#store.erase(id, stream, seq);
    const room = fold(nothing, events);
    const latest = this.#rooms.get(id) ?? nothing;
    if (room.version >= latest.version) this.#keep(id, room);
    return room;
  }

  /** The room as this process knows it, which may be behind; nothing when it does not know it. */
  kept(id: string): LoadedRoom | undefined {
    return this.#rooms.get(id);
  }

  /** Takes in the room as it is after what this process itself has just stored behind `from`: nobody reads it back. */
  advance(id: string, from: LoadedRoom, to: LoadedRoom): void {
    if (this.#rooms.get(id)?.version === from.version) this.#keep(id, to);
  }

  #keep(id: string, room: LoadedRoom): void {
    // Delete and set keeps the order of use; the first one is the one not used for longest.
    this.#rooms.delete(id);
    this.#rooms.set(id, room);
    if (this.#rooms.size <= this.#most) return;
    const [oldest] = this.#rooms.keys();
    if (oldest !== undefined) this.#rooms.delete(oldest);
  }
}
