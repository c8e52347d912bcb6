import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frontierOf, readScenario, solutionsOn } from './index.ts';

/** A valid scenario file of two issues and two parties. */
const file = {
  name: 'small',
  issues: [
    { name: 'price', values: ['low', 'high'] },
    { name: 'delivery', values: ['June', 'July', 'August'] },
  ],
  parties: [
    {
      name: 'buyer',
      weights: [0.6, 0.4],
      evaluations: [
        [1, 0],
        [1, 0.5, 0],
      ],
      reservation: 0.1,
    },
    {
      name: 'seller',
      weights: [0.7, 0.3],
      evaluations: [
        [0, 1],
        [0, 0.4, 1],
      ],
      reservation: 0,
    },
  ],
  pointsScale: 1_000_000,
  points: [
    [
      [600_000, 0],
      [400_000, 200_000, 0],
    ],
    [
      [0, 700_000],
      [0, 120_000, 300_000],
    ],
  ],
  reservationPoints: [100_000, 0],
};

type Path = readonly (string | number)[];
function changed(path: Path, value: unknown): unknown {
  const copy: unknown = structuredClone(file);
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

describe('bad scenario files are refused, naming the place', () => {
  const cases: [string, Path, unknown, RegExp][] = [
    ['no issues', ['issues'], undefined, /"issues"/],
    ['no parties', ['parties'], undefined, /"parties"/],
    ['no options', ['issues', 1, 'values'], [], /"delivery".*no options/],
    [
      'a million options',
      ['issues', 0, 'values'],
      Array.from({ length: 1_000_000 }, String),
      /"price".*1000000 options, at most 100000/,
    ],
    ['a missing weight', ['parties', 0, 'weights'], [0.6], /"buyer".*1 weights for 2 issues/],
    ['a negative weight', ['parties', 1, 'weights'], [-0.7, 0.3], /"price".*"seller".*negative/],
    ['a weight that is no number', ['parties', 1, 'weights'], [null, 0.3], /"price".*"seller".*number, not null/],
    ['an evaluation that is no number', ['parties', 0, 'evaluations', 1, 2], null, /"delivery".*"August".*"buyer"/],
    ['evaluations of the wrong length', ['parties', 0, 'evaluations', 1], [1], /"delivery".*"buyer".*1 options of 3/],
    ['points of the wrong length', ['points', 1, 0], [1, 2, 3], /"price".*"seller".*3 options of 2/],
    ['points for one party', ['points'], [file.points[0]], /1 parties of 2/],
    ['points that are no number', ['points', 0, 1, 1], null, /"delivery".*"July".*"buyer".*not null/],
    ['points that are text', ['points', 0, 1, 1], '200000', /"delivery".*"July".*"buyer"/],
    ['points that are not whole', ['points', 0, 1, 1], 0.5, /"July".*0\.5/],
    ['negative points', ['points', 0, 1, 1], -1, /"July".*negative/],
    ['points beyond 2^53', ['points', 0, 1, 1], 2 ** 60, /"July".*2\^53/],
    [
      'a total beyond 2^53',
      ['points', 0],
      [
        [2 ** 52, 0],
        [2 ** 52, 2 ** 52, 0],
      ],
      /"delivery".*"buyer".*add up/,
    ],
    ['a limit that is no number', ['reservationPoints', 1], null, /"seller".*limit/],
    ['limits for one party', ['reservationPoints'], [0], /reservationPoints/],
    ['points that are no lists', ['points', 0], [1, 2], /one list for each issue/],
    ['a party that is no object', ['parties', 0], null, /not an object/],
  ];
  test.each(cases)('%s', (_, path, value, words) => {
    const read = readScenario(changed(path, value));
    expect(read.type).toBe('refusal');
    if (read.type === 'refusal') expect(read.message).toMatch(words);
  });

  test('whatever is put anywhere, there is an answer or a refusal', () => {
    const paths: Path[] = [];
    const collect = (value: unknown, path: Path): void => {
      if (path.length > 0) paths.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value))
        collect(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    };
    collect(file, []);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.option(fc.jsonValue(), { nil: undefined }), (path, value) => {
        const read = readScenario(changed(path, value));
        if (read.type === 'refusal') expect(read.message.length).toBeGreaterThan(5);
        else solutionsOn(read, frontierOf(read));
      }),
      { seed: 51, numRuns: 3_000 },
    );
  });
});

test('without points, weights times evaluations are rounded to a millionth', () => {
  const made = readScenario(changed(['points'], undefined));
  if (made.type === 'refusal') throw new Error(made.message);
  expect(Array.from(made.points[0] ?? [])).toEqual([600_000, 0, 400_000, 200_000, 0]);
});

test('large totals stay exact', () => {
  const big = 2 ** 51;
  const made = readScenario({
    ...file,
    parties: [{ name: 'a' }, { name: 'b' }],
    points: [
      [
        [big, big - 1],
        [3, 2, 0],
      ],
      [
        [5, 6],
        [0, big, big + 1],
      ],
    ],
    reservationPoints: [0, 0],
  });
  if (made.type === 'refusal') throw new Error(made.message);
  const found = solutionsOn(made, frontierOf(made));
  // (2^51 + 2)(2^51 + 5) against its neighbours: the products differ far below the precision of a float.
  expect(found.nash.map((one) => one.points)).toEqual([[big + 2, big + 5]]);
});
