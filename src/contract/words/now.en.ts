import type { NextStep } from '../../room/index.ts';
import { offerStepWords } from './now-offers.en.ts';
import { attendantStepWords } from './now-attendants.en.ts';
import { promiseStepWords } from './now-promises.en.ts';
import { loopStepWords } from './now-understanding.en.ts';
import { atStart, largerTopic } from './names.en.ts';
import { dateInWords } from './dates.en.ts';

/** How the words of a step name people and topics. */
export type StepNames = {
  readonly seat: (id: string) => string;
  readonly issue: (id: string) => string;
};
/** A step in words: what it is, why now, and what the button says (none where there is nothing to do). */
export type StepWords = { readonly title: string; readonly why: string; readonly action?: string };

/** People in a sentence: "Mira", "Mira and Tomas", "Mira, Tomas and Lena". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** The topic of an aspect inside a sentence. */
export function topic(aspect: string, names: StepNames): string {
  if (aspect === 'issues') return 'the issues';
  const larger = largerTopic(aspect);
  if (larger !== undefined) return larger;
  return aspect === 'why_here' ? 'why we are here' : `“${names.issue(aspect.slice('issue:'.length))}”`;
}

/** A topic as the subject of a person's telling: "why they are here" or "on “Price”". */
export function toldTopic(aspect: string, names: StepNames): string {
  return aspect === 'why_here' ? 'why they are here' : `on ${topic(aspect, names)}`;
}

const count = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
/** "first" for 1; beyond six the number itself. */
export function ordinal(n: number): string {
  return count[n - 1] ?? `${n}th`;
}

/** The one next step of a seat in words (look 1.6). */
export function stepWords(next: NextStep, names: StepNames): StepWords {
  switch (next.step) {
    case 'decide_to_sit':
      return {
        title: 'Decide whether to sit down',
        why: 'Looking is free. Nobody hears that you looked.',
        action: 'Look at the table',
      };
    case 'answer_question':
      return {
        title: `${names.seat(next.by)} asks a question before sitting down`,
        why: 'A plain answer helps them to decide freely.',
        action: 'Read the question',
      };
    case 'accept_rules':
      return {
        title: 'Read the ground rules',
        why: 'They are the same for everyone here, and each says why it is there. The talk opens when all have accepted them.',
        action: 'Read the rules',
      };
    case 'answer_check':
      return {
        title: `One short question before your answer to ${names.seat(next.summariser)} goes out`,
        why: 'Only you see it. Nothing is released before you have answered it.',
        action: 'Answer it',
      };
    case 'answer_summary':
      return {
        title: `${atStart(names.seat(next.summariser))} says back what you told: is it what you mean?`,
        why: 'You alone can say whether it is right. It does not mean that you agree.',
        action: 'Read it and answer',
      };
    case 'tell_why_here':
      return {
        title: 'Tell why you are here',
        why: 'A few sentences are enough. The others can only understand what you have told.',
        action: 'Tell my side',
      };
    case 'summarise': {
      const who = names.seat(next.author);
      return {
        title: `Say what ${who} means${next.aspect === 'why_here' ? '' : ` on ${topic(next.aspect, names)}`}, so that ${who} would say: that’s right`,
        why:
          next.attempt > 1
            ? `It would be your ${ordinal(next.attempt)} try. ${who} has told what was missing. You can do this without agreeing.`
            : 'You can do this without agreeing. Offers open when everybody was understood.',
        action: `Say it back`,
      };
    }
    case 'say_something_on_issue':
      return {
        title: `Say what matters to you on “${names.issue(next.issue)}”`,
        why: 'Or say that you have nothing to add there. Either opens offers on it.',
        action: 'Go to this issue',
      };
    case 'answer_label':
      return {
        title: 'A short line waits for your answer',
        why: 'It asks whether something was missed. A “no” is a fine answer.',
        action: 'Read it',
      };
    case 'add_issue':
      return {
        title: 'Name what you need to settle',
        why: 'You understood each other on why you are here. Next come the questions that need an answer, one at a time.',
        action: 'Add an issue',
      };
    case 'answer_reset':
      return {
        title: `${names.seat(next.by)} asks whether to start over`,
        why: 'Everything else stays as it is. “Not now” is a fine answer and costs nothing.',
        action: 'Read and answer',
      };
    case 'answer_move':
      return {
        title: `${names.seat(next.by)} asks to move “${names.issue(next.issue)}”`,
        why: 'An issue is put aside, or taken up again, only when all of you want it.',
        action: 'Read and answer',
      };
    case 'answer_date':
      return {
        title: `${names.seat(next.by)} proposes a date for all of you`,
        why: 'It stands only once all agree. “Not this date” is a fine answer, and you can propose another day.',
        action: 'Read and answer',
      };
    case 'answer_promise':
    case 'answer_terms':
    case 'confirm_promise':
    case 'mend_promise':
    case 'keep_promise':
      return promiseStepWords(next, names);
    case 'answer_lines':
      return {
        title: 'Read what the closing summary says about you',
        why: 'You keep each line, or take it out. Only then does it count.',
        action: 'Read my lines',
      };
    case 'answer_amendment':
      return {
        title: `${names.seat(next.by)} proposes to change the agreement`,
        why: 'It stays as it is unless all of you want another one. A no needs no reason.',
        action: 'Read and answer',
      };
    case 'answer_closing':
      return {
        title: `${names.seat(next.by)} proposes to close this room`,
        why: 'It closes only if everybody agrees to that.',
        action: 'Read and answer',
      };
    case 'sign':
      return {
        title: 'The text is ready to sign',
        why: 'Nothing binds until all sign the same text. You can still say no.',
        action: 'Read the text',
      };
    case 'cooling_off':
      return {
        title: 'The text rests for a day',
        why: 'Sleep on it. Signing opens after 24 hours, or earlier if all of you want that.',
        action: 'Read the text',
      };
    case 'complete_agreement':
      return {
        title: 'Work on the text of the agreement',
        why: 'All of you write one text. Nobody has agreed to it yet.',
        action: 'Open the text',
      };
    case 'open_agreement':
      return {
        title: 'Put into words what you agreed on in principle',
        why: 'It becomes binding only when all sign.',
        action: 'Start the text',
      };
    case 'answer_offer':
    case 'make_offer':
    case 'lay_out':
    case 'reply_to_layout':
      return offerStepWords(next);
    case 'wait': {
      const who = listed(next.for.map(names.seat));
      return {
        title: `${who} ${next.for.length === 1 ? 'has' : 'have'} the floor`,
        why: 'No answer yet can mean many things. Your notebook and your drafts stay open, and there is no hurry.',
      };
    }
    case 'paused':
      return {
        title: 'A pause',
        why: `Until ${dateInWords(next.until)}. Time limits rest, and nobody gets reminders.`,
      };
    case 'done':
      return {
        title: 'This room is closed',
        why: 'You can still read it and export your record.',
        action: 'Open the record',
      };
    case 'answer_invitation':
    case 'facilitate':
    case 'read_for_others':
    case 'attend':
    case 'gone':
    case 'answer_attendant':
    case 'ask_from_afar':
    case 'read_given_back':
    case 'answer_release':
    case 'answer_mode':
      return attendantStepWords(next, names);
    case 'change_channel':
    case 'answer_channel':
    case 'write_own_words':
    case 'draft_group':
    case 'add_to_group':
    case 'send_group':
    case 'answer_freeze':
    case 'say_something_on_issues':
      return loopStepWords(next, names);
    default:
      return next satisfies never;
  }
}

/** Words of the page Now. */
export const nowWords = {
  title: 'Now',
  next: 'Your next step',
  forYou: 'For you, now',
  floor: 'Who has the floor',
  floorYou: 'You',
  since: 'Since your last visit',
  nothingNew: 'Nothing new.',
  presence: {
    title: 'Who has the floor',
    has: (name: string) => `${name} has the floor`,
    youHave: 'You have the floor',
    since: (when: string) => `since ${when}:`,
    what: {
      summary: 'a summary waits for an answer.',
      line: 'a short line waits for an answer.',
      offer: 'an offer waits for an answer.',
      layout: 'an invitation to lay out the deal waits for an answer.',
      layout_reply: 'a draft that was laid out waits for an answer.',
      restart: 'a wish to start over waits for an answer.',
      move: 'a wish to move an issue waits for an answer.',
      closing: 'a wish to close the room waits for an answer.',
      promise: 'a promise waits to be accepted.',
      claim: 'a promise is said to be done.',
      date: 'a proposed date waits for an answer.',
      version: 'a change of the agreement waits for an answer.',
      signature: 'a new version waits for a signature.',
    },
    away: (name: string, when: string) => `${name} has not been here since ${when}. That can mean many things.`,
    remind: (name: string) => `Have ${name} reminded, in neutral words`,
    remindLater: (when: string) => `One reminder a day is enough. The next is possible ${when}.`,
    enough: 'There were three reminders. That is where it stops.',
    reminded:
      'The table reminds you: something here waits for you. There is no hurry; a pause is possible at any time.',
  },
  whereYouAre: 'Where things stand',
  steps: {
    seats: 'Everyone is at the table',
    seatsLeft: 'Everyone who stays is at the table',
    rules: 'Ground rules accepted by all',
    understood: 'Understood each other on why we are here',
    offers: 'Options and offers',
    agreement: 'One text, signed by all',
  },
  stepDone: 'done',
  stepOpen: 'open',
  stepClosed: 'not open yet',
  meanwhile: 'Meanwhile you can',
  openNotebook: 'write in my notebook',
  lookUnderstanding: 'look at where the understanding stands',
  inviteAgain: (name: string) =>
    `${name} has not sat down yet. If the link was lost, ask ${name} to look for your message; a new one can be made by the person who holds the seat.`,
  over: {
    agreed: 'Everyone has signed the same text.',
    understood_no_agreement: 'You understood each other and did not agree. That is a result.',
    ended: 'This room has ended. What was shared stays with those who received it.',
  },
} as const;

/** A step's title inside a sentence: its first word small, unless it is a name. */
export function inSentence(title: string): string {
  const opener = /^(Say|Tell|Read|Decide|Name|Look|Work|Put|One|A|An|The|This|Try|Write|Send|Add|Answer|Sign)\b/.test(
    title,
  );
  return opener ? `${title.slice(0, 1).toLowerCase()}${title.slice(1)}` : title;
}
