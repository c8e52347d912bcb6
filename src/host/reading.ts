import { analyzeCoverage, readWords } from '../language/index.ts';
import { statementOf, loopOf, type RoomState } from '../room/state.ts';
import type { Given } from '../room/family.ts';
import type { RoomAct } from '../room/index.ts';
import { openPrivate } from '../room/private.ts';

/**
 * The reading that goes with an act, made once and recorded with it, so that replay never depends on a later model.
 * Only verdicts carry one (method 3.5, 3.8a).
 */
export function readingFor(state: RoomState, act: RoomAct): Given['reading'] {
  if (act.type !== 'verdict.give') return undefined;
  const own = statementOf(state, act.seat, act.aspect);
  const loop = loopOf(state, { summariser: act.summariser, author: act.seat, aspect: act.aspect });
  const summary = loop.attempts.at(-1)?.text ?? '';
  // The author's own hidden points may help to read the author's own words; the reading stays with the author.
  const ownPoints = [...(own?.points ?? []), ...(openPrivate(own?.hidden, act.seat) ?? [])].map((point) => point.text);
  const words = readWords(act.words, { ownPoints, statement: own?.text ?? '', summary });
  const must = own?.points.filter((point) => point.must) ?? [];
  if (must.length === 0) return { words, mustCoverage: 1 };
  const { points } = analyzeCoverage({ statement: own?.text ?? '', points: must, summary });
  const covered = points.filter((point) => point.status === 'covered').length;
  return { words, mustCoverage: covered / must.length };
}
