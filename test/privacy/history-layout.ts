import type { ActRequest } from '../../src/contract/acts.ts';
import type { IssueView, RoomState } from '../../src/room/index.ts';
import { openPrivate } from '../../src/room/private.ts';
import type { Layout } from '../../src/room/state/layout.ts';
import type { Doing, Step } from './history.ts';
import { idMadeFor, type PersonName, type SeatName } from './world.ts';

const seats = ['ana', 'ben', 'cem'] as const;
type Make = readonly [SeatName, (id: string) => ActRequest];

/** Whether two lay out together now: then most of what happens is about that. */
export const isLayingOut = (state: RoomState): boolean =>
  state.layouts.some((each) => each.status === 'open' && each.together !== undefined);

/** An issue on which all have said that they have nothing to add, with two options. */
const readyIssue = ({ issues }: RoomState): Pick<IssueView, 'id' | 'options'> | undefined =>
  issues.find((each) => each.options.length > 1 && seats.every((seat) => each.nothingToAdd.includes(seat)));

/** Everything up to open offers, in one step: everybody tells, all waive the loop, there is an issue with two options. */
function towardsOffers(state: RoomState, id: (n: number) => string): readonly Doing[] {
  const tells = seats.filter((seat) => !state.statements.some((each) => each.author === seat));
  const point = (seat: string) => ({ id: `${seat}-0`, text: 'It matters.', facet: 'need' as const, must: true });
  const before: readonly Make[] = [
    ...tells.map((seat): Make => [
      seat,
      (act) => ({
        id: act,
        type: 'statement.publish',
        aspect: 'why_here',
        text: 'It matters.',
        points: [point(seat)],
        hidden: [],
      }),
    ]),
    ...seats.map((seat): Make => [seat, (act) => ({ id: act, type: 'understanding.waive', aspect: 'why_here' })]),
  ];
  const issue = idMadeFor(id(before.length));
  const all: readonly Make[] = [
    ...before,
    ['ana', (act) => ({ id: act, type: 'issue.add', title: 'The date' })],
    ['ben', (act) => ({ id: act, type: 'option.add', issue, label: 'soon' })],
    ['cem', (act) => ({ id: act, type: 'option.add', issue, label: 'late' })],
    ...seats.map((seat): Make => [seat, (act) => ({ id: act, type: 'aspect.nothing_to_add', issue })]),
  ];
  return all.map(([seat, make], n) => ({ seat, act: make(id(n)) }));
}

/** The invitation to `to` that goes with one of theirs to `by`. */
const between = (state: RoomState, by: SeatName, to: SeatName): Layout | undefined =>
  state.layouts.find((each) => each.by === by && each.to === to && each.status === 'open');

/**
 * Two ask each other to lay out the deal. What Ben seals differs, or is there on the left alone; then it is declined or
 * taken back, or he seals the same on both sides and the other one lays as well. With Ana as with Cem, so that it is looked
 * at by whom it is sealed from and by a third.
 */
export function layoutStep(state: RoomState, observer: PersonName, first: string, a: number, n: number): Step {
  const id = (index: number): string => `${first}-${index}`;
  const same = (...doings: readonly Doing[]): Step => ({ left: doings, right: doings });
  // From afar Cem does not sit there; what he sees is looked at elsewhere.
  const other: SeatName = observer === 'cem' || a % 2 === 0 ? 'ana' : 'cem';
  const issue = readyIssue(state);
  const [one, two] = issue?.options ?? [];
  if (!issue || !one || !two) return same(...towardsOffers(state, id));
  const [toBen, toOther] = [between(state, other, 'ben'), between(state, 'ben', other)];
  if (!toBen?.together || !toOther?.together) {
    const laid = state.layouts.findLast((each) => each.status === 'laid');
    if (laid && n % 3 === 0) {
      const keeps = Object.keys(laid.drafts.at(-1)?.values ?? {});
      const draft = laid.drafts.length - 1;
      const answer: ActRequest = {
        id: id(0),
        type: 'layout.reply',
        layout: laid.id,
        draft,
        keeps,
        unmet: [],
        words: '',
      };
      return same({ seat: laid.by as SeatName, act: answer });
    }
    if (n % 7 === 1 && toBen)
      return same({ seat: other, act: { id: id(0), type: 'layout.withdraw', layout: toBen.id } });
    const words = 'Would it be a bad idea if you sketched it?';
    return same(
      { seat: other, act: { id: id(0), type: 'layout.invite', to: 'ben', words } },
      { seat: 'ben', act: { id: id(1), type: 'layout.invite', to: other, words: '' } },
    );
  }
  const lay = (index: number, layout: string, option: string, words: string): ActRequest => ({
    id: id(index),
    type: 'layout.lay',
    layout,
    values: { [issue.id]: option },
    words,
  });
  const sealed = openPrivate(toBen.sealed, 'ben')?.under === toBen.together;
  if (!sealed) {
    const left: Doing = { seat: 'ben', act: lay(0, toBen.id, one.id, 'As I see it.') };
    const right: Doing = { seat: 'ben', act: lay(0, toBen.id, two.id, 'In other words, and a little longer.') };
    return { left: [left], right: n % 2 === 0 ? [] : [right] };
  }
  if (n % 3 === 0) return same({ seat: other, act: { id: id(0), type: 'layout.decline', layout: toOther.id } });
  return same(
    { seat: 'ben', act: lay(0, toBen.id, one.id, 'The same.') },
    { seat: other, act: lay(1, toOther.id, one.id, '') },
  );
}
