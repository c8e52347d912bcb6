import { describe, expect, it } from 'vitest';
import { placeIn, pointsIn, toSend, without, type DraftPoint } from './side-draft.ts';

const point = (change: Partial<DraftPoint>): DraftPoint => ({
  id: 'p1',
  text: 'The line stopped twice.',
  facet: 'impact',
  must: true,
  hidden: false,
  source: 'the line stopped twice',
  ...change,
});

describe('what is kept to oneself leaves the text', () => {
  it('finds the words whatever the capital and the full stop, and takes them out', () => {
    const text = 'Deliveries were late. The line stopped twice! I need a plan.';
    expect(placeIn(text, point({}))).toBeDefined();
    expect(without(text, point({}))).toBe('Deliveries were late. I need a plan.');
    expect(placeIn(without(text, point({})), point({}))).toBeUndefined();
  });
  it('leaves a text alone that does not hold them', () => {
    expect(without('Something else.', point({}))).toBe('Something else.');
  });
});

describe('toSend', () => {
  it('keeps hidden points apart, never as a must, and leaves empty ones out', () => {
    const sent = toSend([point({}), point({ id: 'p2', hidden: true }), point({ id: 'p3', text: '  ' })]);
    expect(sent.points.map((each) => [each.id, each.must])).toEqual([['p1', true]]);
    expect(sent.hidden.map((each) => [each.id, each.must])).toEqual([['p2', false]]);
    expect(Object.keys(sent.points[0] ?? {}).sort()).toEqual(['facet', 'id', 'must', 'text']);
  });
});

describe('pointsIn', () => {
  it('reads what was kept and passes over what is no point', () => {
    expect(pointsIn(JSON.stringify([point({})]))).toEqual([point({})]);
    expect(pointsIn('[{"id":1},null,{"id":"x","text":"t","facet":"odd"}]')).toEqual([]);
    expect(pointsIn('{')).toEqual([]);
  });
});
