import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachCourse, placeOf, readCourse, type CourseScores } from './course.ts';

const flat = (count: number, none = 0): CourseScores => ({
  first: new Float64Array(count),
  during: new Float64Array(count),
  restart: new Float64Array(count),
  after: new Float64Array(count),
  none,
});
const values = (count: number): fc.Arbitrary<Float64Array> =>
  fc
    .array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: count, maxLength: count })
    .map((list) => Float64Array.from(list));
const scores = fc.integer({ min: 1, max: 40 }).chain((count) =>
  fc.record({
    first: values(count),
    during: values(count),
    restart: values(count),
    after: values(count),
    none: fc.constant(0),
  }),
);

describe('the course of a thread', () => {
  it('goes through each course once: a first message, then a later restart or none', () => {
    for (const count of [1, 2, 7, 30]) {
      const seen = new Set<string>();
      let visits = 0;
      eachCourse(flat(count), (at, reset) => {
        visits += 1;
        seen.add(`${at} ${reset}`);
        expect(reset > at && reset <= count).toBe(true);
      });
      expect([visits, seen.size]).toEqual([(count * (count + 1)) / 2, (count * (count + 1)) / 2]);
    }
  });
  it('adds what a message scores in the state that the course puts it in', () => {
    const one = flat(5);
    one.first[1] = 1;
    one.during[2] = 10;
    one.restart[3] = 100;
    one.after[4] = 1000;
    const found = new Map<string, number>();
    eachCourse(one, (at, reset, score) => found.set(`${at} ${reset}`, score));
    expect(found.get('1 3')).toBe(1111);
    expect(found.get('1 5')).toBe(11);
    expect(found.get('2 4')).toBe(0);
    expect(readCourse(one)).toMatchObject({ at: 1, reset: 3 });
  });
  it('falls by as much as staying on track gains, and stays inside the thread', () => {
    fc.assert(
      fc.property(scores, fc.double({ min: -9, max: 9, noNaN: true }), (some, none) => {
        const read = readCourse(some);
        expect(readCourse({ ...some, none }).odds).toBeCloseTo(read.odds - none, 6);
        expect(read.at >= 0 && read.at < some.first.length).toBe(true);
        expect(read.reset === null || (read.reset > read.at && read.reset < some.first.length)).toBe(true);
      }),
      { seed: 1, numRuns: 80 },
    );
  });
  it('prefers a place whose neighbours are likely too, and knows none where there is no message', () => {
    expect(placeOf(Float64Array.from([2, -9, -9, 1.9, 1.9]))).toBe(3);
    expect(placeOf(new Float64Array(0))).toBe(-1);
  });
});
