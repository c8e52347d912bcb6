import { FACILITATOR, point, READER, readerRule } from './gate-acts.testing.ts';
import { createRoom, decide, replay, type RoomAct, type RoomState } from './index.ts';
import { at, givenFor, START } from './room.testing.ts';
import { GROUP, type Aspect } from './types.ts';

/** A room with everyone seated by rules that name a neutral reader, so that random acts reach deep. */
export function seatedRoom(seats: readonly string[]): RoomState {
  const people = seats.map((id) => ({ id, name: id, role: '' }));
  const rules = [readerRule];
  const made = createRoom(
    { id: 'room', title: 'Fence', invitation: 'I listen.', seats: people, rules },
    givenFor('r', START),
  );
  if ('refused' in made) throw new Error(made.refused.code);
  let events = made.events;
  const first: RoomAct[] = [
    ...seats.slice(1).map((seat): RoomAct => ({ id: `s-${seat}`, seat, type: 'party.accept' })),
    ...seats.map((seat): RoomAct => ({ id: `r-${seat}`, seat, type: 'rules.accept', version: 1 })),
  ];
  for (const act of first) {
    const decision = decide(replay(events), act, givenFor(act.id, START));
    if ('refused' in decision) throw new Error(`${act.type}: ${decision.refused.code}`);
    events = [...events, ...decision.events];
  }
  return replay(events);
}

const everyPair = (seats: readonly string[]): readonly (readonly [string, string])[] =>
  seats.flatMap((author) => seats.flatMap((seat) => (seat === author ? [] : [[seat, author] as const])));
const tellWhy = (seat: string): Extract<RoomAct, { type: 'statement.publish' }> => ({
  id: `t-${seat}`,
  seat,
  type: 'statement.publish',
  aspect: 'why_here',
  text: 'It matters.',
  points: [point('p', true)],
  hidden: [],
});
const answer = { words: 'That is it.', asTold: 'no', pointed: [], note: '', seconds: 60, aspect: 'why_here' } as const;

/** What leads to offers: everyone told and understood, an issue with an option. */
export function towardsOffers(seats: readonly string[]): readonly RoomAct[] {
  // At a table of five, two others are enough besides the group: no more are said back, so that each one counts.
  const enoughOf = (author: string): readonly string[] =>
    seats.filter((seat) => seat !== author).slice(0, seats.length < 5 ? seats.length : 2);
  const needed = everyPair(seats).filter(([seat, author]) => enoughOf(author).includes(seat));
  const shown = needed.flatMap(([seat, author]): RoomAct[] => [
    { id: `s-${seat}-${author}`, seat, type: 'summary.send', author, aspect: 'why_here', text: 'It matters to you.' },
    {
      id: `v-${seat}-${author}`,
      seat: author,
      type: 'verdict.give',
      summariser: seat,
      ...answer,
      button: 'thats_right',
    },
  ]);
  const group =
    seats.length < 5
      ? []
      : seats.flatMap((author, index): RoomAct[] => {
          const others = seats.filter((seat) => seat !== author);
          const turn = seats[(index + 1) % seats.length] ?? author;
          const on = { author, aspect: 'why_here' } as const;
          return [
            { id: `d-${author}`, seat: turn, type: 'group_summary.draft', ...on, text: 'It matters to them.' },
            ...others.flatMap((seat): RoomAct[] =>
              seat === turn ? [] : [{ id: `a-${seat}-${author}`, seat, type: 'group_summary.add', ...on, text: '' }],
            ),
            { id: `g-${author}`, seat: turn, type: 'group_summary.send', ...on },
            {
              id: `gv-${author}`,
              seat: author,
              type: 'verdict.give',
              summariser: GROUP,
              ...answer,
              button: 'thats_right',
            },
          ];
        });
  return [
    ...seats.map(tellWhy),
    ...shown,
    ...group,
    { id: 'price', seat: 'ana', type: 'issue.add', title: 'Price' },
    { id: 'low', seat: 'ana', type: 'option.add', issue: 'price-1', label: 'low' },
  ];
}

/** What leads to offers by the light loop: nobody has more to add on the issues together, but the last. */
export function towardsLight(seats: readonly string[]): readonly RoomAct[] {
  const [first = '', ...others] = seats;
  return [
    ...towardsOffers(seats),
    { id: 'light', seat: first, type: 'rules.propose', items: [readerRule], loop: 'light' },
    ...others.map((seat): RoomAct => ({ id: `l-${seat}`, seat, type: 'rules.accept', version: 2 })),
    ...seats.slice(1).map((seat): RoomAct => ({ id: `n-${seat}`, seat, type: 'issues.nothing_to_add' })),
  ];
}

/**
 * What leads to offers, and then nearly to a restart: only the last has not accepted it. All but the first waive being
 * understood on it; on the issue, of which the first told a side, all do.
 */
export function towardsRestart(seats: readonly string[]): readonly RoomAct[] {
  const [first = '', ...others] = seats;
  const price = 'issue:price-1';
  const wish = { aspect: 'why_here', words: 'I pushed.', offer: 'Is it too late to start over?' } as const;
  const waive = (id: string, seat: string, aspect: Aspect): RoomAct => ({
    id,
    seat,
    type: 'understanding.waive',
    aspect,
  });
  return [
    ...towardsOffers(seats),
    ...others.map((seat): RoomAct => ({ id: `x-${seat}`, seat, type: 'aspect.nothing_to_add', issue: 'price-1' })),
    { ...tellWhy(first), id: 'side', aspect: price },
    ...seats.map((seat) => waive(`w-${seat}`, seat, price)),
    ...others.map((seat) => waive(`z-${seat}`, seat, 'why_here')),
    { id: 'wish', seat: first, type: 'aspect.reset.propose', ...wish },
    ...others
      .slice(0, -1)
      .map((seat): RoomAct => ({ id: `y-${seat}`, seat, type: 'aspect.reset.accept', reset: 'wish-1' })),
  ];
}

/** What leads to offers with the one issue put aside. */
export function towardsParked(seats: readonly string[]): readonly RoomAct[] {
  const parks = seats.map((seat): RoomAct => ({
    id: `p-${seat}`,
    seat,
    type: 'aspect.park',
    issue: 'price-1',
    words: '',
  }));
  return [...towardsOffers(seats), ...parks];
}

/** What leads to a stalled direction with a facilitator who has heard its author, and a reader: ana says ben back. */
export function towardsStalled(seats: readonly string[]): readonly RoomAct[] {
  const direction = { summariser: 'ana', author: 'ben', aspect: 'why_here' } as const;
  const marks = [{ point: 'p', covered: true }];
  const tries = [1, 2, 3].flatMap((n): RoomAct[] => [
    { id: `s${n}`, seat: 'ana', type: 'summary.send', author: 'ben', aspect: 'why_here', text: 'It matters to you.' },
    {
      id: `v${n}`,
      seat: 'ben',
      type: 'verdict.give',
      summariser: 'ana',
      ...answer,
      words: 'Not it.',
      button: 'almost',
      marks,
    },
  ]);
  return [
    ...seats.map(tellWhy),
    { id: 'ruth', seat: 'ana', type: 'facilitator.nominate', name: 'Ruth' },
    ...seats
      .slice(1)
      .map((seat): RoomAct => ({ id: `f-${seat}`, seat, type: 'facilitator.agree', attendant: FACILITATOR })),
    { id: 'fa', seat: FACILITATOR, type: 'facilitator.accept', conflicts: '' },
    { id: 'caucus', seat: FACILITATOR, type: 'caucus.open', party: 'ben' },
    { id: 'noor', seat: 'ana', type: 'reader.propose', name: 'Noor', ...direction },
    { id: 'na', seat: 'ben', type: 'reader.accept', attendant: READER },
    { id: 'ns', seat: READER, type: 'attendant.sit' },
    ...tries,
  ];
}

/** Does the acts of a beginning, each of which must be possible. */
export function begin(state: RoomState, act: RoomAct, index: number) {
  const words = act.id.startsWith('v') && act.id.length === 2 ? 'deny' : 'affirm';
  const decision = decide(state, act, givenFor(act.id, at(1 + index / 10), words));
  if ('refused' in decision) throw new Error(`${act.type}: ${decision.refused.code}`);
  return decision.events;
}
