import { atStart } from './names.en.ts';
/** Words of starting over on one topic (method 2.7, 9.3), of putting issues aside, and of what lies folded. */
export const restartWords = {
  crumb: 'Start over',
  title: 'Start over, keep the rest',
  lede: 'Choose the smallest piece that would help. What was said on it stays readable, and no longer counts. Everything else stays as it is.',
  ledeAnswer: 'If all of you say yes, you begin anew there. Everything else stays as it is.',
  oneMessage: 'Is it only one message? Take it back in the talk, and say what you would say instead.',
  toTalk: 'Take one message back',
  /** What a restart takes up and what it leaves. */
  takes: {
    topic: 'One topic: what was told and said back on it no longer counts. Offers that include it wait.',
    'phase:understanding':
      'All that was told and said back, on every topic, no longer counts. Offers wait. Rules, issues, options, talk and promises stay.',
    'phase:offers':
      'All offers wait, and a text in writing is put aside. What was understood, issues and options stay.',
    room: 'What was told and said back, offers, a text in writing and the talk are put aside, and so are the issues, to be taken up one by one. People, rules and promises stay.',
  },
  foldedText: 'The text that was being written',
  link: 'Start over on this topic',
  about: 'How much, the smallest first',
  own: 'Your own part, in one sentence',
  ownHint: 'What you did, not what they did. No “but”.',
  offer: 'Your question',
  offerHint: 'A “no” must be easy: “Would you be offended if we started over?”',
  patterns: 'Drafts to make your own',
  /** R1 to R4 of method 9.3. Putting a topic aside is offered for issues only: why we are here comes first. */
  drafts: (topic: string, isIssue: boolean): readonly { readonly words: string; readonly offer: string }[] => [
    {
      words: 'I think I pushed before I understood.',
      offer: `Would you be offended if we started over on ${topic}?`,
    },
    ...(isIssue
      ? [
          {
            words: `I brought up ${topic} before the easier things were settled.`,
            offer: `Would it be a bad idea to put ${topic} aside for some days and then take it up anew?`,
          },
        ]
      : []),
    {
      words: `I would like to take back how I put things on ${topic}.`,
      offer: 'Is it too late for a new try?',
    },
    {
      words: `It seems we have been answering different questions on ${topic}.`,
      offer: 'Would you mind if each of us wrote it new, in five lines?',
    },
  ],
  /** The facilitator's own part lies in the procedure, never in what is argued about. */
  facilitator: {
    lede: 'You ask all parties. It begins when every one of them says yes; “not now” costs nobody anything.',
    own: 'Your own part in how it went, in one sentence',
    ownHint: 'What you did or left undone about the procedure. Not who is right.',
    drafts: (topic: string, isIssue: boolean): readonly { readonly words: string; readonly offer: string }[] => [
      {
        words: 'I waited too long before I asked.',
        offer: `Would you be offended if I asked you all to start over on ${topic}?`,
      },
      {
        words: 'I did not say in time that you seem to answer different questions.',
        offer: `Would you mind if each of you wrote ${topic} new, in five lines?`,
      },
      ...(isIssue
        ? [
            {
              words: `I let ${topic} come up before the easier things were settled.`,
              offer: `Would it be a bad idea to put ${topic} aside for some days and then take it up anew?`,
            },
          ]
        : []),
    ],
  },
  use: 'Use this draft',
  send: 'Ask to start over',
  nothingToRestart: 'Nothing was said yet that could be started over.',
  asked: (name: string, topic: string) => `${name} asks to start over on ${topic}`,
  youAsked: (topic: string) => `You asked to start over on ${topic}`,
  answers: { yes: 'Yes, start over', notNow: 'Not now', other: 'Something else' },
  answerNote: 'All three are fine. “Not now” costs nobody anything.',
  waiting: (names: string) => `Not answered yet: ${names}. That can mean many things.`,
  takeBack: 'Take it back',
  instead: 'Ask to start over on something else instead',
  anew: (topic: string, first: string) =>
    `All of you start over on ${topic}. Tell it as if for the first time; 150 words are enough. ${first}`,
  firstAny: 'Whoever is ready says back first.',
  firstYou: 'You asked for it, so you say back first.',
  first: (name: string) => `${name} asked for it and says back first.`,
  folded: 'Before the restart',
  foldedHint: 'Still readable, and kept in the record. It no longer counts.',
  foldedAnswer: (author: string) => `${author} answered`,
  foldedBack: (summariser: string, author: string) => `${atStart(summariser)} said back to ${author}`,
  suspendedKeep:
    'An issue in it was put aside or started over. What it holds on the other issues can go into a new package.',
  resting: {
    title: (day: string) => `Your offer of ${day} rests`,
    lapsedTitle: (day: string) => `Your offer of ${day} no longer stands`,
    lapsed: 'Somebody left whom it was made with. If it still holds without them, offer it anew to those who are here.',
    left: (issues: string) => `Left empty in the draft: ${issues}.`,
    take: 'Take it up again as a draft',
    note: 'If you take it up, it goes into your draft below. Nothing is sent.',
    full: 'Your draft has no room for it: four packages are the most. Remove one, then take it up.',
    nothing: 'It held nothing else that could go into a draft.',
    leave: 'Leave it',
  },
  park: {
    title: 'Where the issues stand',
    hint: 'Begin with the easiest. What is hard can wait: put it aside together.',
    standing: { open: 'on the table', parked: 'put aside for later', dropped: 'off the table' },
    park: 'Put it aside for later',
    unpark: 'Take it up again',
    drop: 'Take it off the table',
    asked: (name: string, to: string) => `${name} asks: shall it be ${to}?`,
    youAsked: (to: string) => `You asked that it be ${to}. It counts when all agree.`,
    agree: 'Agree',
    leave: 'Leave it as it is',
    to: { open: 'on the table again', parked: 'put aside for later', dropped: 'off the table' },
  },
  message: {
    takeBack: 'Take this back',
    instead: 'What you would say instead',
    insteadHint: 'Everyone sees that you took it back. Others may have read it; the record keeps it.',
    confirm: 'Take it back',
    keep: 'Leave it',
    taken: (name: string) => `${name} took a message back`,
    takenYou: 'You took this message back',
    insteadSaid: 'In its place:',
    show: 'Show what was taken back',
    about: (topic: string) => `on ${topic}`,
  },
} as const;
