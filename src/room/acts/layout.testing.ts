import { RoomSpec, tell, type SpecAct } from '../room.testing.ts';

export const invite = (seat: string, to: string, words = ''): SpecAct => ({ seat, type: 'layout.invite', to, words });
export const decline = (seat: string, layout: string): SpecAct => ({ seat, type: 'layout.decline', layout });
export const lay = (seat: string, layout: string, values: Readonly<Record<string, string>>, words = ''): SpecAct => ({
  seat,
  type: 'layout.lay',
  layout,
  values,
  words,
});
type Reply = Extract<SpecAct, { readonly type: 'layout.reply' }>;
export const reply = (seat: string, layout: string, more: Partial<Reply> = {}): SpecAct => ({
  seat,
  type: 'layout.reply',
  layout,
  draft: 0,
  keeps: ['price-1'],
  unmet: [],
  words: '',
  ...more,
});

/** Everything understood, two issues: `price-1` (`low-1`, `high-1`) and `date-1` (`soon-1`, `late-1`). */
export const twoIssues = (): RoomSpec =>
  RoomSpec.ready()
    .given({ seat: 'ana', type: 'issue.add', title: 'Date' }, { id: 'date' })
    .given({ seat: 'ana', type: 'option.add', issue: 'date-1', label: 'soon' }, { id: 'soon' })
    .given({ seat: 'ben', type: 'option.add', issue: 'date-1', label: 'late' }, { id: 'late' })
    .given({ seat: 'ana', type: 'aspect.nothing_to_add', issue: 'date-1' })
    .given({ seat: 'ben', type: 'aspect.nothing_to_add', issue: 'date-1' });

/** Ana has asked Ben: `ask-1`. */
export const asked = (): RoomSpec => twoIssues().given(invite('ana', 'ben', 'You know your side best.'), { id: 'ask' });
/** And Ben has laid out a price. */
export const laid = (): RoomSpec => asked().given(lay('ben', 'ask-1', { 'price-1': 'low-1' }, 'Like this.'));
/** Each has asked the other: `ask-1` to Ben, `back-1` to Ana. */
export const bothAsked = (): RoomSpec => asked().given(invite('ben', 'ana'), { id: 'back' });

/** Three who waived being understood on why they are here, and one issue with an option. */
export const ofThree = (): RoomSpec => {
  const seats = ['ana', 'ben', 'cem'];
  const all = (spec: RoomSpec, act: (seat: string) => SpecAct): RoomSpec =>
    seats.reduce((now, seat) => now.given(act(seat)), spec);
  const told = all(RoomSpec.seated(seats), (seat) => tell(seat));
  const open = all(told, (seat) => ({ seat, type: 'understanding.waive', aspect: 'why_here' }))
    .given({ seat: 'ana', type: 'issue.add', title: 'Price' }, { id: 'price' })
    .given({ seat: 'ana', type: 'option.add', issue: 'price-1', label: 'low' }, { id: 'low' });
  return all(open, (seat) => ({ seat, type: 'aspect.nothing_to_add', issue: 'price-1' }));
};
