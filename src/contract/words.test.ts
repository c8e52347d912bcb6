import { expect, it } from 'vitest';
import { refusalWords } from './words.en.ts';

it('a closed gate names each thing that is missing once, however many wait for it', () => {
  const missing = ['ana', 'ben'].map((summariser) => ({
    summariser,
    author: 'cem',
    aspect: 'why_here' as const,
    why: 'no_statement' as const,
  }));
  const words = refusalWords({ code: 'gate.understanding', missing }, { seat: (id) => id, issue: (id) => id });
  expect(words.match(/cem has not told/g)).toHaveLength(1);
});
