/** Words of a conversation with the facilitator alone. */
export const caucusWords = {
  title: (name: string) => `Alone with ${name}`,
  lede: 'The others see that the two of you talk here, and not one word of it. Words leave only when you let exactly these words go.',
  ledeNeutral:
    'The others see that the two of you talk here, and not one word of it. You may ask for words; only the party lets them go.',
  none: 'Nothing was said yet.',
  noFacilitator: 'There is no facilitator here. Any of you can propose one.',
  toPeople: 'Look at people',
  open: 'Open it',
  close: 'Close this conversation',
  closed: 'It is closed. Either of you can open it again.',
  write: 'Your words',
  say: 'Send, for the two of you only',
  you: 'You',
  asks: (name: string) => `${name} asks whether exactly these words may go into the room`,
  youAsk: 'You ask whether exactly these words may go into the room',
  granted: 'These words went into the room.',
  denied: 'These words stay here.',
  waits: 'No answer yet.',
  grant: 'Let exactly these words go',
  deny: 'Keep them here',
  answer: 'May these words go into the room?',
  release: 'Let words into the room',
  releaseLabel: 'The exact words everyone will read',
  releaseHint: 'They appear under your name, carried by the facilitator.',
  releaseSend: 'Let these words go',
  requestLabel: 'Words you would like to carry',
  requestHint: 'The party sees them and lets exactly these go, or keeps them.',
  requestSend: 'Ask for these words',
  carried: (name: string) => `carried by ${name}`,
  erase: 'Take out for good',
  erased: (when: string) => `Taken out by its author, ${when}.`,
} as const;

/** Words of taking something out for good. */
export const eraseWords = {
  action: 'Take out for good',
  title: 'Take this out for good?',
  body: 'The words are erased from this server and from later copies of the record. In their place stand “taken out by its author” and the time. Others may remember them, and copies made before still hold them.',
  keptPoints: 'Take these out for good',
  bodyKept:
    'Only you ever saw these. They are erased from this server and from later copies of your record; what you told stays as it is. Copies you took before still hold them.',
  yes: 'Yes, take it out',
  no: 'Leave it',
  gone: (when: string) => `Taken out by its author, ${when}.`,
  more: (who: string, when: string) => `More about ${who}’s line, ${when}`,
} as const;
