import { clauseChanges } from './agreement-text.ts';
import { attendantOf, type RoomState } from './state.ts';
import type { Refusal } from './refusals.ts';
import type { AmendmentChange } from './state/amendment.ts';
import type { EventType, RoomAct, RoomEvent } from './switchboard.ts';
import type { IssueId, SeatId } from './types.ts';

/** What a representative does in the place of a party; everything else they do under their own name. */
const forTheParty: ReadonlySet<EventType> = new Set<EventType>([
  'proposal.sent',
  'proposal.replied',
  'proposal.withdrawn',
  'agreement.signed',
  'agreement.unsigned',
  'agreement.amendment_proposed',
  'agreement.amendment_answer_sealed',
  'agreement.amendment_answered',
  'agreement.amendment_withdrawn',
  'agreement.version_kept',
]);

/** The issues an act of bargaining touches, with those of the offer it answers. */
function touchedBy(state: RoomState, act: RoomAct): readonly IssueId[] {
  const offered = (id: string): readonly IssueId[] =>
    state.proposals.find((each) => each.id === id)?.packages.flatMap((values) => Object.keys(values)) ?? [];
  switch (act.type) {
    case 'package.send':
      return act.packages.flatMap((values) => Object.keys(values));
    case 'package.reply':
      return [...offered(act.proposal), ...Object.keys(act.instead ?? {})];
    case 'package.withdraw':
      return offered(act.proposal);
    default:
      return [];
  }
}

/**
 * Why a change of the agreement goes beyond a mandate for single issues: another issue's clause or value is touched, or
 * something that belongs to no issue, as a clause of its own, the dates, or the end of it all.
 */
function beyondIssues(
  { agreement, issues: known }: RoomState,
  change: AmendmentChange | undefined,
  issues: readonly IssueId[],
): Refusal | undefined {
  if (!change || !agreement) return undefined;
  if (change.kind === 'end') return { code: 'mandate.whole_agreement' };
  const { text } = agreement;
  const clauses = clauseChanges(text, change.text).flatMap((each) => (each.kind === 'same' ? [] : [each.id]));
  const touched = change.kind === 'post_settlement' ? [...clauses, ...Object.keys(change.package)] : clauses;
  const other = touched.find((id) => !issues.includes(id));
  if (other !== undefined && known.some((each) => each.id === other))
    return { code: 'mandate.other_issue', issue: other };
  const whole = other !== undefined || change.text.reviewOn !== text.reviewOn || change.text.dispute !== text.dispute;
  return whole ? { code: 'mandate.whole_agreement' } : undefined;
}

/** The change that an act on an amendment is about. */
function changeIn(state: RoomState, act: RoomAct): AmendmentChange | undefined {
  if (act.type === 'agreement.amend') return act.change;
  if (act.type !== 'agreement.answer_amendment' && act.type !== 'agreement.withdraw_amendment') return undefined;
  return state.amending.amendments.find((each) => each.id === act.amendment)?.change;
}

/**
 * In whose place a representative sends an act, checked against the mandate (method 2.1): the party's id, `undefined`
 * for acts under one's own name, or why not.
 */
export function actsFor(state: RoomState, act: RoomAct): SeatId | Refusal | undefined {
  const attendant = attendantOf(state, act.seat);
  if (attendant?.kind !== 'representative') return undefined;
  const { mandate, of } = attendant;
  switch (act.type) {
    case 'package.send':
    case 'package.reply':
    case 'package.withdraw': {
      if (!mandate.mayPropose) return { code: 'mandate.not_given', what: 'propose' };
      const { issues } = mandate;
      const beyond = issues === 'all' ? undefined : touchedBy(state, act).find((issue) => !issues.includes(issue));
      return beyond === undefined ? of : { code: 'mandate.other_issue', issue: beyond };
    }
    // A change of the agreement is proposed and answered like an offer, and signed or not like the first text.
    case 'agreement.amend':
    case 'agreement.answer_amendment':
    case 'agreement.withdraw_amendment': {
      if (!mandate.mayPropose) return { code: 'mandate.not_given', what: 'propose' };
      const { issues } = mandate;
      return (issues === 'all' ? undefined : beyondIssues(state, changeIn(state, act), issues)) ?? of;
    }
    case 'agreement.keep_version':
    case 'agreement.sign':
    case 'agreement.unsign':
      return mandate.maySign ? of : { code: 'mandate.not_given', what: 'sign' };
    default:
      return undefined;
  }
}

/** An event as it is folded: what a representative did in a party's place counts as the party's, `via` says who did it. */
export function asTheParty(state: RoomState, event: RoomEvent): RoomEvent {
  if (!forTheParty.has(event.type)) return event;
  const attendant = attendantOf(state, event.by);
  return attendant?.kind === 'representative' ? { ...event, by: attendant.of, via: event.by } : event;
}
