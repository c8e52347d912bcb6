import { closingSummary, type ClosingLine } from '../closing-summary.ts';
import { everyone, refuse, type Act, type Decided, type Family, type Happened } from '../family.ts';
import { requireUnderstanding } from '../gates.ts';
import { firstRefusal, requireDistinct, requireText } from '../guards.ts';
import { othersOf, type ClosingKind, type RoomState } from '../state.ts';

/** Closing without agreement, the closing summary (method 2.8), and consent to a full transcript (method 2.12). */
export type ClosingActs = {
  /** `nextContact`: when and how they will talk again, agreed to with the closing. */
  'room.close': { readonly kind: ClosingKind; readonly words: string; readonly nextContact?: string };
  'room.confirm_close': object;
  'room.keep_open': object;
  /** After an ending: each party approves or strikes the lines of the summary that are about itself. */
  'closing.answer_lines': { readonly approved: readonly string[]; readonly struck: readonly string[] };
  'transcript.consent': object;
  'transcript.withdraw_consent': object;
};

export type ClosingEvents = {
  'room.close_proposed': { readonly kind: ClosingKind; readonly words: string; readonly nextContact?: string };
  'room.close_confirmed': object;
  'room.kept_open': object;
  'room.closed': { readonly kind: ClosingKind };
  'closing.lines_answered': { readonly approved: readonly string[]; readonly struck: readonly string[] };
  /** By the table, once every line was answered by all it is about: the summary that counts. */
  'closing.summary_settled': { readonly lines: readonly ClosingLine[] };
  'transcript.consented': object;
  'transcript.consent_withdrawn': object;
};

const isOver = (state: RoomState): boolean => state.status !== 'inviting' && state.status !== 'open';

function decideLines(state: RoomState, act: Act<ClosingActs, 'closing.answer_lines'>): Decided<ClosingEvents> {
  if (!isOver(state)) return refuse({ code: 'closing.not_over' });
  const { approved, struck, seat } = act;
  const open = closingSummary(state).filter((line) => line.waitingFor.includes(seat));
  const answers = [...approved, ...struck];
  if (answers.length === 0) return refuse({ code: 'text.empty', field: 'lines' });
  const unknown = answers.find((id) => !open.some((line) => line.id === id));
  if (unknown !== undefined) return refuse({ code: 'line.unknown' });
  const refused = requireDistinct(answers);
  if (refused) return refuse(refused);
  const answered = { type: 'closing.lines_answered', to: everyone, data: { approved, struck } } as const;
  const after = closingSummary({ ...state, lineAnswers: [...state.lineAnswers, { by: seat, approved, struck }] });
  if (after.some((line) => line.waitingFor.length > 0)) return { events: [answered] };
  const lines = after.map(({ waitingFor: _none, ...line }) => line);
  return { events: [answered, { type: 'closing.summary_settled', to: everyone, by: 'table', data: { lines } }] };
}

/** A closing that waits for nobody any more, because the last who had not confirmed is gone: the table closes the room. */
export function closingFollows({ closing: proposed, ...state }: RoomState): readonly Happened<ClosingEvents>[] {
  if (!proposed || proposed.confirmedBy.length === 0) return [];
  if (othersOf(state, proposed.by).some((id) => !proposed.confirmedBy.includes(id))) return [];
  return [{ type: 'room.closed', to: everyone, by: 'table', data: { kind: proposed.kind } }];
}

export const closing: Family<ClosingActs, ClosingEvents> = {
  decide: {
    'room.close': (state, act) => {
      if (state.closing) return refuse({ code: 'closing.exists' });
      const refused = firstRefusal(
        act.words === '' ? undefined : requireText('words', act.words, 150),
        act.nextContact === undefined ? undefined : requireText('nextContact', act.nextContact, 60),
        // "Well understood" must be true: everyone has said "that's right" on why the others are here.
        act.kind === 'understood_no_agreement' ? requireUnderstanding(state, []) : undefined,
      );
      if (refused) return refuse(refused);
      const { kind, words, nextContact } = act;
      const data = { kind, words, ...(nextContact === undefined ? {} : { nextContact }) };
      return { events: [{ type: 'room.close_proposed', to: everyone, data }] };
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
    'closing.answer_lines': decideLines,
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
    'closing.lines_answered': (state, event) => ({
      ...state,
      lineAnswers: [...state.lineAnswers, { by: event.by, ...event.data }],
    }),
    'closing.summary_settled': (state) => state,
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
