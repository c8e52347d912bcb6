import { atStart } from './names.en.ts';
import { channelKinds, type ChannelKind } from '../../room/types.ts';

/** Words of what helps when saying it back does not arrive (method 3.8), and of agreements on one topic. */
export const waysOutWords = {
  title: 'Another way',
  lede: (name: string) =>
    `Three tries with ${name} did not come across. That happens. Pick a way; nothing changes until both of you say yes.`,
  stalled:
    'What is missing has no name yet. That can mean that the essential thing is not told. Somebody neutral may help now.',
  kinds: {
    own_words: {
      label: 'The one who told it writes the summary they would accept',
      under: 'The other then says it in own words and adds why it matters.',
    },
    voice_talk: { label: 'Fifteen minutes by voice', under: 'Afterwards both write here what came out.' },
    split_aspect: { label: 'Split the topic', under: 'One part becomes an issue of its own.' },
    swap_direction: { label: 'Change direction first', under: 'The other is said back first; this one later.' },
    wait_a_day: { label: 'Wait a day', under: 'Nobody is asked for anything here until then.' },
    neutral_reader: {
      label: 'Ask a neutral reader',
      under: 'Somebody both accept reads the two texts and answers three questions.',
    },
  } satisfies Record<ChannelKind, { readonly label: string; readonly under: string }>,
  /** The ways in the order they are offered. */
  order: channelKinds,
  choose: 'Ways to choose from',
  proposedByMe: (name: string, kind: string) => `You proposed: ${kind}. ${atStart(name)} has not answered yet.`,
  proposedByThem: (name: string, kind: string) => `${atStart(name)} proposes: ${kind}. Do you want that too?`,
  yes: 'Yes, let us do that',
  no: 'Not this way',
  declined: (kind: string) => `Not this way: ${kind}. You can propose another one.`,
  agreed: {
    own_words: 'You both want that: the one who told it writes the summary they would accept.',
    voice_talk: 'You both want to talk. Agree on a time in “Talk”. Afterwards each writes here what came out.',
    split_aspect: 'You both want to split it. Name the part as an issue of its own.',
    swap_direction: 'You both want to change direction first.',
    wait_a_day: (until: string) => `You both want to wait. It goes on from ${until}.`,
    neutral_reader: 'You both want a neutral reader. Propose somebody under “People”; both of you have to accept them.',
  },
  toIssues: 'Name an issue',
  toPeople: 'To People',
  toOther: 'To the other direction',
  ownWords: {
    write: 'The summary you would say “that’s right” to',
    hint: (name: string) => `${atStart(name)} reads it, says it in other words, and adds why it matters to you.`,
    offer: 'Offer these words',
    offered: (name: string) => `${name} would accept these words. Say them in your own, and why it matters to ${name}.`,
    yours: 'Words you offered',
    reason: (name: string) => `Why it matters to ${name}`,
    reasonLine: (reason: string) => `Why it matters: ${reason}`,
  },
  talk: {
    field: 'What came out of the talk',
    hint: 'In a sentence or two. The other reads it.',
    save: 'Write this down',
    said: (name: string, words: string) => `${name}, after the talk: “${words}”`,
    you: (words: string) => `You, after the talk: “${words}”`,
  },
  reader: {
    title: 'What the neutral reader says',
    allThere: (yes: boolean) => (yes ? 'All points are there.' : 'Not all points are there.'),
    twisted: (yes: boolean) => (yes ? 'Something is twisted.' : 'Nothing is twisted.'),
    fair: (yes: boolean) => (yes ? 'They would feel fairly represented.' : 'They would not feel fairly represented.'),
  },
  enough: {
    title: (author: string) => `Covered well enough to go on. ${author} has not said “that’s right”.`,
    facilitator: (name: string) => `${name}, the facilitator, writes:`,
    reader: 'Three favourable answers of a neutral reader, by a rule you all accepted.',
    goOn: 'It lets things go on. It is not agreement, and a real “that’s right” replaces it.',
    dissent: (author: string) => `${author} adds:`,
    dissentField: 'Your note, shown wherever this is shown',
    dissentHint: 'For example that there is more to it. You do not have to say what.',
    dissentSave: 'Add my note',
    dissentChange: 'Change or take back my note',
  },
  waive: {
    title: 'Go on without it',
    lede: 'You may all agree to go on here without being understood by everyone. It is shown as waived, never as understood, and each of you can take it back until somebody has signed.',
    say: 'I would go on without it',
    saidYou: (others: string) => `You would go on without it. Not said so: ${others}.`,
    saidOthers: (names: string) => `Would go on without it: ${names}.`,
    inEffect: 'Waived by all of you. It counts as a way to go on, not as understanding.',
    back: 'Take it back',
  },
  freeze: {
    suggest: 'Shall we freeze the points for this round?',
    suggestWhy:
      'Points that must be understood came in several times after something was said back. Leaving them as they are for now makes it possible to finish.',
    propose: 'Propose that',
    proposed: (name: string) => `${name} proposes to leave the points on this topic as they are for now.`,
    proposedYou: 'You proposed to leave the points on this topic as they are for now.',
    agree: 'I agree',
    notNow: 'Not now',
    inEffect: 'You all agreed to leave the points on this topic as they are for this round. Anyone may lift that.',
    lift: 'Lift it',
    liftWords: 'What you say with it',
  },
  adopt: {
    title: (of: string, author: string) => `What ${of} said back to ${author}`,
    lede: (author: string) =>
      `${author} said “that’s right” to it, and both opened it to everyone. You can adopt it and add what is yours.`,
    field: 'I adopt it, and add',
    hint: 'At least one sentence of your own.',
    send: (author: string) => `Adopt it and send it to ${author}`,
    adopted: (of: string) => `Adopts what ${of} said back.`,
    adds: (name: string) => `${name} adds:`,
  },
  open: {
    ask: 'Everyone here may read this summary and its answer',
    why: 'Then others can adopt it instead of starting anew. Both of you have to say so.',
    let: 'Let everyone read it',
    youDo: (name: string) => `You would let everyone read it. ${atStart(name)} has not said so.`,
    theyDo: (name: string) => `${atStart(name)} would let everyone read it.`,
    back: 'Keep it between us',
    opened: 'Everyone here can read this.',
  },
  remind: {
    send: 'Send one friendly reminder',
    note: 'At most one a day and three in all.',
    sent: (count: number) =>
      `${count === 1 ? 'One reminder' : `${count} reminders`} sent. No answer can mean many things.`,
    got: 'A reminder: an answer is welcome when it suits you.',
  },
  fresh: {
    title: (name: string) => `Only the new part of what ${name} told`,
    lede: 'The rest was understood and stays so.',
    own: (names: string) => `You added something. ${names} ${names.includes(' and ') ? 'say' : 'says'} only that back.`,
  },
  hints: {
    bargaining: 'Your verdict is about your own view; it gives nothing away.',
    tired: 'Confirmations here may be tired or polite. A talk by voice or a pause may help more than another round.',
    onlyYou: 'Only you see this.',
  },
} as const;

/** Words of the summary of a whole group (five and more parties). */
export const groupWords = {
  title: (author: string) => `What all of you say back to ${author}`,
  lede: 'One writes, the others add one more thing or nothing, then it goes out.',
  turn: (name: string) => `It is ${name}’s turn to write.`,
  yourTurn: 'It is your turn to write this one for everybody. It comes beside what each of you says back alone.',
  begin: 'Write it for all of us',
  field: (author: string) => `What ${author} means`,
  write: 'Show it to the others',
  writtenBy: (name: string) => `${name} writes:`,
  add: 'One more thing',
  addHint: 'One sentence. Or say that nothing is missing.',
  addIt: 'Add it',
  nothingMore: 'Nothing more from me',
  added: (name: string, text: string) => (text === '' ? `${name}: nothing more.` : `${name} adds: “${text}”`),
  waitingFor: (names: string) => `Still to add something, or nothing: ${names}. After two days it can go out anyway.`,
  send: (author: string) => `Send it to ${author}`,
  need: 'One person whose summary you need',
  needNobody: 'Nobody in particular',
  needWhy: 'With five and more, two others and the group are enough. You may name one more whose words you need.',
  needed: (author: string, name: string) => `${author} needs to hear it from ${name} as well.`,
} as const;
