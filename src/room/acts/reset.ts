import { everyone, refuse, type Act, type Decided, type Family, type Given, type Happened } from '../family.ts';
import { firstRefusal, requireAspect, requireRules, requireText } from '../guards.ts';
import { after, DAY_MS, elapsed, limits } from '../limits.ts';
import type { Refusal } from '../refusals.ts';
import { foldScope, isOpenOffer, supersede } from '../folding.ts';
import { othersOf, statementOf, type RoomState } from '../state.ts';
import type { Reset } from '../state/reset.ts';
import {
  aspectOf,
  aspectOfScope,
  coversAspect,
  coversOffers,
  type Aspect,
  type RestartScope,
  type SeatId,
} from '../types.ts';

/** What a wish to start over says: on what, the proposer's own part, and a no-oriented question (method 9.3). */
export type ResetWish = { readonly aspect: RestartScope; readonly words: string; readonly offer: string };

/**
 * Restart of one aspect, of a phase, or of the room but for rules and ledger, and of nothing else (method 2.7): proposed by
 * one, accepted by all, declined at no cost.
 */
export type ResetActs = {
  'aspect.reset.propose': ResetWish;
  'aspect.reset.accept': { readonly reset: string };
  'aspect.reset.not_now': { readonly reset: string };
  /** Not this but something else, smaller for example. */
  'aspect.reset.instead': ResetWish & { readonly reset: string };
  'aspect.reset.withdraw': { readonly reset: string };
};

export type ResetEvents = {
  'aspect.reset.proposed': ResetWish & { readonly id: string };
  'aspect.reset.accepted': { readonly reset: string };
  'aspect.reset.not_now': { readonly reset: string };
  'aspect.reset.withdrawn': { readonly reset: string };
  /** By the table, once all have accepted: from here on it begins anew. */
  'aspect.reset.completed': { readonly reset: string; readonly aspect: RestartScope };
};

/** The latest time an aspect could be restarted again, if two restarts lie within seven days (method 2.7). */
function requireFew(state: RoomState, aspect: RestartScope, now: string): Refusal | undefined {
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

/** Something was told, said or offered there, so that there is something to start over from. */
function requireSaid(state: RoomState, scope: RestartScope): Refusal | undefined {
  const told = state.statements.some((each) => coversAspect(scope, each.aspect));
  const nothing = state.issues.some((each) => coversAspect(scope, aspectOf(each.id)) && each.nothingToAdd.length > 0);
  const offered = state.proposals.some(isOpenOffer) || state.agreement !== undefined;
  const talked = state.talk.some((each) => each.kind === 'message' && each.folded === undefined);
  const said = told || nothing || (coversOffers(scope) && offered) || (scope === 'room' && talked);
  return said ? undefined : { code: 'reset.nothing_said', aspect: scope };
}

/** A text that is fixed for signing, or signed, is not started over under anybody's pen (method 2.4: aspect not signed). */
function requireNotSigning({ agreement }: RoomState): Refusal | undefined {
  if (!agreement || agreement.status === 'drafting') return undefined;
  return { code: 'agreement.status', status: agreement.status, needed: 'drafting' };
}

function requireWish(state: RoomState, { aspect, words, offer }: ResetWish, now: string): Refusal | undefined {
  const open = state.resets.some((each) => each.aspect === aspect && each.status === 'proposed');
  const single = aspectOfScope(aspect);
  return firstRefusal(
    requireRules(state),
    single === undefined ? undefined : requireAspect(state, single),
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
      change(
        supersede(foldScope(state, event.data.reset, event.data.aspect, event.at), event.data.aspect),
        event.data.reset,
        (each) => ({ ...each, status: 'done', doneAt: event.at }),
      ),
  },
};

/** The latest finished reset of an aspect whose author has not told anew yet, or nothing. */
export function asksAnew(state: RoomState, author: SeatId, aspect: Aspect): Reset | undefined {
  const done = state.resets.findLast((each) => coversAspect(each.aspect, aspect) && each.status === 'done');
  return done && !statementOf(state, author, aspect) ? done : undefined;
}
