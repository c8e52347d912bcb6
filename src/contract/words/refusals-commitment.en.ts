import type { AmendmentRefusal } from '../../room/refusals/amendment.ts';
import type { CommitmentRefusal } from '../../room/refusals/commitment.ts';
import { amendmentRefusalWords } from './refusals-amendment.en.ts';
import { commitmentStatusWords } from './commitment-status.en.ts';
import { calendarDayInWords } from './dates.en.ts';

const needed = {
  owner: 'Only the one who made this promise can do that.',
  beneficiary: 'Only those to whom it was promised can do that.',
  either: 'Only the one who made this promise and those to whom it was made can do that.',
  verifier: 'Only the person named to check this promise can do that.',
} as const;
const first = {
  account: 'First the other tells what happened.',
  said_back: 'First the other says back what you told.',
  heard: 'A remedy comes after both have told what happened and both have said: that is what I meant.',
  remedy: 'Nobody has proposed yet what would put it right.',
} as const;

/** A refusal on a commitment, or on an agreement in force, in plain words: what happened, and what would lift it. */
export function commitmentRefusalWords(refused: CommitmentRefusal | AmendmentRefusal): string {
  switch (refused.code) {
    case 'commitment.unknown':
      return 'There is no such promise in this room.';
    case 'commitment.status':
      return `That is not possible now. This promise stands at: ${commitmentStatusWords(refused.status)}.`;
    case 'commitment.not_yours':
      return needed[refused.needed];
    case 'commitment.answered':
      return 'You have said so already.';
    case 'commitment.to_nobody':
      return 'Name at least one other person here to whom you promise this, each once.';
    case 'commitment.no_clause':
      return 'A promise from a clause needs a signed agreement and one of its clauses. You can offer it as a step of good will.';
    case 'commitment.nothing_to_repair':
      return 'A promise as a repair needs one that is disputed, kept in part or broken.';
    case 'commitment.no_verifier':
      return 'Name somebody here who checks it: another person at the table, not yourself.';
    case 'commitment.level':
      return 'A repair should be a smaller promise. Choose less under “How much it asks of you”.';
    case 'commitment.date':
      return `“${refused.on}” does not fit here. Choose a day that exists: today or later for a promise, today or earlier for what is done.`;
    case 'commitment.zone':
      return `“${refused.zone}” is no time zone that is known here. An example: Europe/Lisbon.`;
    case 'commitment.grace':
      return `Days of grace: 0 to ${refused.days}.`;
    case 'commitment.not_due':
      return `This is not due yet. From ${calendarDayInWords(refused.on)} you can say that it was not kept.`;
    case 'commitment.waits':
      return 'It waits for another promise that is not kept, so it is not due. You can agree on other terms, or name together how it ended.';
    case 'commitment.circle':
      return 'Then these promises would wait for each other, and none could come first. Leave one of them out.';
    case 'commitment.never_kept':
      return 'What it would wait for has ended in another way and will not be kept. Leave it out.';
    case 'commitment.past_due':
      return `Its last day, ${calendarDayInWords(refused.on)}, has passed. Other terms are for before; now you can say how it ended, or make a new promise.`;
    case 'commitment.reminded':
      return 'They were reminded once. That is enough.';
    case 'commitment.no_counter':
      return 'Nobody has proposed other terms for this promise.';
    case 'repair.not_yet':
      return first[refused.needed];
    case 'repair.said':
      return 'This step is done already.';
    default:
      return amendmentRefusalWords(refused);
  }
}
