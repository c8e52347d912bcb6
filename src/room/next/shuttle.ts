import type { Carrying } from '../state/shuttle.ts';
import type { Aspect, SeatId } from '../types.ts';
import type { HeldView } from '../view/shuttle.ts';

/** As much of a next step as this looks at. */
type AnyStep = {
  readonly step: string;
  readonly aspect?: Aspect;
  readonly author?: SeatId;
  readonly summariser?: SeatId;
  readonly issue?: string;
  readonly proposal?: string;
  readonly label?: string;
};

/** Whether something that waits is what this step asks for. */
function does(carrying: Carrying, { step, aspect, author, summariser, issue, proposal, label }: AnyStep): boolean {
  switch (carrying.kind) {
    case 'statement':
      if (step === 'tell_why_here') return carrying.aspect === 'why_here';
      if (step === 'say_something_on_issues') return carrying.aspect === 'issues';
      return step === 'say_something_on_issue' && carrying.aspect === `issue:${issue ?? ''}`;
    case 'summary':
      return step === 'summarise' && carrying.aspect === aspect && carrying.author === author;
    case 'answer':
      return (
        (step === 'answer_summary' || step === 'answer_check') &&
        carrying.aspect === aspect &&
        carrying.summariser === summariser
      );
    case 'label':
      return false;
    case 'label_answer':
      return step === 'answer_label' && carrying.label === label;
    case 'own_words':
      return step === 'write_own_words' && carrying.aspect === aspect && carrying.summariser === summariser;
    case 'offer':
      return step === 'make_offer';
    case 'reply':
      return step === 'answer_offer' && carrying.proposal === proposal;
    default:
      return carrying satisfies never;
  }
}

/** The facilitator for whom this step waits, when it was done already and its words wait to be carried (method 2.10). */
export function waitsForCarrying(held: readonly HeldView[], you: SeatId, step: AnyStep): SeatId | undefined {
  return held.find((each) => each.party === you && each.status === 'waiting' && does(each.carrying, step))?.neutral;
}
