import type { SourceCode, SourceGroup } from '../../language/mistrust/index.ts';

/** A source of mistrust in plain words: to oneself, as a question to oneself, and as a question to the other side. */
type SourceWords = { readonly name: string; readonly question: string; readonly ask: string };

/** The fourteen sources of method 4.1. `ask` blames nobody and takes nothing for granted: it is meant to be read by the other side. */
export const sourceWords = {
  KNOW: {
    name: 'Something about it is new or unclear',
    question: 'What would you need to understand, or to try, before you could judge it?',
    ask: 'Part of this is new to me. Could you show me how it would work in one case from my side?',
  },
  INFO: {
    name: 'Something you need to know is missing',
    question: 'Which one fact would change how much you worry?',
    ask: 'There is one thing I do not know yet and would like to. May I say what it is, and hear whether you can show it to me?',
  },
  MISC: {
    name: 'The same words may mean different things',
    question: 'Which word may the two of you use in different ways?',
    ask: 'We may use the same words in different ways. Could we each say what we mean by the ones that matter here?',
  },
  UNCE: {
    name: 'Nobody knows what is coming',
    question: 'Which event would you like to be covered against?',
    ask: 'Some of this depends on what neither of us knows yet. Which events should we plan for?',
  },
  VULN: {
    name: 'If it goes wrong, it falls on you',
    question: 'What could happen to you here that could not be undone?',
    ask: 'If this goes wrong, part of it could not be undone for me. Could we look at how to make it safe to try?',
  },
  INCE: {
    name: 'Somebody gains if you lose',
    question: 'What would make keeping the promise the best choice for them too?',
    ask: 'Could we look at what each of us gains or loses if this is kept, and if it is not?',
  },
  CAPA: {
    name: 'It is not clear that they can do it',
    question: 'Which ability would you need to see, and how could it be shown?',
    ask: 'What would help me is to see how it can be done with the time and people there are. How could you show that?',
  },
  'HIST-C': {
    name: 'It was late or faulty before',
    question: 'What happened then, and what has changed since?',
    ask: 'I think of how it went the last time. What happened on your side, and what is different now?',
  },
  'HIST-I': {
    name: 'A promise was not kept, or something told was not so',
    question: 'What do you know, what do you conclude, and what would show that it was otherwise?',
    ask: 'What I had counted on and what I found do not fit together for me. How did it look from your side?',
  },
  'HIST-3': {
    name: 'It went badly before, with others',
    question: 'Which part of that is the same here, and which is not?',
    ask: 'I had a bad experience with something like this elsewhere. May I say what it was, and hear what is different here?',
  },
  PROC: {
    name: 'Nobody asked you, or heard you, or told you in time',
    question: 'At which point should you have been asked?',
    ask: 'How do we decide what concerns us both, and at which point does each of us have a say?',
  },
  IDEN: {
    name: 'Your standing, or your place, is at stake',
    question: 'What would let you keep standing while this changes?',
    ask: 'How could we change this so that each of us can stand by it in front of our own people?',
  },
  ATTR: {
    name: 'You suspect an intention behind it',
    question: 'Which three other explanations would fit the same facts?',
    ask: 'There is something I would rather ask about than guess at. May I say what I saw, and hear how it came about?',
  },
  JUST: {
    name: 'Trust was used against you, more than once, and it is established',
    question: 'What deal, if any, would be safe for you without trust?',
    ask: 'Which agreement would be safe for both of us even if neither had to rely on a promise?',
  },
} as const satisfies Readonly<Record<SourceCode, SourceWords>>;

/** The groups of sources of method 4.1. */
export const sourceGroupWords = {
  understanding: 'Not known or not understood',
  structure: 'How things are set up',
  history: 'What happened before',
  process: 'How it was gone about',
  attribution: 'What it seems to mean',
  justified: 'What has been shown',
} as const satisfies Readonly<Record<SourceGroup, string>>;

/** Words of the private map of mistrust. */
export const mistrustWords = {
  title: 'What makes it hard to trust here?',
  lede: 'Mistrust often has sources other than the person: something new, something missing, how it was gone about. Look at yours for yourself first. Nothing depends on it: leave this page whenever you like.',
  only: 'Kept on this device only. Nothing of it is sent, not even to the server.',
  notSaved: 'This browser keeps nothing: these lines are gone when you close the page.',
  entry: 'One thing that makes it hard',
  observed: 'What did you see or hear?',
  observedHint: 'One thing, in a sentence or two: who, what, when. As a camera would have it.',
  inferred: 'What do you conclude from it?',
  inferredHint: 'Your reading of it. It may be right, and there may be others.',
  concluded: 'You conclude:',
  person: {
    question: 'What did you see or hear that makes you expect this?',
    about: 'This part says what somebody is:',
    instead: 'Another way to write it, with blanks for you to fill:',
    use: 'Use this',
    keep: 'Keep it as I wrote it',
  },
  sources: {
    title: 'What may it be about?',
    guess: 'A guess from your words, read on this device. You choose; more than one may fit.',
    none: 'Write what you saw or heard, or choose from the whole list.',
    chosen: 'Tick what fits. More than one may.',
    all: 'Choose from the whole list',
  },
  weight: 'How much does it weigh for you?',
  weights: ['Not at all', 'A little', 'Much', 'Very much'],
  weighs: ['It does not weigh on you.', 'It weighs a little.', 'It weighs much.', 'It weighs very much.'],
  noSource: 'You have not said yet what it is about.',
  noWeight: 'You have not said yet how much it weighs.',
  close: 'Done with this one',
  open: 'Look at it again',
  remove: 'Take it out',
  removed: 'Taken out.',
  putBack: 'Put it back',
  add: 'Add something else',
  help: {
    title: 'What could help',
    lede: 'Ways that fit what you wrote. None of them has to be.',
    none: 'Once you have said what something is about and how much it weighs, ways that could help stand here.',
    light: 'Nothing of what you wrote weighs on you. Then nothing has to be done about it.',
    helps: 'For:',
  },
  out: {
    tell: 'Put it into what I tell',
    tellTitle: 'Put it into what I tell',
    tellLede: 'It goes into your draft. It is not sent; you can change it there, or take it out again.',
    tellWhere: 'Where',
    tellSeen: 'What you saw or heard',
    tellConcluded: 'What you conclude from it',
    /** Said to the other side, it stays visible that this is a reading. */
    asConclusion: (words: string) => `How I read it: ${words}`,
    exact: 'These words go into your draft:',
    nothing: 'Tick at least one of the two.',
    stillPerson: 'A part of it says what somebody is. You can change it first, or leave it so.',
    put: 'Put these words into my draft',
    cancel: 'Not now',
    toldDone: 'It stands in your draft. Nothing was sent.',
    toDraft: 'Look at my draft',
    ask: 'Ask it',
    askTitle: 'Ask it',
    askLede: 'The question, turned to the other side, goes into the draft of a message. It is not sent.',
    askWhich: 'Which question',
    askExact: 'This goes into your message:',
    askPut: 'Put this question into my message',
    askDone: 'It stands in the draft of a message. Nothing was sent.',
    toMessage: 'Look at my message',
    later: {
      absent: 'A question can go into a message once everybody has sat down.',
      apart: 'You meet by way of the facilitator: ask it there, in your own words.',
    },
  },
  onward: { tell: 'Go on to why you are here', step: 'Go on to the next step' },
} as const;
