/** Laws of the engine: what must not change when names are swapped, scales moved or orders shuffled. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frontierOf, problem, solutionsOn, type Problem, type ProblemInput } from './index.ts';
import { arbitraryInput } from './testing/arbitrary-problem.testing.ts';

function made(input: ProblemInput): Problem {
  const built = problem(input);
  if (built.type === 'refusal') throw new Error(built.message);
  return built;
}

/** Frontier and solutions as sorted lists of points, each mapped by `turn`. */
function answer(input: ProblemInput, turn: (point: number[]) => number[] = (point) => point): Record<string, string[]> {
  const at = made(input);
  const frontier = frontierOf(at);
  const found = solutionsOn(at, frontier);
  const list = (points: readonly (readonly number[])[]): string[] =>
    points.map((point) => turn([...point]).join()).sort();
  return {
    frontier: list(
      Array.from({ length: frontier.size }, (_, index) => frontier.columns.map((column) => column[index] ?? 0)),
    ),
    nash: list(found.nash.map((one) => one.points)),
    ks: list(found.ks.map((one) => one.points)),
    egalitarian: list(found.egalitarian.map((one) => one.points)),
    utilitarian: list(found.utilitarian.map((one) => one.points)),
  };
}

const plain = { seed: 11, numRuns: 600 };

describe('laws', () => {
  test('reversing the parties only reverses the points', () => {
    fc.assert(
      fc.property(arbitraryInput({ boxes: true, powers: true }), (input) => {
        const swapped = {
          ...input,
          parties: input.parties.toReversed(),
          points: input.points.toReversed(),
          terms: (input.terms ?? []).map((term) => ({ ...term, points: term.points.toReversed() })),
        };
        expect(answer(swapped, (point) => point.reverse())).toEqual(answer(input));
      }),
      plain,
    );
  });

  test('the order of issues and of options changes nothing', () => {
    fc.assert(
      fc.property(arbitraryInput({ powers: true }), (input) => {
        const turned = {
          ...input,
          issues: input.issues.map((issue) => ({ ...issue, options: issue.options.toReversed() })).reverse(),
          points: input.points.map((rows) => rows.map((row) => row.toReversed()).reverse()),
        };
        expect(answer(turned)).toEqual(answer(input));
      }),
      plain,
    );
  });

  test('multiplying one party’s points and limit by a number keeps Nash, Kalai–Smorodinsky and the frontier', () => {
    fc.assert(
      fc.property(arbitraryInput({ boxes: true, powers: true }), fc.integer({ min: 2, max: 50 }), (input, factor) => {
        const scaled = {
          ...input,
          parties: input.parties.map((party, i) =>
            i === 0 ? { ...party, reservation: (party.reservation ?? 0) * factor } : party,
          ),
          points: input.points.map((rows, i) =>
            i === 0 ? rows.map((row) => row.map((value) => value * factor)) : rows,
          ),
          terms: (input.terms ?? []).map((term) => ({
            ...term,
            points: term.points.map((value, i) => (i === 0 ? value * factor : value)),
          })),
        };
        const back = answer(scaled, (point) => point.map((value, i) => (i === 0 ? value / factor : value)));
        const { frontier, nash, ks } = answer(input);
        expect({ frontier: back['frontier'], nash: back['nash'], ks: back['ks'] }).toEqual({ frontier, nash, ks });
      }),
      plain,
    );
  });

  test('adding the same points to every option of an issue and to the limit changes nothing but the points', () => {
    fc.assert(
      fc.property(arbitraryInput({ powers: true }), fc.integer({ min: 1, max: 1000 }), (input, add) => {
        const shifted = {
          ...input,
          parties: input.parties.map((party, i) =>
            i === 0 ? { ...party, reservation: (party.reservation ?? 0) + add } : party,
          ),
          points: input.points.map((rows, i) =>
            i === 0 ? rows.map((row, issue) => (issue === 0 ? row.map((value) => value + add) : row)) : rows,
          ),
        };
        expect(answer(shifted, (point) => point.map((value, i) => (i === 0 ? value - add : value)))).toEqual(
          answer(input),
        );
      }),
      plain,
    );
  });
});
