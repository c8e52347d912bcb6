import { describe, expect, it } from 'vitest';
import { addDays, dayIn, isZone, workingDaysBetween, writersByZone } from './calendar.ts';

describe('calendar days', () => {
  it('a moment lies on another day in another zone', () => {
    expect(dayIn('2026-03-05T23:30:00.000Z', 'UTC')).toBe('2026-03-05');
    expect(dayIn('2026-03-05T23:30:00.000Z', 'Europe/Berlin')).toBe('2026-03-06');
    expect(dayIn('2026-03-05T09:30:00.000Z', 'Pacific/Honolulu')).toBe('2026-03-04');
  });
  it('the writer of a zone is made once, and more spellings than there are zones do not pile up', () => {
    const writer = writersByZone({ year: 'numeric' });
    expect(writer('UTC')).toBe(writer('UTC'));
    expect(writer('UTC')).not.toBe(writer('Europe/Berlin'));
    const first = writer('UTC');
    for (let n = 0; n < 2 ** 11; n++) {
      const name = [...'europe/lisbon'].map((letter, index) => ((n >> index) & 1 ? letter.toUpperCase() : letter));
      expect(writer(name.join('')).resolvedOptions().timeZone).toBe('Europe/Lisbon');
    }
    expect(writer('UTC')).not.toBe(first);
    expect(dayIn('2026-03-05T23:30:00.000Z', 'eUROPE/bERLIN')).toBe('2026-03-06');
  });
  it('zones are those of the list', () => {
    expect([isZone('Europe/Lisbon'), isZone('Moon/Base'), isZone('')]).toEqual([true, false, false]);
  });
  it('days go over the end of a month and of a leap February', () => {
    expect([addDays('2028-02-28', 1), addDays('2026-12-31', 1), addDays('2026-03-05', 0)]).toEqual([
      '2028-02-29',
      '2027-01-01',
      '2026-03-05',
    ]);
  });
  it('working days leave out Saturday and Sunday, and both ends', () => {
    expect(workingDaysBetween('2026-03-06', '2026-03-09')).toBe(0);
    expect(workingDaysBetween('2026-03-04', '2026-03-12')).toBe(5);
    expect(workingDaysBetween('2026-03-04', '2026-03-04')).toBe(0);
  });
});
