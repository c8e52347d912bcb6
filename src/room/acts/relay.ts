import { everyone, onlySeat, refuse, type Family } from '../family.ts';
import { firstRefusal, requireAspect, requireRules, requireText } from '../guards.ts';
import { after, DAY_MS, elapsed, limits } from '../limits.ts';
import { keepPrivate, openPrivate } from '../private.ts';
import type { Refusal } from '../refusals.ts';
import { facilitatorOf, put, statementOf, type RoomState } from '../state.ts';
import { afarOf, type Afar, type RelayAsk, type RelayShown } from '../state/relay.ts';
import { issueOf, type Aspect, type Point, type SeatId } from '../types.ts';
import { statement, type StatementEvents } from './statement.ts';

/**
 * Answers from afar (method 2.10): somebody was invited, does not sit down, and answers a question or a summary on one
 * page. What they answer are their own acts. A code that the facilitator tells them another way confirms who answers; a
 * party makes the link. Neither of the two is enough by itself.
 */
export type RelayActs = {
  /** A party asks one question; the answer becomes what the other tells on this aspect. */
  'relay.ask': { readonly to: SeatId; readonly aspect: Aspect; readonly text: string };
  /** A party puts what they told on that page, and asks to be said back. */
  'relay.show': { readonly to: SeatId; readonly aspect: Aspect };
  /** The facilitator makes a code for somebody; an earlier one ends. */
  'relay.set_code': { readonly to: SeatId; readonly code: string };
  /** Whoever answers gives the code; one answer is open for two minutes then. */
  'relay.confirm': { readonly code: string };
  /** The answer to the question that waits. */
  'relay.tell': { readonly text: string };
  /** "Ask me later": three days. */
  'relay.later': object;
  /** "Stop contacting me": for good. */
  'relay.stop': object;
};

export type RelayEvents = {
  'relay.asked': { readonly id: string; readonly to: SeatId; readonly aspect: Aspect; readonly text: string };
  /** `told`: when what stands on the page was told. */
  'relay.shown': { readonly to: SeatId; readonly aspect: Aspect; readonly told: string };
  /** To the facilitator alone: a digest, never the code. */
  'relay.code_set': { readonly seat: SeatId; readonly digest: string };
  /** To whoever answers alone: what comes of it may be a private question, of which nobody else learns. */
  'relay.confirmed': object;
  /** To the facilitator alone. */
  'relay.missed': object;
  'relay.put_off': { readonly until: string };
  'relay.stopped': object;
};

const MOST_MISSES = 5;
const OPEN_MS = 2 * 60_000;

/** A code as it is compared: letters and digits, whatever stands between them. */
const plain = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '');

const statusOf = (state: RoomState, seat: SeatId) => state.seats.find((each) => each.id === seat)?.status;

/** Whether more may be sent to somebody who has not sat down: not once they asked to be left alone. */
export function requireWelcome(state: RoomState, seat: SeatId): Refusal | undefined {
  const stopped = statusOf(state, seat) === 'invited' && afarOf(state.relay, seat).stopped !== undefined;
  return stopped ? { code: 'relay.stopped', seat } : undefined;
}

/** Whether a page from afar may be made for this seat now. */
export function requireAfar(state: RoomState, seat: SeatId): Refusal | undefined {
  if (statusOf(state, seat) === undefined) return { code: 'seat.unknown', seat };
  if (statusOf(state, seat) !== 'invited') return { code: 'relay.sits', seat };
  return requireWelcome(state, seat) ?? (state.mode.current === 'relay' ? undefined : { code: 'relay.other_mode' });
}

/** Whether somebody said that they have nothing to add on an aspect; on why they are here nobody can. */
export function saidNothing({ issues, understanding }: RoomState, seat: SeatId, aspect: Aspect): boolean {
  if (aspect === 'issues') return understanding.nothingOnIssues.includes(seat);
  return issues.some((each) => each.id === issueOf(aspect) && each.nothingToAdd.includes(seat));
}

/** Whether somebody has told their side of an aspect, or has nothing to add on it. */
export function isAnswered(state: RoomState, seat: SeatId, aspect: Aspect): boolean {
  const told = state.statements.some((each) => each.author === seat && each.aspect === aspect);
  return told || saidNothing(state, seat, aspect);
}

/** The question to somebody that waits for an answer, if there is one. */
export function openAsk(state: RoomState, seat: SeatId): RelayAsk | undefined {
  return state.relay.asks.find((each) => each.to === seat && !isAnswered(state, seat, each.aspect));
}

/** What a party told on an aspect stands on somebody's page, as it was told last. */
export function isShown(state: RoomState, by: SeatId, to: SeatId, aspect: Aspect): boolean {
  const told = statementOf(state, by, aspect)?.at;
  const shown = state.relay.shown.find((each) => each.by === by && each.to === to && each.aspect === aspect);
  return told !== undefined && shown?.told === told;
}

/** What refuses an act of somebody who was invited and answers from afar; `says`: what a summary of theirs is of. */
export function refusedFromAfar(
  state: RoomState,
  { seat, type }: { readonly seat: SeatId; readonly type: string },
  now: string,
  says?: { readonly author: SeatId; readonly aspect: Aspect },
): Refusal | undefined {
  if (type === 'relay.stop' || type === 'relay.later') return undefined;
  const refused = requireAfar(state, seat);
  if (refused || type === 'relay.confirm') return refused;
  const { open } = afarOf(state.relay, seat);
  if (open === undefined || elapsed(open, now) > OPEN_MS) return { code: 'relay.not_confirmed' };
  // What others told reaches somebody who does not sit here only by their own hand (method 2.12).
  return says && !isShown(state, says.author, seat, says.aspect) ? { code: 'relay.not_shown' } : undefined;
}

/** A told text as points, a sentence each; what is longer than a point may be stays in the text alone. */
export function pointsOf(text: string): readonly Point[] {
  const sentences = text.match(/[^.!?]+(?:[.!?]+|$)/gu) ?? [text];
  const shared = sentences
    .map((each) => each.trim())
    .filter((each) => each !== '' && requireText('points.text', each, 60) === undefined)
    .slice(0, limits.points);
  return (shared.length > 0 ? shared : [text.split(/\s+/u).slice(0, 40).join(' ')]).map((each, index) => ({
    id: `afar-${index + 1}`,
    text: each,
    facet: 'why',
    must: index === 0,
  }));
}

const change = (state: RoomState, seat: SeatId, next: (afar: Afar) => Afar): RoomState => ({
  ...state,
  relay: {
    ...state.relay,
    afar: put(state.relay.afar, (each) => each.seat === seat, next(afarOf(state.relay, seat))),
  },
});

export const relay: {
  readonly decide: Family<RelayActs, RelayEvents & StatementEvents>['decide'];
  readonly evolve: Family<RelayActs, RelayEvents>['evolve'];
} = {
  decide: {
    'relay.ask': (state, { to, aspect, text }, given) => {
      const refused = firstRefusal(
        requireAfar(state, to),
        requireRules(state),
        requireAspect(state, aspect),
        requireText('text', text, 60),
        openAsk(state, to) ? { code: 'relay.asked' } : undefined,
        statementOf(state, to, aspect) ? { code: 'relay.told' } : undefined,
        saidNothing(state, to, aspect) ? { code: 'relay.nothing_to_add' } : undefined,
      );
      if (refused) return refuse(refused);
      return { events: [{ type: 'relay.asked', to: everyone, data: { id: given.newId(), to, aspect, text } }] };
    },
    'relay.show': (state, { seat, to, aspect }) => {
      const own = statementOf(state, seat, aspect);
      const refused = firstRefusal(
        requireAfar(state, to),
        requireRules(state),
        requireAspect(state, aspect),
        own ? undefined : { code: 'statement.missing', author: seat },
        isShown(state, seat, to, aspect) ? { code: 'relay.shown' } : undefined,
      );
      if (refused || !own) return refuse(refused ?? { code: 'statement.missing', author: seat });
      return { events: [{ type: 'relay.shown', to: everyone, data: { to, aspect, told: own.at } }] };
    },
    'relay.set_code': (state, { seat, to, code }, given) => {
      if (facilitatorOf(state)?.id !== seat) return refuse({ code: 'attendant.facilitator_only' });
      const refused =
        requireAfar(state, to) ?? (plain(code).length < 8 ? ({ code: 'relay.code_short' } as const) : undefined);
      if (refused) return refuse(refused);
      const digest = given.digest(`${state.id} ${to} ${plain(code)}`);
      return { events: [{ type: 'relay.code_set', to: onlySeat(seat), data: { seat: to, digest } }] };
    },
    'relay.confirm': (state, { seat, code }, given) => {
      if (statusOf(state, seat) !== 'invited') return refuse({ code: 'relay.sits', seat });
      const { code: kept, misses } = afarOf(state.relay, seat);
      if (!kept) return refuse({ code: 'relay.no_code' });
      if (misses >= MOST_MISSES) return refuse({ code: 'relay.code_over' });
      const right = openPrivate(kept, kept.owner) === given.digest(`${state.id} ${seat} ${plain(code)}`);
      return {
        events: right
          ? [{ type: 'relay.confirmed', to: onlySeat(seat), data: {} }]
          : [{ type: 'relay.missed', to: onlySeat(kept.owner), data: {} }],
      };
    },
    'relay.tell': (state, act, given) => {
      const ask = openAsk(state, act.seat);
      if (!ask) return refuse({ code: 'relay.nothing_asked' });
      const refused = requireText('text', act.text, 150);
      if (refused) return refuse(refused);
      const { id, seat, text } = act;
      const told = { id, seat, aspect: ask.aspect, text, points: pointsOf(text), hidden: [] } as const;
      return statement.decide['statement.publish'](state, { ...told, type: 'statement.publish' }, given);
    },
    'relay.later': (state, { seat }, given) =>
      statusOf(state, seat) === 'invited'
        ? { events: [{ type: 'relay.put_off', to: everyone, data: { until: after(given.now, 3 * DAY_MS) } }] }
        : refuse({ code: 'relay.sits', seat }),
    'relay.stop': (state, { seat }) => {
      if (statusOf(state, seat) !== 'invited') return refuse({ code: 'relay.sits', seat });
      if (afarOf(state.relay, seat).stopped !== undefined) return refuse({ code: 'relay.stopped', seat });
      return { events: [{ type: 'relay.stopped', to: everyone, data: {} }] };
    },
  },
  evolve: {
    'relay.asked': (state, event) => ({
      ...state,
      relay: { ...state.relay, asks: [...state.relay.asks, { ...event.data, by: event.by, at: event.at }] },
    }),
    'relay.shown': (state, event) => {
      const { by, at } = event;
      if (by === 'table') return state;
      const { to, aspect, told } = event.data;
      const same = (each: RelayShown) => each.by === by && each.to === to && each.aspect === aspect;
      const shown = put(state.relay.shown, same, { by, to, aspect, told, at });
      return { ...state, relay: { ...state.relay, shown } };
    },
    'relay.code_set': (state, event) =>
      change(state, event.data.seat, (each) => ({
        ...each,
        code: keepPrivate(event.by, event.data.digest),
        misses: 0,
      })),
    'relay.confirmed': (state, event) =>
      // What others see of it changes when an answer goes out, not before: a private question may wait in between.
      change(state, event.by, (each) => ({ ...each, open: event.at })),
    'relay.missed': (state, event) =>
      change(state, event.by, ({ open: _not, ...each }) => ({ ...each, misses: each.misses + 1 })),
    'relay.put_off': (state, event) => change(state, event.by, (each) => ({ ...each, later: event.data.until })),
    'relay.stopped': (state, event) => change(state, event.by, (each) => ({ ...each, stopped: event.at })),
  },
};

/** Answers that everybody sees as they are. */
const openAnswers = [
  'statement.published',
  'aspect.nothing_to_add',
  'issues.nothing_to_add',
  'proposal.replied',
] as const;
/** What uses a code up: whatever is answered with it. */
const answers: ReadonlySet<string> = new Set([...openAnswers, 'summary.sent', 'verdict.given', 'verdict.resolved']);
/** What everybody sees of an answer. */
const goesOut: ReadonlySet<string> = new Set([...openAnswers, 'understanding.changed']);

/**
 * One code, one answer: whoever else holds the link cannot answer right after. That an answer was confirmed is told with
 * the answer, never before: in between a private question may wait.
 */
export function usedUp(
  state: RoomState,
  { type, by, at }: { readonly type: string; readonly by: SeatId | 'table'; readonly at: string },
): RoomState {
  const { open, code } = afarOf(state.relay, by);
  const out = goesOut.has(type) && code !== undefined && statusOf(state, by) === 'invited';
  if (!out && !(answers.has(type) && open !== undefined)) return state;
  return change(state, by, ({ open: before, later, ...each }) => ({
    ...each,
    ...(before === undefined || answers.has(type) ? {} : { open: before }),
    // With an answer out, nothing was put off any more and no wrong code counts.
    ...(out ? { confirmed: at, misses: 0 } : later === undefined ? {} : { later }),
  }));
}
