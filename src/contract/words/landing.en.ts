/** Words of the page that an invitation opens (look 3a). `inviter` and `invitee` are first names unless said otherwise. */
export const landingWords = {
  title: (inviter: string) => `An invitation from ${inviter}`,
  heading: (inviterFull: string) => `${inviterFull} invites you to a neutral table`,
  invites: (inviterFull: string, role: string, inviteeFull: string) =>
    `${inviterFull}${role === '' ? '' : `, ${role},`} invites ${inviteeFull}`,
  what: {
    before:
      'Parley is a neutral table for people who find it hard to trust each other just now. You each say what matters. The other says it back until you say:',
    quote: '“That’s right.”',
    after: 'Only then do you look at options.',
  },
  look: 'Look at the table first',
  ask: 'Ask one question',
  notNow: 'Not now',
  never: 'No, and please do not ask again',
  picture: {
    label: (inviter: string) =>
      `A round table with seats of equal size. ${inviter} sits at one, yours is free. Two arches of the same length lead from each seat to the other.`,
    top: (inviter: string) => `First, ${inviter} says what you mean.`,
    middle: ['You alone say', 'whether that is it.'],
    bottom: 'Later, if you want, the other way.',
  },
  wont: {
    title: 'What will not happen here',
    items: (inviter: string): readonly (readonly [string, string])[] => [
      ['Nobody decides for you.', `Not ${inviter}, not the software.`],
      ['Nothing is shared until you share it.', 'Line by line, and you see with whom.'],
      ['Nothing binds until all sign the same text.', 'Until then everything can be taken back.'],
      ['Nobody is scored, ranked or analysed.', 'No trust points. No mood reading.'],
      ['Nobody hears that you opened this page.', 'No account, no tracking. You can leave without a reason.'],
    ],
  },
  private: { sure: 'Not sure you can say no freely?', read: 'Read this in private first.', told: 'Nobody is told.' },
  host: 'This is not a court and gives no legal advice.',
  who: 'Who can see what',
  back: 'Back to the invitation',
  /** Where the first thing somebody does is something else than sitting down. */
  linkChanges:
    'With this your link changes, so that nobody who has a copy can use it. Come back with this browser: it keeps the new one.',
  table: {
    title: 'This is the table',
    lede: 'Nothing happens by looking. Take your seat only if you want to.',
    seats: 'Who has a seat',
    yours: 'This one would be yours',
    invited: 'Not here yet',
    seated: 'Is here',
    how: 'How it goes',
    steps: [
      ['You accept the same ground rules', 'Each with its reason. Anyone may propose other words.'],
      ['Each tells why they are here', 'In their own words. What you keep to yourself stays hidden.'],
      [
        'The others say it back',
        'Until the one who told it says: “That’s right.” That is understanding, not agreement.',
      ],
      [
        'Then come options and offers',
        'Nothing binds until all sign the same text. “No agreement” is a respected ending.',
      ],
    ],
    rules: 'The ground rules',
    sit: 'Take my seat',
    sitNote: (inviter: string) =>
      `${inviter} and everybody here will see that you sat down. You can leave at any time. Sitting down changes your link, so that nobody else can use it. For another device, make a new one under “More”.`,
  },
  question: {
    title: 'Ask one question first',
    lede: (inviter: string) =>
      `You do not sit down by asking. ${inviter} and everyone invited can read the question and its answer.`,
    label: 'Your question',
    send: 'Send the question',
    asked: 'You asked',
    answered: (name: string) => `${name} answered`,
    waiting: 'No answer yet. That can mean many things. This page shows it once it is there.',
  },
  later: {
    title: 'That is fine',
    lede: 'You can simply close this page. Nobody is told anything, and your link goes on working.',
    quiet: 'Leave it for now',
    tell: (inviter: string) => `Let ${inviter} know that you will not sit down`,
    tellNote: (inviter: string) => `${inviter} then sees “declined”, without a reason. This invitation ends with that.`,
    home: 'All right. This page can be closed.',
  },
  refuse: {
    title: 'No, and please do not ask again',
    lede: (inviter: string) =>
      `${inviter} sees: “declined, please do not ask again”. No reason is shown. This invitation ends, and the link shows nothing more than that.`,
    confirm: 'Yes, send this no',
    keep: 'Keep the invitation',
  },
  declined: {
    title: 'You declined this invitation',
    lede: 'That is all. Nothing else was shared. You can forget this link on this device.',
    forget: 'Forget this link here',
  },
  left: {
    title: 'You left this room',
    lede: 'What you shared stays with those who received it. What you kept private stays private.',
    record: 'Save my record',
  },
  over: {
    title: 'This invitation has ended',
    lede: 'The room was closed before you sat down. Nothing is expected of you.',
  },
} as const;
