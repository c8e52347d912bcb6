import { bothSeats, caucus, everyone, onlySeat, type Given, type Happened } from '../family.ts';
import { isStalled, isUnspecified } from '../honest-attempt.ts';
import { openPrivate } from '../private.ts';
import { facilitatorOf, loopOf, type RoomState } from '../state.ts';
import type { Attempt, PendingVerdict } from '../state/understanding.ts';
import { GROUP, type Direction, type SeatId, type UnderstandingBasis, type VerdictButton } from '../types.ts';
import { sharedOnly } from '../verdict-reading.ts';
import { readersOf, type LoopEvents } from './loop-events.ts';
import type { VerdictEvents } from './verdict-events.ts';

type Heard = Omit<PendingVerdict, 'check' | 'read'>;
type Settled = {
  readonly status: 'confirmed' | 'missing' | 'rejected' | 'deferred';
  /** A check came before. */
  readonly checked: boolean;
  /** The check asked about lukewarm words. */
  readonly lukewarm: boolean;
};

/** After a check the other sees the answer that came out of it, whatever was chosen first (method 3.5). */
function buttonAfterCheck(status: Settled['status']): VerdictButton {
  if (status === 'confirmed') return 'thats_right';
  return status === 'deferred' ? 'not_now' : 'almost';
}

const basisOf = ({ status, checked }: Settled, asTold: Heard['asTold']): UnderstandingBasis | 'none' => {
  if (status !== 'confirmed') return 'none';
  if (asTold === 'shown') return 'as_told';
  return checked ? 'confirmed_after_check' : 'confirmed';
};

/** Lukewarm confirmations after a check by one author, towards one summariser or towards anybody. */
function lukewarmBefore(state: RoomState, author: SeatId, summariser?: SeatId): number {
  const loops = state.loops.filter(
    (each) => each.author === author && (summariser ?? each.summariser) === each.summariser,
  );
  return loops.flatMap((each) => each.attempts).filter((each) => openPrivate(each.lukewarm, author)).length;
}

/**
 * The second lukewarm confirmation: the facilitator is told together with the author; without one, the two between whom
 * both happened, who read the words anyway; else the author alone (method 3.8a).
 */
function tired(state: RoomState, { summariser, author }: Direction): readonly Happened<VerdictEvents>[] {
  if (lukewarmBefore(state, author) < 1) return [];
  const neutral = facilitatorOf(state);
  const ofThisPair = lukewarmBefore(state, author, summariser) >= 1 && summariser !== GROUP;
  const to = neutral ? caucus(author, neutral.id) : ofThisPair ? bothSeats(summariser, author) : onlySeat(author);
  const known = state.understanding.tired.some(
    (each) => each.author === author && JSON.stringify(each.to) === JSON.stringify(to),
  );
  return known ? [] : [{ type: 'understanding.tired', to, data: { author } }];
}

/** Whether the direction is stalled once this answer counts. */
function stallsNow(
  state: RoomState,
  direction: Direction,
  heard: Heard & { readonly unspecified: boolean },
  settled: Settled,
  now: string,
): boolean {
  const loop = loopOf(state, direction);
  const last = loop.attempts.at(-1);
  if (loop.stalledAt !== undefined || !last || settled.status === 'confirmed') return false;
  const { words, button, pointed, note, marks, honest, unspecified } = heard;
  const verdict = { words, button, pointed, note, marks, honest, unspecified, status: settled.status, at: now };
  const attempts: readonly Attempt[] = [...loop.attempts.slice(0, -1), { ...last, verdict }];
  return isStalled({ ...loop, attempts, status: settled.status }, now);
}

/**
 * That it does not get on rests on words which only the two of a direction read: they learn it, and the neutral, whose
 * task it becomes. To others it would tell something about an answer they may not read.
 */
function stalled(state: RoomState, direction: Direction): readonly Happened<VerdictEvents>[] {
  const type = 'understanding.stalled';
  const neutral = facilitatorOf(state);
  const told = { type, to: readersOf(direction), data: direction } as const;
  return neutral && direction.summariser !== GROUP
    ? [told, { type, to: onlySeat(neutral.id), data: direction } as const]
    : [told];
}

/** The events that make a verdict count: the words for its readers, the bare status for everyone, and what follows. */
export function releaseVerdict(
  state: RoomState,
  direction: Direction,
  heard: Heard,
  settled: Settled,
  given: Given,
): readonly Happened<VerdictEvents & LoopEvents>[] {
  const { status, checked } = settled;
  const basis = basisOf(settled, heard.asTold);
  const button = checked ? buttonAfterCheck(status) : heard.button;
  const { words, note, marks, honest } = heard;
  const pointed = sharedOnly(state, direction, heard.pointed);
  // Read from what goes out, never from what was said before a check: that there was one stays with the author.
  const unspecified = isUnspecified(button, pointed, given.reading?.missingWords ?? 0);
  const released = { words, button, status, basis, pointed, note, marks, honest, unspecified };
  const stalls = stallsNow(state, direction, { ...heard, unspecified }, settled, given.now);
  return [
    { type: 'verdict.released', to: readersOf(direction), data: { ...direction, ...released } },
    { type: 'understanding.changed', to: everyone, data: { ...direction, status, basis } },
    ...(stalls ? stalled(state, direction) : []),
    ...(settled.lukewarm && status === 'confirmed' ? tired(state, direction) : []),
  ];
}
