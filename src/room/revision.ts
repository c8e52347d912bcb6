import type { RoomState, Statement } from './state.ts';
import type { Loop } from './state/understanding.ts';
import type { Point, PointId } from './types.ts';

const same = (a: Point, b: Point): boolean => a.id === b.id && a.text === b.text && a.must === b.must;

/** The points a revision adds when it changes none of the points before; `undefined` when it does more, or adds none. */
export function onlyAdded(before: readonly Point[], now: readonly Point[]): readonly PointId[] | undefined {
  if (!before.every((old) => now.some((point) => same(old, point)))) return undefined;
  const added = now.filter((point) => !before.some((old) => old.id === point.id)).map((point) => point.id);
  return added.length > 0 ? added : undefined;
}

/**
 * A direction after its author told a new version. Points that were only added make it stale for those points alone, if
 * it counted before (mini-loop, method 3.8c); anything else makes it stale as a whole (method 2.5: stale is not OK).
 */
export function afterRevision(loop: Loop, before: Statement | undefined, now: readonly Point[]): Loop {
  if (loop.attempts.length === 0) return loop;
  const { pending: _pending, basis: _basis, privatelyAsTold: _told, newPoints, putOff: _putOff, ...rest } = loop;
  const added = before && onlyAdded(before.points, now);
  const counted = loop.status === 'confirmed' || loop.enough !== undefined || newPoints !== undefined;
  if (added && counted) return { ...rest, status: 'stale', newPoints: [...(newPoints ?? []), ...added] };
  const { enough: _enough, ownWords: _ownWords, ...whole } = rest;
  return { ...whole, status: 'stale' };
}

/** A revision with a must-point that was none before, after somebody had said the version before back (method 3.8c). */
export function addsMustAfterSummary(state: RoomState, before: Statement, now: readonly Point[]): boolean {
  const saidBack = state.loops.some(
    (loop) =>
      loop.author === before.author &&
      loop.aspect === before.aspect &&
      loop.attempts.some((each) => each.statementVersion === before.version),
  );
  return saidBack && now.some((point) => point.must && !before.points.some((old) => old.must && same(old, point)));
}
