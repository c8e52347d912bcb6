/** Real preferences: the campsite negotiations of CaSiNo (Chawla et al. 2021, CC BY 4.0). */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sharedPath } from '../../test/shared.ts';
import { evaluate, fourSolutions, frontierOf, problem, type Problem } from './index.ts';
import { acceptableOutcomes, efficientPoints } from './testing/brute-force.testing.ts';

const goods = ['Food', 'Water', 'Firewood'] as const;
type Good = (typeof goods)[number];
type Seat = { readonly high: Good; readonly medium: Good; readonly low: Good; readonly points: number };
type Dialogue = {
  readonly outcome: string;
  readonly parties: { readonly A: Seat; readonly B: Seat };
  readonly deal?: { readonly A: Readonly<Record<Good, number>> };
};

/** Three of each good; option k gives A k of them. Five points a unit for the highest need, four, three; walking away is 5. */
function problemOf({ parties }: Dialogue): Problem {
  const worth = (seat: Seat, good: Good): number => (seat.high === good ? 5 : seat.medium === good ? 4 : 3);
  const made = problem({
    issues: goods.map((name) => ({ name, options: ['0', '1', '2', '3'] })),
    parties: [
      { name: 'A', reservation: 5 },
      { name: 'B', reservation: 5 },
    ],
    points: [
      goods.map((good) => [0, 1, 2, 3].map((units) => units * worth(parties.A, good))),
      goods.map((good) => [3, 2, 1, 0].map((units) => units * worth(parties.B, good))),
    ],
  });
  if (made.type === 'refusal') throw new Error(made.message);
  return made;
}

test('on human deals the engine’s answers are efficient every time', () => {
  const path = sharedPath('data/casino/dev.jsonl');
  if (path === undefined) return console.warn('No CaSiNo data beside the project: human deals were not compared.');
  const dialogues = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Dialogue);
  let deals = 0;
  let efficientDeals = 0;
  for (const dialogue of dialogues) {
    const at = problemOf(dialogue);
    const efficient = new Set(efficientPoints(acceptableOutcomes(at)).map((point) => point.join()));
    expect(frontierOf(at).size).toBe(efficient.size);
    const found = fourSolutions(at);
    if (found.type !== 'solutions') throw new Error('every pair can deal here');
    for (const name of ['nash', 'ks', 'egalitarian', 'utilitarian'] as const)
      for (const tie of found[name].ties) expect(efficient.has(tie.points.join())).toBe(true);
    if (dialogue.outcome !== 'accept-deal' || dialogue.deal === undefined) continue;
    deals += 1;
    const mine = dialogue.deal.A;
    const points =
      evaluate(
        at,
        goods.map((good) => mine[good]),
      ) ?? [];
    expect(points[0]).toBe(dialogue.parties.A.points);
    if (efficient.has(points.join())) efficientDeals += 1;
  }
  expect(deals).toBe(906);
  // What people reached by themselves, as the data's notes give it.
  expect(efficientDeals / deals).toBeCloseTo(0.671, 2);
});
