import type { Private } from '../private.ts';
import type { IssueId, PackageValues, SeatId } from '../types.ts';

/** An interest that a draft does not meet, and the issue where it does not (method 8.5). */
export type Unmet = { readonly issue: IssueId; readonly interest: string };

/** What somebody says to a draft: first what they can keep of it, then which interest of theirs it does not meet. */
export type LayoutReply = {
  readonly by: SeatId;
  readonly at: string;
  readonly keeps: readonly IssueId[];
  readonly unmet: readonly Unmet[];
  readonly words: string;
};

/** How a deal could look, laid out by who was asked. Nobody has agreed to it; it is no offer. */
export type LayoutDraft = {
  readonly at: string;
  readonly values: PackageValues;
  /** Issues on the table that were left blank: "I don't know". */
  readonly blank: readonly IssueId[];
  readonly words: string;
  readonly replies: readonly LayoutReply[];
};

/** A draft that waits for the other one; `under`: with which other invitation it goes. */
export type SealedDraft = Omit<LayoutDraft, 'replies'> & { readonly under: string };

/**
 * How an invitation to lay out the deal stands. `unanswered`: asked again after a silence; `rested`: something was started
 * over or put aside; `lapsed`: one of the two left.
 */
export type LayoutStatus = 'open' | 'declined' | 'withdrawn' | 'unanswered' | 'rested' | 'lapsed' | 'laid';

/** An invitation to lay out how the deal could look, and what came of it (method 8.6). */
export type Layout = {
  readonly id: string;
  readonly by: SeatId;
  readonly to: SeatId;
  readonly at: string;
  readonly words: string;
  readonly status: LayoutStatus;
  readonly endedAt?: string;
  /** Both were asked: the other invitation. What either lays is sealed until both have. */
  readonly together?: string;
  /** What was laid, oldest first; a later one takes up what was answered. */
  readonly drafts: readonly LayoutDraft[];
  /** What the invited one laid and nobody else sees yet. */
  readonly sealed?: Private<SealedDraft>;
};

/** Whether a draft may be laid on it. */
export const isOpenLayout = ({ status }: Layout): boolean => status === 'open';

const resting = (layout: Layout, at: string): Layout => {
  const { together: _both, ...rest } = layout;
  return { ...rest, status: 'rested', endedAt: at };
};

/**
 * Layouts after something was started over or put aside: a draft on the table rests where `touches` says so of its values,
 * an open invitation where it says so of none. Two who lay out together rest whatever that was: no sealed value decides it.
 */
export function restLayouts(
  layouts: readonly Layout[],
  at: string,
  touches: (values: PackageValues) => boolean,
): readonly Layout[] {
  return layouts.map((each) => {
    if (each.status === 'open') return each.together !== undefined || touches({}) ? resting(each, at) : each;
    const last = each.drafts.at(-1);
    return each.status === 'laid' && last && touches(last.values) ? resting(each, at) : each;
  });
}
