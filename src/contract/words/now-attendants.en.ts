import type { AttendantStep } from '../../room/index.ts';
import type { Names } from './names.en.ts';

/** Next steps of, and about, people at the table who are no party. */
export function attendantStepWords(
  step: AttendantStep,
  names: Pick<Names, 'seat'>,
): {
  readonly title: string;
  readonly why: string;
  readonly action?: string;
} {
  switch (step.step) {
    case 'answer_invitation':
      return {
        title: 'Decide whether to come to this table',
        why: 'You were asked by name. You see the invitation and the rules, and what you would and would not see.',
        action: 'Look at the invitation',
      };
    case 'facilitate':
      return {
        title: 'You keep the order of the talk here',
        why: 'Content, answers and signatures stay with the parties.',
        action: 'Look at the table',
      };
    case 'read_for_others':
      return {
        title: 'Read one statement and one summary',
        why: 'You see these two texts and three questions, and nothing else of the room.',
        action: 'Read',
      };
    case 'attend':
      return {
        title: 'All of them agreed that you are here',
        why: 'You see what is shared. What you may do stands under “People”.',
        action: 'Look at what you may do',
      };
    case 'gone':
      return { title: 'Your place at this table has ended', why: 'Nothing of the room is shown to you any more.' };
    case 'answer_attendant':
      return {
        title: `Say whether ${names.seat(step.attendant)} may come to the table`,
        why: 'Nobody is seated without your consent, and you can end it at any time.',
        action: 'Look at who it is',
      };
    case 'answer_release':
      return {
        title: 'Say whether these words may go into the room',
        why: 'The facilitator asks for them. They go only if you let exactly these words go.',
        action: 'Look at the words',
      };
    case 'ask_from_afar':
      return {
        title: `Ask ${names.seat(step.seat)} one thing from afar`,
        why: `${names.seat(step.seat)} answers without sitting down, on one page: one question, or what you told, to be said back.`,
        action: 'Look at what to ask',
      };
    case 'read_given_back':
      return {
        title: 'The facilitator gave words back to you',
        why: 'With a note for you alone. Nobody else saw them; you can write them anew, or leave it.',
        action: 'Read the note',
      };
    case 'answer_mode':
      return {
        title: `${names.seat(step.by)} asks to meet in another way`,
        why: 'It changes only when everyone here agrees. “Leave it as it is” is a fine answer.',
        action: 'Look at it',
      };
    default:
      return step satisfies never;
  }
}
