import type { AmendmentRefusal } from '../../room/refusals/amendment.ts';

const statuses: Readonly<Record<string, string>> = {
  proposed: 'It still waits for answers.',
  frozen: 'Everyone said yes; it waits for signatures.',
  in_force: 'Everyone has signed it.',
  not_now: 'The version in force stays.',
  lapsed: 'It no longer stands, as somebody who signed has left. The version in force stays.',
  withdrawn: 'It was taken back. The version in force stays.',
};

/** A refusal on an agreement in force, in plain words: what happened, and what would lift it. */
export function amendmentRefusalWords(refused: AmendmentRefusal): string {
  switch (refused.code) {
    case 'amendment.unknown':
      return 'There is no such proposal to change the agreement.';
    case 'amendment.open':
      return 'Another change of the agreement is open. Answer that one first, or ask for it to be taken back.';
    case 'amendment.other_version':
      return `Version ${refused.current} is in force; you worked from version ${refused.yours}. Your draft is kept; please compare.`;
    case 'amendment.same':
      return 'This text says what the agreement says already. Change a line, or leave it as it is.';
    case 'amendment.own':
      return 'You proposed this yourself: that is your yes. The others answer it; you can take it back.';
    case 'amendment.not_own':
      return 'Only the one who proposed it can take it back. You may say no.';
    case 'amendment.answered':
      return 'You have answered this already.';
    case 'amendment.status':
      return `That is not possible now. ${statuses[refused.status] ?? refused.status}`;
    case 'amendment.promises_open': {
      const count = refused.commitments.length;
      return `${count === 1 ? 'One open promise comes' : `${count} open promises come`} from a clause that changes. Say what becomes of ${count === 1 ? 'it' : 'each'}.`;
    }
    case 'amendment.promise_not_touched':
      return 'One of these promises is not touched by this change, or is finished. It goes on as it is; leave it out.';
    case 'amendment.signer_left':
      return 'Somebody who signed this agreement has left. It stands as it is; a change would need everyone who signed. Those who stay can agree on something of their own in a new room.';
    case 'agreement.party_left':
      return 'Somebody whom this text names has left, so not all can sign it. Open it again; those who stay can fix a text of their own.';
    case 'dispute.unknown':
      return 'There is no such note.';
    case 'dispute.not_own':
      return 'Only the one who noted it can say that it is settled.';
    case 'dispute.settled':
      return 'This is settled already.';
    default:
      return refused satisfies never;
  }
}
