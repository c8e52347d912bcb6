import { clauseChanges } from './agreement-text.ts';
import { withTerms } from './commitment-order.ts';
import { requireTerms } from './commitment-rules.ts';
import type { Refusal } from './refusals.ts';
import type { Agreement, RoomState } from './state.ts';
import type { Amendment, AmendmentChange, CommitmentPlan, Settling } from './state/amendment.ts';
import type { Commitment } from './state/commitment.ts';
import type { AgreementText, SeatId } from './types.ts';

/** The amendment that waits for answers or signatures; there is one at most. */
export function openAmendment(state: Pick<RoomState, 'amending'>): Amendment | undefined {
  return state.amending.amendments.find((each) => each.status === 'proposed' || each.status === 'frozen');
}

/** The agreement in force, or why nothing can be changed about it. */
export function requireInForce({ agreement }: RoomState): Agreement | Refusal {
  if (!agreement) return { code: 'agreement.none' };
  if (agreement.status === 'in_force') return agreement;
  return { code: 'agreement.status', status: agreement.status, needed: 'in_force' };
}

/** The number of the version in force, counted from 1. */
export const versionOf = ({ succession }: Pick<Agreement, 'succession'>): number => succession?.version ?? 1;

/** Everyone who has signed the version in force: all of them decide on another one (method 12.1). */
export const signersOf = ({ signatures }: Pick<Agreement, 'signatures'>): readonly SeatId[] =>
  signatures.map((each) => each.by);

/** A promise not yet claimed as done: what is claimed or disputed is finished by itself. */
const isOpen = ({ status }: Commitment): boolean => status === 'offered' || status === 'accepted';

/** Open promises that come from a clause which is changed or gone in another text. */
export function touchedCommitments<Each extends Commitment>(
  commitments: readonly Each[],
  before: AgreementText,
  after: AgreementText,
  kind: 'changed' | 'removed',
): readonly Each[] {
  const clauses = clauseChanges(before, after).flatMap((each) => (each.kind === kind ? [each.id] : []));
  return commitments.filter(
    (each) => isOpen(each) && each.source === 'clause' && each.clause !== undefined && clauses.includes(each.clause),
  );
}

/** The text an amendment leads to; an ending leads to one without clauses. */
export const textAfter = (change: AmendmentChange, before: AgreementText): AgreementText =>
  change.kind === 'end' ? { ...before, clauses: [] } : change.text;

/** Each open promise of a changed clause needs a word on what becomes of it, and no other promise gets one. */
export function requirePlans(
  state: RoomState,
  before: AgreementText,
  change: AmendmentChange,
  plans: readonly CommitmentPlan[],
  now: string,
): Refusal | undefined {
  const changed = touchedCommitments(state.commitments, before, textAfter(change, before), 'changed');
  const unsaid = changed.filter((each) => !plans.some((plan) => plan.commitment === each.id));
  // With each plan's terms in place for the next: together, too, no promises may come to wait for each other.
  let { commitments } = state;
  for (const plan of plans) {
    const found = changed.find((each) => each.id === plan.commitment);
    if (!found) return { code: 'amendment.promise_not_touched', commitment: plan.commitment };
    if (plan.then !== 'new_terms') continue;
    if (found.status !== 'accepted') return { code: 'commitment.status', status: found.status };
    const refused = requireTerms({ ...state, commitments }, found.from, plan.terms, now, found.id);
    if (refused) return refused;
    commitments = withTerms(commitments, found.id, plan.terms);
  }
  if (unsaid.length === 0) return undefined;
  return { code: 'amendment.promises_open', commitments: unsaid.map((each) => each.id) };
}

/** What the signatures will do to promises, fixed with the text: those of clauses that are gone end, the others as planned. */
export function settlingOf(
  state: RoomState,
  before: AgreementText,
  { change, commitments }: Pick<Amendment, 'change' | 'commitments'>,
): readonly Settling[] {
  const after = textAfter(change, before);
  const gone = touchedCommitments(state.commitments, before, after, 'removed');
  const changed = touchedCommitments(state.commitments, before, after, 'changed');
  const planned = commitments.flatMap((plan): readonly Settling[] => {
    const found = changed.find((each) => each.id === plan.commitment);
    if (!found) return [];
    const { id: commitment, what } = found;
    if (plan.then === 'new_terms') return [{ commitment, what, then: 'new_terms', terms: plan.terms }];
    return plan.then === 'ends' ? [{ commitment, what, then: 'ends' }] : [];
  });
  return [...gone.map(({ id, what }): Settling => ({ commitment: id, what, then: 'ends' })), ...planned];
}

/** Of what was fixed with the text, what can still happen when the last signature is there. */
export function stillToSettle(state: RoomState, settles: readonly Settling[]): readonly Settling[] {
  return settles.filter((each) => {
    const found = state.commitments.find(({ id }) => id === each.commitment);
    return found !== undefined && (each.then === 'ends' ? isOpen(found) : found.status === 'accepted');
  });
}
