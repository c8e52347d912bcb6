/**
 * The Nash bargaining solution (Nash 1950, The bargaining problem): the packages with the largest product of gains over
 * the limits. With powers it is the asymmetric one (Kalai 1977, Nonsymmetric Nash solutions): each gain to its power.
 */
import { nearly, powerProduct, signOf } from './exact.ts';
import { bestOf, scoresOf, type Points } from './points.ts';

/** Numbers of the points with the largest product of (points − limit)^power; all ties. Every point is at or above the limits. */
export function nashPoints(points: Points, limits: readonly number[], powers: readonly number[]): number[] {
  const plain = powers.every((power) => power === 1);
  const rough = scoresOf(points, 0);
  for (let i = 0; i < points.size; i += 1) {
    let score = plain ? 1 : 0;
    for (let party = 0; party < limits.length; party += 1) {
      const gain = ((points.columns[party] as Float64Array)[i] as number) - (limits[party] as number);
      if (plain) score *= gain;
      else score += (powers[party] as number) * Math.log(gain);
    }
    rough[i] = score;
  }
  const total = powers.reduce((sum, power) => sum + power, 0);
  if (!plain) for (let i = 0; i < points.size; i += 1) rough[i] = Math.exp((rough[i] as number) / total);
  return bestOf(points.size, rough, nearly, (one, two) => {
    const first = rough[one] as number;
    const second = rough[two] as number;
    if (plain && first <= Number.MAX_SAFE_INTEGER && second <= Number.MAX_SAFE_INTEGER) return first - second;
    const gains = (index: number): number[] =>
      points.columns.map((column, party) => (column[index] as number) - (limits[party] as number));
    return signOf(powerProduct(gains(one), powers) - powerProduct(gains(two), powers));
  });
}
