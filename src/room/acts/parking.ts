import { everyone, refuse, type Act, type Decided, type Family, type Happened } from '../family.ts';
import { firstRefusal, requireRules, requireText } from '../guards.ts';
import type { Refusal } from '../refusals.ts';
import { activeSeats, type RoomState } from '../state.ts';
import type { Standing } from '../state/reset.ts';
import { aspectOf, type IssueId } from '../types.ts';
import { restOn, suspend } from '../folding.ts';

type Wish = { readonly issue: IssueId; readonly words: string };

/**
 * Putting an issue aside for later, back on the table, or off it for good (method 2.2, 2.4). Each takes effect when all
 * have asked for the same; `aspect.leave_as_is` ends an open wish at no cost.
 */
export type ParkingActs = {
  'aspect.park': Wish;
  'aspect.unpark': Wish;
  'aspect.drop': Wish;
  'aspect.leave_as_is': { readonly issue: IssueId };
};

export type ParkingEvents = {
  'aspect.move_proposed': Wish & { readonly to: Standing };
  'aspect.move_agreed': { readonly issue: IssueId; readonly to: Standing };
  'aspect.move_ended': { readonly issue: IssueId };
  /** By the table, once all have agreed. */
  'aspect.moved': { readonly issue: IssueId; readonly to: Standing };
};

/** Refuses an issue that is not on the table: no package may give it a value (G5 and packages follow). */
export function requireOnTable(state: RoomState, issues: readonly IssueId[]): Refusal | undefined {
  for (const id of issues) {
    const standing = state.issues.find((each) => each.id === id)?.standing;
    if (standing) return { code: 'issue.not_on_table', issue: id, standing };
  }
  return undefined;
}

type Moving = Act<ParkingActs, 'aspect.park' | 'aspect.unpark' | 'aspect.drop'>;

function decideMove(state: RoomState, { issue: id, words, seat }: Moving, to: Standing): Decided<ParkingEvents> {
  const issue = state.issues.find((each) => each.id === id);
  if (!issue) return refuse({ code: 'issue.unknown', issue: id });
  const move = state.moves.find((each) => each.issue === id);
  const refused = firstRefusal(
    requireRules(state),
    words === '' ? undefined : requireText('words', words, 80),
    (issue.standing ?? 'open') === to ? { code: 'issue.standing', issue: id, standing: to } : undefined,
    move && move.to !== to ? { code: 'move.other', issue: id, to: move.to } : undefined,
    move?.agreedBy.includes(seat) ? { code: 'move.agreed', issue: id } : undefined,
  );
  if (refused) return refuse(refused);
  if (!move) return { events: [{ type: 'aspect.move_proposed', to: everyone, data: { issue: id, to, words } }] };
  const agreed = { type: 'aspect.move_agreed', to: everyone, data: { issue: id, to } } as const;
  const all = activeSeats(state).every((each) => each.id === seat || move.agreedBy.includes(each.id));
  if (!all) return { events: [agreed] };
  return { events: [agreed, { type: 'aspect.moved', to: everyone, by: 'table', data: { issue: id, to } }] };
}

/** Issues whose move waits for nobody any more, because the last who had not agreed is gone: the table moves them. */
export function parkingFollows(state: RoomState): readonly Happened<ParkingEvents>[] {
  return state.moves.flatMap(({ issue, to, agreedBy }) =>
    activeSeats(state).every((each) => agreedBy.includes(each.id))
      ? [{ type: 'aspect.moved', to: everyone, by: 'table', data: { issue, to } } as const]
      : [],
  );
}

const without = (state: RoomState, issue: IssueId) => state.moves.filter((each) => each.issue !== issue);

export const parking: Family<ParkingActs, ParkingEvents> = {
  decide: {
    'aspect.park': (state, act) => decideMove(state, act, 'parked'),
    'aspect.unpark': (state, act) => decideMove(state, act, 'open'),
    'aspect.drop': (state, act) => decideMove(state, act, 'dropped'),
    'aspect.leave_as_is': (state, { issue }) =>
      state.moves.some((each) => each.issue === issue)
        ? { events: [{ type: 'aspect.move_ended', to: everyone, data: { issue } }] }
        : refuse({ code: 'move.none', issue }),
  },
  evolve: {
    'aspect.move_proposed': (state, event) => ({
      ...state,
      moves: [...without(state, event.data.issue), { ...event.data, by: event.by, at: event.at, agreedBy: [event.by] }],
    }),
    'aspect.move_agreed': (state, event) => ({
      ...state,
      moves: state.moves.map((each) =>
        each.issue === event.data.issue ? { ...each, agreedBy: [...each.agreedBy, event.by] } : each,
      ),
    }),
    'aspect.move_ended': (state, event) => ({ ...state, moves: without(state, event.data.issue) }),
    'aspect.moved': (state, event) => {
      const { issue: id, to } = event.data;
      return {
        ...state,
        moves: without(state, id),
        issues: state.issues.map((issue) => {
          if (issue.id !== id) return issue;
          const { standing: _before, ...rest } = issue;
          return { ...rest, movedAt: event.at, ...(to === 'open' ? {} : { standing: to }) };
        }),
        proposals: to === 'open' ? state.proposals : suspend(state.proposals, aspectOf(id)),
        layouts: to === 'open' ? state.layouts : restOn(state, aspectOf(id), event.at),
      };
    },
  },
};
