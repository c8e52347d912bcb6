/** The utilitarian solution (Harsanyi 1955): the packages with the largest sum of points. */
import { exactSum, nearly, signOf } from './exact.ts';
import { bestOf, pointAt, scoresOf, type Points } from './points.ts';

/** Numbers of the points with the largest sum; all ties. */
export function utilitarianPoints(points: Points): number[] {
  const rough = scoresOf(points, 0);
  for (const column of points.columns)
    for (let i = 0; i < points.size; i += 1) rough[i] = (rough[i] as number) + (column[i] as number);
  return bestOf(points.size, rough, nearly, (one, two) => {
    const first = rough[one] as number;
    const second = rough[two] as number;
    if (Math.max(Math.abs(first), Math.abs(second)) < Number.MAX_SAFE_INTEGER / 16) return first - second;
    return signOf(exactSum(pointAt(points, one)) - exactSum(pointAt(points, two)));
  });
}
