import { hash, randomBytes, randomFillSync } from 'node:crypto';
import type { Hash } from '../record/index.ts';

/**
 * What the host takes from the outside world, so that tests can give it. `newId` gets the act it serves, `newSalt` the
 * place it is for: a counter shared by seats would let one seat's acts show in another seat's ids.
 */
export type Ports = {
  /** RFC 3339 UTC with milliseconds. */
  readonly now: () => string;
  /** A fresh id of letters, digits, "-" and "_". */
  readonly newId: (act: string) => string;
  /** 32 to 64 hex digits nobody can guess. */
  readonly newSalt: (stream: string, seq: number) => string;
  /** A fresh secret for a seat's link. */
  readonly newToken: () => string;
};

// Random bytes are drawn ahead: one call into the system serves some hundred ids and salts. Every byte is used once.
const drawn = Buffer.alloc(4_096);
let used = drawn.length;
function random(count: number, encoding: 'hex' | 'base64url'): string {
  if (used + count > drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  const text = drawn.toString(encoding, used, used + count);
  drawn.fill(0, used, used + count);
  used += count;
  return text;
}

export const realPorts: Ports = {
  now: () => new Date().toISOString(),
  newId: () => random(9, 'base64url'),
  newSalt: () => random(16, 'hex'),
  // Drawn when it is needed: the secret of a link does not lie ready in memory.
  newToken: () => randomBytes(24).toString('base64url'),
};

/** SHA-256 of a text, hex. */
export const digestText = (text: string): string => hash('sha256', text, 'hex');

export const sha256: Hash = Object.assign((bytes: Uint8Array) => hash('sha256', bytes, 'buffer'), {
  ofText: digestText,
});
