import { turnOf, type Turn } from '../commitment-order.ts';
import type { Commitment, CommitmentTerms } from '../state/commitment.ts';

/** The terms of a promise, field by field. */
export const commitmentTermsView = ({
  what,
  doneWhen,
  due,
  verify,
  noticeRule,
  level,
  reversible,
  dependsOn,
}: CommitmentTerms) => ({
  what,
  doneWhen,
  due: { on: due.on, zone: due.zone, graceDays: due.graceDays },
  verify: { by: verify.by, how: verify.how, ...(verify.verifier === undefined ? {} : { verifier: verify.verifier }) },
  noticeRule,
  level,
  reversible,
  dependsOn,
});

/** A commitment as it stands, and what it waits or waited for while it is open itself. */
export type CommitmentView = Commitment & { readonly turn?: Turn };

/** A commitment as every party sees it: the ledger belongs to the room (method 2.12). */
export function commitmentView(commitment: Commitment, commitments: readonly Commitment[]): CommitmentView {
  const open = commitment.status === 'offered' || commitment.status === 'accepted';
  const turn = open ? turnOf(commitments, commitment) : undefined;
  const { id, from, to, at, source, status, acceptedBy, confirmedBy } = commitment;
  const { clause, reciprocalOf, repairs, notice, claim, remindedAt, outcome } = commitment;
  const { proposed, counter, replaces, replacedBy, repair } = commitment;
  return {
    id,
    from,
    to,
    at,
    ...commitmentTermsView(commitment),
    source,
    status,
    acceptedBy,
    confirmedBy,
    ...(clause === undefined ? {} : { clause }),
    ...(reciprocalOf === undefined ? {} : { reciprocalOf }),
    ...(repairs === undefined ? {} : { repairs }),
    ...(notice ? { notice: { at: notice.at, when: notice.when, words: notice.words } } : {}),
    ...(claim ? { claim: { at: claim.at, doneOn: claim.doneOn, late: claim.late, words: claim.words } } : {}),
    ...(remindedAt === undefined ? {} : { remindedAt }),
    ...(outcome ? { outcome } : {}),
    ...(proposed ? { proposed } : {}),
    ...(counter ? { counter: { ...counter, terms: commitmentTermsView(counter.terms) } } : {}),
    ...(replaces === undefined ? {} : { replaces }),
    ...(replacedBy === undefined ? {} : { replacedBy }),
    ...(repair ? { repair } : {}),
    ...(turn ? { turn } : {}),
  };
}
