import type { Receipt } from '../contract/api.ts';

/** A receipt as it comes back from a store; another shape than this Parley writes is thrown at once. */
export function readReceipt(stored: unknown): Receipt {
  if (typeof stored === 'object' && stored !== null && 'act' in stored && 'sequence' in stored) {
    const { act, sequence } = stored;
    if (typeof act === 'string' && typeof sequence === 'number') return { act, sequence };
  }
  throw new Error('A stored receipt has another shape than this Parley writes.');
}
