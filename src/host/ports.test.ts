import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hex, utf8 } from '../record/utf8.ts';
import { sha256 } from './ports.ts';

it('law: the hash of a text is the hash of its UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256.ofText?.(text)).toBe(hex(sha256(utf8(text))));
    }),
    { seed: 1, numRuns: 500 },
  );
});
