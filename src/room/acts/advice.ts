import { bothSeats, refuse, type Family } from '../family.ts';
import { requireText } from '../guards.ts';
import { confide, openConfided, withConfided } from '../private.ts';
import type { Refusal } from '../refusals.ts';
import { attendantOf, put, type RoomState } from '../state.ts';
import type { AdviceItem, DraftKind } from '../state/advice.ts';
import type { SeatId } from '../types.ts';

/**
 * A private adviser to one party (method 2.1): declared to all, admitted by everyone's consent like every guest. What the
 * two say, and the drafts they look at together, are for the two alone; the neutral does not see them either.
 */
export type AdviceActs = {
  /** `draft`: the text is a draft of this kind; nothing of it is sent to anybody else. */
  'advice.say': { readonly adviser: SeatId; readonly text: string; readonly draft?: DraftKind };
};

export type AdviceEvents = {
  'advice.said': {
    readonly party: SeatId;
    readonly adviser: SeatId;
    readonly id: string;
    readonly text: string;
    readonly draft?: DraftKind;
  };
};

/** The party whom a seated adviser advises, for the two of them only. */
function partyOf(state: RoomState, seat: SeatId, adviser: SeatId): SeatId | Refusal {
  const found = attendantOf(state, adviser);
  if (found?.kind !== 'guest' || found.adviserTo === undefined) return { code: 'advice.no_adviser' };
  const { adviserTo: party } = found;
  if (seat !== party && seat !== adviser) return { code: 'advice.not_yours' };
  return found.status === 'seated' ? party : { code: 'advice.not_seated' };
}

/** The lines of a party and an adviser; nothing said yet is an empty list for the two. */
export function adviceOf(state: RoomState, party: SeatId, adviser: SeatId) {
  const found = state.advice.find((each) => each.party === party && each.adviser === adviser);
  return found ?? { party, adviser, items: confide<readonly AdviceItem[]>([party, adviser], []) };
}

export const advice: Family<AdviceActs, AdviceEvents> = {
  decide: {
    'advice.say': (state, { seat, adviser, text, draft }, given) => {
      const party = partyOf(state, seat, adviser);
      if (typeof party === 'object') return refuse(party);
      const refused = requireText('text', text, 400);
      if (refused) return refuse(refused);
      const data = { party, adviser, id: given.newId(), text, ...(draft === undefined ? {} : { draft }) };
      return { events: [{ type: 'advice.said', to: bothSeats(party, adviser), data }] };
    },
  },
  evolve: {
    'advice.said': (state, event) => {
      const { party, adviser, id, text, draft } = event.data;
      const item = { id, by: event.by, text, at: event.at, ...(draft === undefined ? {} : { draft }) };
      const before = adviceOf(state, party, adviser);
      const after = { ...before, items: withConfided(before.items, (items) => [...items, item]) };
      return {
        ...state,
        advice: put(state.advice, (each) => each.party === party && each.adviser === adviser, after),
      };
    },
  },
};

/** An own line of advice that is not erased, with the two it is between; for whoever wrote it. */
export function ownAdvice(state: RoomState, seat: SeatId, id: string) {
  for (const { party, adviser, items } of state.advice) {
    const lines = openConfided(items, seat) ?? [];
    const item = lines.find((each) => each.id === id && each.by === seat);
    if (item) return { party, adviser, item, lines };
  }
  return undefined;
}
