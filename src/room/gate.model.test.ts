import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, evolve, view, type RoomAct, type RoomEvent, type RoomState } from './index.ts';
import { actFrom } from './gate-acts.testing.ts';
import {
  begin,
  seatedRoom,
  towardsLight,
  towardsOffers,
  towardsParked,
  towardsRestart,
  towardsStalled,
} from './gate-beginnings.testing.ts';
import { GateModel } from './gate-model.testing.ts';
import { at, givenFor } from './room.testing.ts';
import { sameDirection } from './state.ts';
import { wordClasses } from './types.ts';

const rolls = fc.array(
  fc.record({
    kind: fc.nat(10_000),
    a: fc.nat(11),
    b: fc.nat(11),
    c: fc.nat(11),
    words: fc.constantFrom('affirm', 'affirm', ...wordClasses),
  }),
  { minLength: 10, maxLength: 60 },
);
const beginnings = {
  nothing: () => [],
  offers: towardsOffers,
  light: towardsLight,
  stalled: towardsStalled,
  restart: towardsRestart,
  parked: towardsParked,
} as const;
const beginning = fc.constantFrom<keyof typeof beginnings>(
  'nothing',
  'offers',
  'offers',
  'light',
  'stalled',
  'stalled',
  'restart',
  'parked',
);
const tables = [
  ['ana', 'ben'],
  ['ana', 'ben', 'cem'],
  ['ana', 'ben', 'cem', 'dia', 'eva'],
] as const;

/** Folds an event; a planted fault changes what comes out. */
type Fold = (state: RoomState, event: RoomEvent) => RoomState;
/** How often what was to be met was met. */
type Tally = Record<'offers' | 'refusedOffers' | 'offTable' | 'enough' | 'waived' | 'restarts' | 'moves', number>;
const noTally = (): Tally => ({
  offers: 0,
  refusedOffers: 0,
  offTable: 0,
  enough: 0,
  waived: 0,
  restarts: 0,
  moves: 0,
});

const touched = (act: RoomAct): readonly string[] => {
  if (act.type === 'package.send') return act.packages.flatMap((each) => Object.keys(each));
  return act.type === 'package.reply' ? Object.keys(act.instead ?? {}) : [];
};

/** `expect(found).toBe(wanted)`, asked only where it fails: asked millions of times it takes longer than what it is about. */
function expectSame(found: boolean, wanted: boolean): void {
  if (found !== wanted) expect(found).toBe(wanted);
}

/** The gate says what the model says, after any sequence of acts; nothing throws; every view can be made. */
function gateHolds(fold: Fold, tally: Tally) {
  return fc.property(fc.constantFrom(...tables), beginning, rolls, (seats, start, sequence) => {
    const model = new GateModel(seats);
    let state = seatedRoom(seats);
    const happen = (events: readonly RoomEvent[]): void => {
      for (const event of events) {
        state = fold(state, event);
        model.follow(event);
        if (event.type === 'understanding.marked_enough') tally.enough++;
        if (event.type === 'understanding.waived') tally.waived++;
        if (event.type === 'aspect.reset.completed') tally.restarts++;
        if (event.type === 'aspect.moved') tally.moves++;
      }
    };
    beginnings[start](seats).forEach((act, index) => happen(begin(state, act, index)));
    sequence.forEach((roll, index) => {
      const act = actFrom(roll, `act-${index}`, seats, state);
      const decision = decide(state, act, givenFor(act.id, at(40 + index), roll.words));
      if ('refused' in decision) {
        if (decision.refused.code === 'issue.not_on_table') {
          expect(model.onTable(touched(act))).toBe(false);
          tally.offTable++;
        }
        if (decision.refused.code !== 'gate.understanding') return;
        expect(model.onTable(touched(act))).toBe(true);
        expect(model.open(touched(act))).toBe(false);
        expect(decision.refused.missing.length).toBeGreaterThan(0);
        tally.refusedOffers++;
        return;
      }
      if (act.type === 'package.send') {
        expect(model.onTable(touched(act))).toBe(true);
        expect(model.open(touched(act))).toBe(true);
        tally.offers++;
      }
      happen(decision.events);
    });
    const missesAnything = (missing: readonly { readonly author: string }[], author: string): boolean =>
      missing.some((each) => each.author === author);
    for (const seat of seats) {
      const seen = view(state, seat);
      for (const issue of seen.issues) expectSame(issue.standing === undefined, model.onTable([issue.id]));
      for (const author of seats) {
        expectSame(missesAnything(seen.missing, author), !model.understood(author, 'why_here'));
        for (const issue of seen.issues)
          expectSame(missesAnything(issue.missing, author), !model.doneOn(author, issue.id));
      }
    }
  });
}

/** The loops as they were before an event: as if it had not touched them. */
const loopsUntouched =
  (type: RoomEvent['type']): Fold =>
  (state, event) => {
    const after = evolve(state, event);
    return event.type === type ? { ...after, loops: state.loops } : after;
  };
const changed =
  (change: (state: RoomState, event: RoomEvent) => RoomState): Fold =>
  (state, event) =>
    change(evolve(state, event), event);

/** Faults that a change of the kernel could bring in. The model must see every one of them. */
const faults: Readonly<Record<string, Fold>> = {
  'a revision leaves what was confirmed as it was': loopsUntouched('statement.published'),
  'added points do not have to be said back': changed((state, event) =>
    event.type !== 'statement.published'
      ? state
      : {
          ...state,
          loops: state.loops.map((loop) => {
            if (loop.newPoints === undefined) return loop;
            const { newPoints: _forgotten, ...rest } = loop;
            return { ...rest, status: 'confirmed' };
          }),
        },
  ),
  '"well enough" holds although it was taken back': loopsUntouched('understanding.unmarked_enough'),
  'a waiver of all but one counts': changed((state) => ({
    ...state,
    understanding: {
      ...state.understanding,
      waivers: state.understanding.waivers.map((each) =>
        each.by.length >= state.seats.length - 1 ? { ...each, by: state.seats.map((seat) => seat.id) } : each,
      ),
    },
  })),
  'a waiver outlives what its author tells anew': changed((state, event) =>
    event.type !== 'statement.published'
      ? state
      : {
          ...state,
          understanding: {
            ...state.understanding,
            waivers: state.understanding.waivers.map((each) =>
              each.aspect === event.data.aspect ? { ...each, by: [...each.by, event.by] } : each,
            ),
          },
        },
  ),
  'an answer "not now" confirms': changed((state, event) =>
    event.type === 'understanding.changed' && event.data.status === 'deferred'
      ? {
          ...state,
          loops: state.loops.map((loop) => (loop.status === 'deferred' ? { ...loop, status: 'confirmed' } : loop)),
        }
      : state,
  ),
  'the named one is forgotten': changed((state) => ({
    ...state,
    understanding: { ...state.understanding, named: [] },
  })),
  'a restart forgets nothing': (state, event) =>
    event.type === 'aspect.reset.completed' ? { ...state, resets: evolve(state, event).resets } : evolve(state, event),
  'a restart leaves what was confirmed': changed((state, event) =>
    event.type !== 'aspect.reset.completed'
      ? state
      : {
          ...state,
          statements: [...state.statements, ...(state.folded.at(-1)?.statements ?? [])],
          loops: state.loops.map(
            (loop) => state.folded.at(-1)?.loops.find((each) => sameDirection(each, loop)) ?? loop,
          ),
        },
  ),
  'a waiver outlives a restart': (state, event) => {
    const after = evolve(state, event);
    if (event.type !== 'aspect.reset.completed') return after;
    return { ...after, understanding: { ...after.understanding, waivers: state.understanding.waivers } };
  },
  '"nothing to add" outlives a restart': (state, event) =>
    event.type === 'aspect.reset.completed' ? { ...evolve(state, event), issues: state.issues } : evolve(state, event),
  'a restart forgets the other aspects too': changed((state, event) =>
    event.type === 'aspect.reset.completed' ? { ...state, statements: [], loops: [] } : state,
  ),
  'a restart forgets every waiver': changed((state, event) =>
    event.type === 'aspect.reset.completed'
      ? { ...state, understanding: { ...state.understanding, waivers: [] } }
      : state,
  ),
  'a restart forgets "nothing to add" everywhere': changed((state, event) =>
    event.type === 'aspect.reset.completed'
      ? {
          ...state,
          understanding: { ...state.understanding, nothingOnIssues: [] },
          issues: state.issues.map((each) => ({ ...each, nothingToAdd: [] })),
        }
      : state,
  ),
  'an issue that all want aside stays on the table': (state, event) =>
    event.type === 'aspect.moved' && event.data.to !== 'open' ? state : evolve(state, event),
  'an issue that all want back stays away': (state, event) =>
    event.type === 'aspect.moved' && event.data.to === 'open' ? state : evolve(state, event),
  'with the light loop the full gate stays': changed((state) => ({
    ...state,
    rules: { ...state.rules, loop: 'full' },
  })),
};

describe('the gate before offers against an independent model', () => {
  it('20,000 random sequences of acts at tables of two, three and five', { timeout: 900_000 }, () => {
    const tally = noTally();
    fc.assert(gateHolds(evolve, tally), { seed: 20260301, numRuns: 20_000 });
    // Every answer must have been met often, or the test says nothing.
    expect(tally.offers).toBeGreaterThan(50);
    expect(tally.refusedOffers).toBeGreaterThan(1_000);
    expect(tally.enough).toBeGreaterThan(100);
    expect(tally.waived).toBeGreaterThan(1_000);
    expect(tally.restarts).toBeGreaterThan(1_000);
    expect(tally.moves).toBeGreaterThan(1_000);
    expect(tally.offTable).toBeGreaterThan(1_000);
  });
  it.each(Object.entries(faults))('sees a planted fault: %s', { timeout: 300_000 }, (_name, fold) => {
    const tally = noTally();
    const run = fc.check(gateHolds(fold, tally), { seed: 7, numRuns: 8_000, endOnFailure: true });
    expect(run.failed).toBe(true);
  });
});
