import { sha256 } from '@noble/hashes/sha2.js';
import { hex, utf8 } from '../../../record/index.ts';

/** SHA-256 of a text's UTF-8 bytes, in 64 lower-case hexadecimal digits: computed here, in the browser. */
export function fingerprintOf(text: string): string {
  return hex(sha256(utf8(text)));
}

/** The first 16 digits of a fingerprint in groups of four, as people compare them. */
export function inGroups(fingerprint: string): string {
  return fingerprint.slice(0, 16).match(/.{4}/g)?.join(' ') ?? fingerprint;
}
