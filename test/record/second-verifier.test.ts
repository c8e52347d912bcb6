import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../src/cli/verify.ts';
import { type Head, utf8, verifyExport } from '../../src/record/index.ts';
import { type Dice, diceOf, goodLog, type Log } from './logs.ts';
import { mutations } from './mutations.ts';
import { verifyAgain } from './second-verifier.ts';

const SEED = 20261122;
const GOOD = 1_000;
const BAD_OF_EACH = 10;

/**
 * What must agree, in one text. Sound: room's heads and lengths, and how many signatures nobody could check. Not sound:
 * the reason, the line, and the event which that line was to hold. Unreadable: only that.
 */
type Said = string;

function first(bytes: Uint8Array, noted: readonly Head[]): Said {
  let unchecked = 0;
  const crypto: typeof nodeCrypto = {
    ...nodeCrypto,
    verifySignature: (signed) => {
      const valid = nodeCrypto.verifySignature?.(signed);
      if (valid === undefined) unchecked++;
      return valid;
    },
  };
  const found = verifyExport(bytes, crypto, { heads: noted });
  if (found.ok) return sound(found.heads, unchecked);
  if (found.unreadable) return 'unreadable';
  const event = found.at && found.at.stream !== null ? `${found.at.stream} ${found.at.seq}` : undefined;
  return broken(found.reason, found.at?.line, event);
}

function second(bytes: Uint8Array, noted: readonly Head[]): Said {
  const found = verifyAgain(bytes, noted);
  switch (found.status) {
    case 'sound':
      return sound(found.heads, found.signaturesNotChecked);
    case 'unreadable':
      return 'unreadable';
    case 'not sound':
      return broken(found.reason, found.line, found.event && `${found.event.stream} ${found.event.seq}`);
    default:
      return found satisfies never;
  }
}

const sound = (heads: readonly Head[], unchecked: number): Said =>
  `sound, ${unchecked} unchecked: ${heads.map(({ stream, length, hash }) => `${stream} ${length} ${hash}`).join(', ')}`;
const broken = (reason: string, line: number | undefined, event: string | undefined): Said =>
  `${reason}, line ${line ?? '-'}, event ${event ?? '-'}`;

const headsOf = ({ chains }: Log): readonly Head[] =>
  chains.flatMap(({ stream, events }) =>
    events.map(({ envelope, hash }): Head => ({ stream, length: envelope.seq, hash })),
  );

describe('the second verifier', () => {
  it('is at most 300 lines, and imports nothing but the hash and signature functions', () => {
    const source = readFileSync(new URL('./second-verifier.ts', import.meta.url), 'utf8');
    expect(source.trimEnd().split('\n').length).toBeLessThanOrEqual(300);
    expect([...source.matchAll(/ from '([^']+)'/g)].map(([, from]) => from)).toEqual(['node:crypto']);
  });

  it('accepts the example of the written format', () => {
    const page = readFileSync(new URL('../../docs/record-format.md', import.meta.url), 'utf8');
    const [, example = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
    expect(verifyAgain(utf8(example))).toMatchObject({ status: 'sound', signaturesNotChecked: 0 });
  });

  it(
    `agrees with the first on ${GOOD} good exports and ${GOOD * BAD_OF_EACH} bad ones`,
    { timeout: 300_000 },
    async () => {
      const ways = Object.entries(mutations);
      const counts = new Map<string, number>(ways.map(([name]) => [name, 0]));
      const reasons = new Map<string, number>();
      let turn = 0;
      let other = await goodLog(diceOf(SEED));
      for (let run = 1; run <= GOOD; run++) {
        const dice: Dice = diceOf(SEED + run);
        const log = await goodLog(dice);
        const noted = headsOf(log);
        const said = first(log.bytes, noted);
        expect(said, `good ${run}`).toMatch(/^sound, /);
        expect(second(log.bytes, noted), `good ${run}`).toBe(said);
        for (let bad = 0; bad < BAD_OF_EACH; turn++) {
          const [name, mutate] = ways[turn % ways.length] ?? ['', () => undefined];
          const bytes = mutate(log, dice, other);
          if (bytes === undefined || Buffer.compare(bytes, log.bytes) === 0) continue;
          const found = first(bytes, noted);
          const place = `${name}, export ${run}, try ${turn}`;
          expect(found, place).not.toMatch(/^sound/);
          expect(second(bytes, noted), place).toBe(found);
          counts.set(name, (counts.get(name) ?? 0) + 1);
          const [reason = ''] = found.split(',');
          reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
          bad++;
        }
        other = log;
      }
      // Every way was gone often, and every reason there is was given.
      for (const [name, count] of counts) expect(count, name).toBeGreaterThan(50);
      const page = readFileSync(new URL('../../docs/record-format.md', import.meta.url), 'utf8');
      const named = new Set(
        [...page.matchAll(/\*\*([a-z0-9]+-[a-z0-9-]+|trailing)\*\*/g)].map(([, reason]) => reason ?? ''),
      );
      expect([...reasons.keys()].sort()).toEqual([...named, 'unreadable'].sort());
    },
  );
});
