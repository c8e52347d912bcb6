/**
 * The Kalai–Smorodinsky solution (Kalai and Smorodinsky 1975; for more than two parties by leximin, Imai 1983): the
 * largest smallest share of what each party could get at most.
 */
import { leximinPoints } from './leximin.ts';
import type { Points } from './points.ts';

/** The most each party gets at any point, given that nobody falls below a limit. */
export function idealOf(points: Points): number[] {
  return points.columns.map((column) => {
    let top = -Infinity;
    for (let i = 0; i < points.size; i += 1) if ((column[i] as number) > top) top = column[i] as number;
    return top;
  });
}

/** Numbers of the points with the best smallest (points − limit) / (ideal − limit), ties by leximin; all that remain equal. */
export function kalaiSmorodinskyPoints(points: Points, limits: readonly number[], ideal: readonly number[]): number[] {
  return leximinPoints(
    points,
    limits,
    ideal.map((best, party) => best - (limits[party] as number)),
  );
}
