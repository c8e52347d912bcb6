import type { MissingUnderstanding, UnderstandingRefusal } from '../../room/refusals/understanding.ts';
import type { SeatId } from '../../room/types.ts';
import { dateInWords } from './dates.en.ts';
import { atStart, topicWords, type Names } from './names.en.ts';

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

/** A small number as people say it. */
const inWords = (count: number): string => ['none', 'one', 'two', 'three', 'four'][count] ?? String(count);

/** What one missing direction needs, as a sentence. `you`: the seat that reads it, which it then calls “you”. */
export function missingWords(missing: MissingUnderstanding, names: Names, you?: SeatId): string {
  const told = (seat: SeatId) => (seat === you ? 'you' : names.seat(seat));
  const has = (seat: SeatId) => (seat === you ? 'You have' : `${atStart(names.seat(seat))} has`);
  const author = told(missing.author);
  const atFirst = missing.author === you ? 'You' : author;
  const why = 'aspect' in missing && missing.aspect === 'why_here';
  // Why they are here is what all begins with: it needs no name in each line.
  const on = 'aspect' in missing && !why ? ` on ${topicWords(missing.aspect, names)}` : '';
  switch (missing.why) {
    case 'nothing_said_on_issue':
      return `${has(missing.author)} not said anything on “${names.issue(missing.issue)}” yet, nor that there is nothing to add.`;
    case 'nothing_said_on_issues':
      return `${has(missing.author)} not said anything on the issues yet, nor that there is nothing to add.`;
    case 'too_few':
      return missing.confirmed === 0
        ? `${has(missing.author)} not said “that’s right” to anybody yet${on}: ${inWords(missing.needed)} are needed.`
        : `${has(missing.author)} said “that’s right” to ${inWords(missing.confirmed)}${on}: ${inWords(missing.needed)} are needed.`;
    case 'no_statement':
      return why
        ? `${has(missing.author)} not told yet why ${missing.author === you ? 'you' : 'they'} are here.`
        : `${has(missing.author)} not told ${missing.author === you ? 'your' : 'their'} side${on} yet.`;
    case 'no_summary':
      return `${has(missing.summariser)} not said back yet what ${author} told${on}.`;
    case 'awaiting_verdict':
      return `${has(missing.author)} not answered yet whether ${missing.summariser === you ? 'you have' : `${names.seat(missing.summariser)} has`} it right${on}.`;
    case 'not_confirmed':
      return `${has(missing.author)} not said “that’s right” to ${told(missing.summariser)} yet${on}.`;
    case 'stale':
      return `${atFirst} told something new${on}. ${has(missing.summariser)} not said that back yet.`;
    case 'new_points':
      return `${atFirst} added something${on}. Only the new part waits to be said back by ${told(missing.summariser)}.`;
    default:
      return missing satisfies never;
  }
}

/** A refusal of the understanding loop in plain words: what happened, and what would lift it. */
export function understandingRefusalWords(refused: UnderstandingRefusal, names: Names): string {
  switch (refused.code) {
    case 'summary.of_yourself':
      return 'This is your own side. Choose somebody else.';
    case 'summary.already_confirmed':
      return 'The author has said “that’s right” to this already.';
    case 'summary.awaiting_verdict':
      return `The summary from ${dateInWords(refused.since)} waits for an answer. Please let it be answered first.`;
    case 'summary.too_many':
      return `There were ${refused.limit} tries within a day. Rest a little: the next try is possible from ${dateInWords(refused.again)}. Your draft is kept.`;
    case 'summary.reason_without_own_words':
      return 'Why it matters belongs to words that the other offered. They have not offered any here.';
    case 'summary.not_confirmed':
      return 'This is possible with a summary to which its author said “that’s right”. That has not happened here yet.';
    case 'summary.not_of_this_pair':
      return 'This is between two other people. Only they can do it.';
    case 'summary.not_open_to_you':
      return 'You cannot read this summary: its two people have not opened it to everyone. You can ask them to.';
    case 'summary.only_new_points':
      return 'This summary is about one added part alone. Say the whole back in your own words instead.';
    case 'summary.opened_already':
      return 'Everyone here can read this already.';
    case 'adopt.two_parties':
      return 'Adopting somebody’s summary needs at least three parties.';
    case 'aspect.too_many_open':
      return `${listed(refused.open.map((each) => topicWords(each, names)))} are open at the moment, and ${refused.limit} at once are enough. Finish one of them first. Your draft is kept.`;
    case 'rules.light_loop':
      return 'Your rules chose the short way: all issues are told and said back together, not one by one.';
    case 'rules.full_loop':
      return 'Your rules chose the full way: each issue is told and said back by itself.';
    case 'reminder.nothing_awaited':
      return 'Nobody is asked for an answer here, so there is nothing to remind of.';
    case 'reminder.too_soon':
      return `One reminder a day is enough. The next is possible from ${dateInWords(refused.again)}.`;
    case 'reminder.enough':
      return `You have reminded ${refused.limit} times. Silence can mean many things; now it is better to wait, or to ask somebody neutral.`;
    case 'verdict.nothing_to_answer':
      return 'There is no summary here that waits for your answer.';
    case 'verdict.words_too_few':
      return 'Please write a few words first: two are enough, or one strong one such as “Exactly”.';
    case 'verdict.check_open':
      return 'One short question to you is open. Please answer it first.';
    case 'verdict.no_check':
      return 'There is no open question to answer.';
    case 'verdict.not_an_answer':
      return 'That is not one of the answers to this question.';
    case 'verdict.no_sentence':
      return 'Please choose the sentence that comes closest, or say that none does.';
    case 'way.not_yet':
      return `Other ways open after ${refused.needed} answered tries. So far there ${refused.tries === 1 ? 'was one' : `were ${refused.tries}`}.`;
    case 'way.not_proposed':
      return 'No other way is proposed here at the moment.';
    case 'way.proposed_already':
      return 'Another way is proposed already and waits for an answer.';
    case 'way.own':
      return 'You proposed this yourself. The other may answer it.';
    case 'way.talk_not_agreed':
      return 'You have not agreed to a talk here. Propose one first.';
    case 'way.talk_said':
      return 'You have written already what came out of this talk.';
    case 'reader.no_rule':
      return `A neutral reader counts only if you all accepted rule ${refused.rule}. It is not among your ground rules; you can propose it.`;
    case 'reader.not_asked':
      return 'These three questions are for a neutral reader whom both agreed to.';
    case 'reader.nothing_to_read':
      return 'There is no summary to read yet.';
    case 'reader.answered':
      return 'You have answered these three questions already. Thank you.';
    case 'enough.not_facilitator':
      return 'Only the facilitator whom everyone accepted can do this.';
    case 'enough.not_stalled':
      return 'This is possible only after three tries whose answers did not say what is missing.';
    case 'enough.no_contact':
      return `Hear ${names.seat(refused.author)} first: open a private talk with ${names.seat(refused.author)}, or write.`;
    case 'enough.reason_too_short':
      return `The reason has ${refused.words} words and needs at least ${refused.needed}. Everyone here will read it.`;
    case 'enough.marked':
      return 'This is marked as covered well enough to go on already.';
    case 'enough.told_anew':
      return `${names.seat(refused.author)} has told something new since. That has to be said back first.`;
    case 'enough.none':
      return 'Nothing is marked as covered well enough to go on here.';
    case 'enough.signed':
      return 'Somebody has signed, so this stays as it was when they did.';
    case 'waiver.given':
      return 'You have said this already. It takes effect when everyone has.';
    case 'waiver.none':
      return 'You have not said here that you would go on without being understood.';
    case 'points.frozen':
      return `All of you agreed to leave the points on ${topicWords(refused.aspect, names)} as they are for this round. Anyone may lift that. Your draft is kept.`;
    case 'points.freeze_exists':
      return 'This is proposed already. You can answer it.';
    case 'points.freeze_none':
      return 'Nobody has proposed to leave the points as they are.';
    case 'points.freeze_accepted':
      return 'You have agreed to this already.';
    case 'group.too_few':
      return `One summary by the whole group is for ${refused.needed} or more parties. With fewer, each says it back.`;
    case 'group.not_your_turn':
      return `It is ${names.seat(refused.turn)}’s turn to write for all.`;
    case 'group.no_draft':
      return 'Nobody has written a summary for all here yet.';
    case 'group.own_side':
      return 'This is your own side. The others say it back to you.';
    case 'group.own_draft':
      return 'You are writing this summary yourself. Put it into your text.';
    case 'group.waiting_for':
      return `Still to add something, or nothing: ${listed(refused.waitingFor.map(names.seat))}. After two days it can go out anyway.`;
    default:
      return refused satisfies never;
  }
}
