import { describe, expect, it } from 'vitest';
import type { PressureFinding } from '../../../language/index.ts';
import { firstOpen } from './first-open.ts';

const finding = (start: number, end: number): PressureFinding => ({
  class: 'P8',
  name: 'isolating',
  start,
  end,
  received: '',
  rewrite: '',
  replaces: { start, end: end + 1 },
});

describe('firstOpen', () => {
  const reading = { of: 'Everyone does it. Surely you agree.', value: [finding(0, 16), finding(18, 34)] };
  it('takes the first that was not left in', () => {
    expect(firstOpen(reading, reading.of, [])?.start).toBe(0);
    expect(firstOpen(reading, reading.of, ['Everyone does it'])?.start).toBe(18);
    expect(firstOpen(reading, reading.of, ['Everyone does it', 'Surely you agree'])).toBeUndefined();
    expect(firstOpen(undefined, 'x', [])).toBeUndefined();
  });
  it('follows the words when the text was typed on, and drops what is gone', () => {
    expect(firstOpen(reading, 'Hello. Surely you agree.', [])).toMatchObject({ start: 7, end: 23 });
    expect(firstOpen(reading, 'Hello.', [])).toBeUndefined();
  });
});
