import { requireUnderstanding } from './gates.ts';
import { requireRules } from './guards.ts';
import { HOUR_MS, limits } from './limits.ts';
import type { Refusal } from './refusals.ts';
import { activeSeats, type RoomState } from './state.ts';
import { workingMs } from './presence.ts';
import type { LayoutStatus } from './state/layout.ts';
import type { Rest } from './state/time.ts';
import type { IssueId, SeatId } from './types.ts';

type Asked = {
  readonly by: SeatId;
  readonly to: SeatId;
  readonly at: string;
  readonly status: LayoutStatus;
  readonly endedAt?: string;
};

/** What the rule on asking again rests on; a state and a view both have it. */
export type AskingAgain = {
  readonly layouts: readonly Asked[];
  readonly rests: readonly Rest[];
  readonly responseHours: number;
  readonly directions: readonly {
    readonly summariser: SeatId;
    readonly author: SeatId;
    readonly attempts?: readonly { readonly verdict?: { readonly at: string; readonly status: string } }[];
  }[];
  readonly talk: readonly {
    readonly kind: string;
    readonly by: SeatId;
    readonly to?: SeatId;
    readonly answer?: { readonly at: string };
  }[];
};

/** Whether an open invitation has waited longer than the time for an answer; rests do not count. */
export function isSilent(
  asked: Asked,
  { rests, responseHours }: Omit<AskingAgain, 'layouts' | 'directions' | 'talk'>,
  now: string,
): boolean {
  return asked.status === 'open' && workingMs(asked.at, now, rests) > responseHours * HOUR_MS;
}

/** When one of two last came to know more of the other: a "that's right", or an answered line. */
function understoodAt({ directions, talk }: AskingAgain, by: SeatId, to: SeatId): string {
  const said = directions.flatMap(({ summariser, author, attempts = [] }) =>
    summariser === by && author === to
      ? attempts.flatMap(({ verdict }) => (verdict?.status === 'confirmed' ? [verdict.at] : []))
      : [],
  );
  const lines = talk.flatMap((item) =>
    item.kind !== 'message' && item.by === by && item.to === to && item.answer ? [item.answer.at] : [],
  );
  return [...said, ...lines].sort().at(-1) ?? '';
}

/**
 * Whether `to` did not take up two invitations of `by`, by a no or by silence, since they last laid something out or the
 * one who asks came to understand them better (method 8.6, S2.24): then asking again would be a push.
 */
export function turnedDownTwice(from: AskingAgain, by: SeatId, to: SeatId, now: string): boolean {
  const asked = from.layouts.filter((each) => each.by === by && each.to === to);
  const since = asked.slice(asked.findLastIndex((each) => each.status === 'laid') + 1);
  const noes = since.flatMap((each) => {
    if (each.status === 'declined' || each.status === 'unanswered') return [each.endedAt ?? each.at];
    return isSilent(each, from, now) ? [each.at] : [];
  });
  const last = noes.at(-1);
  return noes.length >= 2 && last !== undefined && understoodAt(from, by, to) <= last;
}

/** Issues that can be laid out: neither put aside nor off the table. */
export const onTable = ({ issues }: RoomState): readonly IssueId[] =>
  issues.flatMap((each) => (each.standing === undefined ? [each.id] : []));

/** Before a text is written together, and with the rules accepted: the time for laying out and for offers. */
export const requireTime = (state: RoomState): Refusal | undefined =>
  requireRules(state) ?? (state.agreement ? { code: 'agreement.exists' } : undefined);

/** What asking again rests on, from the room itself. */
export const asking = ({ layouts, rests, rules, loops, talk }: RoomState): AskingAgain => ({
  layouts,
  rests,
  responseHours: rules.timing?.responseHours ?? limits.responseHours,
  directions: loops,
  talk,
});

/** What is needed before somebody is asked: that they are here, and that offers are open on some issue. */
export function requireAskable(state: RoomState, seat: SeatId, to: SeatId): Refusal | undefined {
  const status = activeSeats(state).find((each) => each.id === to)?.status;
  const issues = onTable(state);
  if (status === undefined) return { code: 'seat.unknown', seat: to };
  if (to === seat) return { code: 'layout.of_yourself' };
  if (status !== 'seated') return { code: 'layout.not_here', seat: to };
  if (issues.length === 0) return requireUnderstanding(state, []) ?? { code: 'layout.no_issue' };
  // Offers are open on an issue when it is: what is missing on each of them is named only if none is.
  const open = issues.some((issue) => requireUnderstanding(state, [issue]) === undefined);
  return open ? undefined : requireUnderstanding(state, issues);
}
