import { expect, it } from 'vitest';
import { initials } from './seat-mark.tsx';

it('initials are the first letters of the first and the last word', () => {
  expect(initials('Ines Carvalho')).toBe('IC');
  expect(initials('  maria de la cruz ')).toBe('MC');
  expect(initials('Åsa')).toBe('Å');
  expect(initials('李 小龙')).toBe('李小');
  expect(initials('')).toBe('');
});
