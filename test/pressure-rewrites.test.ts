// What the check before sending offers instead, over every message of the open cases: whole sentences that press nobody.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPressure } from '../src/language/pressure/index.ts';

const folder = join(import.meta.dirname, '..', 'data', 'cases');
const files = [
  'messages.jsonl',
  ...readdirSync(join(folder, 'train'))
    .filter((name) => /^messages\.\w+\.jsonl$/u.test(name))
    .map((name) => join('train', name)),
];
/** In words; the sentence that is replaced is seldom longer, and a draft that must be read twice is not used. */
const LONGEST = 45;

function rewritesOf(file: string): readonly string[] {
  const rows = readFileSync(join(folder, file), 'utf8').trim().split('\n');
  return rows.flatMap((row) => {
    const { text } = JSON.parse(row) as { readonly text: string };
    return checkPressure(text).map(({ rewrite }) => rewrite);
  });
}

describe('the rewrites of all messages of the open cases', () => {
  const drafts = [...new Set(files.flatMap(rewritesOf))];
  it('are many', () => expect(drafts.length).toBeGreaterThan(300));
  it('have no blank and no empty place', () => {
    expect(drafts.filter((draft) => /…|\.\.\.|[{}[\]]|undefined| {2}| [.,;?]|\(\)/u.test(draft))).toEqual([]);
  });
  it('are whole sentences', () => {
    expect(drafts.filter((draft) => !/^[A-Z].*[.?]$/u.test(draft))).toEqual([]);
    expect(drafts.filter((draft) => /\b(?:a|an|the|my|our|your|with|about|by|before) ?[.?,;]/u.test(draft))).toEqual(
      [],
    );
  });
  it('are no longer than makes sense', () => {
    expect(drafts.filter((draft) => draft.split(' ').length > LONGEST)).toEqual([]);
  });
  it('read without pressure', () => {
    expect(drafts.filter((draft) => checkPressure(draft).length > 0)).toEqual([]);
  });
}, 120_000);
