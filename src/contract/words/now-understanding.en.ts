import type { NextStep } from '../../room/index.ts';
import { topicWords, type Names } from './names.en.ts';

type LoopStep = Extract<
  NextStep,
  {
    readonly step:
      | 'change_channel'
      | 'answer_channel'
      | 'write_own_words'
      | 'draft_group'
      | 'add_to_group'
      | 'send_group'
      | 'answer_freeze'
      | 'say_something_on_issues';
  }
>;

/** Steps after three tries, of the group's summary, and of the light loop. */
export function loopStepWords(
  step: LoopStep,
  names: Names,
): { readonly title: string; readonly why: string; readonly action?: string } {
  switch (step.step) {
    case 'change_channel':
      return {
        title: `Try another way with ${names.seat(step.author)}`,
        why: 'Three tries did not come across. That happens, and more of the same seldom helps. There are six other ways.',
        action: 'Look at the ways',
      };
    case 'answer_channel':
      return {
        title: `${names.seat(step.with)} proposes another way`,
        why: 'You can say yes or no. A no costs nothing.',
        action: 'Read and answer',
      };
    case 'write_own_words':
      return {
        title: `Write the summary you would say “that’s right” to`,
        why: `${names.seat(step.summariser)} then says it in other words and adds why it matters to you.`,
        action: 'Write it',
      };
    case 'draft_group':
      return {
        title: `Write for all of you what ${names.seat(step.author)} means on ${topicWords(step.aspect, names)}`,
        why: 'It is your turn. The others add one more thing each, then it goes out.',
        action: 'Write it',
      };
    case 'add_to_group':
      return {
        title: `Add one more thing to what the group says back to ${names.seat(step.author)}`,
        why: 'Or say that nothing is missing. Either lets it go out.',
        action: 'Read and add',
      };
    case 'send_group':
      return {
        title: `Send the group’s summary to ${names.seat(step.author)}`,
        why: 'Everyone has added what they wanted to add.',
        action: 'Look once more',
      };
    case 'answer_freeze':
      return {
        title: `Answer: shall the points on ${topicWords(step.aspect, names)} stay as they are for this round?`,
        why: 'It makes it easier to finish saying them back. Anyone may lift it at any time.',
        action: 'Read and answer',
      };
    case 'say_something_on_issues':
      return {
        title: 'Say what matters to you on the issues',
        why: 'Your rules chose the short way: all issues together. Or say that you have nothing to add.',
        action: 'Go to the issues',
      };
    default:
      return step satisfies never;
  }
}

/** After two good loops within a day. A suggestion; nothing closes. */
export const enoughForTodayWords =
  'Two of these came to a “that’s right” today. This is a good point to stop for today.';
