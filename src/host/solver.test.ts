import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { repositoryRoot } from '../../test/shared.ts';
import { startSolver } from './solver.ts';

const file = join(mkdtempSync(join(tmpdir(), 'parley-solver-')), 'solver.worker.mjs');

beforeAll(async () => {
  await build({
    entryPoints: [join(repositoryRoot, 'src/host/solver.worker.ts')],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
});

/** Five parties, many issues: the frontier of this one takes far longer than a test may. */
function huge(parties: number, issues: number): Parameters<typeof startSolver>[1]['problem'] {
  const value = (party: number, issue: number, option: number): number =>
    ((party + 3) * (issue + 7) * (option + 11) * 7919) % 1009;
  return {
    issues: Array.from({ length: issues }, (_, i) => ({ name: `i${i}`, options: ['a', 'b', 'c', 'd', 'e', 'f'] })),
    parties: Array.from({ length: parties }, (_, i) => ({ name: `p${i}` })),
    points: Array.from({ length: parties }, (_, p) =>
      Array.from({ length: issues }, (_, i) => [0, 1, 2, 3, 4, 5].map((k) => value(p, i, k))),
    ),
  };
}

describe('the solver on its own thread', () => {
  test('answers with solutions and frontier, and tells progress', async () => {
    const seen: number[] = [];
    const request = { problem: huge(2, 6), frontier: true, budgetMs: 10_000 };
    const result = await startSolver(pathToFileURL(file), request, (done) => seen.push(done)).result;
    if (result.type !== 'answered' || result.solutions.type !== 'solutions') throw new Error(result.type);
    expect(result.frontier?.size).toBeGreaterThan(1);
    expect(result.solutions.nash.ties).toHaveLength(1);
    expect(seen.at(-1)).toBe(1);
  });

  test('can be cancelled at any moment', async () => {
    const run = startSolver(pathToFileURL(file), { problem: huge(6, 30), frontier: true, budgetMs: 600_000 });
    setTimeout(run.cancel, 300);
    expect(await run.result).toEqual({ type: 'cancelled' });
  });

  test('a bad problem is refused with its place', async () => {
    const request = { problem: { ...huge(2, 2), points: [] }, frontier: false, budgetMs: 1_000 };
    expect(await startSolver(pathToFileURL(file), request).result).toMatchObject({ type: 'refused' });
  });
});
