import { atStart } from './names.en.ts';
/** Words of going by way of the facilitator: what waits, what was given back, and what the facilitator carries. */
export const carriedWords = {
  title: (name: string) => `What ${name} carries for you`,
  titleNobody: 'What is carried for you',
  lede: (name: string) =>
    `You meet by way of ${name}. What you tell, say back, answer or offer waits here with its exact words. ${name} reads it and carries it word for word; nobody else sees it before, or that it is here.`,
  none: 'Nothing waits.',
  bar: (name: string) => `You meet by way of ${name}.`,
  barBody: (name: string) =>
    `What you tell, say back, ask, answer or offer waits until ${name} carries it, word for word. Sending it is your consent. What all of you work on goes to all at once: issues and options, rules, dates, promises, restarts, the text of the agreement.`,
  barWaits: (count: number) => (count === 1 ? 'One thing waits.' : `${count} things wait.`),
  barGivenBack: 'Something was given back to you with a note.',
  see: 'Look at what waits',
  waits: 'Waits to be carried',
  givenBack: (name: string) => `${name} gave this back to you:`,
  yours: 'Your words, as you sent them:',
  sentBy: (name: string) => `${name} sent this in your place. You may take it back as well.`,
  sentFor: (name: string) => `You sent this in the place of ${name}, who sees it too.`,
  takeBack: 'Take it back',
  putAway: 'I have read it; put it away',
  waitsHere: (name: string) => `This waits for ${name}`,
  waitsBody: 'It is carried word for word. You can take it back until then.',
  kinds: {
    statement: (topic: string) => `What you tell on ${topic}`,
    summary: (name: string, topic: string) => `How you say back ${name} on ${topic}`,
    answer: (name: string, topic: string) => `Your answer to ${name} on ${topic}`,
    label: (name: string, topic: string) => `A few words to ${name} on ${topic}`,
    label_answer: 'Your answer to a few words',
    own_words: (name: string, topic: string) => `The summary that you would accept from ${name} on ${topic}`,
    offer: 'An offer',
    reply: 'Your answer to an offer',
  },
  adopts: (name: string) => `With the summary by ${name}, and this added:`,
  reason: (text: string) => `Why it matters: ${text}`,
  missing: (text: string) => `What is missing: ${text}`,
  choices: { no: 'No', yes: 'Yes', in_part: 'In part', words: 'In own words' },
  packages: (count: number) => (count === 1 ? 'One package' : `${count} packages`),
  replies: {
    accept: 'Accepts in principle.',
    decline: 'Declines.',
    counter: 'Makes a counter-offer.',
    none_of_these: 'None of these.',
    question: 'Asks a question.',
  },
  neutral: {
    title: 'To be carried',
    lede: 'Each with its exact words and its owner’s consent. Nobody else sees it before you carry it.',
    none: 'Nothing waits to be carried.',
    from: {
      statement: (who: string, topic: string) => `${who} tells their side on ${topic}`,
      summary: (who: string, name: string, topic: string) => `${who} says back ${name} on ${topic}`,
      answer: (who: string, name: string, topic: string) => `${who} answers ${name} on ${topic}`,
      label: (who: string, name: string, topic: string) =>
        `${who} asks ${name} whether something was missed on ${topic}`,
      label_answer: (who: string) => `${who} answers a few words`,
      own_words: (who: string, name: string, topic: string) =>
        `${who} writes what they would accept from ${name} on ${topic}`,
      offer: (who: string) => `${who} makes an offer`,
      reply: (who: string) => `${who} answers an offer`,
    },
    carry: 'Carry exactly these words',
    back: 'Give it back with a note',
    note: (name: string) => `A note for ${name} alone`,
    noteHint: 'For instance other words to think about. Only they change their words.',
    giveBack: 'Give it back',
    enough: 'Covered well enough, by way of you',
    enoughLede:
      'You hear each of them in turn. Where you have talked with the one who told, and the other has it, you may say so.',
    direction: (summariser: string, author: string, topic: string) =>
      `${atStart(summariser)} has what ${author} told on ${topic}`,
  },
} as const;
