import type { AttendantKind, Refusal } from '../../room/index.ts';
import type { Names } from './names.en.ts';

/** What somebody who is no party is called. */
export const kindWords: Readonly<Record<AttendantKind, string>> = {
  facilitator: 'facilitator',
  guest: 'guest',
  representative: 'representative',
  reader: 'neutral reader',
  verifier: 'verifier',
};

type Attending = Extract<Refusal, { readonly code: `attendant.${string}` | `mandate.${string}` | `advice.${string}` }>;

/** Refusals by, and about, people at the table who are no party. */
export function attendantRefusalWords(refused: Attending, names: Names): string {
  switch (refused.code) {
    case 'attendant.unknown':
      return 'There is no such person at this table.';
    case 'attendant.gone':
      return 'This person is no longer at this table.';
    case 'attendant.exists':
      return `There is a ${kindWords[refused.kind]} here, or one was asked, already. Ask somebody else after that has ended.`;
    case 'attendant.not_asked':
      return 'This is for others to decide. You need not do anything.';
    case 'attendant.agreed':
      return 'You have agreed to this already.';
    case 'attendant.accepted':
      return 'You have said yes already. You are seated when everyone concerned has agreed.';
    case 'attendant.not_seated':
      return 'You are not seated yet. Say yes to the invitation first; then everyone concerned has to agree.';
    case 'attendant.seated':
      return 'This person is seated and holds the link themselves now.';
    case 'attendant.own_link':
      return 'This person has made their link their own. Nobody else can hand out another; you can take the proposal back and ask anew.';
    case 'attendant.facilitator_only':
      return 'Only the facilitator can do this. You can leave, or ask to close the room.';
    case 'attendant.may_not':
      return `That is not for a ${kindWords[refused.kind]} to do here.`;
    case 'advice.no_adviser':
      return 'This person is nobody’s private adviser.';
    case 'advice.not_yours':
      return 'This is between one party and their adviser.';
    case 'advice.not_seated':
      return 'This adviser is not seated now. Everyone has to agree to them first.';
    case 'mandate.not_given':
      return refused.what === 'sign'
        ? 'You were not asked to sign. The party you speak for can sign here.'
        : 'You were not asked to make or answer offers. The party you speak for can do it.';
    case 'mandate.other_issue':
      return `You were not asked to speak on “${names.issue(refused.issue)}”. The party you speak for can do it.`;
    case 'mandate.whole_agreement':
      return 'You were asked to speak on single issues. This changes something else in the agreement; the party you speak for can answer it.';
    default:
      return refused satisfies never;
  }
}
