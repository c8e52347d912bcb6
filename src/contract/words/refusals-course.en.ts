import type { AmendmentRefusal } from '../../room/refusals/amendment.ts';
import type { CommitmentRefusal } from '../../room/refusals/commitment.ts';
import type { CourseRefusal } from '../../room/refusals/course.ts';
import type { Standing } from '../../room/state/reset.ts';
import { dateInWords } from './dates.en.ts';
import { commitmentRefusalWords } from './refusals-commitment.en.ts';
import { topicWords, type Names } from './names.en.ts';

const standings: Readonly<Record<Standing, string>> = {
  open: 'on the table',
  parked: 'put aside for later',
  dropped: 'off the table',
};

/** A refusal on the course of a room, on a commitment or on an agreement in force, in plain words: what happened, and what would lift it. */
export function courseRefusalWords(
  refused: CourseRefusal | CommitmentRefusal | AmendmentRefusal,
  names: Names,
): string {
  switch (refused.code) {
    case 'reset.unknown':
      return 'There is no such wish to start over.';
    case 'reset.own':
      return 'You asked this yourself. The others may answer it; you can take it back.';
    case 'reset.not_own':
      return 'Only the one who asked can take it back. You may say “Not now”.';
    case 'reset.answered':
      return 'This has been answered already.';
    case 'reset.exists':
      return `Starting over on ${topicWords(refused.aspect, names)} has been asked already. You can answer that.`;
    case 'reset.nothing_said':
      return `Nobody has said anything on ${topicWords(refused.aspect, names)} yet. There is nothing to start over from.`;
    case 'reset.too_many':
      return `You all started over on ${topicWords(refused.aspect, names)} ${refused.limit} times within a week. From ${dateInWords(refused.again)} it is possible again. Until then: put it aside for later, or ask somebody neutral to help.`;
    case 'message.unknown':
      return 'There is no such message.';
    case 'message.not_own':
      return 'Only the one who wrote a message can take it back.';
    case 'message.taken_back':
      return 'You have taken this message back already.';
    case 'issue.not_on_table':
      return `“${names.issue(refused.issue)}” is ${standings[refused.standing]}. An offer can hold it again when all of you have put it back on the table.`;
    case 'issue.standing':
      return `“${names.issue(refused.issue)}” is ${standings[refused.standing]} already.`;
    case 'move.none':
      return `Nobody has asked to move “${names.issue(refused.issue)}”.`;
    case 'move.other':
      return `Somebody has asked that “${names.issue(refused.issue)}” be ${standings[refused.to]}. Answer that first: agree, or leave it as it is.`;
    case 'move.agreed':
      return 'You have said so already. The others may agree, or leave it as it is.';
    case 'remind.not_away':
      return `${names.seat(refused.party)} is not away. A reminder is for longer silences.`;
    case 'remind.enough':
      return `${names.seat(refused.party)} was reminded ${refused.limit} times. That is where it stops. Silence can mean many things.`;
    case 'remind.too_soon':
      return `One reminder a day is enough. The next is possible from ${dateInWords(refused.again)}.`;
    case 'remind.quiet_hours':
      return 'These are quiet hours by your rules. Please remind later.';
    case 'timing.hours':
      return `The time for an answer is between one hour and 14 days; ${refused.hours} hours do not fit.`;
    case 'deadline.unknown':
      return 'There is no such date.';
    case 'deadline.date':
      return `“${refused.on}” does not fit here. Choose a day that exists, today or later.`;
    case 'deadline.answered':
      return 'There is nothing to answer here: you have answered, or this date needs no agreement.';
    case 'deadline.not_own':
      return 'Only the one who set this date can take it away.';
    case 'deadline.together':
      return 'All of you agreed to this date. Another day needs all of you too: propose it as a date to agree on.';
    case 'closing.not_over':
      return 'The closing summary comes when the room has ended.';
    case 'line.unknown':
      return 'One of these lines does not wait for your answer.';
    default:
      return commitmentRefusalWords(refused);
  }
}
