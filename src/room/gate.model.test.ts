import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRoom, decide, evolve, replay, view, type RoomAct, type RoomState } from './index.ts';
import { wordClasses, type WordClass } from './types.ts';
import { at, givenFor, START } from './room.testing.ts';

/**
 * A second, independent account of the gate before offers, kept as a plain set of facts in words of the method: who told,
 * who was confirmed on what was told last, who said there is nothing to add. It knows nothing of loops or events.
 */
class GateModel {
  readonly seats: readonly string[];
  readonly told = new Map<string, number>();
  readonly confirmed = new Map<string, number>();
  readonly nothing = new Set<string>();

  constructor(seats: readonly string[]) {
    this.seats = seats;
  }

  tell(author: string, topic: string): void {
    const key = `${author} on ${topic}`;
    this.told.set(key, (this.told.get(key) ?? 0) + 1);
  }

  confirm(summariser: string, author: string, topic: string): void {
    this.confirmed.set(`${summariser} to ${author} on ${topic}`, this.told.get(`${author} on ${topic}`) ?? 0);
  }

  understood(author: string, topic: string): boolean {
    const version = this.told.get(`${author} on ${topic}`);
    if (version === undefined) return false;
    return this.seats.every(
      (other) => other === author || this.confirmed.get(`${other} to ${author} on ${topic}`) === version,
    );
  }

  open(issues: readonly string[]): boolean {
    const onIssue = (author: string, issue: string): boolean =>
      this.told.has(`${author} on ${issue}`)
        ? this.understood(author, issue)
        : this.nothing.has(`${author} on ${issue}`);
    return this.seats.every(
      (author) => this.understood(author, 'why_here') && issues.every((issue) => onIssue(author, issue)),
    );
  }
}

type Roll = { readonly kind: number; readonly a: number; readonly b: number; readonly c: number };
const pick = <T>(list: readonly T[], n: number): T => {
  const item = list[n % list.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};
const point = { id: 'p', text: 'It matters.', facet: 'need', must: true } as const;

/** How often an act is tried: what leads to offers and what closes the gate again, more than what ends everything. */
function often(act: RoomAct): number {
  if (act.type === 'package.send' || act.type === 'aspect.nothing_to_add') return 8;
  return act.type.startsWith('agreement.') ? 1 : 3;
}

/** Any act at all, sensible or not, by any seat; topics and ids come from what exists, and some that do not. */
function actFrom({ kind, a, b, c }: Roll, id: string, seats: readonly string[], state: RoomState): RoomAct {
  const seat = pick([...seats, 'stranger'], a);
  const other = pick([...seats, 'nobody'], b);
  const known = state.issues.map((each) => each.id);
  const issue = pick([...known, ...known, ...known, 'no-issue'], c);
  const aspect = c % 3 === 0 ? (`issue:${issue}` as const) : 'why_here';
  const option = state.issues.find((each) => each.id === issue)?.options[0]?.id ?? 'no-option';
  const proposal = pick([...state.proposals.map((each) => each.id), 'no-offer'], b);
  const hash = state.agreement?.hash ?? 'no-hash';
  const version = state.agreement?.version ?? 1;
  const text = { clauses: [{ id: 'c', title: 'T', text: 'Ana pays.' }], reviewOn: '2027-01-01', dispute: 'We talk.' };
  const acts: readonly RoomAct[] = [
    { id, seat, type: 'party.accept' },
    { id, seat, type: 'rules.accept', version: 1 },
    { id, seat, type: 'issue.add', title: 'Price' },
    { id, seat, type: 'statement.publish', aspect, text: 'It matters.', points: [point], hidden: [] },
    { id, seat, type: 'statement.publish', aspect: 'why_here', text: 'It matters.', points: [point], hidden: [] },
    { id, seat, type: 'summary.send', author: other, aspect, text: 'It matters to you.' },
    { id, seat, type: 'summary.send', author: other, aspect: 'why_here', text: 'It matters to you.' },
    {
      id,
      seat,
      type: 'verdict.give',
      summariser: other,
      aspect,
      words: 'That is it.',
      button: pick(['thats_right', 'thats_right', 'thats_right', 'almost', 'not_it', 'not_now'] as const, c),
      asTold: pick(['no', 'shown', 'private'] as const, c),
      pointed: [],
      note: '',
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
    },
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
    { id, seat, type: 'rules.propose', items: [] },
  ];
  return pick(
    acts.flatMap((act) => Array.from({ length: often(act) }, () => act)),
    kind,
  );
}

/** The facts the model keeps, told from what the room says happened; only outcomes, none of its reasons. */
function follow(model: GateModel, act: RoomAct, before: RoomState, after: RoomState): void {
  if (act.type === 'statement.publish') model.tell(act.seat, act.aspect.replace('issue:', ''));
  if (act.type === 'aspect.nothing_to_add') model.nothing.add(`${act.seat} on ${act.issue}`);
  if (act.type !== 'verdict.give' && act.type !== 'verdict.resolve') return;
  const status = (state: RoomState): string | undefined =>
    state.loops.find(
      (loop) => loop.author === act.seat && loop.summariser === act.summariser && loop.aspect === act.aspect,
    )?.status;
  if (status(before) !== 'confirmed' && status(after) === 'confirmed')
    model.confirm(act.summariser, act.seat, act.aspect.replace('issue:', ''));
}

const rolls = fc.array(
  fc.record({
    kind: fc.nat(10_000),
    a: fc.nat(11),
    b: fc.nat(11),
    c: fc.nat(11),
    words: fc.constantFrom(...wordClasses),
  }),
  { minLength: 10, maxLength: 60 },
);

/** A room with everyone seated, so that random acts reach deep. */
function seatedRoom(seats: readonly string[]): RoomState {
  const people = seats.map((id) => ({ id, name: id, role: '' }));
  const made = createRoom(
    { id: 'room', title: 'Fence', invitation: 'I listen.', seats: people, rules: [] },
    givenFor('r', START),
  );
  if ('refused' in made) throw new Error(made.refused.code);
  let state = replay(made.events);
  const first: RoomAct[] = [
    ...seats.slice(1).map((seat): RoomAct => ({ id: `s-${seat}`, seat, type: 'party.accept' })),
    ...seats.map((seat): RoomAct => ({ id: `r-${seat}`, seat, type: 'rules.accept', version: 1 })),
  ];
  for (const act of first) {
    const decision = decide(state, act, givenFor(act.id, at(1)));
    if ('refused' in decision) throw new Error(decision.refused.code);
    state = decision.events.reduce(evolve, state);
  }
  return state;
}

/** Acts that bring a seated room close to its first offer: everyone understood on why they are here, one issue open. */
function towardsOffers(seats: readonly string[]): readonly RoomAct[] {
  const told = seats.map((seat): RoomAct => ({
    id: `t-${seat}`,
    seat,
    type: 'statement.publish',
    aspect: 'why_here',
    text: 'It matters.',
    points: [point],
    hidden: [],
  }));
  const shown = seats.flatMap((author) =>
    seats.flatMap((seat): RoomAct[] => {
      if (seat === author) return [];
      const verdict = {
        words: 'That is it.',
        button: 'thats_right',
        asTold: 'no',
        pointed: [],
        note: '',
        seconds: 60,
      } as const;
      return [
        {
          id: `s-${seat}-${author}`,
          seat,
          type: 'summary.send',
          author,
          aspect: 'why_here',
          text: 'It matters to you.',
        },
        {
          id: `v-${seat}-${author}`,
          seat: author,
          type: 'verdict.give',
          summariser: seat,
          aspect: 'why_here',
          ...verdict,
        },
      ];
    }),
  );
  return [
    ...told,
    ...shown,
    { id: 'price', seat: 'ana', type: 'issue.add', title: 'Price' },
    { id: 'low', seat: 'ana', type: 'option.add', issue: 'price-1', label: 'low' },
  ];
}

describe('the gate before offers against an independent model', () => {
  it(
    '20,000 random sequences of acts: same answer, nothing thrown, every view can be made',
    { timeout: 600_000 },
    () => {
      let offers = 0;
      let refusedOffers = 0;
      fc.assert(
        fc.property(fc.integer({ min: 2, max: 4 }), fc.boolean(), rolls, (count, deep, sequence) => {
          const seats = ['ana', 'ben', 'cem', 'dia'].slice(0, count);
          const model = new GateModel(seats);
          let state = seatedRoom(seats);
          for (const act of deep ? towardsOffers(seats) : []) {
            const decision = decide(state, act, givenFor(act.id, at(1)));
            if ('refused' in decision) throw new Error(`${act.type}: ${decision.refused.code}`);
            const after = decision.events.reduce(evolve, state);
            follow(model, act, state, after);
            state = after;
          }
          sequence.forEach((roll, index) => {
            const act = actFrom(roll, `act-${index}`, seats, state);
            const words: WordClass = roll.words;
            const decision = decide(state, act, givenFor(act.id, at(2 + index), words));
            if ('refused' in decision) {
              if (decision.refused.code !== 'gate.understanding') return;
              const issues =
                act.type === 'package.send'
                  ? act.packages.flatMap((each) => Object.keys(each))
                  : act.type === 'package.reply'
                    ? Object.keys(act.instead ?? {})
                    : [];
              expect(model.open(issues)).toBe(false);
              expect(decision.refused.missing.length).toBeGreaterThan(0);
              refusedOffers++;
              return;
            }
            if (act.type === 'package.send') {
              expect(model.open(act.packages.flatMap((each) => Object.keys(each)))).toBe(true);
              offers++;
            }
            const after = decision.events.reduce(evolve, state);
            follow(model, act, state, after);
            state = after;
          });
          for (const seat of seats) view(state, seat);
        }),
        { seed: 20260301, numRuns: 20_000 },
      );
      // Both answers must have been met often, or the test says nothing.
      expect(offers).toBeGreaterThan(50);
      expect(refusedOffers).toBeGreaterThan(1_000);
    },
  );
});
