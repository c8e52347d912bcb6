import type { Refusal, SeatId } from '../room/index.ts';
import { agreementWords } from './words/agreement.en.ts';
import { dateInWords } from './words/dates.en.ts';
import { field } from './words/fields.en.ts';
import { topicWords, type Names } from './words/names.en.ts';
import { attendantRefusalWords } from './words/refusals-attendants.en.ts';
import { courseRefusalWords } from './words/refusals-course.en.ts';
import { helpRefusalWords } from './words/refusals-help.en.ts';
import { layoutRefusalWords } from './words/refusals-layout.en.ts';
import { missingWords, understandingRefusalWords } from './words/refusals-understanding.en.ts';

export { missingWords, topicWords, type Names };

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

const seats = (ids: readonly SeatId[], names: Names): string => list(ids.map(names.seat));

const statusWords: Readonly<Record<string, string>> = {
  agreed: 'Everyone has signed.',
  understood_no_agreement: 'It was closed: understood, no agreement.',
  ended: 'It has ended.',
  withdrawn: 'It was withdrawn.',
  countered: 'It was answered with another package.',
  suspended: 'It waits: an issue in it was started over or put aside.',
  lapsed: 'It no longer stands: somebody left whom it was made with. It can be offered again to those who are here.',
  declined: 'It was declined.',
  accepted_in_principle: 'It was accepted in principle.',
  live: 'It is still open.',
  drafting: 'The text is still being written.',
  frozen: 'The text is fixed for signing.',
  in_force: 'Everyone has signed.',
  seated: 'This seat is taken already.',
  invited: 'This seat has not been taken yet.',
  left: 'This seat was left.',
};
/** The name of a field inside a sentence. */
const inSentence = (name: string): string => `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;

const status = (name: string): string => statusWords[name] ?? name;

/** Each sentence once: who has told nothing is missing for everybody else, and is named one time. */
const sentences = (each: readonly string[]): string => [...new Set(each)].join(' ');

/** A refusal in plain words: what happened, and what would lift it. */
export function refusalWords(refused: Refusal, names: Names): string {
  switch (refused.code) {
    case 'room.unknown':
      return 'There is no such room, or this link does not belong to it.';
    case 'room.over':
      return `This room is closed. ${status(refused.status)} You can still read and export it.`;
    case 'room.paused':
      return `${names.seat(refused.by)} asked for a pause until ${dateInWords(refused.until)}. Your drafts are kept. You can end the pause under “Pause”.`;
    case 'room.not_paused':
      return 'There is no pause to end.';
    case 'seat.not_seated':
      return 'You have not taken your seat, or have left it. Take your seat first.';
    case 'seat.already':
      return `Nothing changed. ${status(refused.status)}`;
    case 'seat.unknown':
      return `Nobody with the seat “${refused.seat}” takes part in this room.`;
    case 'gate.seats':
      return `This opens when ${seats(refused.waitingFor, names)} ${refused.waitingFor.length === 1 ? 'has' : 'have'} sat down.`;
    case 'gate.rules':
      return `This opens when ${seats(refused.waitingFor, names)} ${refused.waitingFor.length === 1 ? 'has' : 'have'} accepted the ground rules.`;
    case 'gate.understanding':
      return `This opens when each of you was understood. Still missing: ${sentences(refused.missing.map((each) => missingWords(each, names)))}`;
    case 'rules.other_version':
      return `The rules were changed to version ${refused.current} while you read version ${refused.yours}. Please read them again.`;
    case 'rules.already_accepted':
      return 'You have accepted these rules already.';
    case 'question.unknown':
      return 'This question is not for you to answer, or does not exist.';
    case 'question.answered':
      return 'This question has been answered already.';
    case 'issue.unknown':
      return `There is no issue “${names.issue(refused.issue)}” in this room.`;
    case 'issue.has_statement':
      return `You have told your side on “${names.issue(refused.issue)}”, so “nothing to add” would not be true. You can change what you told.`;
    case 'issue.nothing_to_add_said':
      return `You have said already that you have nothing to add on “${names.issue(refused.issue)}”.`;
    case 'option.unknown':
      return `“${names.issue(refused.issue)}” has no option “${refused.option}”. Choose one from the list, or add it first.`;
    case 'option.twice':
      return `“${refused.label}” is among the options of “${names.issue(refused.issue)}” already.`;
    case 'statement.missing':
      return `${names.seat(refused.author)} has not told their side here yet. There is nothing to say back.`;
    case 'point.unknown':
      return `There is no point “${refused.point}” in what you told.`;
    case 'summary.of_yourself':
    case 'summary.already_confirmed':
    case 'summary.awaiting_verdict':
    case 'summary.too_many':
    case 'summary.reason_without_own_words':
    case 'summary.not_confirmed':
    case 'summary.not_of_this_pair':
    case 'summary.not_open_to_you':
    case 'summary.only_new_points':
    case 'summary.opened_already':
    case 'adopt.two_parties':
    case 'aspect.too_many_open':
    case 'rules.light_loop':
    case 'rules.full_loop':
    case 'reminder.nothing_awaited':
    case 'reminder.too_soon':
    case 'reminder.enough':
    case 'verdict.nothing_to_answer':
    case 'verdict.words_too_few':
    case 'verdict.check_open':
    case 'verdict.no_check':
    case 'verdict.not_an_answer':
    case 'verdict.no_sentence':
    case 'way.not_yet':
    case 'way.not_proposed':
    case 'way.proposed_already':
    case 'way.own':
    case 'way.talk_not_agreed':
    case 'way.talk_said':
    case 'reader.no_rule':
    case 'reader.not_asked':
    case 'reader.nothing_to_read':
    case 'reader.answered':
    case 'enough.not_facilitator':
    case 'enough.not_stalled':
    case 'enough.no_contact':
    case 'enough.reason_too_short':
    case 'enough.marked':
    case 'enough.told_anew':
    case 'enough.none':
    case 'enough.signed':
    case 'waiver.given':
    case 'waiver.none':
    case 'points.frozen':
    case 'points.freeze_exists':
    case 'points.freeze_none':
    case 'points.freeze_accepted':
    case 'group.too_few':
    case 'group.not_your_turn':
    case 'group.no_draft':
    case 'group.own_side':
    case 'group.own_draft':
    case 'group.waiting_for':
      return understandingRefusalWords(refused, names);
    case 'threat.not_carried':
      return 'This reads as a threat of violence. Parley does not carry such words. Nothing was sent; your text is still here.';
    case 'threat.told':
      return `This reads as a threat of violence. Parley does not carry such words; only ${names.seat(refused.neutral)} was told. Your text is still here.`;
    case 'label.unknown':
      return 'This question does not exist.';
    case 'label.not_yours':
      return 'You asked this yourself; the other may answer it.';
    case 'label.answered':
      return 'You have answered this already.';
    case 'proposal.unknown':
      return 'There is no such offer.';
    case 'proposal.own':
      return 'This is your own offer. You can take it back.';
    case 'proposal.not_own':
      return 'Only the one who made an offer can take it back.';
    case 'proposal.not_live':
      return `This offer is no longer open. ${status(refused.status)}`;
    case 'proposal.package_unknown':
      return refused.index < 0
        ? `Say which of the ${refused.packages} packages you accept.`
        : `This offer has ${refused.packages} ${refused.packages === 1 ? 'package' : 'packages'}; there is no number ${refused.index + 1}.`;
    case 'proposal.no_values':
      return 'A package needs a value for at least one issue.';
    case 'proposal.same_twice':
      return 'Two of these packages are the same. Change one or leave it out.';
    case 'proposal.answered':
      return 'You have accepted this package already.';
    case 'layout.unknown':
    case 'layout.of_yourself':
    case 'layout.not_here':
    case 'layout.no_issue':
    case 'layout.asked_already':
    case 'layout.back_to_understanding':
    case 'layout.not_yours':
    case 'layout.not_open':
    case 'layout.empty':
    case 'layout.own':
    case 'layout.nothing_laid':
    case 'layout.other_draft':
    case 'layout.keep_first':
    case 'layout.not_in_draft':
    case 'layout.interest_missing':
    case 'layout.replied':
      return layoutRefusalWords(refused, names);
    case 'agreement.none':
      return 'There is no agreement text yet.';
    case 'agreement.exists':
      return 'An agreement text exists already. Change that text, or take the matter up there.';
    case 'agreement.status':
      return `That is not possible now. ${status(refused.status)}`;
    case 'agreement.incomplete':
      return `Before the text can be fixed it needs: ${list(refused.missing.map((part) => agreementWords.draft.missingParts[part]))}.`;
    case 'agreement.other_hash':
      return 'The text you looked at is not the one that is fixed now. Please read it again.';
    case 'agreement.other_version':
      return `The text was changed to version ${refused.current} while you worked on version ${refused.yours}. Your draft is kept; please compare.`;
    case 'agreement.cooling_off':
      return `Signing opens on ${dateInWords(refused.until)}, or earlier if everyone says that they do not need the wait. Have not said so: ${seats(refused.waitingFor, names)}.`;
    case 'agreement.signed':
      return 'You have signed this text already.';
    case 'agreement.not_signed':
      return 'You have not signed this text.';
    case 'agreement.waived':
      return 'You have said already that you do not need the wait.';
    case 'closing.none':
      return 'Nobody has asked to close this room.';
    case 'closing.own':
      return 'You have said so already. The others may confirm, or keep the room open.';
    case 'closing.exists':
      return 'Closing this room was proposed already. You can confirm it, or keep the room open.';
    case 'consent.given':
      return 'You have agreed to a full transcript already.';
    case 'consent.none':
      return 'You have not agreed to a full transcript.';
    case 'export.consent_missing':
      return `A full transcript needs everyone’s consent. Not given yet: ${seats(refused.waitingFor, names)}.`;
    case 'link.handed_out':
      return 'Nothing was done. Somebody else handed out this link and may hold a copy, so it can only look. Make it your own first (in the interface: POST …/link).';
    case 'link.taken':
      return 'That new secret is in use already. Make another; your link is as it was.';
    case 'caucus.no_facilitator':
    case 'caucus.not_yours':
    case 'caucus.not_open':
    case 'caucus.open':
    case 'release.unknown':
    case 'release.own_words':
    case 'mode.already':
    case 'mode.asked':
    case 'mode.not_asked':
    case 'mode.agreed':
    case 'mode.needs_facilitator':
    case 'mode.shuttle':
    case 'relay.stopped':
    case 'relay.sits':
    case 'relay.other_mode':
    case 'relay.asked':
    case 'relay.told':
    case 'relay.nothing_to_add':
    case 'relay.shown':
    case 'relay.not_shown':
    case 'relay.nothing_asked':
    case 'relay.code_short':
    case 'relay.no_code':
    case 'relay.code_over':
    case 'relay.not_confirmed':
    case 'shuttle.waiting':
    case 'shuttle.unknown':
    case 'shuttle.outdated':
    case 'item.unknown':
    case 'item.erased':
      return helpRefusalWords(refused, names);
    case 'attendant.facilitator_only':
    case 'attendant.unknown':
    case 'attendant.gone':
    case 'attendant.exists':
    case 'attendant.not_asked':
    case 'attendant.agreed':
    case 'attendant.accepted':
    case 'attendant.not_seated':
    case 'attendant.seated':
    case 'attendant.own_link':
    case 'attendant.may_not':
    case 'advice.no_adviser':
    case 'advice.not_yours':
    case 'advice.not_seated':
    case 'mandate.not_given':
    case 'mandate.other_issue':
    case 'mandate.whole_agreement':
      return attendantRefusalWords(refused, names);
    case 'pause.too_long':
      return `A pause lasts ${refused.days} days at most. You can extend it later.`;
    case 'pause.in_the_past':
      return 'The end of a pause must lie ahead.';
    case 'text.empty':
      return `Please fill this in: ${inSentence(field(refused.field))}.`;
    case 'text.too_long':
      return `${field(refused.field)}: ${refused.words} words, and ${refused.limit} are possible. Your draft is kept.`;
    case 'list.too_long':
      return `${field(refused.field)}: ${refused.count} entries, and ${refused.limit} are possible.`;
    case 'id.twice':
      return `The id “${refused.id}” stands twice.`;
    default:
      return courseRefusalWords(refused, names);
  }
}
