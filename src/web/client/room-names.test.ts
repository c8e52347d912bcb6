import { describe, expect, it } from 'vitest';
import { aspectFromPart, aspectPart, roomPath, stepPath } from './paths.ts';
import { dayOf, namesOf } from './room-names.ts';
import { wordCount } from './word-count.ts';
import { wordCount as roomCounts } from '../../room/limits.ts';

const seat = (id: string, name: string) => ({ id, name, role: '', status: 'seated' as const });

describe('names', () => {
  it('uses first names, and full names where two share one', () => {
    const names = namesOf({ seats: [seat('1', 'Ana Diaz'), seat('2', 'Ana Berg'), seat('3', 'Bo Li')], issues: [] });
    expect(names.firstName('1')).toBe('Ana Diaz');
    expect(names.firstName('3')).toBe('Bo');
    expect(names.order('3')).toBe(2);
    expect(names.firstName('9')).toBe('9');
  });
});

describe('dayOf', () => {
  it('counts calendar days from 1', () => {
    const at = (day: number, hour: number) => new Date(2026, 0, day, hour).toISOString();
    expect(dayOf(at(5, 23), at(5, 23))).toBe(1);
    expect(dayOf(at(5, 23), at(6, 1))).toBe(2);
    expect(dayOf(at(5, 23), at(12, 1))).toBe(8);
  });
});

describe('paths', () => {
  it('encodes parts and brings aspects back', () => {
    expect(roomPath('r', 'understanding', 'a/b')).toBe('/room/r/understanding/a%2Fb');
    for (const aspect of ['why_here', 'issue:i1'] as const) expect(aspectFromPart(aspectPart(aspect))).toBe(aspect);
    expect(stepPath('r', { step: 'answer_summary', summariser: 's2', aspect: 'issue:i1' })).toBe(
      '/room/r/verdict/i1/s2',
    );
  });
});

describe('wordCount', () => {
  it('counts as the room counts', () => {
    for (const text of ['', 'one', "don't, well-known 3.5 naïve", 'a  b\nc', '— …', 'Straße 12'])
      expect(wordCount(text)).toBe(roomCounts(text));
  });
});
