import { sha256 } from '@noble/hashes/sha2.js';
import { describe, expect, it } from 'vitest';
import { exportRecord, fromUtf8, record } from '../../../record/index.ts';
import type { Recorded } from '../../../record/index.ts';
import { checkFile } from './receipt.ts';

function file(): string {
  const events: Recorded[] = [];
  for (const type of ['room.created', 'party.seated']) {
    const last = events.at(-1);
    const head = last ? { seq: last.envelope.seq, hash: last.hash } : undefined;
    const draft = { room: 'r1', stream: 'shared', at: '2026-11-22T09:00:00.000Z', by: 's1', to: [], type };
    events.push(record(head, draft, { word: type }, '00'.repeat(16), sha256));
  }
  const bytes = exportRecord({ room: 'r1', kind: 'mine', chains: [{ stream: 'shared', events }] }, sha256);
  return fromUtf8(bytes) ?? '';
}

describe('a check of a record file in the browser', () => {
  it('counts the events of a sound one and names its newest fingerprint', () => {
    const receipt = checkFile(file());
    expect(receipt).toMatchObject({ type: 'sound', events: 2 });
    expect(receipt.type === 'sound' ? receipt.head : '').toMatch(/^[0-9a-f]{64}$/);
  });

  it('names the first event that was changed', () => {
    const changed = file().replace('"word":"party.seated"', '"word":"party.seatee"');
    expect(checkFile(changed)).toMatchObject({
      type: 'unsound',
      found: { reason: 'wrong-digest', at: { stream: 'shared', seq: 2 } },
    });
  });

  it('says of anything else that it is no record', () => {
    expect(checkFile('hello')).toMatchObject({ type: 'unsound', found: { unreadable: true } });
  });
});
