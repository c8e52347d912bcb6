import { expect, it } from 'vitest';
import { refusalWords } from './words.en.ts';
import { groupName } from './words/names.en.ts';
import { newsWords } from './words/news.en.ts';
import { verdictWords } from './words/verdict.en.ts';

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

it('the group has a small letter inside a sentence, and a capital at its start; names stay as people write them', () => {
  const names = { seat: (id: string) => (id === 'group' ? groupName : id), issue: (id: string) => id };
  const on = { author: 'cem', aspect: 'why_here' } as const;
  const why = (summariser: string, what: 'no_summary' | 'awaiting_verdict' | 'stale' | 'new_points') =>
    refusalWords({ code: 'gate.understanding', missing: [{ summariser, ...on, why: what }] }, names);
  expect(why('group', 'no_summary')).toContain('The group has not said back yet');
  expect(why('ben', 'no_summary')).toContain('ben has not said back yet');
  expect(why('group', 'awaiting_verdict')).toContain('whether the group has it right');
  expect(why('group', 'stale')).toContain('. The group has not said that back yet.');
  expect(why('group', 'new_points')).toContain('said back by the group.');
  expect(newsWords.saidBack(groupName, 'why we are here')).toBe(
    'The group said back what was told on why we are here.',
  );
  expect(verdictWords.saysBack(groupName)).toBe('The group says back what you told');
});
