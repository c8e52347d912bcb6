import { describe, expect, it } from 'vitest';
import { fingerprintOf, inGroups } from './fingerprint.ts';
import { conflicts, missingParts, onTop, readTextDraft, sameText, withClause } from './text-draft.ts';

const text = {
  clauses: [
    { id: 'a', title: 'Price', text: '124' },
    { id: 'b', title: 'Term', text: '24 months' },
  ],
  reviewOn: '2027-01-18',
  dispute: 'We talk first.',
};

describe('own changes to the agreement text', () => {
  it('come back from the device with the version they rest on', () => {
    expect(readTextDraft(JSON.stringify({ base: 3, from: text, text }))).toEqual({ base: 3, from: text, text });
    expect(readTextDraft(JSON.stringify({ base: 3, text }))).toBeUndefined();
  });

  it('count as none where the draft cannot be read', () => {
    for (const kept of ['', 'null', '{"base":1}', '{"base":"1","text":{}}', '{"base":1,"text":{"clauses":{}}}'])
      expect(readTextDraft(kept)).toBeUndefined();
  });

  it('change one clause and leave the others', () => {
    const changed = withClause(text, 'b', { text: '36 months' });
    expect(changed.clauses.map((clause) => clause.text)).toEqual(['124', '36 months']);
    expect(sameText(changed, text)).toBe(false);
    expect(sameText(withClause(changed, 'b', { text: '24 months' }), text)).toBe(true);
  });

  it('show what the text still needs', () => {
    expect(missingParts(text)).toEqual([]);
    expect(missingParts({ clauses: [], reviewOn: '', dispute: ' ' })).toEqual(['clauses', 'reviewOn', 'dispute']);
    expect(missingParts(withClause(text, 'a', { text: ' ' }))).toEqual(['clauses']);
  });
});

describe('own changes after somebody else saved another version', () => {
  const added = { id: 'c', title: 'Volume', text: '80' };

  it('leave untouched lines to the table and keep the own ones', () => {
    const draft = { base: 1, from: text, text: withClause(text, 'a', { text: '121' }) };
    const table = { ...withClause(text, 'b', { text: '36 months' }), reviewOn: '2027-02-01' };
    const merged = onTop(draft, { ...table, clauses: [...table.clauses, added] });
    expect(merged.clauses.map((clause) => clause.text)).toEqual(['121', '36 months', '80']);
    expect(merged.reviewOn).toBe('2027-02-01');
    expect(conflicts(draft, table)).toBe(false);
  });

  it('drop a clause that the table dropped and nobody touched here, and keep dropped what was dropped here', () => {
    const table = { ...text, clauses: text.clauses.slice(0, 1) };
    expect(onTop({ base: 1, from: text, text }, table).clauses.map((clause) => clause.id)).toEqual(['a']);
    const dropped = { ...text, clauses: text.clauses.slice(1) };
    expect(onTop({ base: 1, from: text, text: dropped }, text).clauses.map((clause) => clause.id)).toEqual(['b']);
  });

  it('conflict only where both changed the same line, and differently', () => {
    const mine = { base: 1, from: text, text: withClause(text, 'a', { text: '121' }) };
    expect(conflicts(mine, withClause(text, 'a', { text: '118' }))).toBe(true);
    expect(conflicts(mine, withClause(text, 'a', { text: '121' }))).toBe(false);
    expect(conflicts(mine, { ...text, clauses: text.clauses.slice(1) })).toBe(true);
    expect(conflicts({ ...mine, text: { ...text, dispute: 'x' } }, { ...text, dispute: 'y' })).toBe(true);
  });
});

describe('a fingerprint', () => {
  it('is the SHA-256 of the text’s bytes', () => {
    // NIST's example for "abc" (FIPS 180-2, B.1).
    expect(fingerprintOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(fingerprintOf('Zürich')).not.toBe(fingerprintOf('Zurich'));
  });

  it('is compared in groups of four', () => {
    expect(inGroups('ba7816bf8f01cfea414140de')).toBe('ba78 16bf 8f01 cfea');
  });
});
