import { createRoom, decide, replay, type RoomAct, type RoomState } from './index.ts';
import { at, givenFor, START } from './room.testing.ts';
import { channelKinds, GROUP, type Direction, type Point } from './types.ts';

/** What a random number decides of one act. */
export type Roll = { readonly kind: number; readonly a: number; readonly b: number; readonly c: number };

const pick = <T>(list: readonly T[], n: number): T => {
  const item = list[n % list.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};
const point = (id: string, must: boolean): Point => ({ id, text: `It matters: ${id}.`, facet: 'need', must });
const reason = Array.from({ length: 20 }, () => 'covered').join(' ');
/** The neutral people of these rooms, once they are seated. */
const FACILITATOR = 'ruth-1';
const READER = 'noor-1';

const readerRule = { id: 'GR-7', text: 'A neutral reader after three tries.', why: 'Nobody gets stuck.' };

/** How often an act is tried: what leads to offers and what closes the gate again, more than what ends everything. */
function often(act: RoomAct): number {
  if (act.type === 'package.send' || act.type === 'aspect.nothing_to_add') return 10;
  if (act.type.startsWith('agreement.') || act.type === 'rules.propose') return 1;
  return act.type === 'verdict.give' || act.type === 'summary.send' ? 5 : 2;
}

/** Any act at all, sensible or not, by any seat; topics and ids come from what exists, and some that do not. */
export function actFrom({ kind, a, b, c }: Roll, id: string, seats: readonly string[], state: RoomState): RoomAct {
  const seat = pick([...seats, 'stranger'], a);
  const other = pick([...seats, ...seats, GROUP, 'nobody'], b);
  const known = state.issues.map((each) => each.id);
  const issue = pick([...known, ...known, ...known, 'no-issue'], c);
  const aspect = pick(['why_here', 'why_here', `issue:${issue}`, 'issues'] as const, c);
  const option = state.issues.find((each) => each.id === issue)?.options[0]?.id ?? 'no-option';
  const proposal = pick([...state.proposals.map((each) => each.id), 'no-offer'], b);
  const hash = state.agreement?.hash ?? 'no-hash';
  const version = state.agreement?.version ?? 1;
  const text = { clauses: [{ id: 'c', title: 'T', text: 'Ana pays.' }], reviewOn: '2027-01-01', dispute: 'We talk.' };
  const points = [point('p', true), point('q', false), point('r', c % 2 === 0)].slice(0, 1 + (b % 3));
  const tell = { text: 'It matters.', points, hidden: [] };
  const nowhere: Direction = { summariser: seat, author: other, aspect };
  const loop: Direction = state.loops.length > 0 ? pick(state.loops, a + b) : nowhere;
  const { summariser, author } = loop;
  const direction = { summariser, author, aspect: loop.aspect };
  const words = { words: 'That is it.', pointed: [], note: '' };
  const acts: readonly RoomAct[] = [
    { id, seat, type: 'party.accept' },
    { id, seat, type: 'rules.accept', version: state.rules.version },
    { id, seat, type: 'rules.propose', items: [readerRule], ...(c % 4 === 0 ? { loop: 'light' } : {}) },
    { id, seat, type: 'issue.add', title: 'Price' },
    { id, seat, type: 'statement.publish', aspect, ...tell },
    { id, seat, type: 'summary.send', author: other, aspect, text: 'It matters to you.' },
    { id, seat, type: 'summary.send', author: other, aspect: 'why_here', text: 'It matters to you.' },
    {
      id,
      seat: author,
      type: 'verdict.give',
      summariser,
      aspect: loop.aspect,
      ...words,
      button: pick(['thats_right', 'thats_right', 'thats_right', 'almost', 'not_it', 'not_now'] as const, c),
      asTold: pick(['no', 'shown', 'private'] as const, c),
      seconds: c,
    },
    {
      id,
      seat,
      type: 'verdict.resolve',
      summariser: other,
      aspect,
      answer: pick(['stands', 'missing', 'break'] as const, c),
      words: 'Yes.',
      ...(c % 2 === 0 ? { closest: 'It matters to you.' } : {}),
    },
    { id, seat: author, type: 'verdict.not_now', summariser, aspect: loop.aspect, again: 'tomorrow' },
    { id, seat, type: 'summary.open', ...direction, open: c % 3 > 0 },
    { id, seat, type: 'summary.adopt', of: summariser, author, aspect: loop.aspect, addition: 'And I was late.' },
    { id, seat, type: 'reminder.send', about: c % 2 === 0 ? 'summary' : 'verdict', to: other, aspect },
    { id, seat, type: 'channel.change', ...direction, kind: pick(channelKinds, c) },
    { id, seat, type: 'channel.answer', ...direction, accept: c % 2 === 0 },
    { id, seat, type: 'own_words.offer', summariser: other, aspect, text: 'I came because of the fence.' },
    { id, seat, type: 'talk.result', ...direction, words: 'It was the night.' },
    { id, seat: pick([FACILITATOR, FACILITATOR, seat], c), type: 'understanding.mark_enough', ...direction, reason },
    { id, seat: pick([FACILITATOR, seat], c), type: 'understanding.unmark_enough', ...direction },
    { id, seat: author, type: 'understanding.dissent', summariser, aspect: loop.aspect, note: 'There is more.' },
    { id, seat: READER, type: 'reader.answer', allThere: c % 3 > 0, twisted: false, fair: true },
    { id, seat, type: 'understanding.waive', aspect },
    { id, seat, type: 'understanding.unwaive', aspect },
    { id, seat, type: 'points.freeze', aspect },
    { id, seat, type: 'points.accept_freeze', aspect },
    { id, seat, type: 'points.lift', aspect, words: '' },
    { id, seat, type: 'group_summary.draft', author: other, aspect, text: 'It matters to them.' },
    { id, seat, type: 'group_summary.add', author: other, aspect, text: '' },
    { id, seat, type: 'group_summary.send', author: other, aspect },
    { id, seat, type: 'summary.need_from', aspect, from: c % 3 === 0 ? '' : other },
    { id, seat, type: 'issues.nothing_to_add' },
    { id, seat, type: 'aspect.nothing_to_add', issue },
    { id, seat, type: 'option.add', issue, label: `Option ${c}` },
    { id, seat, type: 'package.send', packages: [{ [issue]: option }], note: '' },
    {
      id,
      seat,
      type: 'package.reply',
      proposal,
      answer: pick(['accept', 'decline', 'counter', 'question'] as const, c),
      package: 0,
      words: 'Why?',
      instead: { [issue]: option },
    },
    { id, seat, type: 'package.withdraw', proposal },
    { id, seat, type: 'agreement.open', ...(c % 2 === 0 ? { proposal } : {}) },
    { id, seat, type: 'agreement.edit', version, text },
    { id, seat, type: 'agreement.freeze', version },
    { id, seat, type: 'agreement.waive_cooling_off', hash },
    { id, seat, type: 'agreement.sign', hash, name: 'Ana' },
    { id, seat, type: 'agreement.unsign' },
    { id, seat, type: 'agreement.reopen' },
    { id, seat, type: 'room.close', kind: 'understood_no_agreement', words: '' },
    { id, seat, type: 'room.keep_open' },
    { id, seat, type: 'message.send', text: 'Hello.' },
    { id, seat, type: 'label.send', to: other, aspect, kind: 'label', text: 'It seems hard.' },
    { id, seat, type: 'party.decline', again: true },
  ];
  return pick(
    acts.flatMap((act) => Array.from({ length: often(act) }, () => act)),
    kind,
  );
}

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
const tellWhy = (seat: string): RoomAct => ({
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
