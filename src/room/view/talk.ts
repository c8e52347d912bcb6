import type { TalkItem } from '../state.ts';
import type { SeatId } from '../types.ts';

/** The reset before which something was said. */
const foldedIn = ({ folded }: TalkItem) => (folded === undefined ? {} : { folded });

/** One line of the talk for a seat, or nothing: labels are for the two they are between. */
export const talkView = (item: TalkItem, seat: SeatId): readonly TalkItem[] => {
  const gone = item.erased === undefined ? {} : { erased: item.erased };
  if (item.kind === 'message') {
    const { kind, id, by, text, at, aspect, takenBack, carriedBy } = item;
    return [
      {
        kind,
        id,
        by,
        text,
        at,
        ...(aspect === undefined ? {} : { aspect }),
        ...(takenBack ? { takenBack } : {}),
        ...(carriedBy === undefined ? {} : { carriedBy }),
        ...gone,
        ...foldedIn(item),
      },
    ];
  }
  if (seat !== item.by && seat !== item.to) return [];
  const { kind, id, by, to, aspect, text, at, answer, carriedBy } = item;
  const carried = carriedBy === undefined ? {} : { carriedBy };
  return [
    { kind, id, by, to, aspect, text, at, ...carried, ...(answer ? { answer } : {}), ...gone, ...foldedIn(item) },
  ];
};
