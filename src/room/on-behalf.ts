import { attendantOf, type RoomState } from './state.ts';
import type { Refusal } from './refusals.ts';
import type { EventType, RoomAct, RoomEvent } from './switchboard.ts';
import type { IssueId, SeatId } from './types.ts';

/** What a representative does in the place of a party; everything else they do under their own name. */
const forTheParty: ReadonlySet<EventType> = new Set<EventType>([
  'proposal.sent',
  'proposal.replied',
  'proposal.withdrawn',
  'agreement.signed',
  'agreement.unsigned',
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
