import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitment, contentDigest, genesis, type Hash, isTime, record } from './index.ts';

const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest();
const hexOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const SALT = '0123456789abcdef'.repeat(2);
const DRAFT = { room: 'r1', stream: 'shared', at: '2026-01-31T09:30:00.000Z', by: 'k1', to: [], type: 'said' };

describe('chain', () => {
  it('hashes exactly the bytes that the written format names', () => {
    const first = record(undefined, DRAFT, { text: 'hello' }, SALT, sha256);
    const prev = hexOf('parley/genesis/1\n{"room":"r1","stream":"shared"}');
    const digest = hexOf(`parley/content/1\n{"content":{"text":"hello"},"salt":"${SALT}"}`);
    expect(first.envelope).toEqual({ v: 1, ...DRAFT, seq: 1, prev, digest, sig: null });
    expect(first.hash).toBe(
      hexOf(
        `parley/event/1\n{"at":"2026-01-31T09:30:00.000Z","by":"k1","digest":"${digest}","prev":"${prev}","room":"r1",` +
          '"seq":1,"sig":null,"stream":"shared","to":[],"type":"said","v":1}',
      ),
    );
    const second = record({ seq: 1, hash: first.hash }, DRAFT, null, SALT, sha256);
    expect(second.envelope).toMatchObject({ seq: 2, prev: first.hash });
  });

  it('law: a hash that takes texts makes the same chain', () => {
    const ofText: Hash = Object.assign(() => new Uint8Array(32), { ofText: hexOf });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary-ascii' }), (text, other) => {
        const content = { text, other, '\u2028😀': [text, null] };
        const first = record(undefined, DRAFT, content, SALT, sha256);
        expect(record(undefined, DRAFT, content, SALT, ofText)).toEqual(first);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('gives every room and every stream a chain of its own', () => {
    const starts = ['r1', 'r2'].flatMap((room) =>
      ['shared', 'private:a'].map((stream) => genesis(room, stream, sha256)),
    );
    expect(new Set(starts).size).toBe(4);
  });

  it.each([
    ['room', { room: '' }],
    ['room', { room: 'two words' }],
    ['stream', { stream: 'ü' }],
    ['at', { at: '2026-01-31T09:30:00Z' }],
    ['at', { at: '2026-02-29T09:30:00.000Z' }],
    ['by', { by: '' }],
    ['to', { to: ['b', 'a'] }],
    ['to', { to: ['a', 'a'] }],
    ['type', { type: '' }],
  ])('refuses a draft whose %s has a wrong form', (field, wrong) => {
    expect(() => record(undefined, { ...DRAFT, ...wrong }, 1, SALT, sha256)).toThrow(`"${field}"`);
  });

  it('refuses a salt that is none', () => {
    for (const salt of ['', 'salt', 'AB'.repeat(16), 'a'.repeat(31), 'a'.repeat(33), 'a'.repeat(66)])
      expect(() => record(undefined, DRAFT, 1, salt, sha256)).toThrow('salt');
  });

  it('knows which moments exist', () => {
    for (const good of [
      '2024-02-29T23:59:59.999Z',
      '2000-02-29T00:00:00.000Z',
      '0000-01-01T00:00:00.000Z',
      '9999-12-31T23:59:59.999Z',
    ])
      expect(isTime(good), good).toBe(true);
    const bad = [
      '1900-02-29T00:00:00.000Z',
      '2026-13-01T00:00:00.000Z',
      '2026-00-01T00:00:00.000Z',
      '2026-04-31T00:00:00.000Z',
    ];
    bad.push(
      '2026-01-01T24:00:00.000Z',
      '2026-01-01T00:60:00.000Z',
      '2026-01-01T00:00:60.000Z',
      '2026-01-00T00:00:00.000Z',
    );
    bad.push('2026-01-01t00:00:00.000z', '2026-01-01T00:00:00.000+00:00', '2026-01-01T00:00:00.0000Z', '');
    for (const text of bad) expect(isTime(text), text).toBe(false);
  });
});

describe('commitment', () => {
  const fields = { room: 'r1', round: '3', author: 'k1', value: 120, salt: SALT };

  it('hashes exactly the bytes that the written format names', () => {
    expect(commitment(fields, sha256)).toBe(
      hexOf(`parley/commitment/1\n{"author":"k1","room":"r1","round":"3","salt":"${SALT}","value":120}`),
    );
  });

  it('law: is bound to room, round, author, value and salt', () => {
    const field = fc.constantFrom('room', 'round', 'author', 'value', 'salt');
    fc.assert(
      fc.property(field, fc.stringMatching(/^[0-9a-f]{32}$/), (name, other) => {
        expect(commitment({ ...fields, [name]: other }, sha256)).not.toBe(commitment(fields, sha256));
      }),
      { seed: 1, numRuns: 200 },
    );
    expect(contentDigest(120, SALT, sha256)).not.toBe(commitment(fields, sha256));
  });

  it('cannot be opened by trying the few values a limit may have', () => {
    const sealed = commitment({ ...fields, salt: 'ff'.repeat(16) }, sha256);
    for (let value = 0; value <= 500; value++) expect(commitment({ ...fields, value }, sha256)).not.toBe(sealed);
    expect(() => commitment({ ...fields, salt: '' }, sha256)).toThrow('salt');
  });
});
