import { isSilent } from '../layout-rules.ts';
import type { SeatId } from '../types.ts';
import type { RoomView } from '../view.ts';

/** Next steps on laying out the deal: doing it when asked, and answering what was laid when one asked for it. */
export type LayoutStep =
  { readonly step: 'lay_out'; readonly layout: string } | { readonly step: 'reply_to_layout'; readonly layout: string };

const isSeated = (view: RoomView, seat: SeatId): boolean =>
  view.seats.some((each) => each.id === seat && each.status === 'seated');

/** Drafts that wait for an answer of those who asked for them; a draft may be answered by others too, and need not be. */
export function awaitingReply({ layouts }: RoomView) {
  return layouts.flatMap((each) => {
    const last = each.drafts.at(-1);
    const waits = each.status === 'laid' && last && !last.replies.some((reply) => reply.by === each.by);
    return waits ? [{ layout: each.id, by: each.by, to: each.to, at: last.at }] : [];
  });
}

/** See `LayoutStep`. Nothing waits for somebody who has left. */
export function layoutStep(view: RoomView): LayoutStep | undefined {
  const asked = view.layouts.find(
    (each) => each.to === view.you && each.status === 'open' && each.own?.sealed !== true,
  );
  if (asked) return { step: 'lay_out', layout: asked.id };
  const laid = awaitingReply(view).find((each) => each.by === view.you && isSeated(view, each.to));
  return laid && { step: 'reply_to_layout', layout: laid.layout };
}

/** For whom a seat waits that asked somebody, or laid something out: not after a silence, which nobody has to sit out. */
export function waitsForLayout(view: RoomView, now: string): readonly SeatId[] {
  const { rests, timing } = view.presence;
  const asked = view.layouts.flatMap((each) =>
    each.by === view.you && each.status === 'open' && !isSilent(each, { rests, ...timing }, now) ? [each.to] : [],
  );
  const laid = awaitingReply(view).flatMap((each) => (each.to === view.you ? [each.by] : []));
  return [...new Set([...asked, ...laid])].filter((seat) => isSeated(view, seat));
}
