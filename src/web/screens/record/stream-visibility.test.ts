import { expect, it } from 'vitest';
import { streamVisibility } from './stream-visibility.ts';

it('a stream’s name says who sees it', () => {
  const me = { id: 's1', name: 'Ines', role: '', status: 'seated' } as const;
  const room = { me, firstName: (seat: string) => (seat === 's2' ? 'Daniel' : seat) };
  expect(streamVisibility('shared', room)).toEqual({ kind: 'everyone' });
  expect(streamVisibility('private:s1', room)).toEqual({ kind: 'only_you' });
  expect(streamVisibility('pair:s1+s2', room)).toEqual({ kind: 'pair', name: 'Daniel' });
  expect(streamVisibility('caucus:s1+n1', room)).toEqual({ kind: 'neutral' });
});
