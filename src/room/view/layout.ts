import { openPrivate } from '../private.ts';
import type { RoomState } from '../state.ts';
import type { Layout, LayoutDraft, LayoutReply, LayoutStatus } from '../state/layout.ts';
import type { IssueId, PackageValues, SeatId } from '../types.ts';

/** An invitation to lay out the deal and its drafts, as a seat may see them (method 8.6). */
export type LayoutView = {
  readonly id: string;
  readonly by: SeatId;
  readonly to: SeatId;
  readonly at: string;
  readonly words: string;
  readonly status: LayoutStatus;
  readonly endedAt?: string;
  readonly together?: string;
  readonly drafts: readonly LayoutDraft[];
  /** Laid together: issues on which both first drafts say the same. */
  readonly common?: readonly IssueId[];
  /** Only for who laid it: sealed until the other has laid too, or not shown at all any more. */
  readonly own?: {
    readonly at: string;
    readonly values: PackageValues;
    readonly blank: readonly IssueId[];
    readonly words: string;
    readonly sealed: boolean;
  };
};

const replyView = ({ by, at, keeps, unmet, words }: LayoutReply): LayoutReply => ({
  by,
  at,
  keeps,
  unmet: unmet.map(({ issue, interest }) => ({ issue, interest })),
  words,
});

const draftView = ({ at, values, blank, words, replies }: LayoutDraft): LayoutDraft => ({
  at,
  values,
  blank,
  words,
  replies: replies.map(replyView),
});

/** Issues to which two drafts that lay side by side give the same value. */
function commonIn(state: RoomState, layout: Layout): readonly IssueId[] | undefined {
  const other = state.layouts.find((each) => each.id === layout.together);
  const [mine, theirs] = [layout.drafts[0], other?.drafts[0]];
  if (!mine || !theirs) return undefined;
  return Object.keys(mine.values).filter((issue) => mine.values[issue] === theirs.values[issue]);
}

/** See `LayoutView`. */
export function layoutViews(state: RoomState, seat: SeatId): readonly LayoutView[] {
  return state.layouts.map((each) => {
    const { id, by, to, at, words, status, endedAt, together, drafts } = each;
    const common = commonIn(state, each);
    const kept = openPrivate(each.sealed, seat);
    const sealed = kept !== undefined && status === 'open' && kept.under === together;
    return {
      id,
      by,
      to,
      at,
      words,
      status,
      ...(endedAt === undefined ? {} : { endedAt }),
      ...(together === undefined ? {} : { together }),
      drafts: drafts.map(draftView),
      ...(common ? { common } : {}),
      ...(kept ? { own: { at: kept.at, values: kept.values, blank: kept.blank, words: kept.words, sealed } } : {}),
    };
  });
}
