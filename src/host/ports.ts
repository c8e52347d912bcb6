import { createHash, randomBytes } from 'node:crypto';
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

export const realPorts: Ports = {
  now: () => new Date().toISOString(),
  newId: () => randomBytes(9).toString('base64url'),
  newSalt: () => randomBytes(16).toString('hex'),
  newToken: () => randomBytes(24).toString('base64url'),
};

export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest();

/** SHA-256 of a text, hex. */
export const digestText = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
