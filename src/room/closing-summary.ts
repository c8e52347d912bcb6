import { versionOf } from './amendment-rules.ts';
import type { Proposal, RoomState } from './state.ts';
import type { Standing } from './state/reset.ts';
import {
  coversAspect,
  type Aspect,
  type IssueId,
  type ProposalId,
  type SeatId,
  type UnderstandingBasis,
} from './types.ts';

/** What one line of the closing summary says. Facts that everyone here saw; no blame, no counts of people (method 2.8). */
export type ClosingFact =
  | {
      readonly kind: 'understood';
      readonly summariser: SeatId;
      readonly author: SeatId;
      readonly aspect: Aspect;
      readonly basis: UnderstandingBasis;
    }
  | { readonly kind: 'stayed_open'; readonly summariser: SeatId; readonly author: SeatId; readonly aspect: Aspect }
  /** Covered well enough to go on, with the reason and the author's dissent (empty: none). */
  | {
      readonly kind: 'enough';
      readonly summariser: SeatId;
      readonly author: SeatId;
      readonly aspect: Aspect;
      readonly reason: string;
      readonly dissent: string;
    }
  | { readonly kind: 'told_anew'; readonly author: SeatId; readonly aspect: Aspect }
  | { readonly kind: 'issue'; readonly issue: IssueId; readonly standing: Standing }
  | { readonly kind: 'offer'; readonly proposal: ProposalId; readonly by: SeatId; readonly status: Proposal['status'] }
  /** A version of the agreement: in force since `from`, until the next one, or until all signed that it ends. */
  | {
      readonly kind: 'version';
      readonly version: number;
      readonly from: string;
      readonly until?: string;
      readonly ended?: true;
    }
  /** A text that was fixed and that not all signed, so that it binds nobody. */
  | { readonly kind: 'not_signed'; readonly at: string }
  | { readonly kind: 'next_contact'; readonly words: string };
/** `about`: whose approval the line needs. Empty: it is about the room. The id follows from what the line says. */
export type ClosingLine = ClosingFact & { readonly id: string; readonly about: readonly SeatId[] };
/** `waitingFor`: those it is about who have not answered. With nobody left it counts. */
export type SummaryLine = ClosingLine & { readonly waitingFor: readonly SeatId[] };
const line = (id: string, about: readonly SeatId[], fact: ClosingFact): ClosingLine => ({ ...fact, id, about });

/** The versions of the agreement one after the other, and texts that not all signed. */
function agreementLines({ agreement, amending }: RoomState): readonly ClosingLine[] {
  const earlier = amending.earlier.map(({ succession, from, until }) => {
    const version = versionOf({ ...(succession ? { succession } : {}) });
    return line(`version.${version}`, [], { kind: 'version', version, from, until });
  });
  const unsigned = [
    ...amending.lapsed,
    ...(agreement?.status === 'frozen' ? [agreement] : []),
    ...amending.amendments.filter(({ status }) => status === 'lapsed'),
  ].flatMap(({ hash, frozenAt }) =>
    hash === undefined || frozenAt === undefined
      ? []
      : [line(`not_signed.${hash}`, [], { kind: 'not_signed', at: frozenAt })],
  );
  const from = agreement?.inForceAt;
  if (!agreement || from === undefined) return unsigned;
  const version = versionOf(agreement);
  const ended = agreement.status === 'ended' ? ({ ended: true } as const) : {};
  return [...earlier, line(`version.${version}`, [], { kind: 'version', version, from, ...ended }), ...unsigned];
}

/** Every line that the state of a room gives, in a fixed order, the same for everyone. */
function allLines(state: RoomState): readonly ClosingLine[] {
  const understood = state.loops.flatMap((loop): readonly ClosingLine[] => {
    const { summariser, author, aspect, status, basis } = loop;
    if (loop.attempts.length === 0) return [];
    const id = `${summariser}.${author}.${aspect}`;
    const about = [author, summariser];
    const enough = loop.enough
      ? [
          line(`enough.${id}`, about, {
            kind: 'enough' as const,
            summariser,
            author,
            aspect,
            reason: loop.enough.reason,
            dissent: loop.enough.dissent?.note ?? '',
          }),
        ]
      : [];
    if (status !== 'confirmed' && enough.length > 0) return enough;
    return status === 'confirmed'
      ? [
          line(`understood.${id}`, about, {
            kind: 'understood',
            summariser,
            author,
            aspect,
            basis: basis ?? 'confirmed',
          }),
        ]
      : [line(`open.${id}`, about, { kind: 'stayed_open', summariser, author, aspect })];
  });
  const anew = state.resets.flatMap(({ id, aspect, status }): readonly ClosingLine[] =>
    status !== 'done'
      ? []
      : state.statements.flatMap((each) =>
          coversAspect(aspect, each.aspect)
            ? [
                line(`anew.${id}.${each.author}${each.aspect === aspect ? '' : `.${each.aspect}`}`, [each.author], {
                  kind: 'told_anew',
                  author: each.author,
                  aspect: each.aspect,
                }),
              ]
            : [],
        ),
  );
  const issues = state.issues.map(({ id, standing }) =>
    line(`issue.${id}`, [], { kind: 'issue', issue: id, standing: standing ?? 'open' }),
  );
  const offers = state.proposals.map(({ id, by, status }) =>
    line(`offer.${id}`, [by], { kind: 'offer', proposal: id, by, status }),
  );
  const signed = agreementLines(state);
  const contact = state.closing?.nextContact;
  const next = contact === undefined ? [] : [line('next', [], { kind: 'next_contact', words: contact })];
  return [...understood, ...anew, ...issues, ...offers, ...signed, ...next];
}

/**
 * The closing summary as it stands: lines that nobody they are about has struck, each with those who have not answered
 * yet. Made from the state for any ending; who left may still answer.
 */
export function closingSummary(state: RoomState): readonly SummaryLine[] {
  const answered = (seat: SeatId, id: string) =>
    state.lineAnswers.some((each) => each.by === seat && each.approved.includes(id));
  const struck = (id: string) => state.lineAnswers.some((each) => each.struck.includes(id));
  return allLines(state).flatMap((each): readonly SummaryLine[] =>
    struck(each.id) ? [] : [{ ...each, waitingFor: each.about.filter((seat) => !answered(seat, each.id)) }],
  );
}
