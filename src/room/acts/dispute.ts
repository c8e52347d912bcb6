import { requireInForce } from '../amendment-rules.ts';
import { everyone, refuse, type Family } from '../family.ts';
import { requireCount, requireText, firstRefusal } from '../guards.ts';
import { limits } from '../limits.ts';
import type { RoomState } from '../state.ts';

/**
 * Noting that one thinks something is not kept (method 12.2, step 1): what was observed, on which clause. A fact in the
 * record; it breaks nothing and ends nothing, and only who noted it can say that it is settled.
 */
export type DisputeActs = {
  'agreement.note_dispute': { readonly clause?: string; readonly words: string };
  'agreement.settle_dispute': { readonly dispute: string };
};

export type DisputeEvents = {
  'agreement.dispute_noted': { readonly id: string; readonly clause?: string; readonly words: string };
  'agreement.dispute_settled': { readonly dispute: string };
};

const withDisputes = (state: RoomState, disputes: RoomState['amending']['disputes']): RoomState => ({
  ...state,
  amending: { ...state.amending, disputes },
});

export const dispute: Family<DisputeActs, DisputeEvents> = {
  decide: {
    'agreement.note_dispute': (state, { clause, words }, given) => {
      const agreement = requireInForce(state);
      if ('code' in agreement) return refuse(agreement);
      const known = clause === undefined || agreement.text.clauses.some((each) => each.id === clause);
      const refused = firstRefusal(
        known ? undefined : { code: 'commitment.no_clause' },
        requireText('words', words, 150),
        requireCount('disputes', state.amending.disputes.length + 1, limits.disputes),
      );
      if (refused) return refuse(refused);
      const data = { id: given.newId(), ...(clause === undefined ? {} : { clause }), words };
      return { events: [{ type: 'agreement.dispute_noted', to: everyone, data }] };
    },
    'agreement.settle_dispute': (state, { seat, dispute: id }) => {
      const found = state.amending.disputes.find((each) => each.id === id);
      if (!found) return refuse({ code: 'dispute.unknown' });
      if (found.by !== seat) return refuse({ code: 'dispute.not_own' });
      if (found.settledAt !== undefined) return refuse({ code: 'dispute.settled' });
      return { events: [{ type: 'agreement.dispute_settled', to: everyone, data: { dispute: id } }] };
    },
  },
  evolve: {
    'agreement.dispute_noted': (state, { by, at, data }) =>
      withDisputes(state, [...state.amending.disputes, { ...data, by, at }]),
    'agreement.dispute_settled': (state, { at, data }) =>
      withDisputes(
        state,
        state.amending.disputes.map((each) => (each.id === data.dispute ? { ...each, settledAt: at } : each)),
      ),
  },
};
