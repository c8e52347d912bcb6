import { base64Of } from '../src/language/model/bytes.ts';
import { LOWEST_STATE, SHARE_BITS } from '../src/language/model/packed-codes.ts';
import type { StoredBlock } from '../src/language/model/phrase-net.ts';
import { CHANCE_BITS, CHANCE_SHIFT, packedQuestions } from '../src/language/model/packed-weights.ts';

/**
 * Packs whole-number weights (−127 … 127, `labels` a row) for the package with an adaptive binary range code (Martin 1979; carries
 * as in LZMA), as base64: about a third smaller than what gzip makes of the bytes. The inverse of `unpackWeights`.
 */
export function packWeights(weights: Int8Array, labels: number): string {
  const questions = packedQuestions(labels);
  const chances = new Uint16Array(questions.length).fill(1 << (CHANCE_BITS - 1));
  const out: number[] = [];
  let low = 0;
  let range = 0xffffffff;
  let held = 0;
  let waiting = 0;
  const push = (): void => {
    if (low < 0xff000000 || low > 0xffffffff) {
      const carry = low > 0xffffffff ? 1 : 0;
      out.push((held + carry) & 255);
      for (; waiting > 0; waiting -= 1) out.push((255 + carry) & 255);
      held = Math.floor(low / 0x1000000) & 255;
    } else waiting += 1;
    low = (low % 0x1000000) * 256;
  };
  const tell = (question: number, yes: boolean): void => {
    const chance = chances[question] as number;
    const bound = (range >>> CHANCE_BITS) * chance;
    if (yes) {
      low += bound;
      range -= bound;
      chances[question] = chance - (chance >>> CHANCE_SHIFT);
    } else {
      range = bound;
      chances[question] = chance + (((1 << CHANCE_BITS) - chance) >>> CHANCE_SHIFT);
    }
    while (range < 0x1000000) {
      range = (range << 8) >>> 0;
      push();
    }
  };
  for (let row = 0; row * labels < weights.length; row += 1) {
    const line = weights.subarray(row * labels, (row + 1) * labels);
    const filled = line.some((weight) => weight !== 0);
    tell(0, filled);
    if (!filled) continue;
    let crowd = 0;
    line.forEach((weight, label) => {
      tell(questions.filled(label, crowd), weight !== 0);
      if (weight === 0) return;
      crowd += 1;
      tell(questions.sign(label), weight < 0);
      for (let size = 1; size < 127; size += 1) {
        tell(questions.larger(size), Math.abs(weight) > size);
        if (Math.abs(weight) === size) break;
      }
    });
  }
  for (let end = 0; end < 5; end += 1) push();
  // The first byte is always 0 (the carry's place).
  return base64Of(Uint8Array.from(out.slice(1)));
}

/** How often each of `kinds` codes occurs, in 4096ths; none is 0, and they add up to 4096. */
export function sharesOf(codes: Uint8Array, kinds: number): readonly number[] {
  const whole = 1 << SHARE_BITS;
  const counts = new Float64Array(kinds);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  const free = whole - kinds;
  const shares = Array.from(counts, (count) => 1 + Math.floor((free * count) / Math.max(1, codes.length)));
  const most = shares.indexOf(Math.max(...shares));
  const left = whole - shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, code) => (code === most ? share + left : share));
}

/** Packs codes by how often they occur (range variant of the asymmetric numeral systems, Duda 2009), as base64; opened much faster than a range code. The inverse of `unpackCodes`. */
export function packCodes(codes: Uint8Array, shares: readonly number[]): string {
  const starts = shares.map((_, code) => shares.slice(0, code).reduce((sum, share) => sum + share, 0));
  const out: number[] = [];
  let state = LOWEST_STATE;
  // The last code goes in first, since the reader takes the state apart in the other direction.
  for (let at = codes.length - 1; at >= 0; at -= 1) {
    const share = shares[codes[at] ?? 0] ?? 1;
    while (state >= (LOWEST_STATE >>> SHARE_BITS) * 256 * share) {
      out.push(state & 255);
      state >>>= 8;
    }
    state = Math.floor(state / share) * (1 << SHARE_BITS) + (state % share) + (starts[codes[at] ?? 0] ?? 0);
  }
  for (let end = 0; end < 4; end += 1) {
    out.push(state & 255);
    state >>>= 8;
  }
  return base64Of(Uint8Array.from(out.reverse()));
}

/** Whole numbers (−127 … 127) as a block of a stored net holds them, but for the scale. */
export function storeCodes(weights: Int8Array): Omit<StoredBlock, 'scale'> {
  const least = weights.reduce((low, weight) => Math.min(low, weight), 0);
  const most = weights.reduce((high, weight) => Math.max(high, weight), 0);
  const codes = Uint8Array.from(weights, (weight) => weight - least);
  const shares = sharesOf(codes, most - least + 1);
  return { least, shares, packed: packCodes(codes, shares) };
}
