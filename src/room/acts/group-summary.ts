import { everyone, refuse, type Act, type Given } from '../family.ts';
import { GROUP_FROM } from '../gates.ts';
import { firstRefusal, requireAspect, requireOther, requireRules, requireText } from '../guards.ts';
import { elapsed, HOUR_MS, limits } from '../limits.ts';
import type { Refusal } from '../refusals.ts';
import { activeSeats, loopOf, othersOf, put, statementOf, type RoomState } from '../state.ts';
import type { GroupDraft } from '../state/understanding.ts';
import { GROUP, type Aspect, type SeatId } from '../types.ts';
import { sent, type LoopFamily } from './loop-events.ts';
import { attemptFrame, requireMaySend } from './summary.ts';

/** Five and more parties (method 2.9): one writes for all, the others add one more thing, the author answers. */
export type GroupSummaryActs = {
  'group_summary.draft': { readonly author: SeatId; readonly aspect: Aspect; readonly text: string };
  /** One more thing; an empty text says "nothing more from me". */
  'group_summary.add': { readonly author: SeatId; readonly aspect: Aspect; readonly text: string };
  'group_summary.send': { readonly author: SeatId; readonly aspect: Aspect };
  /** The author names one other whose summary they need; an empty name takes it back. */
  'summary.need_from': { readonly aspect: Aspect; readonly from: SeatId };
};

export type GroupSummaryEvents = {
  'group_summary.drafted': { readonly author: SeatId; readonly aspect: Aspect; readonly text: string };
  'group_summary.added': { readonly author: SeatId; readonly aspect: Aspect; readonly text: string };
  'summary.needed_from': { readonly aspect: Aspect; readonly from: SeatId };
};

/** How long a turn, or waiting for what the others add, holds up the rest: the default response window (method 2.11). */
const WINDOW_MS = 48 * HOUR_MS;

/** The draft of the group's summary of one author on one aspect. */
export function groupDraftOf(state: RoomState, author: SeatId, aspect: Aspect): GroupDraft | undefined {
  return state.understanding.groupDrafts.find((each) => each.author === author && each.aspect === aspect);
}

/** Whose turn it is to write for all: seating order after the author, one further with each try. */
export function groupSummariser(state: RoomState, author: SeatId, aspect: Aspect): SeatId {
  const ids = activeSeats(state).map((seat) => seat.id);
  const place = ids.indexOf(author);
  const after = [...ids.slice(place + 1), ...ids.slice(0, Math.max(0, place))];
  const tries = loopOf(state, { summariser: GROUP, author, aspect }).attempts.length;
  return after[tries % Math.max(1, after.length)] ?? author;
}

/** Everything that holds for a group summary, whoever acts. */
function requireGroup(
  state: RoomState,
  seat: SeatId,
  author: SeatId,
  aspect: Aspect,
  now: string,
): Refusal | undefined {
  return firstRefusal(
    requireRules(state),
    requireAspect(state, aspect),
    activeSeats(state).length < GROUP_FROM ? { code: 'group.too_few', needed: GROUP_FROM } : undefined,
    seat === author ? { code: 'group.own_side' } : requireOther(state, seat, author),
    requireMaySend(state, loopOf(state, { summariser: GROUP, author, aspect }), now),
  );
}

/** The one whose turn it is may write; after the response window anybody may, so that silence holds nobody up. */
function requireTurn(state: RoomState, act: Act<GroupSummaryActs, 'group_summary.draft'>, now: string) {
  const { seat, author, aspect } = act;
  const draft = groupDraftOf(state, author, aspect);
  const turn = draft?.by ?? groupSummariser(state, author, aspect);
  const last = loopOf(state, { summariser: GROUP, author, aspect }).attempts.at(-1);
  const since = draft?.at ?? last?.verdict?.at ?? statementOf(state, author, aspect)?.at ?? now;
  return seat === turn || elapsed(since, now) > WINDOW_MS
    ? undefined
    : ({ code: 'group.not_your_turn', turn } as const);
}

function decideSend(state: RoomState, act: Act<GroupSummaryActs, 'group_summary.send'>, given: Given) {
  const { author, aspect } = act;
  const draft = groupDraftOf(state, author, aspect);
  const refused = requireGroup(state, act.seat, author, aspect, given.now);
  if (refused) return refuse(refused);
  if (!draft) return refuse({ code: 'group.no_draft' });
  if (draft.by !== act.seat) return refuse({ code: 'group.not_your_turn', turn: draft.by });
  const waitingFor = othersOf(state, author).filter(
    (seat) => seat !== draft.by && !draft.additions.some((each) => each.by === seat),
  );
  if (waitingFor.length > 0 && elapsed(draft.at, given.now) <= WINDOW_MS)
    return refuse({ code: 'group.waiting_for', waitingFor });
  const direction = { summariser: GROUP, author, aspect };
  const additions = draft.additions.filter((each) => each.text !== '');
  const frame = attemptFrame(state, loopOf(state, direction));
  return { events: sent({ ...direction, ...frame, text: draft.text, additions }) };
}

const withDraft = (state: RoomState, draft: GroupDraft): RoomState => ({
  ...state,
  understanding: {
    ...state.understanding,
    groupDrafts: put(
      state.understanding.groupDrafts,
      (each) => each.author === draft.author && each.aspect === draft.aspect,
      draft,
    ),
  },
});

export const groupSummary: LoopFamily<GroupSummaryActs, GroupSummaryEvents> = {
  decide: {
    'group_summary.draft': (state, act, given) => {
      const { author, aspect, text } = act;
      const loop = loopOf(state, { summariser: GROUP, author, aspect });
      const refused = firstRefusal(
        requireGroup(state, act.seat, author, aspect, given.now),
        requireTurn(state, act, given.now),
        requireText('text', text, loop.newPoints ? limits.newPointsWords : limits.summaryWords),
      );
      if (refused) return refuse(refused);
      return { events: [{ type: 'group_summary.drafted', to: everyone, data: { author, aspect, text } }] };
    },
    'group_summary.add': (state, act, given) => {
      const { author, aspect, text } = act;
      const draft = groupDraftOf(state, author, aspect);
      const refused = firstRefusal(
        requireGroup(state, act.seat, author, aspect, given.now),
        draft ? undefined : { code: 'group.no_draft' },
        draft?.by === act.seat ? { code: 'group.own_draft' } : undefined,
        text === '' ? undefined : requireText('text', text, 60),
      );
      if (refused) return refuse(refused);
      return { events: [{ type: 'group_summary.added', to: everyone, data: { author, aspect, text } }] };
    },
    'group_summary.send': decideSend,
    'summary.need_from': (state, act) => {
      const { aspect, from } = act;
      const refused = firstRefusal(
        requireRules(state),
        requireAspect(state, aspect),
        activeSeats(state).length < GROUP_FROM ? { code: 'group.too_few', needed: GROUP_FROM } : undefined,
        from === '' ? undefined : requireOther(state, act.seat, from),
      );
      if (refused) return refuse(refused);
      return { events: [{ type: 'summary.needed_from', to: everyone, data: { aspect, from } }] };
    },
  },
  evolve: {
    'group_summary.drafted': (state, event) => {
      const { author, aspect, text } = event.data;
      const before = groupDraftOf(state, author, aspect);
      const additions = (before?.additions ?? []).filter((each) => each.by !== event.by);
      return withDraft(state, { author, aspect, text, by: event.by, at: event.at, additions });
    },
    'group_summary.added': (state, event) => {
      const { author, aspect, text } = event.data;
      const draft = groupDraftOf(state, author, aspect);
      if (!draft) return state;
      const additions = [...draft.additions.filter((each) => each.by !== event.by), { by: event.by, text }];
      return withDraft(state, { ...draft, additions });
    },
    'summary.needed_from': (state, event) => {
      const { aspect, from } = event.data;
      const rest = state.understanding.named.filter((each) => each.author !== event.by || each.aspect !== aspect);
      const named = from === '' ? rest : [...rest, { author: event.by, aspect, from }];
      return { ...state, understanding: { ...state.understanding, named } };
    },
  },
};
