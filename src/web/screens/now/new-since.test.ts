import { describe, expect, it } from 'vitest';
import { replay, view, type RoomView } from '../../../room/index.ts';
import { claimed, disputed, offered, terms } from '../../../room/acts/commitment.testing.ts';
import { threeUnderstood } from '../../../room/acts/amendment.testing.ts';
import { at, RoomSpec, tell } from '../../../room/room.testing.ts';
import { meOf, namesOf } from '../../client/room-names.ts';
import { newSince } from './new-since.ts';

const seen = (spec: RoomSpec, seat: string): RoomView => view(replay(spec.events), seat);
/** The lines that a seat is told of what happened after `hours` of the room. */
function news(spec: RoomSpec, seat: string, hours: number): readonly string[] {
  const page = seen(spec, seat);
  const me = meOf(page);
  if (!me) throw new Error(`${seat} does not sit here`);
  return newSince({ room: 'r', view: page, me, ...namesOf(page) }, at(hours)).map((each) => each.words);
}

const restart = RoomSpec.seated()
  .given(tell('ana'))
  .given(
    { seat: 'ana', type: 'aspect.reset.propose', aspect: 'why_here', words: 'I pushed.', offer: 'Too late?' },
    { id: 'again', at: 5 },
  );
const parks = (seat: string) => ({ seat, type: 'aspect.park', issue: 'price-1', words: '' }) as const;
const asked = RoomSpec.seated()
  .given({ seat: 'ana', type: 'issue.add', title: 'Price' }, { id: 'price' })
  .given(parks('ana'), { at: 5 });

describe('what is new since one last looked', () => {
  it('tells of a restart: who asks for it, and that it began', () => {
    expect(news(restart, 'ben', 4)).toEqual(['Ana asks to start over on why we are here.']);
    expect(news(restart, 'ana', 4)).toEqual([]);
    const done = restart.given({ seat: 'ben', type: 'aspect.reset.accept', reset: 'again-1' }, { at: 6 });
    expect(news(done, 'ana', 5)).toEqual(['All start over on why we are here.']);
    expect(news(done, 'ana', 6)).toEqual([]);
  });
  it('tells of an issue put aside, and taken up again', () => {
    expect(news(asked, 'ben', 4)).toEqual(['Ana asks to put “Price” aside for later.']);
    const parked = asked.given(parks('ben'), { at: 6 });
    expect(news(parked, 'ana', 5)).toEqual(['“Price” is put aside for later.']);
    const back = ['ben', 'ana'].reduce(
      (spec, seat) => spec.given({ seat, type: 'aspect.unpark', issue: 'price-1', words: '' }, { at: 8 }),
      parked,
    );
    expect(news(back, 'ana', 7)).toEqual(['“Price” is on the table again.']);
  });
  it('tells who left, and whose offer lapsed with that', () => {
    const values = { 'price-1': 'low-1' };
    const three = ['ana', 'ben', 'cem'];
    const offered = three
      .reduce(
        (spec, seat) => spec.given({ seat, type: 'aspect.nothing_to_add', issue: 'price-1' }),
        threeUnderstood(three)
          .given({ seat: 'ana', type: 'issue.add', title: 'Price' }, { id: 'price' })
          .given({ seat: 'ana', type: 'option.add', issue: 'price-1', label: 'low' }, { id: 'low' })
          .given({ seat: 'ben', type: 'option.add', issue: 'price-1', label: 'high' }, { id: 'high' }),
      )
      .given({ seat: 'ana', type: 'package.send', packages: [values], note: '' })
      .given({ seat: 'ben', type: 'package.send', packages: [{ 'price-1': 'high-1' }], note: '' })
      .given({ seat: 'ben', type: 'party.leave' }, { at: 6 });
    expect(news(offered, 'ana', 5)).toEqual([
      'Ben has left. What was shared stays with those who received it.',
      'Your offer no longer stands, as somebody left. You can make it again to those who are here.',
      'The offer of Ben no longer stands, as somebody left. It can be made again.',
    ]);
    expect(news(offered, 'ana', 6)).toEqual([]);
  });
  it('tells of promises: offered, said to be done, kept, seen differently', () => {
    expect(news(offered(), 'ben', 1)).toEqual(['Ana offered a promise: “Send the draft plan”.']);
    expect(news(claimed(), 'ben', 47)).toEqual(['Ana says that “Send the draft plan” is done.']);
    const kept = claimed().given(
      { seat: 'ben', type: 'commitment.confirm_kept', commitment: 'p-1', words: '' },
      { at: 49 },
    );
    expect(news(kept, 'ana', 48)).toEqual(['The promise “Send the draft plan” is kept.']);
    expect(news(kept, 'ben', 48)).toEqual([]);
    expect(news(disputed(), 'ana', 49)).toEqual(['Ben sees the promise “Send the draft plan” differently.']);
  });
  it('tells of a promise that will be late, was kept late, or was changed together', () => {
    const accepted = offered().given({ seat: 'ben', type: 'commitment.accept', commitment: 'p-1' });
    const on = { commitment: 'p-1' } as const;
    const noticed = accepted.given(
      { seat: 'ana', type: 'commitment.give_notice', ...on, words: 'I need two days more.' },
      { at: 24 },
    );
    expect(news(noticed, 'ben', 20)).toEqual(['Ana says that “Send the draft plan” will be late.']);
    const late = noticed.given(
      { seat: 'ben', type: 'commitment.confirm_kept', ...on, words: '', doneOn: '2026-03-07' },
      { at: 24 * 6 },
    );
    expect(news(late, 'ana', 30)).toEqual(['The promise “Send the draft plan” is kept, late.']);
    const changing = accepted.given(
      { seat: 'ana', type: 'commitment.renegotiate', ...on, terms: { ...terms, what: 'Send half of it' } },
      { at: 24 },
    );
    expect(news(changing, 'ben', 20)).toEqual(['Ana proposes other terms for the promise “Send the draft plan”.']);
    const changed = changing.given({ seat: 'ben', type: 'commitment.accept_terms', ...on }, { at: 25 });
    expect(news(changed, 'ana', 24)).toEqual(['A promise of Ana was changed together: “Send half of it”.']);
  });
});
