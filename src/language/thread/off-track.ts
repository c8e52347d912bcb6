import { COURSE } from '../weights/thread.ts';
import { courseScores, readCourse, type Course } from './course.ts';
import type { Move } from './moves.ts';

/** Where the thread goes off track and where it is restarted, or null where it stays on track. */
export function courseOf(moves: readonly Move[]): Course | null {
  if (moves.length === 0) return null;
  const course = readCourse(courseScores(COURSE, moves));
  return course.odds > COURSE.threshold ? course : null;
}
