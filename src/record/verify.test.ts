import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportRecord, fromUtf8, headText, readHead, utf8, withhold } from './index.ts';
import { bytesOf, chain, check, GOOD, hash, joined, lines, PRIVATE, SHARED } from './verify.testing.ts';

describe('an export', () => {
  it('verifies, with its heads and what it cannot show', () => {
    expect(check(GOOD)).toEqual({
      ok: true,
      room: 'r1',
      kind: 'seat',
      events: 5,
      streams: 2,
      withheld: 0,
      signed: 0,
      heads: [
        { stream: 'private:k1', length: 2, hash: PRIVATE.events[1]?.hash },
        { stream: 'shared', length: 3, hash: SHARED.events[2]?.hash },
      ],
      cannotKnow: ['later-events', 'other-streams', 'other-copies', 'unsigned', 'clock'],
    });
  });

  it('has the same bytes whatever the order of the streams', () => {
    expect(bytesOf([PRIVATE, SHARED])).toEqual(GOOD);
    expect(() => bytesOf([])).toThrow();
    expect(() => bytesOf([SHARED, SHARED])).toThrow();
    expect(() => exportRecord({ room: 'r1', kind: 'Seat', chains: [SHARED] }, hash)).toThrow();
  });

  it('verifies with withheld content, and counts it', () => {
    const events = SHARED.events.map((event, index) => (index === 1 ? withhold(event) : event));
    const found = check(bytesOf([{ stream: 'shared', events }]));
    expect(found).toMatchObject({ ok: true, events: 3, withheld: 1 });
    expect(found.ok && found.cannotKnow).toContain('withheld-content');
    expect(found.ok && found.heads[0]?.hash).toBe(SHARED.events[2]?.hash);
  });

  it('verifies with a stream in which nothing happened', () => {
    expect(check(bytesOf([{ stream: 'shared', events: [] }]))).toMatchObject({ ok: true, events: 0, streams: 1 });
  });

  it('law: every export verifies, withheld or not', () => {
    const contents = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.maxSafeInteger(), fc.constant(null)), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(contents, contents, fc.nat(63), (shared, own, mask) => {
        const made = [chain('r1', 'shared', shared), chain('r1', 'private:k1', own)].map(({ stream, events }) => ({
          stream,
          events: events.map((event, index) => (mask & (1 << index) ? withhold(event) : event)),
        }));
        expect(check(bytesOf(made))).toMatchObject({ ok: true, events: shared.length + own.length });
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('every single-bit flip', () => {
  it('is refused, and names the event it fell on', () => {
    const newlines = [...GOOD.entries()].filter(([, byte]) => byte === 0x0a).map(([offset]) => offset);
    const places = ['line 1', 'private:k1 1', 'private:k1 2', 'shared 1', 'shared 2', 'shared 3', 'line 7'];
    let flips = 0;
    for (let offset = 0; offset < GOOD.length; offset++) {
      const line = newlines.filter((newline) => newline < offset).length;
      for (let bit = 0; bit < 8; bit++) {
        const flipped = Uint8Array.from(GOOD);
        flipped[offset] = (flipped[offset] ?? 0) ^ (1 << bit);
        const found = check(flipped);
        const note = `byte ${offset} bit ${bit}`;
        flips++;
        if (found.ok) throw new Error(`Accepted: ${note}`);
        expect(found.unreadable, note).toBe(false);
        const named = found.at?.stream == null ? `line ${found.at?.line}` : `${found.at.stream} ${found.at.seq}`;
        expect(named, note).toBe(places[line]);
      }
    }
    expect(flips).toBe(GOOD.length * 8);
  });
});

describe('what is no export', () => {
  it.each(['', '\n', 'hello\n', '{}\n', '[]\n', '%PDF-1.7\n', '{"format":"other","v":1}\n'])(
    'is unreadable: %j',
    (text) => {
      expect(check(utf8(text))).toMatchObject({ ok: false, unreadable: true });
    },
  );

  it('is a later version of the format, unless its events are of this one', () => {
    const [header = '', ...rest] = lines();
    const later = header.replace('"v":1', '"v":2');
    expect(check(joined([later]))).toMatchObject({ unreadable: true, reason: 'unsupported-version' });
    expect(check(joined([later, ...rest]))).toMatchObject({ unreadable: false, reason: 'wrong-form', at: { line: 1 } });
  });

  it('law: any bytes give an answer and never an error', () => {
    const text = fromUtf8(GOOD) ?? '';
    const piece = fc.record({ from: fc.nat(GOOD.length), size: fc.nat(400), to: fc.nat(GOOD.length) });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), piece, (noise, { from, size, to }) => {
        const moved = Uint8Array.from([
          ...GOOD.subarray(0, to),
          ...GOOD.subarray(from, from + size),
          ...noise,
          ...GOOD.subarray(to),
        ]);
        if (fromUtf8(moved) !== text) expect(check(moved).ok).toBe(false);
        expect(check(noise).ok).toBe(false);
      }),
      { seed: 1, numRuns: 3000 },
    );
  });
});

describe('a head in one word', () => {
  it('is read back', () => {
    const head = { stream: 'private:k1', length: 12, hash: 'ab'.repeat(32) };
    expect(readHead(headText(head))).toEqual(head);
    for (const text of [
      '',
      'shared:1',
      `shared:01:${head.hash}`,
      `shared:1:${head.hash.toUpperCase()}`,
      `:1:${head.hash}`,
    ])
      expect(readHead(text)).toBeUndefined();
  });
});
