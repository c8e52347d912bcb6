/** Every reference answer beside the scenarios: no difference allowed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sharedPath } from '../../test/shared.ts';
import { evaluate, frontierOf, packageAt, readScenario, solutionsOn, type Problem } from './index.ts';

type Reference = {
  readonly frontier: readonly number[][];
  readonly exact: {
    readonly nash?: readonly number[][];
    readonly ksLeximin?: readonly number[][];
    readonly egalitarianLeximin?: readonly number[][];
    readonly utilitarian?: readonly number[][];
    readonly negmasRule?: {
      readonly disagreement: readonly number[];
      readonly nash: readonly number[][];
      readonly egalitarianMin: readonly number[][];
      readonly ksSpread: readonly number[][];
    };
  };
};

const sorted = (points: readonly (readonly number[])[]): string[] => points.map((point) => point.join()).sort();

function read(path: string): Problem {
  const problem = readScenario(JSON.parse(readFileSync(path, 'utf8')));
  if (problem.type === 'refusal') throw new Error(`${path}: ${problem.message}`);
  return problem;
}

/** What differs from the reference, by name; also packages that do not evaluate to their point. */
function differences(problem: Problem, reference: Reference): string[] {
  const found: string[] = [];
  const same = (name: string, one: readonly (readonly number[])[], two: readonly (readonly number[])[]): void => {
    if (sorted(one).join(';') !== sorted(two).join(';')) found.push(name);
  };
  const frontier = frontierOf(problem);
  const points = Array.from({ length: frontier.size }, (_, index) =>
    frontier.columns.map((column) => column[index] ?? 0),
  );
  same('frontier', points, reference.frontier);
  for (const [index, point] of points.entries())
    if (evaluate(problem, packageAt(frontier, index))?.join() !== point.join()) found.push(`package ${index}`);
  const ours = solutionsOn(problem, frontier);
  const { exact } = reference;
  const list = (of: typeof ours.nash): readonly (readonly number[])[] => of.map((one) => one.points);
  same('nash', list(ours.nash), exact.nash ?? []);
  same('ks', list(ours.ks), exact.ksLeximin ?? []);
  same('egalitarian', list(ours.egalitarian), exact.egalitarianLeximin ?? []);
  same('utilitarian', list(ours.utilitarian), exact.utilitarian ?? []);
  if (exact.negmasRule !== undefined) {
    const theirs = solutionsOn(problem, frontier, 'negmas');
    same('negmas disagreement', [theirs.disagreement], [exact.negmasRule.disagreement]);
    same('negmas nash', list(theirs.nash), exact.negmasRule.nash);
    same('negmas egalitarian', list(theirs.egalitarian), exact.negmasRule.egalitarianMin);
    same('negmas ks', list(theirs.ks), exact.negmasRule.ksSpread);
  }
  return found;
}

describe('reference answers', () => {
  const folder = sharedPath('scenarios');
  test.each(['published', 'synthetic'])('%s scenarios: no difference', (kind) => {
    if (folder === undefined) return console.warn(`No scenarios beside the project: ${kind} ones were not compared.`);
    const base = folder;
    const wrong: string[] = [];
    let compared = 0;
    for (const file of readdirSync(join(base, kind))) {
      const reference = join(base, 'reference', file);
      if (!existsSync(reference)) continue;
      compared += 1;
      const found = differences(read(join(base, kind, file)), JSON.parse(readFileSync(reference, 'utf8')) as Reference);
      if (found.length > 0) wrong.push(`${file}: ${found.slice(0, 5).join(', ')}`);
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(40);
  });

  test('interdependent scenarios: no difference', () => {
    if (folder === undefined)
      return console.warn('No scenarios beside the project: interdependent ones were not compared.');
    const base = join(folder, 'interdependent');
    const lines = readFileSync(join(base, 'reference.jsonl'), 'utf8').trim().split('\n');
    for (const line of lines) {
      const { name, front } = JSON.parse(line) as { name: string; front: number[][] };
      const problem = read(join(base, `${name}.json`));
      const frontier = frontierOf(problem);
      const points = Array.from({ length: frontier.size }, (_, index) =>
        frontier.columns.map((column) => column[index] ?? 0),
      );
      expect({ name, front: sorted(points) }).toEqual({ name, front: sorted(front) });
      for (const [index, point] of points.entries())
        expect(evaluate(problem, packageAt(frontier, index))).toEqual(point);
    }
  });
});
