import { everyone, refuse, type Family } from '../family.ts';
import { requireUnderstanding } from '../gates.ts';
import { firstRefusal, requireText } from '../guards.ts';
import { DAY_MS, elapsed, limits } from '../limits.ts';
import { othersOf, type ClosingKind } from '../state.ts';
import { settle } from './arriving.ts';

/** Pausing, leaving, closing without agreement (method 2.8), and consent to a full transcript (method 2.12). */
export type ClosingActs = {
  /** Rest until a time, at most seven days ahead. No reason needed. */
  'party.pause': { readonly until: string };
  'party.resume': object;
  'party.leave': object;
  'room.close': { readonly kind: ClosingKind; readonly words: string };
  'room.confirm_close': object;
  'room.keep_open': object;
  'transcript.consent': object;
  'transcript.withdraw_consent': object;
};

export type ClosingEvents = {
  'party.paused': { readonly until: string };
  'party.resumed': object;
  'party.left': object;
  'room.close_proposed': { readonly kind: ClosingKind; readonly words: string };
  'room.close_confirmed': object;
  'room.kept_open': object;
  'room.closed': { readonly kind: ClosingKind };
  'transcript.consented': object;
  'transcript.consent_withdrawn': object;
};

export const closing: Family<ClosingActs, ClosingEvents> = {
  decide: {
    'party.pause': (_state, act, given) => {
      const ahead = elapsed(given.now, act.until);
      if (!(ahead > 0)) return refuse({ code: 'pause.in_the_past' });
      if (ahead > limits.pauseDays * DAY_MS) return refuse({ code: 'pause.too_long', days: limits.pauseDays });
      return { events: [{ type: 'party.paused', to: everyone, data: { until: act.until } }] };
    },
    'party.resume': (state) =>
      state.paused
        ? { events: [{ type: 'party.resumed', to: everyone, data: {} }] }
        : refuse({ code: 'room.not_paused' }),
    'party.leave': () => ({ events: [{ type: 'party.left', to: everyone, data: {} }] }),
    'room.close': (state, act) => {
      if (state.closing) return refuse({ code: 'closing.exists' });
      const refused = firstRefusal(
        act.words === '' ? undefined : requireText('words', act.words, 150),
        // "Well understood" must be true: everyone has said "that's right" on why the others are here.
        act.kind === 'understood_no_agreement' ? requireUnderstanding(state, []) : undefined,
      );
      if (refused) return refuse(refused);
      return { events: [{ type: 'room.close_proposed', to: everyone, data: { kind: act.kind, words: act.words } }] };
    },
    'room.confirm_close': (state, act) => {
      const { closing: proposed } = state;
      if (!proposed) return refuse({ code: 'closing.none' });
      if (proposed.by === act.seat || proposed.confirmedBy.includes(act.seat)) return refuse({ code: 'closing.own' });
      const confirmed = { type: 'room.close_confirmed', to: everyone, data: {} } as const;
      const all = othersOf(state, proposed.by).every((id) => id === act.seat || proposed.confirmedBy.includes(id));
      if (!all) return { events: [confirmed] };
      const data = { kind: proposed.kind };
      return { events: [confirmed, { type: 'room.closed', to: everyone, by: 'table', data } as const] };
    },
    'room.keep_open': (state) =>
      state.closing
        ? { events: [{ type: 'room.kept_open', to: everyone, data: {} }] }
        : refuse({ code: 'closing.none' }),
    'transcript.consent': (state, act) =>
      state.transcriptConsent.includes(act.seat)
        ? refuse({ code: 'consent.given' })
        : { events: [{ type: 'transcript.consented', to: everyone, data: {} }] },
    'transcript.withdraw_consent': (state, act) =>
      state.transcriptConsent.includes(act.seat)
        ? { events: [{ type: 'transcript.consent_withdrawn', to: everyone, data: {} }] }
        : refuse({ code: 'consent.none' }),
  },
  evolve: {
    'party.paused': (state, event) => ({ ...state, paused: { by: event.by, until: event.data.until } }),
    'party.resumed': ({ paused: _paused, ...state }) => state,
    'party.left': (state, event) =>
      settle({
        ...state,
        seats: state.seats.map((seat) => (seat.id === event.by ? { ...seat, status: 'left' } : seat)),
      }),
    'room.close_proposed': (state, event) => ({
      ...state,
      closing: { ...event.data, by: event.by, at: event.at, confirmedBy: [] },
    }),
    'room.close_confirmed': (state, event) =>
      state.closing
        ? { ...state, closing: { ...state.closing, confirmedBy: [...state.closing.confirmedBy, event.by] } }
        : state,
    'room.kept_open': ({ closing: _closing, ...state }) => state,
    'room.closed': (state, event) => ({ ...state, status: event.data.kind, closedAt: event.at }),
    'transcript.consented': (state, event) => ({
      ...state,
      transcriptConsent: [...state.transcriptConsent, event.by],
    }),
    'transcript.consent_withdrawn': (state, event) => ({
      ...state,
      transcriptConsent: state.transcriptConsent.filter((id) => id !== event.by),
    }),
  },
};
