import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, evolve, view, type RoomAct, type RoomState } from '../index.ts';
import { at, givenFor, RoomSpec } from '../room.testing.ts';
import { replay } from '../evolve.ts';
import { issueOf, type Aspect } from '../types.ts';

const seats = ['ana', 'ben', 'cem'] as const;
const aspects: readonly Aspect[] = ['why_here', 'issue:price-1', 'issue:date-1'];
const point = { id: 'p', text: 'It matters.', facet: 'need', must: true } as const;

type Roll = { readonly kind: number; readonly a: number; readonly b: number; readonly c: number };
const rolls = fc.array(fc.record({ kind: fc.nat(9), a: fc.nat(2), b: fc.nat(2), c: fc.nat(5) }), {
  minLength: 20,
  maxLength: 70,
});

/** What people do on the three aspects of a small room, in any order. */
function actFrom({ kind, a, b, c }: Roll, id: string, state: RoomState): RoomAct {
  const seat = seats[a] ?? 'ana';
  const other = seats[b] ?? 'ben';
  const aspect = aspects[c % 3] ?? 'why_here';
  const issue = issueOf(aspect) ?? 'price-1';
  const option = state.issues.find((each) => each.id === issue)?.options[0]?.id ?? 'none';
  const hidden = c === 5 ? [{ ...point, id: 'h' }] : [];
  switch (kind) {
    case 0:
    case 1:
      return { id, seat, type: 'statement.publish', aspect, text: `${seat} tells.`, points: [point], hidden };
    case 2:
    case 3:
      return { id, seat, type: 'summary.send', author: other, aspect, text: `${other} means it.` };
    case 4:
    case 5: {
      const button = (['thats_right', 'thats_right', 'almost', 'not_now'] as const)[c % 4] ?? 'almost';
      const words = { words: 'That is it.', asTold: 'no', pointed: [], note: '', seconds: 60 } as const;
      return { id, seat, type: 'verdict.give', summariser: other, aspect, button, ...words };
    }
    case 6:
      return { id, seat, type: 'aspect.nothing_to_add', issue };
    case 7:
      return { id, seat, type: 'message.send', text: 'Hello.', ...(c < 3 ? { aspect } : {}) };
    case 8:
      return { id, seat, type: 'label.send', to: other, aspect, kind: 'label', text: 'It seems hard.' };
    default:
      return option === 'none'
        ? { id, seat, type: 'option.add', issue, label: `Option ${id}` }
        : { id, seat, type: 'package.send', packages: [{ [issue]: option }], note: '' };
  }
}

const start = RoomSpec.seated(seats)
  .given({ seat: 'ana', type: 'issue.add', title: 'Price' }, { id: 'price' })
  .given({ seat: 'ana', type: 'issue.add', title: 'Date' }, { id: 'date' }).events;

function play(state: RoomState, acts: readonly RoomAct[]): RoomState {
  return acts.reduce((now, act, index) => {
    const decision = decide(now, act, givenFor(act.id, at(3 + index)));
    return 'refused' in decision ? now : decision.events.reduce(evolve, now);
  }, state);
}

/** What a seat sees of everything but one aspect and the reset itself. */
function rest(state: RoomState, seat: string, aspect: Aspect) {
  const { resets: _resets, folded: _folded, missing: _gate, presence: _acting, ...seen } = view(state, seat);
  const apart = (each: { readonly aspect?: Aspect }) => each.aspect !== aspect;
  const issue = issueOf(aspect);
  const touching = (values: Readonly<Record<string, string>>) => issue === undefined || Object.hasOwn(values, issue);
  return JSON.stringify({
    ...seen,
    statements: seen.statements.filter(apart),
    directions: seen.directions.filter(apart),
    talk: seen.talk.filter(apart),
    issues: seen.issues.filter((each) => each.id !== issue).map(({ missing: _missing, ...each }) => each),
    proposals: seen.proposals.filter((each) => !each.packages.some(touching)),
  });
}

describe('laws of a restart', () => {
  it('touches nothing but its aspect, byte for byte, and what is folded stays readable as it was', () => {
    let folds = 0;
    fc.assert(
      fc.property(rolls, fc.nat(2), fc.nat(2), (sequence, which, who) => {
        const acts = sequence.map((roll, index) => (state: RoomState) => actFrom(roll, `act-${index}`, state));
        const before = acts.reduce((state, act) => play(state, [act(state)]), replay(start));
        const aspect = aspects[which] ?? 'why_here';
        const proposer = seats[who] ?? 'ana';
        const wish = { id: 'wish', type: 'aspect.reset.propose', aspect, words: 'Mine.', offer: 'Too late?' } as const;
        const others = seats.filter((seat) => seat !== proposer);
        const after = play(before, [
          { ...wish, seat: proposer },
          ...others.map((seat): RoomAct => ({ id: `yes-${seat}`, seat, type: 'aspect.reset.accept', reset: 'wish-1' })),
        ]);
        if (after.folded.length === 0) return;
        folds++;
        for (const seat of seats) {
          expect(rest(after, seat, aspect)).toBe(rest(before, seat, aspect));
          const told = (seen: ReturnType<typeof view>) => seen.statements.filter((each) => each.aspect === aspect);
          expect(view(after, seat).folded.at(-1)?.statements).toEqual(told(view(before, seat)));
          expect(told(view(after, seat))).toEqual([]);
        }
        // Nobody counts as understood on it, and whoever said there was nothing to add has not said so any more.
        const on = view(after, 'ana').directions.filter((each) => each.aspect === aspect);
        expect(on.every((each) => each.status === 'reset' && each.attemptCount === 0)).toBe(true);
      }),
      { seed: 20260305, numRuns: 2_000 },
    );
    expect(folds).toBeGreaterThan(1_000);
  });

  it('of a phase or the room leaves the rest byte for byte, and folds everything it takes up', () => {
    let folds = 0;
    const scopes = ['phase:understanding', 'phase:offers', 'room'] as const;
    fc.assert(
      fc.property(rolls, fc.nat(2), fc.nat(2), (sequence, which, who) => {
        const acts = sequence.map((roll, index) => (state: RoomState) => actFrom(roll, `act-${index}`, state));
        const before = acts.reduce((state, act) => play(state, [act(state)]), replay(start));
        const scope = scopes[which] ?? 'room';
        const proposer = seats[who] ?? 'ana';
        const others = seats.filter((seat) => seat !== proposer);
        const after = play(before, [
          {
            id: 'wish',
            seat: proposer,
            type: 'aspect.reset.propose',
            aspect: scope,
            words: 'Mine.',
            offer: 'Too late?',
          },
          ...others.map((seat): RoomAct => ({ id: `yes-${seat}`, seat, type: 'aspect.reset.accept', reset: 'wish-1' })),
        ]);
        if (after.resets.at(-1)?.status !== 'done') return;
        folds++;
        for (const seat of seats) {
          const [old, now] = [view(before, seat), view(after, seat)];
          for (const part of ['rules', 'commitments', 'seats', 'deadlines', 'invitation'] as const)
            expect(now[part]).toEqual(old[part]);
          expect(now.issues.map(({ id, options }) => [id, options])).toEqual(
            old.issues.map(({ id, options }) => [id, options]),
          );
          expect(now.proposals.every((each) => each.status !== 'live')).toBe(true);
          if (scope === 'phase:offers') {
            expect(now.statements).toEqual(old.statements);
            expect(now.directions).toEqual(old.directions);
            expect(now.talk).toEqual(old.talk);
            continue;
          }
          expect(now.statements).toEqual([]);
          expect(now.folded.slice(old.folded.length).flatMap((each) => each.statements)).toHaveLength(
            old.statements.length,
          );
          expect(now.issues.every((each) => each.nothingToAdd.length === 0)).toBe(true);
          expect(now.directions.every((each) => each.attemptCount === 0)).toBe(true);
          // Talk on no topic is the room's alone; nothing anybody said is gone.
          expect(now.talk.map(({ folded: _folded, ...item }) => item)).toEqual(
            old.talk.map(({ folded: _folded, ...item }) => item),
          );
          const free = (talk: typeof now.talk) => talk.filter((each) => each.folded === undefined).length;
          expect(free(now.talk)).toBe(
            scope === 'room'
              ? 0
              : old.talk.filter((each) => each.folded === undefined && each.aspect === undefined).length,
          );
          expect(now.issues.every((each) => each.standing === (scope === 'room' ? 'parked' : undefined))).toBe(true);
        }
      }),
      { seed: 20260306, numRuns: 1_500 },
    );
    expect(folds).toBeGreaterThan(700);
  });
});
