import { describe, expect, it } from 'vitest';
import { defaultRules } from '../../../contract/rules.en.ts';
import { sameTiming, timingIn, timingRule, usualTiming, withTiming, zones } from './timing-draft.ts';

const night = { from: '20:00', to: '08:00', zone: 'Europe/Lisbon' };

describe('how time is handled, as a draft', () => {
  it('reads what it wrote, and nothing that does not fit', () => {
    const timing = { responseHours: 72, quiet: night };
    expect(timingIn(JSON.stringify(timing), usualTiming)).toEqual(timing);
    expect(timingIn('', usualTiming)).toBe(usualTiming);
    expect(timingIn('{"responseHours":0}', usualTiming)).toBe(usualTiming);
    expect(timingIn('{"responseHours":72,"quiet":{"from":"8","to":"9","zone":"UTC"}}', usualTiming)).toEqual({
      responseHours: 72,
    });
    expect(sameTiming(timing, { responseHours: 72, quiet: { ...night } })).toBe(true);
    expect(sameTiming(timing, { responseHours: 72 })).toBe(false);
  });
  it('the rule on time changes along while its words are the usual ones, and never the parties’ own', () => {
    const after = { responseHours: 168, quiet: night };
    const changed = withTiming(defaultRules, usualTiming, after);
    expect(changed.find((each) => each.id === 'GR-11')?.text).toBe(
      'We answer within one week. Nobody is reminded between 20:00 and 08:00 (Europe/Lisbon).',
    );
    expect(withTiming(changed, after, { responseHours: 24 }).find((each) => each.id === 'GR-11')?.text).toBe(
      'We answer within one day.',
    );
    const own = defaultRules.map((each) => (each.id === 'GR-11' ? { ...each, text: 'We write on Mondays.' } : each));
    expect(withTiming(own, usualTiming, after)).toBe(own);
    expect(timingRule(own, usualTiming)).toEqual({ place: 10, linked: false });
    expect(timingRule([], usualTiming)).toBeUndefined();
  });
  it('knows the zone of this device, whatever it is called', () => {
    expect(zones('Mars/Olympus')).toContain('Mars/Olympus');
    expect(zones()).toContain('Europe/Lisbon');
  });
});
