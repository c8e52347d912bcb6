import type { DraftKind } from '../../room/index.ts';

/** Words of the conversation between a party and their private adviser. */
export const adviceWords = {
  title: (name: string) => `You and ${name}, privately`,
  none: 'Nobody advises you here. You can ask for a private adviser under “People”; everyone has to agree.',
  toPeople: 'Look at people',
  ledeParty: (name: string) =>
    `${name} advises you, and everyone here knows that. What the two of you write here, and the drafts you show, nobody else sees: not the others, not the facilitator.`,
  ledeAdviser: (name: string) =>
    `You advise ${name}, and everyone here knows that. What the two of you write here, and the drafts ${name} shows you, nobody else sees: not the others, not the facilitator. You see what is shared with everyone, and nothing that ${name} keeps.`,
  over: 'This conversation has ended. You still see what was said; your adviser does not.',
  nothing: 'Nothing was said yet.',
  you: 'You',
  write: 'Your words',
  say: 'Send, for the two of you only',
  draftTitle: 'Show a draft',
  draftHint: 'Both of you read it here. Nothing of it is sent to anybody else.',
  draftOf: 'A draft of what?',
  draftText: 'The draft',
  showDraft: 'Show this draft',
  draft: {
    statement: 'telling one’s side',
    summary: 'a summary',
    answer: 'an answer',
    message: 'a message',
    offer: 'an offer',
  } satisfies Record<DraftKind, string>,
  isDraft: (who: string, what: string) => `${who}: a draft, ${what}`,
  erased: (when: string) => `Taken out by its author, ${when}.`,
  link: (name: string) => `You and ${name}, privately`,
  linkAdviser: 'Write to each other',
  sees: (name: string) => `What is shared with everyone, and what ${name} writes or shows to them alone.`,
  not: (name: string) =>
    `What ${name} keeps to themselves and does not show them, what two parties say to each other alone, and conversations with a facilitator.`,
} as const;
