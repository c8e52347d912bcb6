import { describe, expect, it } from 'vitest';
import { addGradient, prepareSide, type MatchSide } from '../../../training/match-gradient.ts';
import { AT, startOfMatch } from '../../../training/match-layout.ts';
import { learnMatches, matchWeights, storeMatch } from '../../../training/point-match.ts';
import { randomFrom } from '../../../training/random.ts';
import { GRAM_BUCKETS, gramTable } from './grams.ts';
import { matchOdds, matchText, matchTexts, meanOdds, openMatch } from './point-match.ts';

const SIDE: MatchSide = {
  topic: 'uniforms',
  table: gramTable(),
  texts: [
    'Parents with little money cannot pay for a uniform every year.',
    'Children stop judging each other by their clothes.',
    'A uniform takes away how pupils show who they are.',
  ],
  points: ['School uniforms are expensive', 'Uniforms end bullying about clothing'],
  match: [
    [true, false],
    [undefined, true],
    [false, false],
  ],
};

function lossOf(parameters: Float32Array): number {
  const weights = matchWeights(parameters, SIDE.table);
  let loss = 0;
  let count = 0;
  SIDE.texts.forEach((text, a) =>
    SIDE.points.forEach((point, k) => {
      const match = SIDE.match[a]?.[k];
      if (match === undefined) return;
      const odds = matchOdds(matchText(point, weights), matchText(text, weights), weights);
      loss += Math.log1p(Math.exp(match ? -odds : odds));
      count += 1;
    }),
  );
  return loss / count;
}

describe('the comparison of a point that stands alone with a text', () => {
  it('is learned along the gradient of its loss', () => {
    const random = randomFrom(3);
    const parameters = startOfMatch().map((value, at) => value + (at < AT.traits ? 0.05 * (random() - 0.5) : 0));
    const gradient = new Float32Array(AT.length);
    addGradient(prepareSide(SIDE), parameters, gradient);
    const touched = Array.from({ length: GRAM_BUCKETS }, (_, at) => at).filter((at) => gradient[at] !== 0);
    expect(touched.length).toBeGreaterThan(100);
    const places = [
      ...touched.filter((_, index) => index % 40 === 0),
      ...Array.from({ length: 24 }, (_, index) => AT.turn + 131 * index),
      ...Array.from({ length: 6 }, (_, index) => AT.lean + 9 * index),
      ...Array.from({ length: AT.length - AT.traits }, (_, index) => AT.traits + index),
    ];
    for (const at of places) {
      const moved = (by: number): number => lossOf(parameters.map((value, each) => (each === at ? value + by : value)));
      const slope = (moved(0.01) - moved(-0.01)) / 0.02;
      expect(Math.abs((gradient[at] ?? 0) - slope), `parameter ${at}`).toBeLessThan(2e-4 + 0.02 * Math.abs(slope));
    }
  });

  it('sets what was matched above what was not, and keeps that when stored', () => {
    const [learned = startOfMatch()] = learnMatches([SIDE], 1);
    expect(lossOf(learned)).toBeLessThan(lossOf(startOfMatch()));
    const exact = matchWeights(learned, SIDE.table);
    const opened = openMatch(storeMatch(learned, SIDE.table), SIDE.table);
    const odds = (weights: typeof exact, point: string, text: string): number =>
      matchOdds(matchText(point, weights), matchText(text, weights), weights);
    const [first = '', second = ''] = SIDE.points;
    const text = SIDE.texts[0] ?? '';
    expect(odds(opened, first, text)).toBeGreaterThan(odds(opened, second, text));
    expect(Math.abs(odds(opened, first, text) - odds(exact, first, text))).toBeLessThan(0.2);
    expect(odds(opened, first, '')).toBeLessThan(odds(opened, first, text));
  });

  it('is asked several times from different starts, and the mean counts', () => {
    const opened = learnMatches([SIDE], 2).map((learned) => openMatch(storeMatch(learned, SIDE.table), SIDE.table));
    const [point = ''] = SIDE.points;
    const [text = ''] = SIDE.texts;
    const [one = 0, two = 0] = opened.map((weights) =>
      matchOdds(matchText(point, weights), matchText(text, weights), weights),
    );
    expect(one).not.toBeCloseTo(two, 3);
    expect(meanOdds(matchTexts(point, opened), matchTexts(text, opened), opened)).toBeCloseTo((one + two) / 2, 6);
  });
});
