import { caucus as alone, onlySeat, refuse, type Family, type Happened } from '../family.ts';
import { confide, keepPrivate } from '../private.ts';
import { facilitatorOf, put } from '../state.ts';
import type { SafetyAnswers } from '../state/help.ts';

/**
 * Safety and capacity (method 2.14): three private questions, repeatable at any time. Nothing is told to the other side,
 * and the facilitator hears of it only when the person says so.
 */
export type SafetyActs = { 'safety.check': { readonly answers: SafetyAnswers; readonly tell: boolean } };

export type SafetyEvents = {
  'safety.checked': { readonly id: string; readonly answers: SafetyAnswers };
  'safety.told': { readonly id: string; readonly answers: SafetyAnswers };
};

export const safety: Family<SafetyActs, SafetyEvents> = {
  decide: {
    'safety.check': (state, { seat, answers, tell }, given) => {
      const neutral = facilitatorOf(state);
      if (tell && !neutral) return refuse({ code: 'caucus.no_facilitator' });
      const data = { id: given.newId(), answers };
      const events: Happened<SafetyEvents>[] = [{ type: 'safety.checked', to: onlySeat(seat), data }];
      if (tell && neutral) events.push({ type: 'safety.told', to: alone(seat, neutral.id), data });
      return { events };
    },
  },
  evolve: {
    'safety.checked': (state, event) => {
      const last = keepPrivate(event.by, { ...event.data, at: event.at });
      return { ...state, safety: put(state.safety, (each) => each.seat === event.by, { seat: event.by, last }) };
    },
    'safety.told': (state, event) => {
      const { to } = event;
      if (to.kind !== 'caucus') return state;
      const told = confide([to.party, to.neutral], { ...event.data, at: event.at });
      return {
        ...state,
        safety: state.safety.map((each) => (each.seat === event.by ? { ...each, told } : each)),
      };
    },
  },
};
