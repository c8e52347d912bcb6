import { everyone, refuse, type Act, type Decided, type Family, type Given, type Happened } from '../family.ts';
import { firstRefusal, requireAspect, requireRules, requireText } from '../guards.ts';
import { after, DAY_MS, elapsed, limits } from '../limits.ts';
import type { Refusal } from '../refusals.ts';
import { othersOf, statementOf, type Proposal, type RoomState, type TalkItem } from '../state.ts';
import type { Reset } from '../state-reset.ts';
import { freshLoop, withoutAspect, type Loop } from '../state-understanding.ts';
import { issueOf, type Aspect, type SeatId } from '../types.ts';

/** What a wish to start over says: the aspect, the proposer's own part, and a no-oriented question (method 9.3). */
export type ResetWish = { readonly aspect: Aspect; readonly words: string; readonly offer: string };

/** Restart of one aspect, and nothing else (method 2.7): proposed by one, accepted by all, declined at no cost. */
export type ResetActs = {
  'aspect.reset.propose': ResetWish;
  'aspect.reset.accept': { readonly reset: string };
  'aspect.reset.not_now': { readonly reset: string };
  /** Not this aspect but another one. */
  'aspect.reset.instead': ResetWish & { readonly reset: string };
  'aspect.reset.withdraw': { readonly reset: string };
};

export type ResetEvents = {
  'aspect.reset.proposed': ResetWish & { readonly id: string };
  'aspect.reset.accepted': { readonly reset: string };
  'aspect.reset.not_now': { readonly reset: string };
  'aspect.reset.withdrawn': { readonly reset: string };
  /** By the table, once all have accepted: from here on the aspect begins anew. */
  'aspect.reset.completed': { readonly reset: string; readonly aspect: Aspect };
};

/** The latest time an aspect could be restarted again, if two restarts lie within seven days (method 2.7). */
function requireFew(state: RoomState, aspect: Aspect, now: string): Refusal | undefined {
  const recent = state.resets.flatMap((each) =>
    each.aspect === aspect && each.doneAt !== undefined && elapsed(each.doneAt, now) < limits.resetDays * DAY_MS
      ? [each.doneAt]
      : [],
  );
  const oldest = recent.at(-limits.resetsPerAspect);
  if (oldest === undefined) return undefined;
  return {
    code: 'reset.too_many',
    aspect,
    limit: limits.resetsPerAspect,
    again: after(oldest, limits.resetDays * DAY_MS),
  };
}

/** Something was told or said on the aspect, so that there is something to start over from. */
function requireSaid(state: RoomState, aspect: Aspect): Refusal | undefined {
  const told = state.statements.some((each) => each.aspect === aspect);
  const issue = state.issues.find((each) => each.id === issueOf(aspect));
  return told || (issue?.nothingToAdd.length ?? 0) > 0 ? undefined : { code: 'reset.nothing_said', aspect };
}

/** A text that is fixed for signing, or signed, is not started over under anybody's pen (method 2.4: aspect not signed). */
function requireNotSigning({ agreement }: RoomState): Refusal | undefined {
  if (!agreement || agreement.status === 'drafting') return undefined;
  return { code: 'agreement.status', status: agreement.status, needed: 'drafting' };
}

function requireWish(state: RoomState, { aspect, words, offer }: ResetWish, now: string): Refusal | undefined {
  const open = state.resets.some((each) => each.aspect === aspect && each.status === 'proposed');
  return firstRefusal(
    requireRules(state),
    requireAspect(state, aspect),
    requireText('words', words, 80),
    requireText('offer', offer, 60),
    requireSaid(state, aspect),
    requireNotSigning(state),
    open ? { code: 'reset.exists', aspect } : undefined,
    requireFew(state, aspect, now),
  );
}

function requireOpen(state: RoomState, id: string): Reset | Refusal {
  const reset = state.resets.find((each) => each.id === id);
  if (!reset) return { code: 'reset.unknown' };
  return reset.status === 'proposed' ? reset : { code: 'reset.answered' };
}

/** An open wish of somebody else. */
function requireTheirs(state: RoomState, id: string, seat: SeatId): Reset | Refusal {
  const reset = requireOpen(state, id);
  return !('code' in reset) && reset.by === seat ? { code: 'reset.own' } : reset;
}

const proposed = (wish: ResetWish, given: Given): Happened<ResetEvents> => {
  const { aspect, words, offer } = wish;
  return { type: 'aspect.reset.proposed', to: everyone, data: { id: given.newId(), aspect, words, offer } };
};

function decideAccept(
  state: RoomState,
  act: Act<ResetActs, 'aspect.reset.accept'>,
  given: Given,
): Decided<ResetEvents> {
  const reset = requireTheirs(state, act.reset, act.seat);
  if ('code' in reset) return refuse(reset);
  if (reset.acceptedBy.includes(act.seat)) return refuse({ code: 'reset.answered' });
  const { id, aspect } = reset;
  const refused = firstRefusal(requireNotSigning(state), requireFew(state, aspect, given.now));
  if (refused) return refuse(refused);
  const accepted = { type: 'aspect.reset.accepted', to: everyone, data: { reset: id } } as const;
  const all = othersOf(state, reset.by).every((seat) => seat === act.seat || reset.acceptedBy.includes(seat));
  if (!all) return { events: [accepted] };
  const data = { reset: id, aspect };
  return { events: [accepted, { type: 'aspect.reset.completed', to: everyone, by: 'table', data }] };
}

/** Restarts that wait for nobody any more, because the last who had not answered is gone: the table completes them. */
export function resetFollows(state: RoomState, now: string): readonly Happened<ResetEvents>[] {
  return state.resets.flatMap(({ id, aspect, by, status, acceptedBy }) => {
    if (status !== 'proposed' || acceptedBy.length === 0) return [];
    if (othersOf(state, by).some((seat) => !acceptedBy.includes(seat))) return [];
    if (firstRefusal(requireNotSigning(state), requireFew(state, aspect, now))) return [];
    return [{ type: 'aspect.reset.completed', to: everyone, by: 'table', data: { reset: id, aspect } } as const];
  });
}

const change = (state: RoomState, id: string, next: (reset: Reset) => Reset): RoomState => ({
  ...state,
  resets: state.resets.map((each) => (each.id === id ? next(each) : each)),
});

/** A question that waited for its author's private answer is over; what was released stays as it was. */
function closedLoop({ pending: _over, ...loop }: Loop): Loop {
  return loop;
}

/** Every proposal rests on why we are here; one on an issue only if it gives that issue a value. */
function touches(proposal: Proposal, aspect: Aspect): boolean {
  const issue = issueOf(aspect);
  return issue === undefined || proposal.packages.some((values) => Object.hasOwn(values, issue));
}

/** Offers that touch an aspect rest: what they were about is open again. */
export function suspend(proposals: readonly Proposal[], aspect: Aspect): readonly Proposal[] {
  return proposals.map((each) => {
    const counts = each.status === 'live' || each.status === 'accepted_in_principle';
    return counts && touches(each, aspect) ? { ...each, status: 'suspended' } : each;
  });
}

function fold(state: RoomState, reset: string, aspect: Aspect, at: string): RoomState {
  const onIt = (each: { readonly aspect?: Aspect }) => each.aspect === aspect;
  const issue = issueOf(aspect);
  const foldTalk = (item: TalkItem): TalkItem =>
    onIt(item) && item.folded === undefined ? { ...item, folded: reset } : item;
  return {
    ...state,
    folded: [
      ...state.folded,
      {
        reset,
        aspect,
        at,
        statements: state.statements.filter(onIt),
        loops: state.loops.filter((each) => onIt(each) && each.attempts.length > 0).map(closedLoop),
      },
    ],
    statements: state.statements.filter((each) => !onIt(each)),
    // A direction nobody has said back yet has only private matters of its two: it does not begin anew, it is not there.
    loops: state.loops.flatMap((each) => {
      if (!onIt(each)) return [each];
      return each.attempts.length > 0 || each.status === 'reset' ? [freshLoop(each, 'reset')] : [];
    }),
    understanding: withoutAspect(state.understanding, aspect),
    talk: state.talk.map(foldTalk),
    issues: state.issues.map((each) => (each.id === issue ? { ...each, nothingToAdd: [] } : each)),
    proposals: suspend(state.proposals, aspect),
  };
}

export const reset: Family<ResetActs, ResetEvents> = {
  decide: {
    'aspect.reset.propose': (state, act, given) => {
      const refused = requireWish(state, act, given.now);
      return refused ? refuse(refused) : { events: [proposed(act, given)] };
    },
    'aspect.reset.accept': decideAccept,
    'aspect.reset.not_now': (state, act) => {
      const found = requireTheirs(state, act.reset, act.seat);
      if ('code' in found) return refuse(found);
      return { events: [{ type: 'aspect.reset.not_now', to: everyone, data: { reset: found.id } }] };
    },
    'aspect.reset.instead': (state, act, given) => {
      const found = requireTheirs(state, act.reset, act.seat);
      if ('code' in found) return refuse(found);
      const refused = requireWish(state, act, given.now);
      if (refused) return refuse(refused);
      const notNow = { type: 'aspect.reset.not_now', to: everyone, data: { reset: found.id } } as const;
      return { events: [notNow, proposed(act, given)] };
    },
    'aspect.reset.withdraw': (state, act) => {
      const found = requireOpen(state, act.reset);
      if ('code' in found) return refuse(found);
      if (found.by !== act.seat) return refuse({ code: 'reset.not_own' });
      return { events: [{ type: 'aspect.reset.withdrawn', to: everyone, data: { reset: found.id } }] };
    },
  },
  evolve: {
    'aspect.reset.proposed': (state, event) => ({
      ...state,
      resets: [...state.resets, { ...event.data, by: event.by, at: event.at, status: 'proposed', acceptedBy: [] }],
    }),
    'aspect.reset.accepted': (state, event) =>
      change(state, event.data.reset, (each) => ({ ...each, acceptedBy: [...each.acceptedBy, event.by] })),
    'aspect.reset.not_now': (state, event) =>
      change(state, event.data.reset, (each) => ({ ...each, status: 'not_now' })),
    'aspect.reset.withdrawn': (state, event) =>
      change(state, event.data.reset, (each) => ({ ...each, status: 'withdrawn' })),
    'aspect.reset.completed': (state, event) =>
      change(fold(state, event.data.reset, event.data.aspect, event.at), event.data.reset, (each) => ({
        ...each,
        status: 'done',
        doneAt: event.at,
      })),
  },
};

/** The latest finished reset of an aspect whose author has not told anew yet, or nothing. */
export function asksAnew(state: RoomState, author: SeatId, aspect: Aspect): Reset | undefined {
  const done = state.resets.findLast((each) => each.aspect === aspect && each.status === 'done');
  return done && !statementOf(state, author, aspect) ? done : undefined;
}
