/** Random small problems for the laws: ties, duplicates, zero weights, limits, powers, boxes and ruled-out pairs. */
import fc from 'fast-check';
import { problem, type Problem, type ProblemInput } from '../problem.ts';

/** What kinds of problems to draw; most packages = product of the options, kept small for brute force. */
export type Kind = { readonly boxes?: boolean; readonly parties?: number; readonly powers?: boolean };

/** Inputs of {@link problem} that it takes. */
export function arbitraryInput(kind: Kind = {}): fc.Arbitrary<ProblemInput> {
  const counts = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 });
  const parties = kind.parties === undefined ? fc.integer({ min: 2, max: 6 }) : fc.constant(kind.parties);
  return fc.tuple(counts, parties, fc.constantFrom(2, 5, 30, 1_000_000)).chain(([options, seats, top]) =>
    fc.record({
      issues: fc.constant(
        options.map((count, issue) => ({
          name: `i${issue}`,
          options: Array.from({ length: count }, (_, option) => `o${option}`),
        })),
      ),
      parties: fc.array(
        fc.record({
          name: fc.constant('p'),
          reservation: fc.oneof(
            { weight: 2, arbitrary: fc.constant(0) },
            { weight: 1, arbitrary: fc.integer({ min: 0, max: Math.ceil((top * options.length) / 2) }) },
          ),
          power: kind.powers === true ? fc.integer({ min: 1, max: 3 }) : fc.constant(1),
        }),
        { minLength: seats, maxLength: seats },
      ),
      points: fc.array(
        fc.tuple(
          ...options.map((count) =>
            fc.oneof(
              {
                weight: 6,
                arbitrary: fc.array(fc.integer({ min: 0, max: top }), { minLength: count, maxLength: count }),
              },
              { weight: 1, arbitrary: fc.constant(new Array<number>(count).fill(0)) },
            ),
          ),
        ),
        { minLength: seats, maxLength: seats },
      ),
      terms: kind.boxes === true ? fc.array(arbitraryTerm(options, seats, top), { maxLength: 4 }) : fc.constant([]),
      forbidden: kind.boxes === true ? fc.array(arbitrarySides(options), { maxLength: 2 }) : fc.constant([]),
    }),
  );
}

/** Problems to solve by brute force. */
export function arbitraryProblem(kind: Kind = {}): fc.Arbitrary<Problem> {
  return arbitraryInput(kind).map((input) => {
    const made = problem(input);
    if (made.type === 'refusal') throw new Error(made.message);
    return made;
  });
}

function arbitrarySides(
  options: readonly number[],
): fc.Arbitrary<{ sides: { issue: number; from: number; to: number }[] }> {
  const side = options.map((count, issue) =>
    fc
      .tuple(fc.integer({ min: 0, max: count - 1 }), fc.integer({ min: 0, max: count - 1 }))
      .map(([one, two]) => ({ issue, from: Math.min(one, two), to: Math.max(one, two) })),
  );
  return fc
    .subarray(side, { minLength: 1, maxLength: Math.min(3, side.length) })
    .chain((some) => fc.tuple(...some))
    .map((sides) => ({ sides: [...sides] }));
}

function arbitraryTerm(
  options: readonly number[],
  seats: number,
  top: number,
): fc.Arbitrary<{
  sides: { issue: number; from: number; to: number }[];
  points: number[];
}> {
  const points = fc.array(fc.integer({ min: -Math.ceil(top / 4), max: top }), { minLength: seats, maxLength: seats });
  return fc.tuple(arbitrarySides(options), points).map(([box, given]) => ({ sides: box.sides, points: given }));
}
