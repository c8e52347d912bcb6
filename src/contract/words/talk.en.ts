import type { LabelAnswer } from '../../room/index.ts';

/** Words of messages, questions before sitting down, and short lines after a miss. */
export const talkWords = {
  title: 'Talk',
  lede: 'Messages to everyone at the table. Short questions between two people stand here too.',
  none: 'Nothing has been said here yet.',
  write: 'Your message',
  wereCarriedBy: (name: string) => `Carried by ${name}, word for word.`,
  carriedBy: (name: string) => `carried by ${name}, word for word`,
  shuttle: 'You meet by way of the facilitator. Write to them; what you let go is read here, word for word.',
  about: 'What it is about',
  aboutHint: 'If you start over on that topic later, this message is folded away with the rest of it.',
  aboutNothing: 'No topic of its own',
  send: 'Send to everyone here',
  closedSeats: (names: string) => `Messages open when ${names} ${names.includes(' and ') ? 'have' : 'has'} sat down.`,
  tooLong: (words: number) => `This has ${words} words; a message has 400 at most. Please shorten it.`,
  question: (name: string) => `${name} asks before sitting down`,
  answer: 'Your answer',
  sendAnswer: 'Send the answer',
  answered: (name: string) => `${name} answered`,
  noAnswer: 'No answer yet.',
  you: 'You',
  threat: {
    first: (facilitator: string | undefined) =>
      facilitator === undefined
        ? 'This reads as a threat of violence. Parley does not carry such words. Nothing was sent; your text is still here. Say what you fear or need instead.'
        : `This reads as a threat of violence. Parley does not carry such words. Nothing was sent; your text is still here. If you send it all the same, only ${facilitator} reads it.`,
    mine: 'Not carried: it reads as a threat of violence. The facilitator was told, nobody else.',
    theirs: (name: string) =>
      `${name} wrote this. It reads as a threat of violence and was not carried: only you see it.`,
  },
  pair: (name: string) => `You and ${name}`,
  labelFrom: (name: string) => `${name} asks whether something was missed`,
  labelTo: (name: string) => `Your line to ${name}`,
  labelWaiting: 'No answer yet. That can mean many things.',
  aboutYour: (topic: string) => `About what you told: ${topic}`,
  choices: { no: 'No', yes: 'Yes', in_part: 'In part', words: 'In my own words' } satisfies Record<LabelAnswer, string>,
  chose: {
    no: 'answered “no”. It confirms nothing and closes nothing.',
    yes: 'answered “yes”.',
    in_part: 'answered “in part”.',
    words: 'answered in own words.',
  } satisfies Record<LabelAnswer, string>,
  wordsLabel: 'Your words',
  wordsHint: 'May stay empty, except for “in my own words”.',
  choose: 'Your answer to this line',
  pressure: {
    title: 'This may land differently from how you mean it',
    only: 'Only you see this note.',
    part: 'This part:',
    instead: 'Other words:',
    use: 'Use this',
    asIs: 'Send mine as it is',
    stopped: {
      title: 'This reads as a threat of violence',
      nobody: 'Parley does not carry such words, so it cannot be sent like this. Say what you fear or need instead.',
      told: (facilitator: string) =>
        `Parley does not carry such words to the other side. If you send it all the same, only ${facilitator} reads it.`,
    },
    use_whole: 'Use this instead of my message',
  },
} as const;

/** Words of the private notebook. */
export const notebookWords = {
  title: 'My notebook',
  lede: 'Kept on this device only. Nobody else sees it, not even the server.',
  label: 'Notes',
  saved: 'Saved on this device',
  notSaved: 'This browser keeps nothing: the notes are gone when you close the page.',
  kept: 'Kept for my turn',
  fromSummary: (name: string) => `From what you wrote for ${name}`,
} as const;
