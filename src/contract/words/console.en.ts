/** Words of the facilitator's console and of the board over several rooms. */
export const consoleWords = {
  tasks: 'Who may need you',
  noTasks: 'Nothing waits for you.',
  stalled: (author: string, summariser: string, topic: string) => `${author} and ${summariser} are stuck on ${topic}.`,
  stalledWhat: (author: string) =>
    `Ask ${author} alone what would make it complete. Then you may say that it is covered well enough to go on.`,
  unanswered: (name: string) => `${name} has not answered whether words may go into the room.`,
  carry: (name: string) => `Words of ${name} wait for you to carry them.`,
  told: (name: string) => `${name} sent you their answers to the safety questions.`,
  threat: (name: string) =>
    `${name} wrote what reads as a threat of violence. It was not carried. You find it under Talk.`,
  answers: { yes: 'yes', no: 'no', not_sure: 'not sure' },
  questions: {
    free: 'Can say no here without fear',
    own: 'Only they read and write in their name',
    ready: 'Has what it takes to decide',
  },
  restart: 'Ask whether to start over on one topic',
  caucuses: 'Alone with one party',
  caucusOpen: (name: string) => `Go on with ${name}`,
  caucusStart: (name: string) => `Open with ${name}`,
  enough: {
    title: 'Covered well enough to go on',
    lede: 'Opens the way for this one direction. It is not “that’s right”, and it never says so. All see it with your reason, and you can take it back until everyone has signed.',
    reason: 'Why? At least 20 words. Everyone sees them.',
    set: 'Mark it',
    unset: 'Take it back',
  },
  notes: 'My process notes',
  notesHint: 'How it goes, for yourself. Kept on this device only, never in the record.',
  end: 'Close this room for everyone',
  endTitle: 'Close this room for everyone?',
  endBody: 'The talk ends here. You need not say why. The record stays readable, and it blames nobody.',
  endYes: 'Yes, close it',
  endNo: 'Leave it open',
} as const;

export const boardWords = {
  title: 'My tables as facilitator',
  lede: 'The rooms where you are the facilitator, as far as this browser holds the link. No server knows this list.',
  none: 'This browser holds no facilitator’s link.',
  waiting: 'Loading',
  failed: 'This room could not be read just now.',
  asked: 'You were asked; not seated yet.',
  ended: 'Your place here has ended.',
  calm: 'Nothing waits for you.',
  open: 'Open this table',
  link: 'My tables as facilitator',
  tasks: (count: number) => (count === 1 ? 'One thing waits for you.' : `${count} things wait for you.`),
} as const;
