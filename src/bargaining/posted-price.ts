/**
 * One number between a buyer and a seller with sealed limits. A posted price or an overlap test, never the midpoint of
 * the limits: p = (b + s) / 2 would tell the seller's limit as 2p − b (method 8.4; posted prices keep limits private and
 * truthful, Hagerty and Rogerson 1987).
 */

/** Sealed limits: the most the buyer pays, the least the seller takes, in one unit of money. */
export type SealedLimits = { readonly buyerAtMost: number; readonly sellerAtLeast: number };

/** Whether there is any price both can live with; nothing else is revealed. */
export function overlapTest(limits: SealedLimits): boolean {
  return limits.buyerAtMost >= limits.sellerAtLeast;
}

/** Most posted prices in one run (method 8.4). */
export const postedPriceLimit = 3;

/** A run of posted prices: the first one both accept, else `no`; who refused which is never part of the answer. */
export type PostedPriceResult =
  | { readonly type: 'yes'; readonly price: number }
  | { readonly type: 'no' }
  | { readonly type: 'refused'; readonly message: string };

/** Tries at most three announced prices in their order. */
export function postedPrice(limits: SealedLimits, prices: readonly number[]): PostedPriceResult {
  if (prices.length === 0 || prices.length > postedPriceLimit)
    return { type: 'refused', message: `1 to ${postedPriceLimit} prices can be posted, ${prices.length} given` };
  if (!prices.every(Number.isFinite)) return { type: 'refused', message: 'a posted price must be a number' };
  const price = prices.find((one) => one <= limits.buyerAtMost && one >= limits.sellerAtLeast);
  return price === undefined ? { type: 'no' } : { type: 'yes', price };
}

/**
 * A price from a public grid that neither side can steer: each commits to a whole number first and reveals it after; the
 * sum picks the place. Undefined for an empty grid or a number that is not whole and ≥ 0.
 */
export function drawnPrice(grid: readonly number[], revealed: readonly number[]): number | undefined {
  if (grid.length === 0 || !revealed.every((value) => Number.isSafeInteger(value) && value >= 0)) return undefined;
  return grid[revealed.reduce((place, value) => (place + (value % grid.length)) % grid.length, 0)];
}
