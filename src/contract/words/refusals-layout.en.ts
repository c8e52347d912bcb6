import type { LayoutRefusal } from '../../room/refusals/layout.ts';
import type { LayoutStatus } from '../../room/state/layout.ts';
import type { Names } from './names.en.ts';

const statuses: Readonly<Record<LayoutStatus, string>> = {
  open: 'It still waits for an answer.',
  declined: 'It was declined, and no reason is needed.',
  withdrawn: 'It was taken back.',
  unanswered: 'It was asked again since.',
  rested: 'It rests: something was started over or put aside. You can ask anew.',
  lapsed: 'It lapsed: somebody left.',
  laid: 'Something was laid out already.',
};

/** A refusal on laying out the deal, in plain words: what happened, and what would lift it. */
export function layoutRefusalWords(refused: LayoutRefusal, names: Names): string {
  switch (refused.code) {
    case 'layout.unknown':
      return 'There is no such invitation.';
    case 'layout.of_yourself':
      return 'To lay something out yourself, prepare an offer, or ask somebody to lay out at the same time as you.';
    case 'layout.not_here':
      return `${names.seat(refused.seat)} has not sat down here, and can be asked once they have.`;
    case 'layout.no_issue':
      return 'There is no issue on the table yet. Add one first: then there is something to lay out.';
    case 'layout.asked_already':
      return `You have asked ${names.seat(refused.seat)} already. The answer may take its time; you can take your invitation back.`;
    case 'layout.back_to_understanding':
      return `${names.seat(refused.seat)} did not take this up twice. Something important may not be solved for them yet. Go back to understanding: send a line about what may be missing, or look again at what they told. Once ${names.seat(refused.seat)} has said “that’s right” or answered you, you can ask again.`;
    case 'layout.not_yours':
      return `Only ${names.seat(refused.seat)} can do this.`;
    case 'layout.not_open':
      return `That is not possible now. ${statuses[refused.status]}`;
    case 'layout.empty':
      return 'An empty table says nothing yet. Fill in one cell, or decline: no reason is needed.';
    case 'layout.own':
      return 'You laid this out yourself. The others may answer it; you can lay it out anew.';
    case 'layout.nothing_laid':
      return 'Nothing has been laid out here yet.';
    case 'layout.other_draft':
      return `Version ${refused.current} of this draft is there now; you read version ${refused.yours}. What you wrote is kept; please look again.`;
    case 'layout.keep_first':
      return 'Begin with something that you can keep from this draft: one cell is enough.';
    case 'layout.not_in_draft':
      return `“${names.issue(refused.issue)}” was left blank in this draft, so there is nothing to keep there.`;
    case 'layout.interest_missing':
      return 'You do not keep all of it. Say for one issue which interest of yours is not met there yet.';
    case 'layout.replied':
      return 'You have answered this draft. What comes next may be an offer, or another version of it.';
    default:
      return refused satisfies never;
  }
}
