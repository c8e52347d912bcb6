import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { createRoom, decide, replay, view, type Given, type RoomAct, type RoomEvent, type RoomView } from './index.ts';
import type { Refusal } from './index.ts';
import type { Reading } from './family.ts';
import type { WordClass } from './types.ts';

/** An act without its id, as specifications write it. */
export type SpecAct = RoomAct extends infer A ? (A extends RoomAct ? Omit<A, 'id'> : never) : never;

export const START = '2026-03-02T09:00:00.000Z';

export const at = (hours: number): string => new Date(Date.parse(START) + hours * 3_600_000).toISOString();

/** Ids follow from the act and its number, never from a counter shared between seats. */
export function givenFor(act: string, now: string, words: WordClass = 'affirm', mustCoverage = 1): Given {
  let count = 0;
  return {
    now,
    newId: () => `${act}-${++count}`,
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    reading: { words: { class: words, strength: 'plain' }, mustCoverage },
  };
}

/** Whatever a step needs beyond the act itself. */
export type When = {
  readonly at?: number;
  readonly words?: WordClass;
  readonly mustCoverage?: number;
  /** What else the reader of words says. */
  readonly reading?: Partial<Reading>;
  /** Words of the act that threaten with violence. */
  readonly threatens?: string;
  readonly id?: string;
};

/** A room under specification: `given` history, `when` somebody acts, `then` what follows. */
export class RoomSpec {
  readonly events: readonly RoomEvent[];
  readonly #outcome: readonly RoomEvent[] | Refusal;

  private constructor(events: readonly RoomEvent[], outcome: readonly RoomEvent[] | Refusal = []) {
    this.events = events;
    this.#outcome = outcome;
  }

  /** A new room; Ana invites Ben, and any others. */
  static open(seats: readonly string[] = ['ana', 'ben']): RoomSpec {
    const people = seats.map((id) => ({ id, name: id[0]?.toUpperCase() + id.slice(1), role: 'party' }));
    const rules = [{ id: 'GR-1', text: 'We speak for ourselves.', why: 'We know one side.' }];
    const room = { id: 'room', title: 'The fence', invitation: 'I listen first.', seats: people, rules };
    const decision = createRoom(room, givenFor('room', START));
    if ('refused' in decision) throw new Error(decision.refused.code);
    return new RoomSpec(decision.events);
  }

  /** Everyone seated, the rules accepted by all. */
  static seated(seats: readonly string[] = ['ana', 'ben']): RoomSpec {
    const arrived = seats
      .slice(1)
      .reduce((spec, seat) => spec.given({ seat, type: 'party.accept' }), RoomSpec.open(seats));
    return seats.reduce((spec, seat) => spec.given({ seat, type: 'rules.accept', version: 1 }), arrived);
  }

  /** Ruth, a facilitator whom everyone accepted. Her seat is `ruth-1`. */
  withFacilitator(): RoomSpec {
    const others = this.#seats().slice(1);
    const asked = this.given({ seat: 'ana', type: 'facilitator.nominate', name: 'Ruth' }, { id: 'ruth' });
    return others
      .reduce((spec, seat) => spec.given({ seat, type: 'facilitator.agree', attendant: 'ruth-1' }), asked)
      .given({ seat: 'ruth-1', type: 'facilitator.accept', conflicts: '' });
  }

  #seats(): readonly string[] {
    return view(replay(this.events), 'ana').seats.map((seat) => seat.id);
  }

  /** Both have told why they are here, with points `a1`, `b1`. */
  static told(): RoomSpec {
    return ['ana', 'ben'].reduce((spec, seat) => spec.given(tell(seat)), RoomSpec.seated());
  }

  /** Both directions on "why we are here" are confirmed. */
  static understood(): RoomSpec {
    return RoomSpec.told()
      .given(say('ana', 'ben'), { at: 1 })
      .given(verdict('ben', 'ana'), { at: 1 })
      .given(say('ben', 'ana'), { at: 1 })
      .given(verdict('ana', 'ben'), { at: 1 });
  }

  /** Understood, one issue `price` with options `low` and `high`, nobody has more to add. */
  static ready(): RoomSpec {
    return RoomSpec.understood()
      .given({ seat: 'ana', type: 'issue.add', title: 'Price' }, { id: 'price' })
      .given({ seat: 'ana', type: 'option.add', issue: 'price-1', label: 'low' }, { id: 'low' })
      .given({ seat: 'ben', type: 'option.add', issue: 'price-1', label: 'high' }, { id: 'high' })
      .given({ seat: 'ana', type: 'aspect.nothing_to_add', issue: 'price-1' })
      .given({ seat: 'ben', type: 'aspect.nothing_to_add', issue: 'price-1' });
  }

  #decide(act: SpecAct, when: When): readonly RoomEvent[] | Refusal {
    const id = when.id ?? `${act.type}-${this.events.length}`;
    const plain = givenFor(id, at(when.at ?? 2), when.words, when.mustCoverage);
    const reading = plain.reading ? { ...plain.reading, ...when.reading } : undefined;
    const threat = when.threatens === undefined ? {} : { threatens: when.threatens };
    const given = { ...plain, ...(reading ? { reading } : {}), ...threat };
    // The cast joins the id to a union member that lost only its id.
    const decision = decide(replay(this.events), { ...act, id } as RoomAct, given);
    return 'refused' in decision ? decision.refused : decision.events;
  }

  /** History: the act must be possible. */
  given(act: SpecAct, when: When = {}): RoomSpec {
    const outcome = this.#decide(act, when);
    if ('code' in outcome) throw new Error(`given ${act.type}: refused with ${JSON.stringify(outcome)}`);
    return new RoomSpec([...this.events, ...outcome]);
  }

  when(act: SpecAct, when: When = {}): RoomSpec {
    const outcome = this.#decide(act, when);
    return new RoomSpec('code' in outcome ? this.events : [...this.events, ...outcome], outcome);
  }

  /** Whether the last act was refused, whatever the reason. */
  get wasRefused(): boolean {
    return 'code' in this.#outcome;
  }

  thenRefused(refusal: Partial<Refusal> & Pick<Refusal, 'code'>): this {
    expect(this.#outcome).toMatchObject(refusal);
    return this;
  }

  thenHappened(...types: readonly RoomEvent['type'][]): this {
    if ('code' in this.#outcome) throw new Error(`refused: ${JSON.stringify(this.#outcome)}`);
    expect(this.#outcome.map((event) => event.type)).toEqual(types);
    return this;
  }

  thenSees(seat: string, check: (view: RoomView) => void): this {
    check(view(replay(this.events), seat));
    return this;
  }
}

/** Tell why one is here: points `a1` (must) and `a2`, and what stays hidden. */
export function tell(seat: string, hidden: readonly string[] = []): SpecAct {
  const initial = seat.slice(0, 1);
  return {
    seat,
    type: 'statement.publish',
    aspect: 'why_here',
    text: `${seat} came because of the fence. It matters to ${seat}.`,
    points: [
      { id: `${initial}1`, text: `${seat} came because of the fence.`, facet: 'why', must: true },
      { id: `${initial}2`, text: `It matters to ${seat}.`, facet: 'need', must: false },
    ],
    hidden: hidden.map((text, index) => ({ id: `${initial}h${index}`, text, facet: 'worry', must: false })),
  };
}

export const say = (
  seat: string,
  author: string,
  text = 'You came because of the fence, and it matters.',
): SpecAct => ({
  seat,
  type: 'summary.send',
  author,
  aspect: 'why_here',
  text,
});

export type VerdictSpec = Extract<SpecAct, { type: 'verdict.give' }>;
export const verdict = (seat: string, summariser: string, more: Partial<VerdictSpec> = {}): SpecAct => ({
  seat,
  type: 'verdict.give',
  summariser,
  aspect: 'why_here',
  words: 'That is exactly it.',
  button: 'thats_right',
  asTold: 'no',
  pointed: [],
  note: '',
  seconds: 60,
  ...more,
});
