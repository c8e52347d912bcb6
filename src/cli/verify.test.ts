import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  contentDigest,
  type Draft,
  exportRecord,
  type Hash,
  headText,
  record,
  signedBytes,
  verifyExport,
} from '../record/index.ts';
import { nodeCrypto, verifyCommand } from './verify.ts';

const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest();
const SALT = '0123456789abcdef'.repeat(2);
const DRAFT = { room: 'r1', stream: 'shared', at: '2026-01-31T09:30:00.000Z', by: 'k1', to: [], type: 'said' };

describe('signature', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const by = `ed25519:${Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex')}`;
  const draft = { ...DRAFT, by, type: 'agreement.signed' };
  const content = { text: 'we agree' };
  const digest = contentDigest(content, SALT, sha256);
  const sig = sign(null, signedBytes({ ...draft, digest }), privateKey).toString('hex');
  const bytesOf = (signature: string | null, changed: Partial<Draft> = {}): Uint8Array => {
    const event = record(undefined, { ...draft, ...changed }, content, SALT, sha256, signature);
    return exportRecord({ room: 'r1', kind: 'process', chains: [{ stream: 'shared', events: [event] }] }, sha256);
  };

  it('is checked against the key that the key id is', () => {
    expect(verifyExport(bytesOf(sig), nodeCrypto)).toMatchObject({ ok: true, signed: 1 });
    expect(verifyExport(bytesOf(null), nodeCrypto)).toMatchObject({ ok: true, signed: 0 });
  });

  it('refuses a signature by another key, over another type or over other content', () => {
    const other = generateKeyPairSync('ed25519').privateKey;
    const forged = sign(null, signedBytes({ ...draft, digest }), other).toString('hex');
    const at = { line: 2, stream: 'shared', seq: 1 };
    expect(verifyExport(bytesOf(forged), nodeCrypto)).toMatchObject({ ok: false, reason: 'wrong-signature', at });
    expect(verifyExport(bytesOf(sig, { type: 'agreement.left' }), nodeCrypto)).toMatchObject({
      reason: 'wrong-signature',
    });
    expect(verifyExport(bytesOf(sig, { to: ['k2'] }), nodeCrypto)).toMatchObject({ reason: 'wrong-signature' });
    expect(() => bytesOf('ab')).toThrow('"sig"');
  });

  it('says where it could not be checked', () => {
    const unchecked = verifyExport(bytesOf(sig), { hash: sha256 });
    expect(unchecked.ok && unchecked.cannotKnow).toContain('unchecked-signatures');
    const checked = verifyExport(bytesOf(sig), nodeCrypto);
    expect(checked.ok && checked.cannotKnow).not.toContain('unchecked-signatures');
  });
});

describe('parley verify', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-verify-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const first = record(undefined, DRAFT, 'one', SALT, sha256);
  const second = record({ seq: 1, hash: first.hash }, DRAFT, 'two', SALT, sha256);
  const chains = [{ stream: 'shared', events: [first, second] }];
  const good = exportRecord({ room: 'r1', kind: 'seat', chains }, sha256);

  async function run(bytes: string | Uint8Array | undefined, heads: Parameters<typeof verifyCommand>[2] = {}) {
    const file = join(folder, 'export.parley');
    if (bytes === undefined) rmSync(file, { force: true });
    else writeFileSync(file, bytes);
    const out: string[] = [];
    const err: string[] = [];
    const status = await verifyCommand(file, { out: (line) => out.push(line), err: (line) => err.push(line) }, heads);
    return { status, out: out.join('\n'), err: err.join('\n') };
  }

  it('exits 0 for a sound export, and says heads and limits', async () => {
    const { status, out, err } = await run(good);
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('is sound');
    expect(out).toContain(headText({ stream: 'shared', length: 2, hash: second.hash }));
    expect(out).toContain('whether later events were left out');
    expect(out).toContain('whether the host showed others the same record');
  });

  it('exits 1 and names the first bad event', async () => {
    const text = Buffer.from(good).toString('utf8');
    const changed = await run(text.replace('"two"', '"too"'));
    expect([changed.status, changed.out]).toEqual([1, '']);
    expect(changed.err).toContain('First bad event: shared 2 (line 3): the content was changed');
    expect((await run(text.slice(0, -1))).err).toContain('the last line is cut off');
    const heads = [{ stream: 'shared', length: 3, hash: second.hash }];
    expect(await run(good, { heads })).toMatchObject({ status: 1, out: '' });
  });

  it('exits 2 for what it cannot read', async () => {
    for (const bytes of [undefined, '', 'Dear all,\n', '{"format":"parley-export","v":9}\n']) {
      const { status, out, err } = await run(bytes);
      expect([status, out]).toEqual([2, '']);
      expect(err).not.toBe('');
    }
  });

  it('lets no file steer the terminal', async () => {
    const text = Buffer.from(good).toString('utf8');
    const { status, err } = await run(text.replace('"type":"said"', '"\\u001b[2J":1,"type":"said"'));
    expect(status).toBe(1);
    expect(err).not.toContain('\u001b');
  });
});
