import type { EventType } from '../room/index.ts';
import type { StoredEvent } from '../store/index.ts';

/** The place of a stored event in its stream. */
export type Place = { readonly stream: string; readonly seq: number };

const fieldOf = (content: unknown, name: string): unknown =>
  typeof content === 'object' && content !== null
    ? Object.entries(content).find(([key]) => key === name)?.[1]
    : undefined;

/** Events that hold the content of an item under its id; a message's other wording goes with the message. */
const holders: ReadonlySet<string> = new Set<EventType>([
  'message.sent',
  'message.taken_back',
  'label.sent',
  'release.granted',
  'caucus.said',
  'advice.said',
  'release.requested',
  'safety.checked',
  'safety.told',
]);

type Erasure = { readonly position: number; readonly holds: (stored: StoredEvent) => boolean };

/** What one stored event erases among those before it, if it erases anything. */
function erasureOf({ position, recorded: { envelope, content } }: StoredEvent): Erasure | undefined {
  if (envelope.type === ('item.erased' satisfies EventType)) {
    const item = fieldOf(content, 'item');
    const kept = fieldOf(content, 'what') === 'kept_points';
    const holds = ({ recorded }: StoredEvent): boolean => {
      const { type, by } = recorded.envelope;
      if (by !== envelope.by) return false;
      if (kept) return type === 'statement.points_kept' && fieldOf(recorded.content, 'aspect') === item;
      return (
        holders.has(type) && [fieldOf(recorded.content, 'id'), fieldOf(recorded.content, 'message')].includes(item)
      );
    };
    return { position, holds };
  }
  if (envelope.type === ('attendant.ended' satisfies EventType)) {
    // What was said to a neutral alone goes with the neutral (method 2.1).
    const neutral = String(fieldOf(content, 'attendant'));
    return { position, holds: ({ recorded }) => isCaucusWith(recorded.envelope.stream, neutral) };
  }
  return undefined;
}

const isCaucusWith = (stream: string, neutral: string): boolean =>
  stream.startsWith('caucus:') && stream.endsWith(`+${neutral}`);

/** Whether an event, once stored, takes contents out of events before it. */
export const erases = ({ type }: { readonly type: string }): boolean =>
  type === 'item.erased' || type === 'attendant.ended';

/**
 * The events of a whole history with every content taken out that a later event of it erases, and the places whose
 * content a store still holds. The same answer whether the store has erased them yet or not.
 */
export function withoutErased(events: readonly StoredEvent[]): {
  readonly events: readonly StoredEvent[];
  readonly stillStored: readonly Place[];
} {
  const erasures = events.flatMap((each) => erasureOf(each) ?? []);
  if (erasures.length === 0) return { events, stillStored: [] };
  const stillStored: Place[] = [];
  const left = events.map((stored) => {
    const { recorded } = stored;
    if (recorded.salt === null) return stored;
    if (!erasures.some((each) => each.position > stored.position && each.holds(stored))) return stored;
    const { stream, seq } = recorded.envelope;
    stillStored.push({ stream, seq });
    return { ...stored, recorded: { ...recorded, salt: null, content: null } };
  });
  return { events: left, stillStored };
}
