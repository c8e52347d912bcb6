import { describe, expect, it } from 'vitest';
import { limits } from '../../room/limits.ts';
import { pauseUntil } from './pause-until.ts';

describe('pauseUntil', () => {
  it('stays ahead of now and within the longest pause', () => {
    const now = new Date(2026, 1, 3, 22, 30);
    for (const length of ['hours', 'tomorrow', 'days', 'week'] as const) {
      const ahead = pauseUntil(length, now).getTime() - now.getTime();
      expect(ahead).toBeGreaterThan(0);
      expect(ahead).toBeLessThan(limits.pauseDays * 86_400_000);
    }
    expect(pauseUntil('tomorrow', now)).toEqual(new Date(2026, 1, 4, 9, 0));
  });
});
