import { understandingWords } from '../../../contract/words/understanding.en.ts';
import type { Aspect } from '../../../room/types.ts';
import type { DirectionView, StatementView } from '../../../room/view.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import type { LoopState } from '../../look/index.ts';

const words = understandingWords.lane;

/** One direction on one aspect, with what the screen says of it. */
export type Lane = {
  readonly summariser: string;
  readonly author: string;
  readonly state: LoopState;
  readonly words: string;
  readonly points: readonly { readonly id: string; readonly across: boolean }[];
};

/** The direction of two seats on an aspect, if anything was ever sent. */
export function directionOf(
  room: Pick<RoomHandle, 'view'>,
  summariser: string,
  author: string,
  aspect: Aspect,
): DirectionView | undefined {
  return room.view.directions.find(
    (each) => each.summariser === summariser && each.author === author && each.aspect === aspect,
  );
}

/** What somebody told on an aspect. */
export function statementOf(room: Pick<RoomHandle, 'view'>, author: string, aspect: Aspect): StatementView | undefined {
  return room.view.statements.find((each) => each.author === author && each.aspect === aspect);
}

/** The ring of a direction. */
export function loopState(direction: DirectionView | undefined): LoopState {
  if (!direction) return 'none';
  if (direction.enough && !direction.newPoints && direction.status !== 'stale') return 'enough';
  switch (direction.status) {
    case 'none':
      return 'none';
    case 'sent':
    case 'deferred':
    case 'stale':
      return 'working';
    case 'missing':
    case 'rejected':
      return 'missing';
    case 'reset':
      return 'reset';
    case 'confirmed':
      return direction.basis === 'as_told' ? 'as_told' : 'confirmed';
    default:
      return direction.status satisfies never;
  }
}

/** Where a direction stands, in words for this seat. `writing`: this seat has a draft of a summary here. */
export function laneWords(
  room: Pick<RoomHandle, 'view' | 'me' | 'firstName' | 'day'>,
  summariser: string,
  author: string,
  aspect: Aspect,
  writing: boolean,
): string {
  const direction = directionOf(room, summariser, author, aspect);
  const mine = author === room.me.id;
  const name = room.firstName(author);
  if (!statementOf(room, author, aspect)) return mine ? words.youNotTold : words.notTold(name);
  const tries = direction?.attemptCount ?? 0;
  if (writing) return words.writing(tries + 1);
  if (direction?.enough && !direction.newPoints && direction.status !== 'stale')
    return direction.enough.dissent ? words.enoughDissent(name) : words.enough;
  const waived = room.view.understanding.waivers.some((each) => each.aspect === aspect && each.inEffect);
  if (waived && direction?.status !== 'confirmed') return words.waived;
  if (!direction) return words.notYet;
  const at = direction.attempts?.at(-1)?.verdict?.at;
  const day = at === undefined ? undefined : room.day(at);
  switch (direction.status) {
    case 'none':
      return words.notYet;
    case 'reset':
      return words.reset;
    case 'sent':
      return mine ? words.waitingYou(tries) : words.waiting(tries, name);
    case 'missing':
      return mine ? words.missingYou : words.missing(name);
    case 'rejected':
      return mine ? words.rejectedYou : words.rejected(name);
    case 'deferred':
      return mine ? words.deferredYou : words.deferred(name);
    case 'stale':
      if (direction.newPoints) return mine ? words.addedYou : words.added(name);
      return mine ? words.staleYou : words.stale(name);
    case 'confirmed':
      if (direction.basis === 'as_told') return mine ? words.asToldYou : words.asTold(name);
      if (direction.privatelyAsTold) return words.asToldPrivate;
      return mine ? words.confirmedYou(day) : words.confirmed(name, day);
    default:
      return direction.status satisfies never;
  }
}

/** The ring of a direction, or of one that all parties waived. */
function laneState(room: Pick<RoomHandle, 'view'>, direction: DirectionView | undefined, aspect: Aspect): LoopState {
  const state = loopState(direction);
  const waived = room.view.understanding.waivers.some((each) => each.aspect === aspect && each.inEffect);
  return waived && state !== 'confirmed' && state !== 'as_told' && state !== 'enough' ? 'waived' : state;
}

/** A direction as a lane of the bridge: a plank per shared point, solid where its author says that it came across. */
export function laneOf(room: RoomHandle, summariser: string, author: string, aspect: Aspect, writing: boolean): Lane {
  const direction = directionOf(room, summariser, author, aspect);
  const points = statementOf(room, author, aspect)?.points ?? [];
  const verdict = direction?.attempts?.at(-1)?.verdict;
  const pointed = verdict && verdict.button === 'almost' && verdict.pointed.length > 0 ? verdict.pointed : undefined;
  const across = (id: string) =>
    direction?.status === 'confirmed' ||
    (direction?.newPoints !== undefined && !direction.newPoints.includes(id)) ||
    (pointed !== undefined && direction?.status === 'missing' && !pointed.includes(id));
  return {
    summariser,
    author,
    state: writing ? 'working' : laneState(room, direction, aspect),
    words: laneWords(room, summariser, author, aspect, writing),
    points: points.map(({ id }) => ({ id, across: across(id) })),
  };
}
