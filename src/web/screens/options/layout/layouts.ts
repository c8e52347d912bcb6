import type { IssueView, LayoutView, RoomView } from '../../../../room/index.ts';
import type { PackageValues } from '../../../../room/types.ts';

/** An answer to a draft as it is kept on this device. */
export type ReplyDraft = {
  readonly keeps: readonly string[];
  readonly unmet: Readonly<Record<string, string>>;
  readonly words: string;
};
const nothing: ReplyDraft = { keeps: [], unmet: {}, words: '' };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads an answer from a draft on this device; anything else is an empty answer. */
export function readReply(text: string): ReplyDraft {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return nothing;
    const { keeps, unmet, words } = value;
    return {
      keeps: Array.isArray(keeps) ? keeps.filter((each) => typeof each === 'string') : [],
      unmet: isRecord(unmet)
        ? Object.fromEntries(
            Object.entries(unmet).flatMap(([key, each]) => (typeof each === 'string' ? [[key, each]] : [])),
          )
        : {},
      words: typeof words === 'string' ? words : '',
    };
  } catch {
    return nothing;
  }
}

/** What still keeps an answer from being sent: no cell kept, or something not kept and no interest said. */
export function replyProblem(draft: ReplyDraft, values: PackageValues): 'keep_first' | 'interest_missing' | undefined {
  const kept = Object.keys(values).filter((issue) => draft.keeps.includes(issue));
  if (kept.length === 0) return 'keep_first';
  if (kept.length === Object.keys(values).length) return undefined;
  return interestsOf(draft, values).length === 0 ? 'interest_missing' : undefined;
}

/** The interests that go with an answer: where something is kept, nothing is missing. */
export function interestsOf(draft: ReplyDraft, values: PackageValues): readonly { issue: string; interest: string }[] {
  return Object.entries(draft.unmet).flatMap(([issue, text]) => {
    const kept = draft.keeps.includes(issue) && values[issue] !== undefined;
    return kept || text.trim() === '' ? [] : [{ issue, interest: text.trim() }];
  });
}

/** The part of a draft that is kept, for an offer that begins from it: only what can be in an offer now. */
export function keptValues(
  values: PackageValues,
  keeps: readonly string[],
  issues: readonly IssueView[],
): PackageValues {
  const open = (id: string) => issues.some((each) => each.id === id && each.standing === undefined);
  return Object.fromEntries(Object.entries(values).filter(([issue]) => keeps.includes(issue) && open(issue)));
}

/** What waits for this seat: an invitation to lay out, or a draft that it asked for and has not answered. */
export function layoutForMe({ layouts, you }: Pick<RoomView, 'layouts' | 'you'>): {
  readonly invited?: LayoutView;
  readonly toAnswer?: LayoutView;
} {
  const invited = layouts.find((each) => each.status === 'open' && each.to === you);
  const toAnswer = layouts.find(
    (each) =>
      each.status === 'laid' && each.by === you && !each.drafts.at(-1)?.replies.some((reply) => reply.by === you),
  );
  return { ...(invited ? { invited } : {}), ...(toAnswer ? { toAnswer } : {}) };
}
