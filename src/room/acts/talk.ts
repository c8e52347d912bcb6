import { bothSeats, everyone, refuse, type Family } from '../family.ts';
import { firstRefusal, requireOther, requireRules, requireSeats, requireText } from '../guards.ts';
import { statementOf, type LabelAnswer } from '../state.ts';
import type { Aspect, LabelKind, SeatId } from '../types.ts';
import { requireAspect } from './statement.ts';

/** Messages, and the short helps after a miss: labels, no-oriented and calibrated questions (method 3.6, 9.4). */
export type TalkActs = {
  'message.send': { readonly text: string };
  'label.send': { readonly to: SeatId; readonly aspect: Aspect; readonly kind: LabelKind; readonly text: string };
  'label.answer': { readonly label: string; readonly choice: LabelAnswer; readonly words: string };
};

export type TalkEvents = {
  'message.sent': { readonly id: string; readonly text: string };
  'label.sent': {
    readonly id: string;
    readonly to: SeatId;
    readonly aspect: Aspect;
    readonly kind: LabelKind;
    readonly text: string;
  };
  /** A "no" is kept as "not denied" and confirms nothing (method 3.6). */
  'label.answered': { readonly label: string; readonly choice: LabelAnswer; readonly words: string };
};

export const talk: Family<TalkActs, TalkEvents> = {
  decide: {
    'message.send': (state, act, given) => {
      const refused = firstRefusal(requireSeats(state), requireText('text', act.text, 400));
      if (refused) return refuse(refused);
      return { events: [{ type: 'message.sent', to: everyone, data: { id: given.newId(), text: act.text } }] };
    },
    'label.send': (state, act, given) => {
      const { to, aspect, kind, text } = act;
      const refused = firstRefusal(
        requireRules(state),
        requireAspect(state, aspect),
        requireOther(state, act.seat, to),
        statementOf(state, to, aspect) ? undefined : { code: 'statement.missing', author: to },
        requireText('text', text, 60),
      );
      if (refused) return refuse(refused);
      const data = { id: given.newId(), to, aspect, kind, text };
      return { events: [{ type: 'label.sent', to: bothSeats(act.seat, to), data }] };
    },
    'label.answer': (state, act) => {
      const item = state.talk.find((each) => each.id === act.label);
      if (!item || item.kind === 'message') return refuse({ code: 'label.unknown' });
      // A third seat learns nothing of a pair's label: to it the label does not exist.
      if (item.to !== act.seat) return refuse({ code: item.by === act.seat ? 'label.not_yours' : 'label.unknown' });
      if (item.answer) return refuse({ code: 'label.answered' });
      const { label, choice, words } = act;
      const refused = choice === 'words' || words !== '' ? requireText('words', words, 120) : undefined;
      if (refused) return refuse(refused);
      return { events: [{ type: 'label.answered', to: bothSeats(item.by, item.to), data: { label, choice, words } }] };
    },
  },
  evolve: {
    'message.sent': (state, event) => ({
      ...state,
      talk: [...state.talk, { kind: 'message', id: event.data.id, by: event.by, text: event.data.text, at: event.at }],
    }),
    'label.sent': (state, event) => ({
      ...state,
      talk: [...state.talk, { ...event.data, by: event.by, at: event.at }],
    }),
    'label.answered': (state, event) => ({
      ...state,
      talk: state.talk.map((item) => {
        if (item.kind === 'message' || item.id !== event.data.label) return item;
        const { choice, words } = event.data;
        return { ...item, answer: { choice, words, at: event.at } };
      }),
    }),
  },
};
