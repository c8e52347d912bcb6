import { bothSeats, everyone, refuse, type Family } from '../family.ts';
import {
  firstRefusal,
  requireAspect,
  requireDirect,
  requireOther,
  requireRules,
  requireSeats,
  requireText,
} from '../guards.ts';
import { statementOf, type LabelAnswer } from '../state.ts';
import type { Aspect, LabelKind, SeatId } from '../types.ts';
import { stopping, type ThreatEvents } from './threat.ts';

/** Messages, and the short helps after a miss: labels, no-oriented and calibrated questions (method 3.6, 9.4). */
export type TalkActs = {
  'message.send': { readonly text: string; readonly aspect?: Aspect };
  /**
   * Takes one own message back; `instead` is how the sender puts it now. What was sent has been sent: others see that it
   * was withdrawn, and the record keeps it. A message goes out at once, so there is no undo without a trace.
   */
  'message.take_back': { readonly message: string; readonly instead?: string };
  'label.send': { readonly to: SeatId; readonly aspect: Aspect; readonly kind: LabelKind; readonly text: string };
  'label.answer': { readonly label: string; readonly choice: LabelAnswer; readonly words: string };
};

export type TalkEvents = ThreatEvents & {
  'message.sent': { readonly id: string; readonly text: string; readonly aspect?: Aspect };
  'message.taken_back': { readonly message: string; readonly instead?: string };
  'label.sent': {
    readonly id: string;
    readonly to: SeatId;
    readonly aspect: Aspect;
    readonly kind: LabelKind;
    readonly text: string;
    readonly carriedBy?: SeatId;
  };
  /** A "no" is kept as "not denied" and confirms nothing (method 3.6). */
  'label.answered': {
    readonly label: string;
    readonly choice: LabelAnswer;
    readonly words: string;
    readonly carriedBy?: SeatId;
  };
};

export const talk: Family<TalkActs, TalkEvents> = {
  decide: {
    'message.send': (state, act, given) => {
      const refused = firstRefusal(
        requireSeats(state),
        requireDirect(state, act.seat),
        requireText('text', act.text, 400),
        act.aspect === undefined ? undefined : requireAspect(state, act.aspect),
      );
      if (refused) return refuse(refused);
      const about = act.aspect === undefined ? {} : { aspect: act.aspect };
      return {
        events: [{ type: 'message.sent', to: everyone, data: { id: given.newId(), text: act.text, ...about } }],
      };
    },
    'message.take_back': (state, { seat, message, instead }) => {
      const item = state.talk.find((each) => each.id === message);
      if (!item || item.kind !== 'message') return refuse({ code: 'message.unknown' });
      if (item.by !== seat) return refuse({ code: 'message.not_own' });
      if (item.takenBack) return refuse({ code: 'message.taken_back' });
      const refused = instead === undefined ? undefined : requireText('instead', instead, 400);
      if (refused) return refuse(refused);
      const data = { message, ...(instead === undefined ? {} : { instead }) };
      return { events: [{ type: 'message.taken_back', to: everyone, data }] };
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
    ...stopping,
    'message.sent': (state, event) => ({
      ...state,
      talk: [...state.talk, { kind: 'message', ...event.data, by: event.by, at: event.at }],
    }),
    'message.taken_back': (state, event) => ({
      ...state,
      talk: state.talk.map((item) => {
        if (item.kind !== 'message' || item.id !== event.data.message) return item;
        const { instead } = event.data;
        return { ...item, takenBack: { at: event.at, ...(instead === undefined ? {} : { instead }) } };
      }),
    }),
    'label.sent': (state, event) => ({
      ...state,
      talk: [...state.talk, { ...event.data, by: event.by, at: event.at }],
    }),
    'label.answered': (state, event) => ({
      ...state,
      talk: state.talk.map((item) => {
        if (item.kind === 'message' || item.id !== event.data.label) return item;
        const { choice, words, carriedBy } = event.data;
        const carried = carriedBy === undefined ? {} : { carriedBy };
        return { ...item, answer: { choice, words, at: event.at, ...carried } };
      }),
    }),
  },
};
