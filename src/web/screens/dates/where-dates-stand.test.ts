import { describe, expect, it } from 'vitest';
import type { Deadline, RoomView } from '../../../room/index.ts';
import { inOrder, notAgreed, standingOf } from './where-dates-stand.ts';

const date = (kind: Deadline['kind'], on: string, ...agreedBy: readonly string[]): Deadline => ({
  id: on,
  by: 'ana',
  at: '2026-01-01T00:00:00.000Z',
  kind,
  on,
  reason: 'The lease ends.',
  agreedBy,
});
const seats: RoomView['seats'] = [
  { id: 'ana', name: 'Ana', role: '', status: 'seated' },
  { id: 'ben', name: 'Ben', role: '', status: 'seated' },
  { id: 'cem', name: 'Cem', role: '', status: 'left' },
];

describe('how a date stands', () => {
  it.each([
    [date('natural', '2026-04-01', 'ana'), 'counts'],
    [date('agreed', '2026-04-01', 'ana'), 'waits'],
    [date('agreed', '2026-04-01', 'ana', 'ben'), 'counts'],
    [date('agreed', '2026-03-09', 'ana'), 'lapsed'],
    [date('agreed', '2026-03-09', 'ana', 'ben'), 'passed'],
    [date('unilateral', '2026-03-10', 'ana'), 'counts'],
    [date('unilateral', '2026-03-09', 'ana'), 'passed'],
  ] as const)('%j', (each, expected) => {
    expect(standingOf(each, { seats }, '2026-03-10')).toBe(expected);
  });
  it('waits for nobody who has left', () => {
    expect(notAgreed(date('agreed', '2026-04-01', 'ana'), { seats })).toEqual(['ben']);
  });
  it('goes by the day', () => {
    const dates = [date('natural', '2026-05-01'), date('natural', '2026-04-01')];
    expect(inOrder(dates).map((each) => each.on)).toEqual(['2026-04-01', '2026-05-01']);
  });
});
