import { bytesOf } from './bytes.ts';

/** The shares of the codes add up to this power of two. */
export const SHARE_BITS = 12;
/** The state is kept at or above this by taking in bytes (so that all fits in 31 bits). */
export const LOWEST_STATE = 1 << 23;

/** Small codes packed by `packCodes` (training/pack.ts), base64 → `count` codes 0 … `shares.length` − 1; `shares` is how often each code occurs in 4096 (at least 1, adding up to that). Any text gives some answer; one table look-up a code. */
export function unpackCodes(packed: string, shares: readonly number[], count: number): Uint8Array {
  const bytes = bytesOf(packed);
  const slots = new Uint8Array(1 << SHARE_BITS);
  const starts = new Uint16Array(shares.length);
  let start = 0;
  shares.forEach((share, code) => {
    starts[code] = start;
    slots.fill(code, start, start + share);
    start += share;
  });
  const sizes = Uint16Array.from(shares);
  const out = new Uint8Array(count);
  let at = 0;
  let state = 0;
  for (let read = 0; read < 4; read += 1) state = ((state << 8) | (bytes[at++] ?? 0)) >>> 0;
  for (let index = 0; index < count; index += 1) {
    const slot = state & ((1 << SHARE_BITS) - 1);
    const code = slots[slot] as number;
    out[index] = code;
    state = (sizes[code] as number) * (state >>> SHARE_BITS) + slot - (starts[code] as number);
    while (state < LOWEST_STATE && at < bytes.length) state = (state << 8) | (bytes[at++] as number);
  }
  return out;
}
