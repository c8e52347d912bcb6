/** Words that several screens say about sending and about gates. */
export const sharedWords = {
  sending: 'Sending',
  sent: 'Stored.',
  notSentTitle: 'Not sent yet',
  notSent: 'There was no answer from the server. Your text is saved here, and it is sent once you are back online.',
  refusedTitle: 'Not done',
  tryAgain: 'Try again',
  whatIsMissing: 'What is missing',
  goThere: {
    tell: 'Tell your side',
    sayBack: (name: string) => `Say back what ${name} means`,
    answer: (name: string) => `Answer ${name}`,
    look: 'Look at where it stands',
  },
} as const;
