/** Words of the pages outside rooms: private first, who can see what. */
export const pagesWords = {
  privateFirst: {
    title: 'In private first',
    lede: 'Three questions for you alone. Nothing on this page is sent or stored, and nobody is told that you opened it.',
    only: 'Before you answer anybody',
    questions: [
      'Can you say no here without fear of what happens outside?',
      'Does anyone else read or write on your behalf without your wish?',
      'Do you have what you need to decide (time, language, advice)?',
    ],
    /** The answers that call for care, one for each question. */
    care: ['no', 'yes', 'no'],
    answers: { yes: 'Yes', no: 'No', unsure: 'Not sure' },
    calm: 'As you answered, talking here may be fine for you. You can still say no, pause or leave at any time, without a reason.',
    careTitle: 'You need not go on together',
    careLede: 'These ways are open to you. None of them needs a reason, and nobody is told.',
    ways: [
      {
        name: 'Advice first',
        text: 'Talk to a person you trust, a union, a counsellor or a lawyer before you answer.',
      },
      { name: 'Somebody with you', text: 'Ask for a representative or a companion who speaks or reads with you.' },
      { name: 'Apart', text: 'Ask that a neutral person carries words between you, so that you never meet directly.' },
      {
        name: 'Leave without a trace',
        text: 'Close this page. An invitation that you do not answer tells nobody anything.',
      },
    ],
    danger: 'If you are in danger now, call the emergency number of your country. In the European Union it is 112.',
    clear: 'Clear my answers',
    history: 'This page may stay in the history of your browser. A private window leaves none.',
  },
  who: {
    title: 'Who can see what',
    lede: 'Each part of a room carries a mark that says who sees it. There are six.',
    rows: {
      onlyYou:
        'Drafts, your notebook, what makes it hard for you to trust, what each thing is worth to you, and your limit. They stay on this device. Points you keep to yourself are stored on the server for you alone.',
      onlyYouUntilSent: 'What you are writing. The others see it when you press send, and not a letter before.',
      pair: 'Summaries and the answers to them, between the one who told and the one who says it back.',
      neutral:
        'What a party and the facilitator say to each other alone. The others see that the conversation exists. Words leave it only when their owner lets exactly these go.',
      everyone:
        'What people told for all, how far each is understood (without the words), options, offers, the agreement.',
      leavesRoom: 'Files you take with you. What is in each stands beside it.',
    },
    pairName: 'Mira',
    cannotTitle: 'What no other person sees',
    cannot: [
      'Whether you opened a page, or an invitation.',
      'What you deleted before sending.',
      'How many private lines somebody has.',
    ],
    littleTitle: 'Who sees little',
    little: [
      'A helper who was asked and has not come yet: the title and the ground rules.',
      'A neutral reader: two texts, and nothing around them.',
      'Somebody whose place has ended: nothing more.',
    ],
    ownerTitle: 'What the owner of the server could see',
    owner:
      'Whoever runs this server can technically read what is stored on it. A change to the record is noticed by everybody who holds an earlier copy or fingerprint of it. What is marked as staying on this device is not on the server.',
    limits: 'What others can do, and what they cannot',
    back: 'Back to my rooms',
  },
} as const;
