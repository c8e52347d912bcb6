import type { RemedyCode } from '../../language/mistrust/index.ts';

/** A remedy in plain words: what it is called, and how it is done, in two lines. */
type RemedyWords = { readonly name: string; readonly recipe: readonly [string, string] };

/** The remedies of method 4.2. Nobody has to take one, and none is promised to work. */
export const remedyWords = {
  'E-EDU': {
    name: 'A short explanation, on one page',
    recipe: [
      'Ask for it in plain words: which problem it solves, what stays, what changes for you, how to try it safely, who helps.',
      'Say afterwards what is clear and what is not. That is the only test of it.',
    ],
  },
  'E-TRIAL': {
    name: 'A trial with an end',
    recipe: [
      'Try it in a small place, for a time that is fixed beforehand, so that all of it can be taken back.',
      'Write down before it begins what would count as “it works”, and look at that together at the end.',
    ],
  },
  'E-PAIR': {
    name: 'Learning it with one person, in private',
    recipe: [
      'Somebody who knows it sits down with you, without an audience, on a case of your own.',
      'You may ask anything twice. Nobody is told how it went.',
    ],
  },
  'E-PLAIN': {
    name: 'The same thing in plain words',
    recipe: [
      'Ask for the sentence that worries you without technical words or abbreviations.',
      'Keep the plain one in the text if it says the same.',
    ],
  },
  'E-EVID': {
    name: 'One figure that would settle it',
    recipe: [
      'Name the one fact that would change how much you worry, and why it matters.',
      'Agree where it is to come from before anybody looks it up.',
    ],
  },
  'E-ACCESS': {
    name: 'Seeing for yourself',
    recipe: [
      'Ask to see the thing itself: the papers, the place, the list, once or at fixed times.',
      'Say what you will use it for, and what stays out of it.',
    ],
  },
  'E-AUDIT': {
    name: 'Somebody looks it over',
    recipe: [
      'A person both of you accept looks at it and tells both the same.',
      'Fix what they look at, how often, and who pays for it.',
    ],
  },
  'E-PRIV': {
    name: 'Talking about it without an audience',
    recipe: [
      'Take this one question out of the big round, to two people or to the facilitator.',
      'What is said there comes back only in words you let go.',
    ],
  },
  LOOP: {
    name: 'Saying back before answering',
    recipe: [
      'Each says in own words what the other means, until the other says: that’s right.',
      'Only then comes an answer. It settles nothing yet, and much looks different after it.',
    ],
  },
  GLOSSARY: {
    name: 'What a word means here',
    recipe: [
      'Write down the word that is used in two ways, and what each of you means by it.',
      'Keep one meaning, or use two words from now on.',
    ],
  },
  'R-CONT': {
    name: 'An “if” in the agreement',
    recipe: [
      'Where you expect different things to happen, write both down: if this comes, then that holds.',
      'Choose a sign that anybody can measure, from a source neither of you writes.',
    ],
  },
  'R-REVIEW': {
    name: 'A day to look again',
    recipe: [
      'Fix a day on which you look together at how it goes, before anything runs on.',
      'Say now what may be changed on that day.',
    ],
  },
  'R-STEP': {
    name: 'Small steps that can be undone',
    recipe: [
      'One side announces a small step, does exactly that, and invites the other to answer with one.',
      'Each step can be seen and undone; the next one is a little larger only if both were kept.',
    ],
  },
  'R-ESCROW': {
    name: 'Somebody holds it meanwhile',
    recipe: [
      'What is paid or handed over rests with a third person until the condition is there.',
      'Fix the amount, the condition, the day, and what happens if it does not come.',
    ],
  },
  'R-EXIT': {
    name: 'A way out that is agreed before',
    recipe: [
      'Write down how either of you can end it, with how much notice, and what is given back.',
      'Leaving that way then is no breach, and nobody has to explain it.',
    ],
  },
  'R-ALIGN': {
    name: 'Sharing what is gained and lost',
    recipe: [
      'Change the terms so that both gain when it goes well, and both feel it when it does not.',
      'Work it through on last year’s figures before you agree on it.',
    ],
  },
  'R-VERIFY': {
    name: 'Making it checkable',
    recipe: [
      'Agree who checks what, how often, and where it is written down.',
      'It holds for both sides in the same way, so that nobody is being watched alone.',
    ],
  },
  'R-PILOT': {
    name: 'A pilot on one issue',
    recipe: [
      'Choose one issue where it can be shown in small, with an end date and a way back.',
      'Decide the figure for success before it starts.',
    ],
  },
  'T-ASSUR': {
    name: 'Somebody both of you trust stands by it',
    recipe: [
      'Find a person or body both accept who looks at it, or vouches for it.',
      'Say beforehand what exactly they stand for, and what they do not.',
    ],
  },
  'T-REF': {
    name: 'Asking somebody who has seen it done',
    recipe: [
      'Ask for two people for whom it was done before, and choose yourself whom to call.',
      'Ask them what went wrong and what was done then.',
    ],
  },
  'A-APOL': {
    name: 'An account of it, and an apology if one is owed',
    recipe: [
      'It names what was done, what it did to you, and what is different now, without a “but”.',
      'It cannot be demanded. You can say what it would mean to you.',
    ],
  },
  'A-FIX': {
    name: 'Putting it right first',
    recipe: [
      'What was broken is mended or made up for before anything new is promised.',
      'Say what would make it good for you, as something that can be seen.',
    ],
  },
  'A-ACCOUNT': {
    name: 'How it came about, with papers',
    recipe: [
      'Ask for the course of it with dates and documents, as far as they go. Nobody has to plead guilty.',
      'Each thing in it should be one you could check.',
    ],
  },
  'FACT-FIND': {
    name: 'Finding it out together',
    recipe: [
      'Write the question down as one that can be answered, in words both accept.',
      'Agree on source and day, and that the answer holds, before either of you knows it.',
    ],
  },
  'DIFF-CARD': {
    name: 'Then and now, side by side',
    recipe: [
      'Two columns: how it was then, how it is here. Be strict about what is really the same.',
      'For each thing that is the same, name one safeguard. The rest you may let go.',
    ],
  },
  'P-VOICE': {
    name: 'Being heard before it is decided',
    recipe: [
      'Each side says what the decision does to it before it is taken, and that is said back.',
      'Whoever decides gives the reason, also when the answer is no.',
    ],
  },
  'P-NOTICE': {
    name: 'Told in time',
    recipe: [
      'Agree how many days before a change each side hears of it, and in which way.',
      'It becomes a rule of this table, for all sides the same.',
    ],
  },
  'P-RULES': {
    name: 'The same rules for all',
    recipe: [
      'Write down how it is decided, by whom, and where one can object.',
      'The rules hold for whoever proposed them, too.',
    ],
  },
  'P-FACE': {
    name: 'A change without a loser',
    recipe: [
      'Find words for the change in which nobody has to say that they were wrong.',
      'Leave room for credit: what each brought to it, and what has changed since.',
    ],
  },
  RECOGNITION: {
    name: 'What you did is seen',
    recipe: [
      'Name what has carried things so far, and what of it goes on.',
      'Ask that it be said where it counts, before the change is spoken about.',
    ],
  },
  'PERSP-GET': {
    name: 'Asking, not guessing',
    recipe: [
      'Say what you saw, without your reading of it, and ask how it came about.',
      'Hear the answer to its end before you compare it with your guess.',
    ],
  },
  'SAFE-DEAL': {
    name: 'A deal that needs no trust',
    recipe: [
      'Only what happens at the same moment, is paid before, or is held by a third person. No promise about later.',
      'If there is no such deal, none is a result as well.',
    ],
  },
} as const satisfies Readonly<Record<RemedyCode, RemedyWords>>;
