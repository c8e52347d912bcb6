import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, encode, fromCanonical, fromUtf8, MAX_DEPTH, utf8 } from './index.ts';

const LONE = '\ud800';

describe('canonical text', () => {
  it('has one form for each value', () => {
    const value = { b: [1, -2, 0], a: { é: null, '\u0007"\\/': true }, '': '\u2028\u007f😀', A: false, ﬀ: '', '😀': 0 };
    expect(canonical(value)).toBe(
      '{"":"\u2028\u007f😀","A":false,"a":{"\\u0007\\"\\\\/":true,"é":null},"b":[1,-2,0],"😀":0,"ﬀ":""}',
    );
    expect(canonical('\b\t\n\f\r\u000b\u001f')).toBe('"\\b\\t\\n\\f\\r\\u000b\\u001f"');
  });

  it.each([
    [{ a: [1, 0.5] }, 'not-an-integer', '/a/1'],
    [NaN, 'not-an-integer', ''],
    [Infinity, 'not-an-integer', ''],
    [2 ** 53, 'not-an-integer', ''],
    [[-0], 'negative-zero', '/0'],
    [{ a: LONE }, 'lone-surrogate', '/a'],
    [{ [`x${LONE}`]: 1 }, 'lone-surrogate', `/x${LONE}`],
    [['\udc00\ud800'], 'lone-surrogate', '/0'],
    [{ a: undefined }, 'not-json', '/a'],
    [[undefined], 'not-json', '/0'],
    [new Date(0), 'not-json', ''],
    [new Map(), 'not-json', ''],
    [10n, 'not-json', ''],
    [() => 1, 'not-json', ''],
  ])('refuses %s', (value, problem, path) => {
    expect(encode(value)).toEqual({ ok: false, problem, path });
  });

  it('refuses what nests too deep, in writing and in reading', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(fromCanonical(nested(MAX_DEPTH))).toBeDefined();
    expect(fromCanonical(nested(MAX_DEPTH + 1))).toBeUndefined();
    expect(fromCanonical(nested(200_000))).toBeUndefined();
  });

  it('throws with problem and place where a value must be right', () => {
    expect(() => canonical({ price: 0.1 })).toThrow('not-an-integer at "/price"');
  });

  it.each(['{"a":1,"a":1}', '{"a":1,"a":2}', '{"b":1,"a":1}', '[1, 2]', ' 1', '1 ', '1.0', '1e2', '-0', '01', '+1'])(
    'does not read %s',
    (text) => expect(fromCanonical(text)).toBeUndefined(),
  );
  it.each([
    '"\\u0041"',
    '"\\/"',
    '"\\u000a"',
    '"\\u001F"',
    '"\\ud800"',
    '9007199254740993',
    '\ufeff1',
    '',
    'nul',
    '1\n',
  ])('does not read %s', (text) => expect(fromCanonical(text)).toBeUndefined());
  it('reads a member called __proto__ as a member', () => {
    const text = '{"__proto__":{"a":1}}';
    expect(canonical(fromCanonical(text) ?? null)).toBe(text);
  });

  const value = fc.jsonValue({ maxDepth: 4 }).filter((json) => encode(json).ok);
  const unicode = fc.string({ unit: 'binary' });

  it('law: reading gives back what was written', () => {
    fc.assert(
      fc.property(fc.oneof(value, unicode, fc.dictionary(unicode, fc.maxSafeInteger())), (json) => {
        const encoded = encode(json);
        expect(encoded.ok).toBe(true);
        if (encoded.ok) expect(fromCanonical(encoded.text)).toEqual(JSON.parse(JSON.stringify(json)));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('law: no other text is read as the same value', () => {
    const change = fc.record({
      at: fc.nat(200),
      insert: fc.constantFrom(' ', '\t', '\r', '0', ',', '"', '\\', '-', '.0'),
    });
    fc.assert(
      fc.property(value, change, (json, { at, insert }) => {
        const text = canonical(JSON.parse(JSON.stringify(json)));
        const place = at % (text.length + 1);
        const other = text.slice(0, place) + insert + text.slice(place);
        const read = fromCanonical(other);
        if (read !== undefined) expect(canonical(read)).toBe(other);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});

describe('UTF-8', () => {
  it('law: agrees with the platform on every text', () => {
    fc.assert(
      fc.property(unicodeText, (text) => {
        expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
        expect(fromUtf8(utf8(text))).toBe(text);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('law: agrees with the platform on which bytes are text', () => {
    // Leads and continuations around every border of the table, so that overlong and surrogate forms are tried often.
    const byte = fc.oneof(
      fc.constantFrom(0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xed, 0xef),
      fc.constantFrom(0xf0, 0xf4, 0xf5, 0xf8, 0xff, 0x41),
      fc.nat(255),
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 6 }), (list) => {
        const bytes = Uint8Array.from(list);
        let expected: string | undefined;
        try {
          expected = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        } catch {
          expected = undefined;
        }
        expect(fromUtf8(bytes)).toBe(expected);
      }),
      { seed: 1, numRuns: 50_000 },
    );
  });

  it('reads long texts', () => {
    const text = 'añ😀'.repeat(20_000);
    expect(fromUtf8(utf8(text))).toBe(text);
  });
});

const unicodeText = fc.string({ unit: 'binary', maxLength: 40 });
