const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CODES = (() => {
  const codes = new Uint8Array(128);
  for (let at = 0; at < ALPHABET.length; at += 1) codes[ALPHABET.charCodeAt(at)] = at;
  return codes;
})();

/** Base64 → bytes without a platform function, since the pure floor has none; characters outside the alphabet read as zero bits. */
export function bytesOf(base64: string): Uint8Array {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  const out = new Uint8Array(Math.max(0, Math.floor((base64.length * 3) / 4) - padding));
  let at = 0;
  for (let read = 0; read < base64.length; read += 4) {
    const code = (offset: number): number => CODES[base64.charCodeAt(read + offset) & 127] ?? 0;
    const bits = (code(0) << 18) | (code(1) << 12) | (code(2) << 6) | code(3);
    if (at < out.length) out[at++] = bits >> 16;
    if (at < out.length) out[at++] = (bits >> 8) & 255;
    if (at < out.length) out[at++] = bits & 255;
  }
  return out;
}

/** Bytes → base64, the inverse of `bytesOf`. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const char = (shift: number): string => ALPHABET.charAt((bits >> shift) & 63);
    parts.push(char(18) + char(12) + (left > 1 ? char(6) : '=') + (left > 2 ? char(0) : '='));
  }
  return parts.join('');
}
