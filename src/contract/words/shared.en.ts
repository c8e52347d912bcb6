/** Words that several screens say about sending and about gates. */
export const sharedWords = {
  sending: 'Sending',
  sent: 'Stored.',
  notSentTitle: 'Not sent yet',
  waits: 'Your text is safe. It waits at the top of this page until there is a connection.',
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
