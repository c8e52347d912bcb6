import type { Proposal, RoomState, TalkItem } from './state.ts';
import { restLayouts } from './state/layout.ts';
import { freshLoop, withoutAspect, type Loop } from './state/understanding.ts';
import {
  aspectOf,
  aspectOfScope,
  coversAspect,
  coversOffers,
  issueOf,
  type Aspect,
  type PackageValues,
  type RestartScope,
} from './types.ts';

/** A question that waited for its author's private answer is over; what was released stays as it was. */
function closedLoop({ pending: _over, ...loop }: Loop): Loop {
  return loop;
}

/** Every package rests on why we are here; one on an issue only if it gives that issue a value. */
const holds = (aspect: Aspect) => {
  const issue = issueOf(aspect);
  return (values: PackageValues): boolean => issue === undefined || Object.hasOwn(values, issue);
};
const touches = (proposal: Proposal, aspect: Aspect): boolean => proposal.packages.some(holds(aspect));

/** An offer that still counts: open, or accepted in principle by all. */
export const isOpenOffer = ({ status }: Proposal): boolean => status === 'live' || status === 'accepted_in_principle';

/** What was laid out on an aspect rests like an offer. */
export const restOn = (state: RoomState, aspect: Aspect, at: string) => restLayouts(state.layouts, at, holds(aspect));

/** Offers that touch an aspect rest: what they were about is open again. */
export function suspend(proposals: readonly Proposal[], aspect: Aspect): readonly Proposal[] {
  return proposals.map((each) =>
    isOpenOffer(each) && touches(each, aspect) ? { ...each, status: 'suspended' } : each,
  );
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
    layouts: restOn(state, aspect, at),
  };
}

/** Aspects on which something was told, said or agreed, or two are at work. */
function aspectsIn(state: RoomState, scope: RestartScope): readonly Aspect[] {
  const nothing = state.issues.flatMap((each) => (each.nothingToAdd.length > 0 ? [aspectOf(each.id)] : []));
  const light: readonly Aspect[] = state.understanding.nothingOnIssues.length > 0 ? ['issues'] : [];
  const { waivers, freezes, named, groupDrafts } = state.understanding;
  const on = [...state.statements, ...state.loops, ...waivers, ...freezes, ...named, ...groupDrafts].map(
    (each) => each.aspect,
  );
  const talked = state.talk.flatMap(({ aspect }) => (aspect === undefined ? [] : [aspect]));
  return [...new Set([...on, ...nothing, ...light, ...talked])].filter((aspect) => coversAspect(scope, aspect));
}

/** All offers rest, and a text that was being written lies folded. */
function foldOffers(state: RoomState, reset: string, at: string): RoomState {
  const { agreement, ...rest } = state;
  return {
    ...rest,
    proposals: state.proposals.map((each) => (isOpenOffer(each) ? { ...each, status: 'suspended' } : each)),
    layouts: restLayouts(state.layouts, at, () => true),
    foldedTexts: agreement ? [...state.foldedTexts, { reset, at, text: agreement.text }] : state.foldedTexts,
  };
}

/** What is left beside topics and offers: messages are folded, and every issue is put aside, to be taken up anew. */
function foldRest(state: RoomState, reset: string): RoomState {
  return {
    ...state,
    talk: state.talk.map((item) => (item.folded === undefined ? { ...item, folded: reset } : item)),
    issues: state.issues.map((each) => ({ ...each, standing: each.standing ?? 'parked' })),
    moves: [],
  };
}

/** Folds whatever a restart takes up. Rules, ledger, people, caucuses and what each keeps in private stay. */
export function foldScope(state: RoomState, reset: string, scope: RestartScope, at: string): RoomState {
  const single = aspectOfScope(scope);
  if (single !== undefined) return fold(state, reset, single, at);
  const anew = aspectsIn(state, scope).reduce((now, aspect) => fold(now, reset, aspect, at), state);
  const said = anew.folded.filter((each) => each.reset !== reset || each.statements.length + each.loops.length > 0);
  const offers = coversOffers(scope) ? foldOffers({ ...anew, folded: said }, reset, at) : { ...anew, folded: said };
  return scope === 'room' ? foldRest(offers, reset) : offers;
}

/** Wishes for a part of what has just begun anew are answered by that. */
export const supersede = (state: RoomState, scope: RestartScope): RoomState => ({
  ...state,
  resets: state.resets.map((each) => {
    const single = aspectOfScope(each.aspect);
    const part = scope === 'room' || (single !== undefined && coversAspect(scope, single));
    return each.status === 'proposed' && each.aspect !== scope && part ? { ...each, status: 'not_now' } : each;
  }),
});
