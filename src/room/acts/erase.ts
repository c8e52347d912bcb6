import { bothSeats, caucus as alone, everyone, onlySeat, refuse, type Family } from '../family.ts';
import { keepPrivate, openConfided, openPrivate, withConfided } from '../private.ts';
import { put, type RoomState, type TalkItem, type Statement } from '../state.ts';
import type { AdviceItem } from '../state/advice.ts';
import type { CaucusItem } from '../state/help.ts';
import type { Audience, LabelKind, SeatId, Aspect } from '../types.ts';
import { adviceOf, ownAdvice } from './advice.ts';

/** What an author can take out again: words between people, and what only they see. */
export const erasables = ['talk', 'caucus', 'advice', 'kept_points', 'safety'] as const;
export type Erasable = (typeof erasables)[number];

/**
 * Erasing (issue 3, design 5): an author takes the content of an own item out for good. Its place in the record stays
 * and the chain holds; everyone who saw it sees that its author took it out, and when.
 */
export type EraseActs = {
  /** `item`: the id of a message, label, line of a caucus or to an adviser, or safety check; for `kept_points` the aspect. */
  'item.erase': { readonly what: Erasable; readonly item: string };
};

export type EraseEvents = {
  'item.erased': {
    readonly what: Erasable;
    readonly item: string;
    /** When the item was made, so that the place it had can be shown without its content. */
    readonly at: string;
    /** The message or caucus line before it, where both were made in the same millisecond. */
    readonly behind?: string;
    /** For a label: to whom, on what, of which kind. */
    readonly label?: { readonly kind: LabelKind; readonly to: SeatId; readonly aspect: Aspect };
    /** For a line of a caucus, or to an adviser: whose. */
    readonly party?: SeatId;
    readonly adviser?: SeatId;
  };
};

/** The item before, if it was made in the same moment; then the time alone does not say which came first. */
function behind(
  items: readonly { readonly id: string; readonly at: string }[],
  id: string,
): { readonly behind?: string } {
  const index = items.findIndex((each) => each.id === id);
  const before = items[index - 1];
  return before && before.at === items[index]?.at ? { behind: before.id } : {};
}

type Found = { readonly to: Audience; readonly data: EraseEvents['item.erased'] };

function findTalk(state: RoomState, seat: SeatId, id: string): Found | 'erased' | undefined {
  const item = state.talk.find((each) => each.id === id && each.by === seat);
  if (!item) return undefined;
  if (item.erased !== undefined) return 'erased';
  const data = { what: 'talk', item: id, at: item.at } as const;
  if (item.kind === 'message') {
    // Messages only: everybody sees those, and a label between two others must not be named.
    const messages = state.talk.filter((each) => each.kind === 'message');
    return { to: everyone, data: { ...data, ...behind(messages, id) } };
  }
  const { kind, to, aspect } = item;
  return { to: bothSeats(seat, to), data: { ...data, label: { kind, to, aspect } } };
}

function findCaucus(state: RoomState, seat: SeatId, id: string): Found | 'erased' | undefined {
  for (const { party, neutral, items } of state.caucuses) {
    const lines = openConfided(items, seat) ?? [];
    const item = lines.find((each) => each.id === id && each.by === seat);
    if (item?.erased !== undefined) return 'erased';
    const data = { what: 'caucus', item: id, at: item?.at ?? '', party, ...behind(lines, id) } as const;
    if (item) return { to: alone(party, neutral), data };
  }
  return undefined;
}

function findAdvice(state: RoomState, seat: SeatId, id: string): Found | 'erased' | undefined {
  const own = ownAdvice(state, seat, id);
  if (!own) return undefined;
  const { party, adviser, item, lines } = own;
  if (item.erased !== undefined) return 'erased';
  const data = { what: 'advice', item: id, at: item.at, party, adviser, ...behind(lines, id) } as const;
  return { to: bothSeats(party, adviser), data };
}

function find(state: RoomState, seat: SeatId, what: Erasable, item: string): Found | 'erased' | undefined {
  switch (what) {
    case 'talk':
      return findTalk(state, seat, item);
    case 'caucus':
      return findCaucus(state, seat, item);
    case 'advice':
      return findAdvice(state, seat, item);
    case 'kept_points': {
      // Also what a restart has folded: it counts no more, and is still theirs.
      const told = [...state.folded.flatMap((each) => each.statements), ...state.statements];
      const own = told.findLast(
        (each) => each.author === seat && each.aspect === item && (openPrivate(each.hidden, seat)?.length ?? 0) > 0,
      );
      if (!own) return undefined;
      return { to: onlySeat(seat), data: { what, item, at: own.at } };
    }
    case 'safety': {
      const own = state.safety.find((each) => each.seat === seat);
      const last = openPrivate(own?.last, seat);
      if (last?.id !== item) return undefined;
      // Whoever was told of it sees it go.
      const neutral = own?.told?.readers.find((each) => each !== seat);
      return { to: neutral === undefined ? onlySeat(seat) : alone(seat, neutral), data: { what, item, at: last.at } };
    }
    default:
      return what satisfies never;
  }
}

/** Puts what is left of an item where it stood, or by its time where it is not known any more. */
function putInPlace<T extends { readonly id: string; readonly at: string }>(
  items: readonly T[],
  left: T,
  before: string | undefined,
): readonly T[] {
  if (items.some((each) => each.id === left.id)) return items.map((each) => (each.id === left.id ? left : each));
  const neighbour = items.findIndex((each) => each.id === before);
  const later = neighbour === -1 ? items.findIndex((each) => each.at >= left.at) : neighbour + 1;
  return later === -1 ? [...items, left] : [...items.slice(0, later), left, ...items.slice(later)];
}

export const erase: Family<EraseActs, EraseEvents> = {
  decide: {
    'item.erase': (state, { seat, what, item }) => {
      const found = find(state, seat, what, item);
      if (!found) return refuse({ code: 'item.unknown' });
      if (found === 'erased') return refuse({ code: 'item.erased' });
      return { events: [{ type: 'item.erased', ...found }] };
    },
  },
  evolve: {
    'item.erased': (state, event) => {
      const { what, item, at, behind: before, label, party, adviser } = event.data;
      const left = { id: item, by: event.by, text: '', at, erased: event.at };
      switch (what) {
        case 'talk': {
          const place: TalkItem = label ? { ...left, ...label } : { ...left, kind: 'message' };
          return { ...state, talk: putInPlace(state.talk, place, before) };
        }
        case 'caucus':
          return {
            ...state,
            caucuses: state.caucuses.map((each) =>
              each.party === party
                ? { ...each, items: withConfided(each.items, (items) => putInPlace<CaucusItem>(items, left, before)) }
                : each,
            ),
          };
        case 'advice': {
          const two = adviceOf(state, party ?? '', adviser ?? '');
          const after = {
            ...two,
            items: withConfided(two.items, (items) => putInPlace<AdviceItem>(items, left, before)),
          };
          return {
            ...state,
            advice: put(state.advice, (each) => each.party === party && each.adviser === adviser, after),
          };
        }
        case 'kept_points': {
          const cleared = (each: Statement): Statement =>
            each.author === event.by && each.aspect === item ? { ...each, hidden: keepPrivate(event.by, []) } : each;
          return {
            ...state,
            statements: state.statements.map(cleared),
            folded: state.folded.map((each) => ({ ...each, statements: each.statements.map(cleared) })),
          };
        }
        case 'safety':
          return { ...state, safety: state.safety.filter((each) => each.seat !== event.by) };
        default:
          return what satisfies never;
      }
    },
  },
};
