import { describe, expect, it } from 'vitest';
import { askForToken, forgetRoom, keepRoom, linkIn, myRooms, takeAskedToken, tokenOf } from './access.ts';
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

describe('a new link', () => {
  it('is kept before it is asked for, and taken when the old one is void', () => {
    keepRoom({ room: 'c', token: 'from-the-inviter' });
    expect(takeAskedToken('c')).toBe(false);
    askForToken('c', 'made-here');
    expect(tokenOf('c')).toBe('from-the-inviter');
    expect(takeAskedToken('c')).toBe(true);
    expect(tokenOf('c')).toBe('made-here');
    expect(takeAskedToken('c')).toBe(false);
  });
});
