/** The egalitarian solution (Kalai 1977, Proportional solutions): the largest smallest gain in points, by leximin. */
import { leximinPoints } from './leximin.ts';
import type { Points } from './points.ts';

/** Numbers of the points with the best smallest gain over the limits (points), ties by leximin; all that remain equal. */
export function egalitarianPoints(points: Points, limits: readonly number[]): number[] {
  return leximinPoints(
    points,
    limits,
    limits.map(() => 1),
  );
}
