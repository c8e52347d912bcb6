import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commitment, type Hash, utf8, verifyExport } from './index.ts';

const page = readFileSync(new URL('../../docs/record-format.md', import.meta.url), 'utf8');
const hash: Hash = (bytes) => createHash('sha256').update(bytes).digest();

describe('the written format', () => {
  it('shows an export that verifies', () => {
    const [, example = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
    expect(verifyExport(utf8(example), { hash })).toMatchObject({ ok: true, events: 3, streams: 2, withheld: 1 });
  });

  it('shows a commitment that opens', () => {
    const fields = { room: 'kitchen', round: '1', author: 'ana', value: 640, salt: '000102030405060708090a0b0c0d0e0f' };
    expect(page).toContain(`\n${commitment(fields, hash)}\n`);
  });

  it('names every reason a verifier gives', () => {
    const source = readFileSync(new URL('./verify.ts', import.meta.url), 'utf8');
    const [, union = ''] = /type Reason =(.*?);/s.exec(source) ?? [];
    const reasons = [...union.matchAll(/'([a-z0-9-]+)'/g)].map(([, reason]) => reason ?? '');
    expect(reasons.length).toBeGreaterThan(15);
    const unreadable = ['empty', 'not-an-export', 'unsupported-version'];
    for (const reason of reasons.filter((name) => !unreadable.includes(name))) expect(page).toContain(`**${reason}**`);
  });
});
