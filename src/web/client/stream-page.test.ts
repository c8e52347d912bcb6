import { expect, it } from 'vitest';
import { pageReader } from './stream-page.ts';

const room = { event: 'room', data: JSON.stringify({ sequence: 1, view: { talk: ['One.'] } }) };
const patch = (...operations: readonly object[]) => ({ event: 'patch', data: JSON.stringify(operations) });

it('takes the first page whole, and later ones as what changed', () => {
  const take = pageReader();
  expect(take(room)).toEqual({ sequence: 1, view: { talk: ['One.'] } });
  const change = patch(
    { op: 'replace', path: '/sequence', value: 2 },
    { op: 'add', path: '/view/talk/1', value: 'Two.' },
  );
  expect(take(change)).toEqual({ sequence: 2, view: { talk: ['One.', 'Two.'] } });
});

it('keeps the pages it gave before as they were', () => {
  const take = pageReader();
  const first = take(room);
  take(patch({ op: 'replace', path: '/view/talk/0', value: 'Another.' }));
  expect(first).toEqual({ sequence: 1, view: { talk: ['One.'] } });
});

it('passes by what carries no page', () => {
  const take = pageReader();
  expect(take({ event: 'heartbeat', data: '{}' })).toBeUndefined();
  expect(take({ event: 'room', data: '{"sequence":1}' })).toBeUndefined();
});

it('says when a change fits nothing: no page before it, a place that is not there, no list of changes', () => {
  const change = patch({ op: 'replace', path: '/view/talk/7', value: 'Seven.' });
  expect(pageReader()(change)).toBe('lost');
  const take = pageReader();
  take(room);
  expect(take(change)).toBe('lost');
  expect(take(patch())).toBe('lost');
  expect(take(room)).toEqual({ sequence: 1, view: { talk: ['One.'] } });
  expect(take({ event: 'patch', data: '{}' })).toBe('lost');
});
