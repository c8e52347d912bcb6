/**
 * Leximin: the worst-off party first; among equals the second worst-off, and so on (Sen 1970; Imai 1983 for the
 * Kalai–Smorodinsky order). Gains are fractions gain / unit, compared exactly.
 */
import { compareProducts, nearly } from './exact.ts';
import { bestOf, scoresOf, type Points } from './points.ts';

/**
 * Numbers of the points that are best by leximin of (points − limit) / unit; all ties. A party with unit 0 counts as
 * fully served (1 of 1).
 */
export function leximinPoints(points: Points, limits: readonly number[], units: readonly number[]): number[] {
  const rough = scoresOf(points, Infinity);
  for (let party = 0; party < points.columns.length; party += 1) {
    const column = points.columns[party] as Float64Array;
    const limit = limits[party] as number;
    const unit = units[party] as number;
    for (let i = 0; i < points.size; i += 1) {
      const gain = unit === 0 ? 1 : ((column[i] as number) - limit) / unit;
      if (gain < (rough[i] as number)) rough[i] = gain;
    }
  }
  let sorted: Map<number, readonly Fraction[]> | undefined;
  const fractions = (index: number): readonly Fraction[] => {
    const known = sorted?.get(index);
    if (known !== undefined) return known;
    const made = points.columns
      .map((column, party): Fraction => {
        const unit = units[party] as number;
        return unit === 0 ? [1, 1] : [(column[index] as number) - (limits[party] as number), unit];
      })
      .sort(compareFractions);
    sorted ??= new Map();
    sorted.set(index, made);
    return made;
  };
  return bestOf(points.size, rough, nearly, (one, two) => compareLexicographic(fractions(one), fractions(two)));
}

/** A fraction with a whole numerator and a whole denominator above 0. */
export type Fraction = readonly [above: number, below: number];

/** Sign of one − two. */
export function compareFractions(one: Fraction, two: Fraction): number {
  return compareProducts(one[0], two[1], two[0], one[1]);
}

function compareLexicographic(one: readonly Fraction[], two: readonly Fraction[]): number {
  for (let rank = 0; rank < one.length; rank += 1) {
    const sign = compareFractions(one[rank] as Fraction, two[rank] as Fraction);
    if (sign !== 0) return sign;
  }
  return 0;
}
