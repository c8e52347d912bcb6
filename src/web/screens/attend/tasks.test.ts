import { describe, expect, it } from 'vitest';
import type { DirectionView } from '../../../room/index.ts';
import { tasksOf } from './tasks.ts';

const direction = (more: Partial<DirectionView>): DirectionView => ({
  summariser: 'a',
  author: 'b',
  aspect: 'why_here',
  status: 'missing',
  attemptCount: 3,
  ...more,
});

describe('tasksOf', () => {
  it('names what stalls and is not lifted, what waits for an answer, and who asked to be heard', () => {
    const told = { seat: 'c', id: 's', at: '', answers: { free: 'no', own: 'yes', ready: 'yes' }, told: true } as const;
    const carrying = { kind: 'offer', packages: [], note: '' } as const;
    const line = { id: 'r', by: 'n', text: 'x', at: '', release: 'asked' } as const;
    const tasks = tasksOf({
      you: 'n',
      safety: [told],
      threats: [
        { id: 't', by: 'b', text: 'x', at: '' },
        { id: 'u', by: 'b', text: 'y', at: '' },
      ],
      directions: [
        direction({ stalled: true }),
        direction({ stalled: true, enough: { basis: 'facilitator', by: 'n', reason: 'x', at: '' } }),
        direction({}),
      ],
      caucuses: [{ party: 'a', neutral: 'n', openedBy: 'a', openedAt: '', items: [line] }],
      held: [
        { id: 'h', party: 'a', neutral: 'n', at: '', status: 'waiting', carrying },
        { id: 'i', party: 'b', neutral: 'n', at: '', status: 'given_back', carrying, note: 'x' },
      ],
    });
    expect(tasks.map((each) => each.kind)).toEqual(['threat', 'told', 'carry', 'stalled', 'unanswered']);
  });
  it('lets a threat go once the two have spoken alone', () => {
    const threats = [{ id: 't', by: 'a', text: 'x', at: '2026-03-02T10:00:00.000Z' }];
    const caucus = (openedAt: string) => ({ party: 'a', neutral: 'n', openedBy: 'n', openedAt, items: [] });
    const kinds = (openedAt: string) =>
      tasksOf({ you: 'n', safety: [], threats, directions: [], caucuses: [caucus(openedAt)], held: [] }).map(
        (each) => each.kind,
      );
    expect(kinds('2026-03-02T09:00:00.000Z')).toEqual(['threat']);
    expect(kinds('2026-03-02T11:00:00.000Z')).toEqual([]);
  });
  it('is empty where nothing waits', () => {
    expect(tasksOf({ you: 'n', safety: [], threats: [], directions: [direction({})], caucuses: [], held: [] })).toEqual(
      [],
    );
  });
});
