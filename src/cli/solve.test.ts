import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { solveCommand, type SolveOptions } from './solve.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-solve-'));

const scenario = {
  name: 'two issues',
  issues: [
    { name: 'price', values: ['low', 'middle', 'high'] },
    { name: 'delivery', values: ['June', 'July'] },
  ],
  parties: [{ name: 'buyer' }, { name: 'seller' }],
  points: [
    [
      [700_000, 400_000, 0],
      [300_000, 0],
    ],
    [
      [0, 500_000, 800_000],
      [0, 200_000],
    ],
  ],
  reservationPoints: [0, 0],
};

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function run(
  files: string[],
  options: SolveOptions = {},
): Promise<{ exit: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await solveCommand(files, options, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { exit, out, err };
}

describe('parley solve', () => {
  test('--json gives one object with exact points and a package for each solution', async () => {
    const { exit, out } = await run([file('a.json', scenario)], { json: true, frontier: true });
    expect(exit).toBe(0);
    expect(out).toHaveLength(1);
    const { ms, ...answer } = JSON.parse(out[0] ?? '') as Record<string, unknown>;
    expect(ms).toBeTypeOf('number');
    expect(answer).toMatchObject({
      name: 'two issues',
      parties: 2,
      outcomes: '6',
      frontierSize: 5,
      nash: [{ points: [700_000, 500_000], package: [1, 0] }],
      ks: [{ points: [700_000, 500_000], package: [1, 0] }],
      egalitarian: [{ points: [700_000, 500_000], package: [1, 0] }],
      utilitarian: [{ points: [700_000, 500_000], package: [1, 0] }],
    });
    expect(answer['frontier']).toEqual([
      { points: [0, 1_000_000], package: [2, 1] },
      { points: [300_000, 800_000], package: [2, 0] },
      { points: [400_000, 700_000], package: [1, 1] },
      { points: [700_000, 500_000], package: [1, 0] },
      { points: [1_000_000, 0], package: [0, 0] },
    ]);
  });

  test('a bad file is named with issue, option and party; the rest goes on; exit 1', async () => {
    const bad = structuredClone(scenario);
    (bad.points[1] as number[][])[0] = [0, Number.NaN, 800_000];
    const { exit, out, err } = await run([file('bad.json', bad), file('b.json', scenario)], { json: true });
    expect(exit).toBe(1);
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(/bad\.json.*"price".*"middle".*"seller"/);
    expect(out).toHaveLength(2);
    expect(JSON.parse(out[1] ?? '')).toMatchObject({ frontierSize: 5 });
  });

  test('no package above the limits is an answer', async () => {
    const { exit, out } = await run([file('c.json', { ...scenario, reservationPoints: [900_000, 900_000] })], {});
    expect(exit).toBe(0);
    expect(out.join('\n')).toContain('No deal beats your limits');
  });

  test('a file that is not JSON, or not there', async () => {
    const { exit, err } = await run([file('d.json', '{'), join(folder, 'absent.json')], {});
    expect(exit).toBe(1);
    expect(err).toHaveLength(2);
  });
});
