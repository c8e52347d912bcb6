import type { Receipt } from '../contract/api.ts';
import type { Refusal, RoomEvent } from '../room/index.ts';

export type Refused = { readonly refused: Refusal };

/**
 * What is answered to an act whose words were stopped: it was stored that somebody was told, and the writer hears that
 * nothing was sent, so that every screen and client keeps what they wrote.
 */
export function stoppedBy(events: readonly RoomEvent[]): Refused | undefined {
  for (const event of events)
    if (event.type === 'threat.stopped') return { refused: { code: 'threat.told', neutral: event.data.neutral } };
  return undefined;
}

/** A receipt as it comes back from a store; another shape than this Parley writes is thrown at once. */
export function readReceipt(stored: unknown): Receipt | Refused {
  if (typeof stored === 'object' && stored !== null && 'act' in stored && 'sequence' in stored) {
    const { act, sequence } = stored;
    const refused = 'refused' in stored ? readStopped(stored.refused) : undefined;
    if (refused) return refused;
    if (typeof act === 'string' && typeof sequence === 'number') return { act, sequence };
  }
  throw new Error('A stored receipt has another shape than this Parley writes.');
}

function readStopped(stored: unknown): Refused | undefined {
  if (typeof stored !== 'object' || stored === null || !('neutral' in stored)) return undefined;
  return typeof stored.neutral === 'string' ? { refused: { code: 'threat.told', neutral: stored.neutral } } : undefined;
}
