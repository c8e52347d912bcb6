/** Words of the Closing screen and of the closing summary (method 2.8). */
export const closingWords = {
  crumb: (day: number) => `Closing, day ${day}`,
  title: {
    open: 'Ways to end',
    proposed: (name: string) => `${name} asks to close this room`,
    waiting: 'You asked to close this room',
    agreed: 'You agreed on a text',
    understood_no_agreement: 'Understood, no agreement',
    ended: 'This room is closed',
    left: 'You have left this room',
  },
  lede: {
    open: 'Every ending below is a fair one. What was shared stays with those who received it; what you kept private stays private.',
    proposed: 'You decide freely. Both answers are fine.',
    agreed: 'The text is in force. The record holds it.',
    understood_no_agreement: 'You understood each other and did not agree. That is a result.',
    ended: 'The record stays readable. You can take a copy.',
    left: 'The record of what you may see stays readable.',
  },
  kinds: {
    understood_no_agreement: {
      heading: 'Understood, no agreement',
      body: 'All of you have said “that’s right” on why you are here, and you do not agree. The room closes with a summary of what each confirmed.',
      action: 'Ask to close it this way',
      gate: 'This ending says that you understood each other. It opens when these are done:',
    },
    ended: {
      heading: 'End without more',
      body: 'The room closes as it stands. Nobody has to say why.',
      action: 'Ask to end it',
    },
  },
  gateTitle: 'Not open yet',
  words: 'Words that go with it',
  wordsHint: 'A sentence to the others, if you want.',
  leave: {
    heading: 'Leave alone',
    body: 'You may leave at any time, without a reason. What you shared stays with those who received it, and your seat’s private notes are shown to nobody. Promises and signed texts stand; offers that are still open lapse, as does a text that not all have signed, and those who stay can make them anew. The others see that you have left; if only one person remains, the room ends. You may still answer the lines about you in the closing summary.',
    bodySigned:
      'You may leave at any time, without a reason. The agreement stays in force for you as for the others, and so do promises. A change that waits for answers or signatures lapses, and another one would need you; so would the end of it.',
    action: 'Leave this room',
    confirmTitle: 'Leave this room?',
    confirm: 'Yes, leave',
    stay: 'Stay',
    final: 'Your seat is given up. You cannot sit down again in this room.',
  },
  pause: 'If you only need time: “Pause” rests everything for up to seven days, without a reason.',
  proposed: {
    question: 'Close the room?',
    agree: 'Close it',
    keep: 'Keep it open',
    waiting: (names: string) => `Still to answer: ${names}. That can mean many things.`,
    said: (name: string) => `${name} wrote`,
    as: (kind: string) => `Asked for: ${kind}`,
  },
  summary: {
    heading: 'Closing summary',
    toRecord: 'Verify and take a copy',
    toAgreement: 'Read the text',
  },
} as const;
