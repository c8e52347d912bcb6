import { expect, it } from 'vitest';
import { callsForCare } from './safety.ts';

it('any careful answer or doubt among the three calls for care', () => {
  expect(callsForCare(['yes', 'no', 'yes'])).toBe(false);
  expect(callsForCare([])).toBe(false);
  expect(callsForCare(['no'])).toBe(true);
  expect(callsForCare(['yes', 'yes'])).toBe(true);
  expect(callsForCare(['yes', 'no', 'no'])).toBe(true);
  expect(callsForCare(['yes', 'unsure'])).toBe(true);
});
