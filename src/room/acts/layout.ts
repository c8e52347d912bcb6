import {
  everyone,
  onlySeat,
  refuse,
  type Act,
  type Decided,
  type Family,
  type Given,
  type Happened,
} from '../family.ts';
import { requireUnderstanding } from '../gates.ts';
import { firstRefusal, requireCount, requireDistinct, requireText } from '../guards.ts';
import { asking, isSilent, onTable, requireAskable, requireTime, turnedDownTwice } from '../layout-rules.ts';
import { limits } from '../limits.ts';
import { keepPrivate, openPrivate } from '../private.ts';
import type { Refusal } from '../refusals.ts';
import { activeSeats, type RoomState } from '../state.ts';
import type { Layout, LayoutDraft, Unmet } from '../state/layout.ts';
import type { IssueId, PackageValues, SeatId } from '../types.ts';
import { requireValues } from './package.ts';
import { requireOnTable } from './parking.ts';

/**
 * The other side is asked to lay out how the deal could look (method 8.6): with understanding there, who did not write the
 * first offer sees best what would work for them. Nothing here is an offer, and nobody has agreed to what is laid.
 */
export type LayoutActs = {
  'layout.invite': { readonly to: SeatId; readonly words: string };
  /** No reason is asked. */
  'layout.decline': { readonly layout: string };
  'layout.withdraw': { readonly layout: string };
  /** Values for some issues; the others are left blank. Laid again, it is the next version of the draft. */
  'layout.lay': { readonly layout: string; readonly values: PackageValues; readonly words: string };
  /** First what can be kept, then which interest is not met and where (method 8.5); `draft`: which version, from 0. */
  'layout.reply': {
    readonly layout: string;
    readonly draft: number;
    readonly keeps: readonly IssueId[];
    readonly unmet: readonly Unmet[];
    readonly words: string;
  };
};

type Laid = {
  readonly layout: string;
  readonly values: PackageValues;
  readonly blank: readonly IssueId[];
  readonly words: string;
};

export type LayoutEvents = {
  /** `together`: the open invitation the other way round; `instead`: the earlier one that met with silence. */
  'layout.invited': {
    readonly id: string;
    readonly to: SeatId;
    readonly words: string;
    readonly together?: string;
    readonly instead?: string;
  };
  'layout.declined': { readonly layout: string };
  'layout.withdrawn': { readonly layout: string };
  'layout.laid': Laid;
  /** To its author alone: nobody learns of it before both have laid. */
  'layout.sealed': Laid & { readonly under: string };
  /** By the table: both have laid, and everybody sees both at once. */
  'layout.opened': { readonly drafts: readonly Laid[] };
  'layout.replied': {
    readonly layout: string;
    readonly draft: number;
    readonly keeps: readonly IssueId[];
    readonly unmet: readonly Unmet[];
    readonly words: string;
  };
  /** By the table: one of the two has left. */
  'layout.lapsed': { readonly layout: string };
};

function decideInvite(state: RoomState, act: Act<LayoutActs, 'layout.invite'>, given: Given): Decided<LayoutEvents> {
  const { seat, to, words } = act;
  const between = (by: SeatId, other: SeatId) =>
    state.layouts.find((each) => each.by === by && each.to === other && each.status === 'open');
  const earlier = between(seat, to);
  const silent = earlier && isSilent(earlier, asking(state), given.now);
  const refused = firstRefusal(
    requireTime(state),
    words === '' ? undefined : requireText('words', words, 80),
    requireCount('layouts', state.layouts.length + 1, limits.layouts),
    requireAskable(state, seat, to),
    earlier && !silent ? { code: 'layout.asked_already', seat: to } : undefined,
    turnedDownTwice(asking(state), seat, to, given.now)
      ? { code: 'layout.back_to_understanding', seat: to }
      : undefined,
  );
  if (refused) return refuse(refused);
  const together = between(to, seat);
  const data = {
    id: given.newId(),
    to,
    words,
    ...(together ? { together: together.id } : {}),
    ...(earlier ? { instead: earlier.id } : {}),
  };
  return { events: [{ type: 'layout.invited', to: everyone, data }] };
}

function requireLayout(state: RoomState, id: string): Layout | Refusal {
  return state.layouts.find((each) => each.id === id) ?? { code: 'layout.unknown' };
}

/** An invitation to this seat that is open. */
function requireInvited(state: RoomState, id: string, seat: SeatId): Layout | Refusal {
  const found = requireLayout(state, id);
  if ('code' in found) return found;
  if (found.to !== seat) return { code: 'layout.not_yours', seat: found.to };
  return found.status === 'open' ? found : { code: 'layout.not_open', status: found.status };
}

/** What the invited one laid under seal, with the other one that it waits for. */
function sealedOf(layout: Layout) {
  const draft = openPrivate(layout.sealed, layout.to);
  return draft && layout.status === 'open' && draft.under === layout.together ? draft : undefined;
}

function decideLay(state: RoomState, act: Act<LayoutActs, 'layout.lay'>): Decided<LayoutEvents> {
  const { seat, values, words } = act;
  const found = requireLayout(state, act.layout);
  if ('code' in found) return refuse(found);
  if (found.to !== seat) return refuse({ code: 'layout.not_yours', seat: found.to });
  const { status } = found;
  if (status !== 'open' && status !== 'laid') return refuse({ code: 'layout.not_open', status });
  const touched = Object.keys(values);
  const refused = firstRefusal(
    requireTime(state),
    touched.length === 0 ? { code: 'layout.empty' } : requireValues(state, [values]),
    words === '' ? undefined : requireText('words', words, 150),
    requireCount('drafts', found.drafts.length + 1, limits.layoutDrafts),
    requireOnTable(state, touched),
    requireUnderstanding(state, touched),
  );
  if (refused) return refuse(refused);
  const blank = onTable(state).filter((issue) => values[issue] === undefined);
  const laid: Laid = { layout: found.id, values, blank, words };
  const other = status === 'open' ? state.layouts.find((each) => each.id === found.together) : undefined;
  if (!other) return { events: [{ type: 'layout.laid', to: everyone, data: laid }] };
  const sealed: Happened<LayoutEvents> = {
    type: 'layout.sealed',
    to: onlySeat(seat),
    data: { ...laid, under: other.id },
  };
  const theirs = sealedOf(other);
  if (!theirs) return { events: [sealed] };
  const { values: theirValues, blank: theirBlank, words: theirWords } = theirs;
  const their: Laid = { layout: other.id, values: theirValues, blank: theirBlank, words: theirWords };
  // In the order of the invitations: who laid last is nobody's business.
  const drafts = state.layouts.flatMap(({ id }) => (id === their.layout ? [their] : id === laid.layout ? [laid] : []));
  return { events: [sealed, { type: 'layout.opened', to: everyone, by: 'table', data: { drafts } }] };
}

function decideReply(state: RoomState, act: Act<LayoutActs, 'layout.reply'>): Decided<LayoutEvents> {
  const { seat, draft, keeps, unmet, words } = act;
  const found = requireLayout(state, act.layout);
  if ('code' in found) return refuse(found);
  if (found.to === seat) return refuse({ code: 'layout.own' });
  const last = found.drafts.at(-1);
  if (!last) return refuse({ code: 'layout.nothing_laid' });
  if (found.status !== 'laid') return refuse({ code: 'layout.not_open', status: found.status });
  const current = found.drafts.length - 1;
  const foreign = keeps.find((issue) => last.values[issue] === undefined);
  const unknown = unmet.find(({ issue }) => !state.issues.some((each) => each.id === issue))?.issue;
  const refused = firstRefusal(
    requireTime(state),
    draft === current ? undefined : { code: 'layout.other_draft', current: current + 1, yours: draft + 1 },
    last.replies.some((each) => each.by === seat) ? { code: 'layout.replied' } : undefined,
    keeps.length === 0 ? { code: 'layout.keep_first' } : requireDistinct(keeps),
    foreign === undefined ? undefined : { code: 'layout.not_in_draft', issue: foreign },
    requireCount('unmet', unmet.length, limits.issues),
    unknown === undefined ? undefined : { code: 'issue.unknown', issue: unknown },
    ...unmet.map(({ interest }) => requireText('interest', interest, 40)),
    // What is not kept says why: an interest, never a no alone (method 8.5).
    unmet.length === 0 && keeps.length < Object.keys(last.values).length
      ? { code: 'layout.interest_missing' }
      : undefined,
    words === '' ? undefined : requireText('words', words, 150),
  );
  if (refused) return refuse(refused);
  const data = { layout: found.id, draft, keeps, unmet, words };
  return { events: [{ type: 'layout.replied', to: everyone, data }] };
}

/** Open invitations to or from somebody who is not here any more: they wait for nobody. */
export function layoutFollows(state: RoomState): readonly Happened<LayoutEvents>[] {
  const here = activeSeats(state).map((each) => each.id);
  return state.layouts.flatMap(({ id, by, to, status }) =>
    status === 'open' && !(here.includes(by) && here.includes(to))
      ? [{ type: 'layout.lapsed', to: everyone, by: 'table', data: { layout: id } } as const]
      : [],
  );
}

const change = (state: RoomState, id: string, next: (layout: Layout) => Layout): RoomState => ({
  ...state,
  layouts: state.layouts.map((each) => (each.id === id ? next(each) : each)),
});

/** An invitation that is over; the other one stands alone again, and what was sealed under this one stays unseen. */
function end(state: RoomState, id: string, status: Layout['status'], at: string): RoomState {
  return {
    ...state,
    layouts: state.layouts.map((each) => {
      if (each.id !== id && each.together !== id) return each;
      const { together: _both, ...alone } = each;
      return each.id === id ? { ...alone, status, endedAt: at } : alone;
    }),
  };
}

const draftOf = ({ values, blank, words }: Laid, at: string): LayoutDraft => ({
  at,
  values,
  blank,
  words,
  replies: [],
});

const laidOn = (state: RoomState, laid: Laid, at: string): RoomState =>
  change(state, laid.layout, ({ sealed: _seen, ...each }) => ({
    ...each,
    status: 'laid',
    drafts: [...each.drafts, draftOf(laid, at)],
  }));

export const layout: Family<LayoutActs, LayoutEvents> = {
  decide: {
    'layout.invite': decideInvite,
    'layout.decline': (state, act) => {
      const found = requireInvited(state, act.layout, act.seat);
      if ('code' in found) return refuse(found);
      return { events: [{ type: 'layout.declined', to: everyone, data: { layout: found.id } }] };
    },
    'layout.withdraw': (state, act) => {
      const found = requireLayout(state, act.layout);
      if ('code' in found) return refuse(found);
      if (found.by !== act.seat) return refuse({ code: 'layout.not_yours', seat: found.by });
      if (found.status !== 'open') return refuse({ code: 'layout.not_open', status: found.status });
      return { events: [{ type: 'layout.withdrawn', to: everyone, data: { layout: found.id } }] };
    },
    'layout.lay': decideLay,
    'layout.reply': decideReply,
  },
  evolve: {
    'layout.invited': (state, event) => {
      const { instead, together, ...asked } = event.data;
      const before = instead === undefined ? state : end(state, instead, 'unanswered', event.at);
      const both = together === undefined ? {} : { together };
      const fresh: Layout = { ...asked, by: event.by, at: event.at, status: 'open', drafts: [], ...both };
      const paired =
        together === undefined ? before : change(before, together, (each) => ({ ...each, together: fresh.id }));
      return { ...paired, layouts: [...paired.layouts, fresh] };
    },
    'layout.declined': (state, event) => end(state, event.data.layout, 'declined', event.at),
    'layout.withdrawn': (state, event) => end(state, event.data.layout, 'withdrawn', event.at),
    'layout.lapsed': (state, event) => end(state, event.data.layout, 'lapsed', event.at),
    'layout.laid': (state, event) => laidOn(state, event.data, event.at),
    'layout.sealed': (state, event) => {
      const { layout: id, under, values, blank, words } = event.data;
      const draft = { at: event.at, values, blank, words, under };
      return change(state, id, (each) => ({ ...each, sealed: keepPrivate(event.by, draft) }));
    },
    'layout.opened': (state, event) => event.data.drafts.reduce((now, laid) => laidOn(now, laid, event.at), state),
    'layout.replied': (state, event) => {
      const { layout: id, draft: number, ...said } = event.data;
      return change(state, id, (each) => ({
        ...each,
        drafts: each.drafts.map((draft, index) =>
          index === number ? { ...draft, replies: [...draft.replies, { ...said, by: event.by, at: event.at }] } : draft,
        ),
      }));
    },
  },
};
