import { describe, expect, it } from 'vitest';
import { openOutbox } from './outbox.ts';
import type { OutboxItem } from './room-handle.ts';

const item = (id: string, state: OutboxItem['state']): OutboxItem => ({
  act: { id, type: 'message.send', text: 'hello' },
  clears: ['message'],
  pressedAt: '2026-01-01T10:00:00.000Z',
  state,
});

describe('outbox', () => {
  it('keeps an act until it is removed, in the order pressed, with its id', () => {
    const box = openOutbox('r', 's1');
    let told = 0;
    box.subscribe(() => (told += 1));
    box.put(item('act-0001', 'sending'));
    box.put(item('act-0002', 'sending'));
    box.put(item('act-0001', 'unsent'));
    expect(box.items().map((each) => [each.act.id, each.state])).toEqual([
      ['act-0001', 'unsent'],
      ['act-0002', 'sending'],
    ]);
    expect(told).toBe(3);
    box.remove('act-0002');
    expect(box.items()).toHaveLength(1);
  });

  it('after a reload everything that was under way is unsent, and other seats see nothing of it', () => {
    openOutbox('r2', 's1').put(item('act-0003', 'sending'));
    expect(openOutbox('r2', 's1').items()).toEqual([item('act-0003', 'unsent')]);
    expect(openOutbox('r2', 's2').items()).toEqual([]);
  });
});
