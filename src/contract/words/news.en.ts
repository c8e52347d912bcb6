/** What somebody did, as one line of news. `topic` as in "why we are here". */
export const newsWords = {
  told: (name: string, topic: string) => `${name} told their side on ${topic}.`,
  saidBack: (name: string, topic: string) => `${name} said back what was told on ${topic}.`,
  answered: (name: string, topic: string) => `${name} answered a summary on ${topic}.`,
  advised: (name: string) => `${name} wrote to you, privately.`,
  wrote: (name: string) => `${name} wrote a message.`,
  answeredLine: (name: string) => `${name} answered your line.`,
  offered: (name: string) => `${name} sent an offer.`,
  repliedToOffer: (name: string) => `${name} answered an offer.`,
  signed: (name: string) => `${name} signed.`,
} as const;
