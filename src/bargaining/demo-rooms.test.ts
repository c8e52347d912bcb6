/** The engine numbers of the demo rooms (method 14), to 0.005; points are weight × score, so 10,000 = 100.00. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../test/shared.ts';
import { evaluate, fourSolutions, frontierOf, jointFairness, postSettlement, problem, type Problem } from './index.ts';
import { acceptableOutcomes, efficientPoints } from './testing/brute-force.testing.ts';

type Package = Readonly<Record<string, string>>;
type Found = { readonly pkg: Package; readonly u: Readonly<Record<string, number>> };
type Room = {
  readonly id: string;
  readonly issues: Readonly<Record<string, readonly string[]>>;
  readonly prefs: Readonly<
    Record<string, Readonly<Record<string, { w: number; s: Readonly<Record<string, number>> }>>>
  >;
  readonly reservation: Readonly<Record<string, number>>;
  readonly packages: Readonly<Record<string, Package>>;
  readonly _calc: {
    readonly n: number;
    readonly feasible: number;
    readonly pareto: number;
    readonly pareto_feasible: number;
    readonly ideal: Readonly<Record<string, number>>;
    readonly nash: Found;
    readonly ks: Found;
    readonly egal: Found;
    readonly max_sum: Found;
    readonly probes: Readonly<
      Record<
        string,
        { u: Readonly<Record<string, number>>; dominated_by: number; nash_ratio: number; joint_gain: number }
      >
    >;
  };
};

function problemOf(room: Room): { at: Problem; seats: string[]; choiceOf: (chosen: Package) => number[] } {
  const seats = Object.keys(room.prefs);
  const names = Object.keys(room.issues);
  const optionsOf = (name: string): string[] => Object.keys(room.prefs[seats[0] ?? '']?.[name]?.s ?? {});
  const made = problem({
    name: room.id,
    issues: names.map((name) => ({ name, options: optionsOf(name) })),
    parties: seats.map((seat) => ({ name: seat, reservation: (room.reservation[seat] ?? 0) * 100 })),
    points: seats.map((seat) =>
      names.map((name) => {
        const pref = room.prefs[seat]?.[name];
        return optionsOf(name).map((option) => (pref?.w ?? 0) * (pref?.s[option] ?? 0));
      }),
    ),
  });
  if (made.type === 'refusal') throw new Error(made.message);
  return { at: made, seats, choiceOf: (chosen) => names.map((name) => optionsOf(name).indexOf(chosen[name] ?? '')) };
}

const rooms = JSON.parse(readFileSync(join(repositoryRoot, 'data', 'demo-rooms.json'), 'utf8')) as Room[];

test('the demo rooms give the numbers of the method', () => {
  expect(rooms).toHaveLength(3);
  for (const room of rooms) {
    const { at, seats, choiceOf } = problemOf(room);
    const calc = room._calc;
    const hundredths = (u: Readonly<Record<string, number>>): number[] =>
      seats.map((seat) => Math.round((u[seat] ?? 0) * 100));
    const acceptable = acceptableOutcomes(at);
    expect(acceptable).toHaveLength(calc.feasible);
    // The list counts packages, the frontier distinct vectors of points.
    const efficient = new Set(efficientPoints(acceptable).map((point) => point.join()));
    expect(acceptable.filter((one) => efficient.has(one.points.join()))).toHaveLength(calc.pareto_feasible);
    expect(frontierOf(at).size).toBe(efficient.size);
    const found = fourSolutions(at);
    if (found.type !== 'solutions') throw new Error(`${room.id}: no deal?`);
    expect(found.ideal).toEqual(hundredths(calc.ideal));
    expect(found.nash.ties[0]?.points).toEqual(hundredths(calc.nash.u));
    expect(found.ks.ties[0]?.points).toEqual(hundredths(calc.ks.u));
    expect(found.egalitarian.ties[0]?.points).toEqual(hundredths(calc.egal.u));
    expect(found.utilitarian.ties[0]?.points).toEqual(hundredths(calc.max_sum.u));
    expect(found.nash.ties[0]?.package).toEqual(choiceOf(calc.nash.pkg));
    const everything = acceptableOutcomes({
      ...at,
      parties: at.parties.map((party) => ({ ...party, reservation: 0 })),
    });
    for (const [name, probe] of Object.entries(calc.probes)) {
      const choice = choiceOf(room.packages[name] ?? {});
      if (choice.includes(-1)) continue;
      const points = evaluate(at, choice) ?? [];
      expect(points).toEqual(hundredths(probe.u));
      const above = everything.filter(
        (one) => one.points.join() !== points.join() && one.points.every((value, i) => value >= (points[i] ?? 0)),
      );
      expect(above).toHaveLength(probe.dominated_by);
      const fair = jointFairness(at, choice);
      expect(fair?.shareOfJointGain).toBeCloseTo(probe.joint_gain, 2);
      expect(fair?.nashRatio).toBeCloseTo(probe.nash_ratio, 2);
    }
  }
});

test('post-settlement: the renewal room finds what is better for both', () => {
  const room = rooms.find((one) => one.id === 'demo-2-renewal');
  if (room === undefined) throw new Error('The first demo room is missing.');
  const { at, choiceOf } = problemOf(room);
  const signed = choiceOf(room.packages['signed_v1'] ?? {});
  const before = evaluate(at, signed) ?? [];
  const better = postSettlement(at, signed, 50);
  expect(better.length).toBeGreaterThan(0);
  expect(better.length).toBeLessThanOrEqual(3);
  for (const one of better) expect(one.points.every((value, i) => value >= (before[i] ?? 0) + 50)).toBe(true);
  const least = better.map((one) => Math.min(...one.points.map((value, i) => value - (before[i] ?? 0))));
  expect(least).toEqual([...least].sort((one, two) => two - one));
});
