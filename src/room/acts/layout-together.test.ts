import { describe, expect, it } from 'vitest';
import { nextStep, replay, view, type RoomView } from '../index.ts';
import { at, type RoomSpec } from '../room.testing.ts';
import { bothAsked, decline, invite, lay, reply } from './layout.testing.ts';

const layoutOf = (seen: RoomView, id = 'ask-1') => seen.layouts.find((each) => each.id === id);
const stepOf = (spec: RoomSpec, seat: string, hours = 3) => nextStep(view(replay(spec.events), seat), at(hours));

describe('both lay out, at the same time', () => {
  const one = () =>
    bothAsked().given(lay('ben', 'ask-1', { 'price-1': 'low-1', 'date-1': 'late-1' }, 'Mine.'), { at: 5 });

  it('is sealed until both have laid: not one byte is another for the other', () => {
    const before = JSON.stringify(view(replay(bothAsked().events), 'ana'));
    one()
      .when(lay('ben', 'ask-1', { 'price-1': 'high-1' }))
      .thenHappened('layout.sealed');
    expect(JSON.stringify(view(replay(one().events), 'ana'))).toBe(before);
    expect(one().events.at(-1)?.to).toEqual({ kind: 'seat', seat: 'ben' });
    expect(stepOf(one(), 'ana')).toEqual({ step: 'lay_out', layout: 'back-1' });
    expect(stepOf(one(), 'ben')).toEqual({ step: 'wait', for: ['ana'] });
    one().thenSees('ben', (seen) => expect(layoutOf(seen)?.own).toMatchObject({ sealed: true, words: 'Mine.' }));
  });
  it('opens for everybody at once, with what is common', () => {
    const both = one().when(lay('ana', 'back-1', { 'price-1': 'low-1', 'date-1': 'soon-1' }));
    both.thenHappened('layout.sealed', 'layout.opened');
    for (const seat of ['ana', 'ben'])
      both.thenSees(seat, (seen) => {
        expect(seen.layouts.map((each) => [each.id, each.status, each.common, each.own])).toEqual([
          ['ask-1', 'laid', ['price-1'], undefined],
          ['back-1', 'laid', ['price-1'], undefined],
        ]);
      });
    // Each answers what the other laid.
    both
      .given(reply('ana', 'ask-1', { keeps: ['price-1', 'date-1'] }))
      .when(reply('ben', 'back-1', { keeps: ['price-1', 'date-1'] }))
      .thenHappened('layout.replied');
  });
  it('goes by the last that each sealed', () => {
    one()
      .given(lay('ben', 'ask-1', { 'price-1': 'high-1' }))
      .given(lay('ana', 'back-1', { 'price-1': 'low-1' }))
      .thenSees('ana', (seen) =>
        expect(layoutOf(seen)).toMatchObject({ common: [], drafts: [{ values: { 'price-1': 'high-1' } }] }),
      );
  });
  it('stays unseen when the other does not want to, and may be laid alone then', () => {
    const no = one().given(decline('ana', 'back-1'));
    no.thenSees('ana', (seen) => expect(layoutOf(seen)).toMatchObject({ status: 'open', drafts: [] }));
    no.thenSees('ben', (seen) => expect(layoutOf(seen)?.own).toMatchObject({ sealed: false, words: 'Mine.' }));
    expect(stepOf(no, 'ben')).toEqual({ step: 'lay_out', layout: 'ask-1' });
    no.when(lay('ben', 'ask-1', { 'price-1': 'low-1' })).thenHappened('layout.laid');
    // What was sealed for another invitation does not open with a later one.
    no.given(invite('ben', 'ana'), { id: 'third' })
      .when(lay('ana', 'third-1', { 'price-1': 'low-1' }))
      .thenHappened('layout.sealed');
  });
});
