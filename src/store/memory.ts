import { withhold } from '../record/index.ts';
import type { EventStore, Receipt, StoredEvent } from './event-store.ts';
import { makeListeners } from './listeners.ts';
import { checkAppend, checkNames } from './row.ts';
import { mayExchange } from './token-change.ts';

type Room = {
  version: number;
  readonly events: StoredEvent[];
  /** Stream and place of every event: what a database keeps a unique key for. */
  readonly places: Set<string>;
  readonly receipts: Map<string, Receipt>;
};
const empty = (): Room => ({ version: 0, events: [], places: new Set(), receipts: new Map() });

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.values(value).forEach(freeze);
  Object.freeze(value);
}

/** A copy, as a database keeps one, that nobody can change: neither who stored it nor who reads it later. */
function kept<T>(value: T): T {
  const copy = structuredClone(value);
  freeze(copy);
  return copy;
}

/** A store that forgets everything when the process ends: for tests, and for looking around. */
export function openMemoryStore(): EventStore {
  const rooms = new Map<string, Room>();
  const tokens = new Map<string, { room: string; seat: string }>();
  const listeners = makeListeners();
  // Names hold no space, so a space cannot make two pairs look alike.
  const actKey = (seat: string, act: string): string => `${seat} ${act}`;
  const revoke = (room: string, seat: string): void => {
    for (const [digest, owner] of tokens) if (owner.room === room && owner.seat === seat) tokens.delete(digest);
  };

  return {
    append: async (name, expectedVersion, batch) => {
      checkAppend(name, expectedVersion, batch);
      const { events, act } = batch;
      const room = rooms.get(name) ?? empty();
      const stored = act ? room.receipts.get(actKey(act.seat, act.id)) : undefined;
      if (stored !== undefined) return { type: 'repeated', receipt: stored };
      if (room.version !== expectedVersion) return { type: 'conflict', version: room.version };
      const fresh = new Set<string>();
      for (const { recorded } of events) {
        const place = `${recorded.envelope.stream} ${recorded.envelope.seq}`;
        if (room.places.has(place) || fresh.has(place))
          throw new Error(`Room ${name} has an event at ${place} already.`);
        fresh.add(place);
      }
      rooms.set(name, room);
      for (const place of fresh) room.places.add(place);
      for (const event of events) {
        room.version++;
        room.events.push(kept({ ...event, position: room.version }));
      }
      if (act) room.receipts.set(actKey(act.seat, act.id), kept(act.receipt));
      if (events.length > 0) listeners.tell(name, room.version);
      return { type: 'appended', version: room.version };
    },
    read: async (name, after = 0) => {
      const room = rooms.get(name);
      return { version: room?.version ?? 0, events: room?.events.slice(after) ?? [] };
    },
    receipt: async (name, seat, act) => rooms.get(name)?.receipts.get(actKey(seat, act)),
    seatOf: async (digest) => {
      const owner = tokens.get(digest);
      return owner && { ...owner };
    },
    grantToken: async (digest, room, seat) => {
      checkNames(digest, room, seat);
      if (!tokens.has(digest)) tokens.set(digest, { room, seat });
    },
    exchangeToken: async (room, change) => {
      const { digest, seat, ends, only } = change;
      checkNames(digest, room, seat);
      const found =
        only &&
        ('stands' in only
          ? tokens.get(only.stands)
          : [...tokens.values()].find((each) => each.room === room && each.seat === only.free));
      if (!mayExchange(room, change, { only: found, taken: tokens.get(digest) })) return false;
      for (const each of ends) revoke(room, each);
      tokens.set(digest, { room, seat });
      return true;
    },
    erase: async (name, stream, seq) => {
      const events = rooms.get(name)?.events ?? [];
      const index = events.findIndex(
        ({ recorded: { envelope } }) => envelope.stream === stream && envelope.seq === seq,
      );
      const event = events[index];
      if (!event || event.recorded.salt === null) return false;
      events[index] = kept({ ...event, recorded: withhold(event.recorded) });
      return true;
    },
    watch: async (listener) => {
      const stop = listeners.add(listener);
      return async () => stop();
    },
    health: async () => true,
    close: async () => undefined,
  };
}
