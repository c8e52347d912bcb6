import { expect, it } from 'vitest';
import { defaultRules } from '../../../contract/rules.en.ts';
import { ruleChanges } from './rule-changes.ts';

it('names what is new, what changed and what is gone, and nothing else', () => {
  const [first, second, ...rest] = defaultRules;
  if (!first || !second) throw new Error('there are usual rules');
  const fresh = { id: 'r-1', text: 'We write on Mondays.', why: '' };
  const changed = { ...second, text: 'We answer when we like.' };
  const found = ruleChanges(defaultRules, [changed, ...rest, fresh]);
  expect(found.of(fresh)).toBe('new');
  expect(found.of(changed)).toBe('changed');
  expect(rest.every((rule) => found.of(rule) === 'same')).toBe(true);
  expect(found.dropped).toEqual([first]);
  expect(found.none).toBe(false);
  expect(ruleChanges(defaultRules, defaultRules).none).toBe(true);
});
