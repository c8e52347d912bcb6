import {
  analyzeCoverage,
  checkPressure,
  checkSummaryDraft,
  isConditionalAnswer,
  missingWordCount,
  pressureForms,
  readWords,
  threatOfViolence,
} from '../language/index.ts';
import type { NewRoomRequest } from '../contract/api.ts';
import { wordsForOthers } from '../contract/read-by-others.ts';
import { statementOf, loopOf, type RoomState } from '../room/state.ts';
import type { Reading } from '../room/family.ts';
import type { RoomAct } from '../room/index.ts';
import { openPrivate } from '../room/private.ts';

/** Below this certainty a missed point counts as not found, above it as partly found (method 3.3). */
const PARTLY = 0.3;

/**
 * Whether a summary presses its author (method 3.8b). Where it says a told point back, what sounds like pressure is the
 * author's own ("I am the only one who counts"): it does not count there. A threat or an ultimatum in so many words always
 * counts.
 */
function presses(summary: string, covered: ReturnType<typeof analyzeCoverage>['points']): boolean {
  const saidBack = covered.flatMap(({ status, at }) => (status === 'covered' && at ? [at] : []));
  if (pressureForms(summary).some(({ class: kind }) => kind === 'P1' || kind === 'P2')) return true;
  return checkPressure(summary).some(({ start, end }) => !saidBack.some((at) => at.start < end && start < at.end));
}

/** The first text of an act that threatens a person with violence (method 1, I-11), of all that others come to read. */
export function threatIn(act: RoomAct): string | undefined {
  return wordsForOthers(act).find((words) => threatOfViolence(words) !== undefined);
}

/** The same of an invitation, which those who are invited read first. */
export function threatInInvitation({ title, invitation, you, others }: NewRoomRequest): boolean {
  const people = [you, ...others].flatMap(({ name, role }) => [name, role]);
  return [title, invitation, ...people].some((words) => threatOfViolence(words) !== undefined);
}

/**
 * The reading that goes with an act, made once and recorded with it, so that replay never depends on a later model.
 * Only answers of an author carry one (method 3.5, 3.8). What is read of the summary rests on shared points alone.
 */
export function readingFor(state: RoomState, act: RoomAct): Reading | undefined {
  if (act.type !== 'verdict.give' && act.type !== 'verdict.resolve') return undefined;
  const own = statementOf(state, act.seat, act.aspect);
  const loop = loopOf(state, { summariser: act.summariser, author: act.seat, aspect: act.aspect });
  const attempt = loop.attempts.at(-1);
  const summary = [attempt?.text ?? '', ...(attempt?.additions ?? []).map((each) => each.text)].join(' ').trim();
  // The author's own hidden points may help to read the author's own words; the reading stays with the author.
  const ownPoints = [...(own?.points ?? []), ...(openPrivate(own?.hidden, act.seat) ?? [])].map((point) => point.text);
  const statement = own?.text ?? '';
  const words = readWords(act.words, { ownPoints, statement, summary });
  const points = (own?.points ?? []).filter((point) => attempt?.newPoints?.includes(point.id) ?? true);
  const covered = analyzeCoverage({ statement, points, summary }).points;
  const must = covered.filter(({ id }) => points.some((point) => point.id === id && point.must));
  const found = must.filter((point) => point.status === 'covered').length;
  // The answer to a check releases the note that was written before it.
  const note = act.type === 'verdict.give' ? act.note : (openPrivate(loop.pending, act.seat)?.note ?? '');
  const replies = checkSummaryDraft({ statement, points, summary }).some((note) => note.type === 'reply_inside');
  return {
    words,
    mustCoverage: must.length === 0 ? 1 : found / must.length,
    coverage: covered.map(({ id, status, score }) => ({
      point: id,
      share: status === 'covered' ? 1 : status === 'distorted' || score >= PARTLY ? 0.5 : 0,
    })),
    clean: !replies && !presses(summary, covered),
    missingWords: missingWordCount(`${act.words} ${note}`),
    bargaining: isConditionalAnswer(act.words),
  };
}
