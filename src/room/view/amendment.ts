import { agreementDocument } from '../agreement-text.ts';
import { doneBy } from '../family.ts';
import { openPrivate } from '../private.ts';
import type { RoomState } from '../state.ts';
import type {
  Amendment,
  AmendmentChange,
  CommitmentPlan,
  Dispute,
  EarlierVersion,
  LapsedText,
  Succession,
} from '../state/amendment.ts';
import { commitmentTermsView } from './commitment.ts';
import type { AgreementText, SeatId, Signature } from '../types.ts';

/** An amendment as one seat sees it: who has answered, and of the answers only the seat's own. */
export type AmendmentView = Omit<Amendment, 'answers'> & {
  readonly yourAnswer?: boolean;
  /** Once fixed: the exact text whose digest is `hash`. */
  readonly document?: string;
};
/** An earlier version with the exact text whose digest is its hash. */
export type EarlierVersionView = EarlierVersion & { readonly document: string };
/** A text that not all signed, with exactly what was fixed. */
export type LapsedTextView = LapsedText & { readonly document: string };
/** What became of the agreement after it came into force, as one seat sees it. */
export type AmendingView = {
  readonly amendments: readonly AmendmentView[];
  readonly earlier: readonly EarlierVersionView[];
  readonly lapsed: readonly LapsedTextView[];
  readonly disputes: readonly Dispute[];
};

/** The text of an agreement, field by field. */
export const textView = ({ clauses, reviewOn, dispute }: AgreementText): AgreementText => ({
  clauses: clauses.map(({ id, title, text }) => ({ id, title, text })),
  reviewOn,
  dispute,
});

export const signatureView = (signature: Signature): Signature => ({ ...doneBy(signature), name: signature.name });

const changeView = (change: AmendmentChange): AmendmentChange => {
  switch (change.kind) {
    case 'change':
      return { kind: 'change', text: textView(change.text) };
    case 'post_settlement':
      return { kind: 'post_settlement', text: textView(change.text), package: change.package };
    case 'end':
      return { kind: 'end' };
    default:
      return change satisfies never;
  }
};

const planView = (plan: CommitmentPlan): CommitmentPlan =>
  plan.then === 'new_terms'
    ? { commitment: plan.commitment, then: 'new_terms', terms: commitmentTermsView(plan.terms) }
    : { commitment: plan.commitment, then: plan.then };

export const successionView = ({ version, replaces, settles }: Succession): Succession => ({
  version,
  replaces,
  settles: settles.map((each) =>
    each.then === 'ends'
      ? { commitment: each.commitment, what: each.what, then: 'ends' }
      : {
          commitment: each.commitment,
          what: each.what,
          then: 'new_terms',
          terms: commitmentTermsView(each.terms),
        },
  ),
});

function amendmentView(state: RoomState, seat: SeatId, each: Amendment): AmendmentView {
  const { id, from, reason, change, commitments, status, answeredBy, hash, frozenAt, succession } = each;
  const own = each.answers.find((answer) => answer.by === seat);
  const yourAnswer = openPrivate(own?.yes, seat);
  const text = change.kind === 'end' ? undefined : change.text;
  return {
    id,
    ...doneBy(each),
    from,
    reason,
    change: changeView(change),
    commitments: commitments.map(planView),
    status,
    answeredBy,
    ...(yourAnswer === undefined ? {} : { yourAnswer }),
    ...(hash === undefined || !succession
      ? {}
      : {
          hash,
          succession: successionView(succession),
          document: agreementDocument(state, text, succession, each.between),
        }),
    ...(frozenAt === undefined ? {} : { frozenAt }),
    ...(each.lapsedAt === undefined ? {} : { lapsedAt: each.lapsedAt }),
    ...(each.between ? { between: each.between } : {}),
    coolingWaivedBy: each.coolingWaivedBy,
    signatures: each.signatures.map(signatureView),
  };
}

/** See `AmendingView`. */
export function amendingView(state: RoomState, seat: SeatId): AmendingView {
  const { amendments, earlier, lapsed, disputes } = state.amending;
  return {
    amendments: amendments.map((each) => amendmentView(state, seat, each)),
    earlier: earlier.map(({ text, hash, succession, between, signatures, from, until }) => ({
      text: textView(text),
      hash,
      ...(succession ? { succession: successionView(succession) } : {}),
      signatures: signatures.map(signatureView),
      from,
      until,
      document: agreementDocument(state, text, succession, between),
    })),
    lapsed: lapsed.map(({ text, hash, frozenAt, lapsedAt, between, signatures }) => ({
      text: textView(text),
      hash,
      frozenAt,
      lapsedAt,
      between,
      signatures: signatures.map(signatureView),
      document: agreementDocument(state, text, undefined, between),
    })),
    disputes: disputes.map(({ id, by, at, clause, words, settledAt }) => ({
      id,
      by,
      at,
      ...(clause === undefined ? {} : { clause }),
      words,
      ...(settledAt === undefined ? {} : { settledAt }),
    })),
  };
}
