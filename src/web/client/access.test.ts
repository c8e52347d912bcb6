import { describe, expect, it } from 'vitest';
import { forgetRoom, goOnWithout, keepRoom, linkIn, myRooms, secretToAsk, takeSecret, tokenOf } from './access.ts';
import { store } from './storage.ts';
import { readDraft, writeDraft } from './drafts.ts';

describe('linkIn', () => {
  it('reads room and token of a seat link', () => {
    expect(linkIn('/room/r1', '#abcDEF_123-456abcDEF_123-456abcDEF_1')).toEqual({
      room: 'r1',
      token: 'abcDEF_123-456abcDEF_123-456abcDEF_1',
    });
    expect(linkIn('/room/r1/now', '#abcDEF_123-456abcDEF_123-456abcDEF_1')).toEqual({
      room: 'r1',
      token: 'abcDEF_123-456abcDEF_123-456abcDEF_1',
    });
  });
  it('takes no other fragment for a token', () => {
    expect(linkIn('/room/r1', '#not-told-yet')).toBeUndefined();
    expect(linkIn('/room/r1', '')).toBeUndefined();
    expect(linkIn('/new', '#abcDEF_123-456abcDEF_123-456abcDEF_1')).toBeUndefined();
  });
});

describe('my rooms', () => {
  it('keeps what is known when more is learned, and forgets with every draft of that room only', () => {
    keepRoom({ room: 'a', token: 'token-a' });
    keepRoom({ room: 'b', token: 'token-b' });
    keepRoom({ room: 'a', token: 'token-a2', title: 'The new tool' });
    expect(tokenOf('a')).toBe('token-a2');
    expect(myRooms()).toHaveLength(2);
    writeDraft('a', 's1', 'message', 'not sent');
    writeDraft('b', 's1', 'message', 'stays');
    store().set('parley.seen.a.s1', 'then');
    forgetRoom('a');
    expect(tokenOf('a')).toBeUndefined();
    expect(readDraft('a', 's1', 'message')).toBe('');
    expect(
      store()
        .keys()
        .filter((key) => key.includes('.a.')),
    ).toEqual([]);
    expect(readDraft('b', 's1', 'message')).toBe('stays');
  });
});

describe('a link of one’s own', () => {
  let made = 0;
  const make = () => `made-here-${++made}`;
  it('is kept before it is asked for, the same for every tab, and taken when the old one is void', () => {
    keepRoom({ room: 'c', token: 'handed-out' });
    expect(goOnWithout('c', 'handed-out')).toBe(false);
    const first = secretToAsk('c', 'handed-out', make);
    expect(secretToAsk('c', 'handed-out', make), 'another tab, or the same after no answer').toBe(first);
    expect(tokenOf('c')).toBe('handed-out');
    expect(goOnWithout('c', 'handed-out')).toBe(true);
    expect(tokenOf('c')).toBe(first);
    expect(goOnWithout('c', first)).toBe(false);
    const second = secretToAsk('c', first, make);
    expect(second).not.toBe(first);
    takeSecret('c', second);
    expect([tokenOf('c'), goOnWithout('c', second)]).toEqual([second, false]);
  });
  it('that another tab has got is gone on with', () => {
    keepRoom({ room: 'd', token: 'handed-out' });
    takeSecret('d', secretToAsk('d', 'handed-out', make));
    expect(goOnWithout('d', 'handed-out')).toBe(true);
    expect(tokenOf('d')).not.toBe('handed-out');
  });
  it('is not lost to an old invitation that is opened again', () => {
    keepRoom({ room: 'e', token: 'own' });
    keepRoom({ room: 'e', token: 'handed-out', before: 'own' });
    expect(goOnWithout('e', 'handed-out')).toBe(true);
    expect(tokenOf('e')).toBe('own');
  });
});
