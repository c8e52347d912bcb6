import type { RoomView } from '../../../room/index.ts';

/** A party and an adviser of theirs; `seated`: the two can write to each other now. */
export type Two = { readonly party: string; readonly adviser: string; readonly seated: boolean };

/** The conversations with an adviser that this seat is one of the two of, those that go on first. */
export function adviceTwos(view: Pick<RoomView, 'attendants' | 'advice' | 'you'>): readonly Two[] {
  return view.attendants
    .flatMap(({ id, guest, status }): readonly Two[] => {
      const party = guest?.adviserTo;
      if (party === undefined || (party !== view.you && id !== view.you)) return [];
      const said = view.advice.some((each) => each.adviser === id);
      return status === 'seated' || said ? [{ party, adviser: id, seated: status === 'seated' }] : [];
    })
    .toSorted((a, b) => Number(b.seated) - Number(a.seated));
}
