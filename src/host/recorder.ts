import { record, type Hash, type Json, type Recorded } from '../record/index.ts';
import type { EventType, RoomEvent } from '../room/index.ts';
import type { Audience } from '../room/types.ts';
import type { StoredEvent } from '../store/index.ts';

/** The schema version written today. Older ones pass `upcast` on reading. */
export const SCHEMA = 1;

/** The last event of each stream: what the next one chains to. */
export type Heads = ReadonlyMap<string, { readonly seq: number; readonly hash: string }>;

/** The stream of an audience (design 5): one shared, one for each pair and each seat, one for a party with the neutral. */
export function streamOf(to: Audience): string {
  switch (to.kind) {
    case 'room':
      return 'shared';
    case 'pair':
      return `pair:${to.seats.toSorted().join('+')}`;
    case 'seat':
      return `private:${to.seat}`;
    case 'caucus':
      // Another neutral starts another caucus: the new one never reads what was said to the old one.
      return `caucus:${to.party}+${to.neutral}`;
    default:
      return to satisfies never;
  }
}

function audienceKeys(to: Audience): readonly string[] {
  switch (to.kind) {
    case 'room':
      return [];
    case 'seat':
      return [to.seat];
    case 'pair':
      return to.seats.toSorted();
    case 'caucus':
      return [to.party, to.neutral].toSorted();
    default:
      return to satisfies never;
  }
}

function audienceOf({ envelope }: Recorded): Audience {
  const [first, second] = envelope.to;
  if (first === undefined) return { kind: 'room' };
  if (second === undefined) return { kind: 'seat', seat: first };
  const [party, neutral] = envelope.stream.startsWith('caucus:')
    ? envelope.stream.slice('caucus:'.length).split('+')
    : [];
  if (party !== undefined && neutral !== undefined) return { kind: 'caucus', party, neutral };
  return { kind: 'pair', seats: [first, second] };
}

/** Gives events their places in the chains of their streams. Returns what is stored and the heads after it. */
export function recordEvents(
  room: string,
  heads: Heads,
  events: readonly RoomEvent[],
  newSalt: (stream: string, seq: number) => string,
  hash: Hash,
): { readonly stored: readonly Omit<StoredEvent, 'position'>[]; readonly heads: Heads } {
  const after = new Map(heads);
  const stored = events.map((event) => {
    const stream = streamOf(event.to);
    const draft = { room, stream, at: event.at, by: event.by, to: audienceKeys(event.to), type: event.type };
    // Events are plain data; the record refuses anything that has no one encoding.
    const previous = after.get(stream);
    const salt = newSalt(stream, (previous?.seq ?? 0) + 1);
    const recorded = record(previous, draft, event.data as Json, salt, hash);
    after.set(stream, { seq: recorded.envelope.seq, hash: recorded.hash });
    return { schema: SCHEMA, recorded };
  });
  return { stored, heads: after };
}

/** What a stored event says outside its content; this much stays when the content is erased. */
export function frameOf({ recorded }: StoredEvent): Pick<RoomEvent, 'type' | 'by' | 'to'> {
  const { type, by } = recorded.envelope;
  // What was stored is what `decide` made.
  return { type: type as EventType, by, to: audienceOf(recorded) };
}

/**
 * A stored event as today's code knows it, or `undefined` when its content was erased: the chain keeps its place, the
 * state goes on without it. Shapes of older schemas are brought to today's here, and only here.
 */
export function upcast({ schema, recorded }: StoredEvent): RoomEvent | undefined {
  if (schema !== SCHEMA) throw new Error(`Stored events of schema ${schema} are newer than this Parley (${SCHEMA}).`);
  if (recorded.salt === null) return undefined;
  const { type, by, at } = recorded.envelope;
  // What was stored is what `decide` made; the one place where stored data becomes typed again.
  return { type: type as EventType, by, at, to: audienceOf(recorded), data: recorded.content } as RoomEvent;
}
