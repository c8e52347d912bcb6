import { caucus as alone, everyone, refuse, type Family } from '../family.ts';
import { firstRefusal, requireText } from '../guards.ts';
import { confide, openConfided, withConfided } from '../private.ts';
import type { Refusal } from '../refusals.ts';
import { activeSeats, facilitatorOf, put, type RoomState } from '../state.ts';
import type { Caucus, CaucusItem } from '../state/help.ts';
import type { SeatId } from '../types.ts';

/**
 * A party alone with the neutral (method 2.4, 2.12). That it exists is shared; what is said is not. Words leave it only
 * by their owner's own act, exactly as they stand there.
 */
export type CaucusActs = {
  'caucus.open': { readonly party: SeatId };
  'caucus.close': { readonly party: SeatId };
  'caucus.say': { readonly party: SeatId; readonly text: string };
  /** The neutral asks the party whether exactly these words may go into the room. */
  'release.request': { readonly party: SeatId; readonly words: string };
  /** The party lets exactly these words into the room; `request` when the neutral asked. */
  'release.grant': { readonly words: string; readonly request?: string };
  'release.deny': { readonly request: string };
};

export type CaucusEvents = {
  'caucus.opened': { readonly party: SeatId; readonly neutral: SeatId };
  'caucus.closed': { readonly party: SeatId };
  'caucus.said': { readonly party: SeatId; readonly id: string; readonly text: string };
  'release.requested': { readonly party: SeatId; readonly id: string; readonly words: string };
  'release.answered': { readonly party: SeatId; readonly request: string; readonly answer: 'granted' | 'denied' };
  /** To everyone: the words, and the neutral who carries them. */
  'release.granted': { readonly id: string; readonly words: string; readonly neutral: SeatId };
};

const caucusOf = (state: RoomState, party: SeatId): Caucus | undefined =>
  state.caucuses.find((each) => each.party === party);

/** The open caucus of a party, for the party itself and the neutral only. */
function openCaucus(state: RoomState, seat: SeatId, party: SeatId): Caucus | Refusal {
  const neutral = facilitatorOf(state);
  if (!neutral) return { code: 'caucus.no_facilitator' };
  if (seat !== party && seat !== neutral.id) return { code: 'caucus.not_yours' };
  const caucus = caucusOf(state, party);
  if (!caucus || caucus.closedAt !== undefined || caucus.neutral !== neutral.id) return { code: 'caucus.not_open' };
  return caucus;
}

/** A request for release that this party has not answered yet. */
function openRequest(caucus: Caucus, party: SeatId, request: string): CaucusItem | undefined {
  return openConfided(caucus.items, party)?.find((item) => item.id === request && item.release === 'asked');
}

const change = (state: RoomState, party: SeatId, next: (caucus: Caucus) => Caucus): RoomState => ({
  ...state,
  caucuses: state.caucuses.map((each) => (each.party === party ? next(each) : each)),
});
const add = (state: RoomState, party: SeatId, item: CaucusItem): RoomState =>
  change(state, party, (each) => ({ ...each, items: withConfided(each.items, (items) => [...items, item]) }));

export const caucus: Family<CaucusActs, CaucusEvents> = {
  decide: {
    'caucus.open': (state, { seat, party }) => {
      const neutral = facilitatorOf(state);
      if (!neutral) return refuse({ code: 'caucus.no_facilitator' });
      if (!activeSeats(state).some((each) => each.id === party)) return refuse({ code: 'seat.unknown', seat: party });
      if (seat !== party && seat !== neutral.id) return refuse({ code: 'caucus.not_yours' });
      const before = caucusOf(state, party);
      if (before && before.closedAt === undefined) return refuse({ code: 'caucus.open' });
      return { events: [{ type: 'caucus.opened', to: everyone, data: { party, neutral: neutral.id } }] };
    },
    'caucus.close': (state, { seat, party }) => {
      const found = openCaucus(state, seat, party);
      if ('code' in found) return refuse(found);
      return { events: [{ type: 'caucus.closed', to: everyone, data: { party } }] };
    },
    'caucus.say': (state, { seat, party, text }, given) => {
      const found = openCaucus(state, seat, party);
      if ('code' in found) return refuse(found);
      const refused = requireText('text', text, 400);
      if (refused) return refuse(refused);
      const data = { party, id: given.newId(), text };
      return { events: [{ type: 'caucus.said', to: alone(party, found.neutral), data }] };
    },
    'release.request': (state, { seat, party, words }, given) => {
      const found = openCaucus(state, seat, party);
      if ('code' in found) return refuse(found);
      const refused = firstRefusal(
        seat === found.neutral ? undefined : { code: 'release.own_words' },
        requireText('words', words, 150),
      );
      if (refused) return refuse(refused);
      const data = { party, id: given.newId(), words };
      return { events: [{ type: 'release.requested', to: alone(party, found.neutral), data }] };
    },
    'release.grant': (state, { seat, words, request }, given) => {
      const found = openCaucus(state, seat, seat);
      if ('code' in found) return refuse(found);
      const unknown = request !== undefined && !openRequest(found, seat, request);
      const refused = firstRefusal(unknown ? { code: 'release.unknown' } : undefined, requireText('words', words, 150));
      if (refused) return refuse(refused);
      const data = { id: given.newId(), words, neutral: found.neutral };
      const granted = { type: 'release.granted', to: everyone, data } as const;
      if (request === undefined) return { events: [granted] };
      const answered = { party: seat, request, answer: 'granted' } as const;
      return { events: [{ type: 'release.answered', to: alone(seat, found.neutral), data: answered }, granted] };
    },
    'release.deny': (state, { seat, request }) => {
      const found = openCaucus(state, seat, seat);
      if ('code' in found) return refuse(found);
      if (!openRequest(found, seat, request)) return refuse({ code: 'release.unknown' });
      const data = { party: seat, request, answer: 'denied' } as const;
      return { events: [{ type: 'release.answered', to: alone(seat, found.neutral), data }] };
    },
  },
  evolve: {
    'caucus.opened': (state, event) => {
      const { party, neutral } = event.data;
      const before = caucusOf(state, party);
      // Opened again with the same neutral, it goes on; with another one, nothing of the old one is there.
      const items = before?.neutral === neutral ? before.items : confide([party, neutral], []);
      const opened = { party, neutral, openedBy: event.by, openedAt: event.at, items };
      return { ...state, caucuses: put(state.caucuses, (each) => each.party === party, opened) };
    },
    'caucus.closed': (state, event) => change(state, event.data.party, (each) => ({ ...each, closedAt: event.at })),
    'caucus.said': (state, event) => {
      const { party, id, text } = event.data;
      return add(state, party, { id, by: event.by, text, at: event.at });
    },
    'release.requested': (state, event) => {
      const { party, id, words } = event.data;
      return add(state, party, { id, by: event.by, text: words, at: event.at, release: 'asked' });
    },
    'release.answered': (state, event) => {
      const { party, request, answer } = event.data;
      return change(state, party, (each) => ({
        ...each,
        items: withConfided(each.items, (items) =>
          items.map((item) => (item.id === request ? { ...item, release: answer } : item)),
        ),
      }));
    },
    'release.granted': (state, event) => {
      const { id, words, neutral } = event.data;
      const said = { kind: 'message', id, by: event.by, text: words, at: event.at, carriedBy: neutral } as const;
      return { ...state, talk: [...state.talk, said] };
    },
  },
};

/** When a neutral goes, what was said to them goes with them: it is erased, not handed on (method 2.1). */
export function withoutCaucusesOf(state: RoomState, neutral: SeatId, at: string): RoomState {
  return {
    ...state,
    caucuses: state.caucuses.map((each) =>
      each.neutral === neutral
        ? { ...each, closedAt: each.closedAt ?? at, items: confide(each.items.readers, []) }
        : each,
    ),
    threats: state.threats.filter((each) => !each.readers.includes(neutral)),
    safety: state.safety.map((each) =>
      each.told?.readers.includes(neutral) === true ? { seat: each.seat, last: each.last } : each,
    ),
  };
}
