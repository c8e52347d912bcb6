import { expect, it } from 'vitest';
import { splitTitle } from './issue-title.tsx';

it('an issue’s unit stands in brackets at the end of its title', () => {
  expect(splitTitle('Price (EUR per 1000 trays)')).toEqual({ name: 'Price', unit: 'EUR per 1000 trays' });
  expect(splitTitle('Who decides (for now) and how')).toEqual({ name: 'Who decides (for now) and how', unit: '' });
  expect(splitTitle('(days)')).toEqual({ name: '(days)', unit: '' });
});
