import { openAsk } from '../acts/relay.ts';
import { openPrivate } from '../private.ts';
import { loopOf, statementOf, type RoomState } from '../state.ts';
import { afarOf, type RelayAsk } from '../state/relay.ts';
import { issueOf, type Aspect, type Check, type SeatId, type VerdictButton } from '../types.ts';

/** Who answers from afar and how it stands, as everyone who sees the room may know it. */
export type RelayView = {
  readonly asks: readonly (RelayAsk & { readonly answered: boolean })[];
  readonly afar: readonly {
    readonly seat: SeatId;
    readonly stopped?: string;
    readonly later?: string;
    readonly confirmed?: string;
    /** Only for the facilitator who made the code: how often a wrong one was given. */
    readonly misses?: number;
  }[];
};

/** See `RelayView`. */
export function relayView(state: RoomState, viewer: SeatId): RelayView {
  return {
    asks: state.relay.asks.map(({ id, by, to, aspect, text, at }) => ({
      ...{ id, by, to, aspect, text, at },
      answered: statementOf(state, to, aspect) !== undefined,
    })),
    // Listed in the order of the seats: that a code was made must not show in any order.
    afar: state.seats.flatMap(({ id: seat }) => {
      const { stopped, later, confirmed, code, misses } = afarOf(state.relay, seat);
      const own = code?.owner === viewer ? { misses } : {};
      const facts = {
        ...(stopped === undefined ? {} : { stopped }),
        ...(later === undefined ? {} : { later }),
        ...(confirmed === undefined ? {} : { confirmed }),
        ...own,
      };
      return Object.keys(facts).length > 0 ? [{ seat, ...facts }] : [];
    }),
  };
}

/** Everything that the one page of somebody who answers from afar holds. */
export type AfarPage = {
  readonly title: string;
  readonly you: string;
  /** The facilitator who tells the code, if there is one. */
  readonly neutral?: string;
  readonly stopped: boolean;
  readonly later?: string;
  readonly item: AfarItem;
};

/** The one thing on the page. */
export type AfarItem =
  | { readonly kind: 'question'; readonly from: string; readonly text: string }
  | {
      readonly kind: 'summary';
      readonly from: string;
      readonly summariser: SeatId;
      readonly aspect: Aspect;
      readonly issue?: string;
      readonly text: string;
      /** The one private question, while it waits for an answer. */
      readonly check?: { readonly kind: Check; readonly words: string; readonly button: VerdictButton };
    }
  /** `sits`: they sat down. `over`: the room has ended. `closed`: they meet in another way, or pause, or this one declined or left. */
  | { readonly kind: 'nothing' | 'sits' | 'over' | 'closed' };

const nameOf = (state: RoomState, id: SeatId): string =>
  [...state.seats, ...state.attendants].find((each) => each.id === id)?.name ?? '';

function itemOf(state: RoomState, seat: SeatId, now: string): AfarItem {
  if (state.status !== 'inviting' && state.status !== 'open') return { kind: 'over' };
  const status = state.seats.find((each) => each.id === seat)?.status;
  if (status === 'seated') return { kind: 'sits' };
  if (status !== 'invited') return { kind: 'closed' };
  const rests = state.paused !== undefined && now < state.paused.until;
  if (state.mode.current !== 'relay' || rests) return { kind: 'closed' };
  const ask = openAsk(state, seat);
  if (ask) return { kind: 'question', from: nameOf(state, ask.by), text: ask.text };
  const waiting = state.loops.find(
    (each) => each.author === seat && state.seats.some(({ id }) => id === each.summariser) && each.status === 'sent',
  );
  const attempt = waiting && loopOf(state, waiting).attempts.at(-1);
  if (!waiting || !attempt) return { kind: 'nothing' };
  const { summariser, aspect } = waiting;
  const issue = state.issues.find((each) => each.id === issueOf(aspect))?.title;
  const pending = openPrivate(waiting.pending, seat);
  return {
    kind: 'summary',
    from: nameOf(state, summariser),
    summariser,
    aspect,
    ...(issue === undefined ? {} : { issue }),
    text: [attempt.text, ...attempt.additions.map((each) => each.text)].join(' '),
    ...(pending ? { check: { kind: pending.check, words: pending.words, button: pending.button } } : {}),
  };
}

/** See `AfarPage`; `now` is RFC 3339 UTC. Nothing else of the room is on it, not even how much there is. */
export function afarPage(state: RoomState, seat: SeatId, now: string): AfarPage {
  const { stopped, later } = afarOf(state.relay, seat);
  const neutral = state.attendants.find((each) => each.kind === 'facilitator' && each.status === 'seated')?.name;
  return {
    title: state.title,
    you: nameOf(state, seat),
    ...(neutral === undefined ? {} : { neutral }),
    stopped: stopped !== undefined,
    ...(later !== undefined && now < later ? { later } : {}),
    item: stopped === undefined ? itemOf(state, seat, now) : { kind: 'nothing' },
  };
}
