import type { Mode, Refusal } from '../../room/index.ts';

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
    readonly code: `caucus.${string}` | `release.${string}` | `mode.${string}` | `shuttle.${string}` | `item.${string}`;
  }
>;

/** Refusals on caucus, release, mode and erasing in plain words. */
export function helpRefusalWords(refused: HelpRefusal): string {
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
