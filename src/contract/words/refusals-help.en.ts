import type { Mode, Refusal } from '../../room/index.ts';
import type { Names } from './names.en.ts';

/** How people meet, in a sentence. */
export const modeNames: Readonly<Record<Mode, string>> = {
  joint: 'all together',
  shuttle: 'by way of the facilitator',
  relay: 'by single questions from afar',
};

/** What the families of help are called in refusals. */
export type HelpRefusal = Extract<
  Refusal,
  {
    readonly code:
      | `caucus.${string}`
      | `release.${string}`
      | `mode.${string}`
      | `shuttle.${string}`
      | `relay.${string}`
      | `item.${string}`;
  }
>;

/** Refusals on caucus, release, mode and erasing in plain words. */
export function helpRefusalWords(refused: HelpRefusal, names: Names): string {
  switch (refused.code) {
    case 'caucus.no_facilitator':
      return 'There is no facilitator at this table. Any party can propose one under “People”.';
    case 'caucus.not_yours':
      return 'This is between one party and the facilitator.';
    case 'caucus.not_open':
      return 'Nobody has opened this conversation with the facilitator, or it is closed. Open it first.';
    case 'caucus.open':
      return 'This conversation with the facilitator is open already.';
    case 'release.unknown':
      return 'There is no open request for these words.';
    case 'release.own_words':
      return 'Only the facilitator asks for words. You can let your own words into the room at once.';
    case 'mode.already':
      return `You meet ${modeNames[refused.mode]} already.`;
    case 'mode.asked':
      return `Somebody asks to meet ${modeNames[refused.mode]}. Answer that first, or leave it as it is.`;
    case 'mode.not_asked':
      return 'Nobody has asked for this.';
    case 'mode.agreed':
      return 'You have agreed to this already. It holds when everyone here has.';
    case 'mode.needs_facilitator':
      return 'This needs a facilitator whom everyone agreed to. Any of you can propose one under “People”.';
    case 'mode.shuttle':
      return 'You meet by way of the facilitator now. Say it there; what you release goes to the others word for word.';
    case 'relay.stopped':
      return `${names.seat(refused.seat)} asked not to be contacted this way. This room makes no more pages for them and sends them nothing.`;
    case 'relay.sits':
      return `${names.seat(refused.seat)} is not somebody who answers from afar: that is for people who were invited and have not sat down.`;
    case 'relay.other_mode':
      return 'You do not meet by single questions from afar now. Ask for it under “People”.';
    case 'relay.asked':
      return 'A question to this person waits for an answer already.';
    case 'relay.told':
      return 'This person has told something on this. Say it back; that goes onto their page.';
    case 'relay.nothing_to_add':
      return 'They said that they have nothing to add on this. Ask about something else.';
    case 'relay.shown':
      return 'What you told on this stands on their page already.';
    case 'relay.not_shown':
      return 'This was not put on your page to be said back, or it was told anew since. Look at the page once more.';
    case 'relay.nothing_asked':
      return 'No question waits for an answer.';
    case 'relay.code_short':
      return 'A code needs at least eight letters or digits.';
    case 'relay.no_code':
      return 'There is no code for this yet. Ask the facilitator for one.';
    case 'relay.code_over':
      return 'A wrong code was given too often. Ask the facilitator for a new one.';
    case 'relay.not_confirmed':
      return 'Who answers is not confirmed. Give the code first.';
    case 'shuttle.waiting':
      return 'This waits for the facilitator already. Take it back first if you want to say it differently.';
    case 'shuttle.unknown':
      return 'Nothing of this kind waits any more: it was carried, given back or taken back.';
    case 'shuttle.outdated':
      return 'What this belongs to has changed since it was written. Give it back with a word, so that it can be written anew.';
    case 'item.unknown':
      return 'This is not yours to take out, or it does not exist.';
    case 'item.erased':
      return 'You have taken this out already.';
    default:
      return refused satisfies never;
  }
}
