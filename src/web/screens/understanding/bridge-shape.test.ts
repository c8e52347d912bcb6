import { describe, expect, it } from 'vitest';
import { archPlanks, narrowBox, wideBox } from './bridge-shape.ts';

const numbers = (path: string) => path.match(/[\d.]+/g)?.map(Number) ?? [];

describe('archPlanks', () => {
  it('draws one plank a point, inside the box, left to right with gaps', () => {
    for (const box of [wideBox, narrowBox]) {
      for (const count of [1, 4, 12]) {
        const planks = archPlanks(count, 'upper', box).map(numbers);
        expect(planks).toHaveLength(count);
        const starts = planks.map((plank) => plank[0] ?? NaN);
        const ends = planks.map((plank) => plank.at(-2) ?? NaN);
        expect(starts[0]).toBeCloseTo(box.from, 0);
        expect(ends.at(-1)).toBeCloseTo(box.to, 0);
        starts.slice(1).forEach((start, index) => expect(start).toBeGreaterThan(ends[index] ?? NaN));
      }
    }
  });
  it('gives both directions the same shape', () => {
    const upper = archPlanks(3, 'upper', wideBox).map(numbers);
    const lower = archPlanks(3, 'lower', wideBox).map(numbers);
    upper.flat().forEach((value, index) => {
      const other = lower.flat()[index] ?? NaN;
      expect(index % 2 === 0 ? other : wideBox.height - other).toBeCloseTo(value, 0);
    });
  });
});
