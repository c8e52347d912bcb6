import { openConfided } from '../private.ts';
import type { RoomState } from '../state.ts';
import type { AdviceItem } from '../state/advice.ts';
import type { SeatId } from '../types.ts';

/** What a party and their private adviser said, for the two alone. */
export type AdviceView = { readonly party: SeatId; readonly adviser: SeatId; readonly items: readonly AdviceItem[] };

const itemView = ({ id, by, text, at, draft, erased }: AdviceItem): AdviceItem => ({
  id,
  by,
  text,
  at,
  ...(draft === undefined ? {} : { draft }),
  ...(erased === undefined ? {} : { erased }),
});

/** See `AdviceView`; empty for everybody who is neither of the two. */
export function adviceViews(state: RoomState, seat: SeatId): readonly AdviceView[] {
  return state.advice.flatMap(({ party, adviser, items }) => {
    const said = openConfided(items, seat);
    return said ? [{ party, adviser, items: said.map(itemView) }] : [];
  });
}
