import { describe, expect, it } from 'vitest';
import { headerHash } from './chain.ts';
import { canonical, fromCanonical, fromUtf8, type Json, type Recorded, utf8, verifyExport } from './index.ts';
import { bytesOf, chain, check, GOOD, hash, joined, lines, mended, PRIVATE, SHARED } from './verify.testing.ts';

describe('structural attacks', () => {
  const [header = '', p1 = '', p2 = '', s1 = '', s2 = '', s3 = '', end = ''] = lines();
  const replaced = (from: string, to: string): Uint8Array => utf8((fromUtf8(GOOD) ?? '').replace(from, to));
  const refused = (bytes: Uint8Array): { reason: string; line?: number; event: string } => {
    const found = check(bytes);
    if (found.ok) throw new Error('Accepted.');
    const { at, reason } = found;
    return { reason, ...(at && { line: at.line }), event: at?.stream == null ? '-' : `${at.stream} ${at.seq}` };
  };
  const at = (line: number, event: string, reason: string) => ({ line, event, reason });

  it('are tried on an export that is sound', () => {
    expect(joined([header, p1, p2, s1, s2, s3, end])).toEqual(GOOD);
    expect(mended(lines())).toEqual(GOOD);
  });

  it('1 drop an event', () => {
    expect(refused(joined([header, p1, p2, s1, s3, end]))).toEqual(at(5, 'shared 2', 'wrong-seq'));
    expect(refused(mended([header, p1, p2, s1, s3, end]))).toEqual(at(5, 'shared 2', 'wrong-seq'));
  });

  it('2 swap two events', () => {
    expect(refused(joined([header, p1, p2, s2, s1, s3, end]))).toEqual(at(4, 'shared 1', 'wrong-seq'));
    expect(refused(mended([header, p1, p2, s2, s1, s3, end]))).toEqual(at(4, 'shared 1', 'wrong-seq'));
    expect(refused(joined([header, s1, s2, s3, p1, p2, end]))).toEqual(at(2, 'private:k1 1', 'wrong-stream'));
  });

  it('3 duplicate an event', () => {
    expect(refused(joined([header, p1, p2, s1, s2, s2, s3, end]))).toEqual(at(6, 'shared 3', 'wrong-seq'));
    expect(refused(mended([header, p1, p2, s1, s2, s2, s3, end]))).toEqual(at(6, 'shared 3', 'wrong-seq'));
  });

  it('4 cut off the head', () => {
    expect(refused(joined([header, p2, s1, s2, s3, end]))).toEqual(at(2, 'private:k1 1', 'wrong-seq'));
    expect(refused(mended([header, p2, s1, s2, s3, end]))).toEqual(at(2, 'private:k1 1', 'wrong-seq'));
    expect(check(joined([p1, p2, s1, s2, s3, end]))).toMatchObject({ ok: false, unreadable: false, at: { line: 1 } });
    expect(refused(GOOD.subarray(1))).toMatchObject({ line: 1 });
  });

  it('5 cut off the tail', () => {
    for (let length = 1; length < GOOD.length; length++)
      expect(check(GOOD.subarray(0, length)).ok, `${length}`).toBe(false);
    expect(refused(joined([header, p1, p2, s1, s2, end]))).toEqual(at(6, 'shared 3', 'missing-event'));
    expect(refused(joined([header, p1, p2, s1, s2]))).toEqual(at(6, 'shared 3', 'missing-event'));
    expect(refused(joined([header, p1, p2, s1, s2, s3]))).toEqual(at(7, '-', 'missing-end'));
    expect(refused(GOOD.subarray(0, GOOD.length - 1))).toEqual(at(7, '-', 'not-terminated'));
    // Cut off and made to fit again: nothing in the file can show it; somebody's note of the head does.
    const shorter = mended([header, p1, p2, s1, s2, end]);
    expect(check(shorter).ok).toBe(true);
    const heads = [{ stream: 'shared', length: 3, hash: SHARED.events[2]?.hash ?? '' }];
    expect(verifyExport(shorter, { hash }, { heads })).toMatchObject({ ok: false, reason: 'wrong-head' });
  });

  it('6 splice in an event of another room', () => {
    const foreign = canonical(toJson(chain('r2', 'shared', ['a', 'b', 'c']).events[1]));
    expect(refused(joined([header, p1, p2, s1, foreign, s3, end]))).toEqual(at(5, 'shared 2', 'wrong-room'));
    expect(refused(mended([header, p1, p2, s1, foreign, s3, end]))).toEqual(at(5, 'shared 2', 'wrong-room'));
    const stolen = canonical(toJson(chain('r1', 'private:k2', ['a']).events[0]));
    expect(refused(joined([header, stolen, p2, s1, s2, s3, end]))).toEqual(at(2, 'private:k1 1', 'wrong-stream'));
  });

  it('7 name a JSON key twice', () => {
    expect(refused(replaced('{"content":7', '{"content":7,"content":7'))).toEqual(at(6, 'shared 3', 'not-canonical'));
    expect(refused(replaced('"by":"k1"', '"by":"k2","by":"k1"'))).toEqual(at(2, 'private:k1 1', 'not-canonical'));
    expect(refused(replaced('"kind":"seat"', '"kind":"seat","kind":"seat"'))).toMatchObject({ line: 1 });
  });

  it('8 change case', () => {
    const { hash: own = '' } = SHARED.events[0] ?? {};
    expect(refused(replaced(`"hash":"${own}"`, `"hash":"${own.toUpperCase()}"`))).toEqual(
      at(4, 'shared 1', 'wrong-form'),
    );
    expect(refused(replaced('"content":null', '"content":NULL'))).toEqual(at(2, 'private:k1 1', 'not-canonical'));
    expect(refused(replaced('"type":"said"', '"Type":"said"'))).toEqual(at(2, 'private:k1 1', 'not-canonical'));
    expect(refused(replaced('T09:30:00.000Z', 't09:30:00.000z'))).toEqual(at(2, 'private:k1 1', 'wrong-form'));
  });

  it('9 add white space', () => {
    expect(refused(replaced('"content":7', '"content": 7'))).toEqual(at(6, 'shared 3', 'not-canonical'));
    expect(refused(replaced(s2, `${s2} `))).toEqual(at(5, 'shared 2', 'not-canonical'));
    expect(refused(replaced(s2, `${s2}\r`))).toEqual(at(5, 'shared 2', 'not-canonical'));
    expect(refused(joined([header, '', p1, p2, s1, s2, s3, end]))).toEqual(at(2, 'private:k1 1', 'not-canonical'));
    expect(refused(utf8((fromUtf8(GOOD) ?? '').replaceAll('\n', '\r\n')))).toMatchObject({ line: 1 });
  });

  it('10 pad', () => {
    expect(refused(replaced('"content":7', '"content":7.0'))).toEqual(at(6, 'shared 3', 'not-canonical'));
    expect(refused(replaced('"seq":1', '"seq":01'))).toEqual(at(2, 'private:k1 1', 'not-canonical'));
    expect(refused(replaced('limit', '\\u006cimit'))).toEqual(at(3, 'private:k1 2', 'not-canonical'));
    for (const tail of ['\n', ' ', '\u0000', 'x', `${s3}\n`, `${end}\n`])
      expect(refused(utf8((fromUtf8(GOOD) ?? '') + tail))).toEqual(at(8, '-', 'trailing'));
  });

  it('11 begin with a byte order mark, or be in another encoding', () => {
    expect(refused(Uint8Array.from([0xef, 0xbb, 0xbf, ...GOOD]))).toMatchObject({ line: 1, reason: 'not-canonical' });
    expect(refused(replaced('Gr', '\ufeffGr'))).toEqual(at(4, 'shared 1', 'wrong-digest'));
    const utf16 = Buffer.from(fromUtf8(GOOD) ?? '', 'utf16le');
    expect(check(utf16)).toMatchObject({ ok: false, unreadable: true });
    const latin1 = Buffer.from((fromUtf8(GOOD) ?? '').replace('😀', ''), 'latin1');
    expect(refused(latin1)).toEqual(at(4, 'shared 1', 'not-utf8'));
    // Overlong: the slash in two bytes.
    const at2 = Buffer.from(GOOD).indexOf('limit');
    const overlong = Uint8Array.from([...GOOD.subarray(0, at2), 0xc1, 0xac, ...GOOD.subarray(at2 + 1)]);
    expect(refused(overlong)).toEqual(at(3, 'private:k1 2', 'not-utf8'));
  });

  it('12 add or leave out a field', () => {
    expect(refused(replaced('{"content":7,', '{"a":1,"content":7,'))).toEqual(at(6, 'shared 3', 'wrong-form'));
    expect(refused(replaced('{"at":', '{"a":0,"at":'))).toEqual(at(2, 'private:k1 1', 'wrong-form'));
    expect(refused(replaced('"content":7,', ''))).toEqual(at(6, 'shared 3', 'wrong-form'));
    expect(refused(replaced('"type":"said",', ''))).toEqual(at(2, 'private:k1 1', 'wrong-form'));
    expect(refused(replaced('{"format":', '{"a":0,"format":'))).toMatchObject({ line: 1, reason: 'wrong-form' });
    expect(refused(replaced('{"events":', '{"a":0,"events":'))).toEqual(at(7, '-', 'wrong-form'));
    const salt = SHARED.events[2]?.salt ?? '';
    expect(refused(replaced(`"salt":"${salt}"`, '"salt":null'))).toEqual(at(6, 'shared 3', 'wrong-form'));
  });

  it('13 fork the head', () => {
    const fork = chain('r1', 'shared', [{ text: 'Grüße' }, ['😀', null], 8]);
    const forged = canonical(toJson(fork.events[2]));
    expect(refused(joined([header, p1, p2, s1, s2, forged, end]))).toEqual(at(7, '-', 'wrong-end'));
    // Made to fit again it is a sound record of another course; the head that others have shows it.
    const other = bytesOf([fork, PRIVATE]);
    expect(check(other).ok).toBe(true);
    const found = check(GOOD);
    const heads = found.ok ? found.heads : [];
    expect(verifyExport(other, { hash }, { heads })).toMatchObject({
      ok: false,
      unreadable: false,
      reason: 'wrong-head',
    });
    expect(verifyExport(GOOD, { hash }, { heads }).ok).toBe(true);
  });

  it('14 replay an old event or an old export', () => {
    expect(refused(joined([header, p1, p2, s1, s2, s1, end]))).toEqual(at(6, 'shared 3', 'wrong-seq'));
    const renumbered = s1.replace('"seq":1', '"seq":3');
    expect(refused(mended([header, p1, p2, s1, s2, renumbered, end]))).toEqual(at(6, 'shared 3', 'wrong-prev'));
    const old = bytesOf([{ stream: 'shared', events: SHARED.events.slice(0, 1) }, PRIVATE]);
    const heads = [{ stream: 'shared', length: 2, hash: SHARED.events[1]?.hash ?? '' }];
    expect(verifyExport(old, { hash }, { heads })).toMatchObject({ ok: false, reason: 'wrong-head' });
  });

  it('15 state a wrong length', () => {
    const length = (from: number, to: number): string[] => {
      const text = header.replace(`"length":${from},"stream":"shared"`, `"length":${to},"stream":"shared"`);
      expect(text).not.toBe(header);
      expect(refused(joined([text, p1, p2, s1, s2, s3, end]))).toEqual(at(1, '-', 'wrong-hash'));
      const { hash: _, ...members } = JSON.parse(text);
      return [canonical({ ...members, hash: headerHash(members, hash) }), p1, p2, s1, s2, s3, end];
    };
    expect(refused(joined(length(3, 4)))).toEqual(at(7, 'shared 4', 'missing-event'));
    expect(refused(joined(length(3, 2)))).toEqual(at(6, 'shared 3', 'trailing'));
    expect(refused(joined(length(3, 9007199254740991)))).toEqual(at(7, 'shared 4', 'missing-event'));
    expect(refused(replaced('"events":5', '"events":6'))).toEqual(at(7, '-', 'wrong-end'));
    const count = end.replace('"length":3', '"length":4');
    expect(refused(joined([header, p1, p2, s1, s2, s3, count]))).toEqual(at(7, '-', 'wrong-end'));
    const sum = end.replace(/"sum":"./, '"sum":"!'.replace('!', end.includes('"sum":"0') ? '1' : '0'));
    expect(refused(joined([header, p1, p2, s1, s2, s3, sum]))).toEqual(at(7, '-', 'wrong-sum'));
  });

  it('16 rewrite the past and all hashes behind one event, but not the notes of others', () => {
    const rewritten = chain('r1', 'shared', [{ text: 'Nein' }, ['😀', null], 7, 'more']);
    const bytes = bytesOf([rewritten, PRIVATE]);
    expect(check(bytes).ok).toBe(true);
    for (const length of [1, 2, 3]) {
      const heads = [{ stream: 'shared', length, hash: SHARED.events[length - 1]?.hash ?? '' }];
      expect(verifyExport(bytes, { hash }, { heads })).toMatchObject({ reason: 'wrong-head' });
      const longer = bytesOf([chain('r1', 'shared', [{ text: 'Grüße' }, ['😀', null], 7, 'more']), PRIVATE]);
      expect(verifyExport(longer, { hash }, { heads }).ok).toBe(true);
    }
  });
});

function toJson(recorded: Recorded | undefined): Json {
  return fromCanonical(canonical(JSON.parse(JSON.stringify(recorded ?? null)))) ?? null;
}
