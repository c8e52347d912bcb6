/** Who might do something to what is said here: whoever runs the server, another party, the neutral, the network between. */
export const actors = ['host', 'party', 'neutral', 'network'] as const;
export type Actor = (typeof actors)[number];
/** What they might do. */
export const deeds = ['read', 'forge', 'alter', 'hide', 'delay'] as const;
export type Deed = (typeof deeds)[number];

/**
 * One line of the page of limits. `can`: they can, and a demonstration in `test/limits` shows how; otherwise they cannot,
 * and a test there tries. The line's name is the name of that test: `host-read-rooms`.
 */
export type Limit = {
  readonly who: Actor;
  readonly deed: Deed;
  readonly what: string;
  readonly can: boolean;
  readonly words: string;
};

/** Every limit there is, in the order of the page. */
export const limitLines: readonly Limit[] = [
  {
    who: 'host',
    deed: 'read',
    what: 'rooms',
    can: true,
    words: 'Can read what is stored: what was sent, also to one person only, and points kept for yourself in a room.',
  },
  {
    who: 'host',
    deed: 'read',
    what: 'drafts',
    can: false,
    words: 'Cannot read what you have not sent: feedback on a draft is made in your browser.',
  },
  {
    who: 'host',
    deed: 'forge',
    what: 'words',
    can: true,
    words:
      'Can write something in your name. Words are not signed with a key of yours; compare what you said with your own copy.',
  },
  {
    who: 'host',
    deed: 'alter',
    what: 'exported',
    can: false,
    words: 'Cannot change what you hold a fingerprint or a copy of without the check saying so.',
  },
  {
    who: 'host',
    deed: 'alter',
    what: 'unseen',
    can: true,
    words: 'Can rewrite what nobody outside holds a copy or a fingerprint of. Take a copy now and then.',
  },
  {
    who: 'host',
    deed: 'hide',
    what: 'newest',
    can: true,
    words: 'Can leave out the newest events of a copy, as if they had not happened yet.',
  },
  {
    who: 'host',
    deed: 'hide',
    what: 'middle',
    can: false,
    words: 'Cannot leave something out of the middle of a chain: the check names the place.',
  },
  {
    who: 'host',
    deed: 'delay',
    what: 'delivery',
    can: true,
    words: 'Can deliver late or not at all: every service can.',
  },
  {
    who: 'party',
    deed: 'read',
    what: 'private',
    can: false,
    words:
      'Cannot read what you kept for yourself or told others alone, and not that it exists: not a byte, not a count.',
  },
  {
    who: 'party',
    deed: 'read',
    what: 'shared',
    can: true,
    words: 'Can read, remember and copy by hand what you shared. Taking it out later does not make anybody forget it.',
  },
  {
    who: 'party',
    deed: 'forge',
    what: 'your-seat',
    can: false,
    words: 'Cannot act from your seat. The copy of your link that an inviter had is void once you sit down.',
  },
  {
    who: 'party',
    deed: 'forge',
    what: 'your-link',
    can: true,
    words: 'Whoever gets hold of your link has your seat. Keep it like a key; end it if it got away.',
  },
  {
    who: 'party',
    deed: 'forge',
    what: 'page-answer',
    can: false,
    words:
      'Cannot answer in your place on the one page that they sent you: each answer needs the code that the neutral told you, and five wrong ones close it.',
  },
  {
    who: 'party',
    deed: 'forge',
    what: 'page-with-code',
    can: true,
    words: 'Whoever holds both the link to your one page and its code can answer on it. Tell the code to nobody.',
  },
  {
    who: 'party',
    deed: 'read',
    what: 'unsat-seat',
    can: false,
    words:
      'Cannot read what is yours alone with the copy of your link that an inviter has: until you sit down or renew it, that link shows what everyone at the table sees, and nothing else.',
  },
  {
    who: 'party',
    deed: 'read',
    what: 'page-question',
    can: false,
    words:
      'Cannot read the private question before an answer on your one page, though they made its link: it comes only right after your code.',
  },
  {
    who: 'party',
    deed: 'alter',
    what: 'your-words',
    can: false,
    words: 'Cannot change or take out what you said.',
  },
  {
    who: 'party',
    deed: 'hide',
    what: 'own-words',
    can: true,
    words: 'Can take out their own words. That they were taken out stays visible, and the record still verifies.',
  },
  {
    who: 'party',
    deed: 'delay',
    what: 'answer',
    can: true,
    words: 'Can be slow to answer, or say no. Offers then stay closed for everybody, for them too.',
  },
  {
    who: 'neutral',
    deed: 'read',
    what: 'private',
    can: false,
    words:
      'Cannot read what you kept for yourself, nor what passed between two of you, nor another party’s talk with them alone.',
  },
  {
    who: 'neutral',
    deed: 'forge',
    what: 'understanding',
    can: false,
    words: 'Cannot say for you that you were understood, cannot make offers, cannot sign.',
  },
  {
    who: 'neutral',
    deed: 'alter',
    what: 'release',
    can: false,
    words: 'Cannot bring what you said to them alone into the room: only you can, word for word.',
  },
  {
    who: 'neutral',
    deed: 'hide',
    what: 'overrides',
    can: false,
    words: 'Cannot decide something in secret: an override with its reason is visible to all parties.',
  },
  {
    who: 'neutral',
    deed: 'delay',
    what: 'process',
    can: true,
    words: 'Can be slow, or end their part. Any party can go on without them at any time.',
  },
  {
    who: 'network',
    deed: 'read',
    what: 'plain-http',
    can: true,
    words: 'Can read everything if the server is reached without HTTPS. Look for the lock in the address bar.',
  },
  {
    who: 'network',
    deed: 'forge',
    what: 'without-link',
    can: false,
    words: 'Cannot act without a link, and guessing one gives the same answer for every wrong guess.',
  },
  {
    who: 'network',
    deed: 'alter',
    what: 'file',
    can: false,
    words: 'Cannot change an exported file on its way without the check saying so.',
  },
  {
    who: 'network',
    deed: 'hide',
    what: 'message',
    can: false,
    words:
      'Cannot make your browser believe that something was stored that was not: it waits for the server’s receipt and sends again.',
  },
  {
    who: 'network',
    deed: 'delay',
    what: 'line',
    can: true,
    words: 'Can be slow or broken. What you typed stays on your device until it is confirmed.',
  },
];

/** Words of the page of limits. */
export const limitsWords = {
  title: 'What nobody can do, and what somebody can',
  lede: 'So that you need not take our word for it. Each “cannot” is tried by a test, each “can” is shown by one; both are in the source, by the name under the line.',
  actors: {
    host: 'Whoever runs the server',
    party: 'Another person in your room',
    neutral: 'A neutral person, if you have one',
    network: 'Somebody between you and the server',
  },
  deeds: { read: 'Read', forge: 'Forge', alter: 'Alter', hide: 'Hide', delay: 'Delay' },
  can: 'Can',
  cannot: 'Cannot',
  back: 'Back to my rooms',
} as const;

/** The name of a line's test or demonstration. */
export const limitName = ({ who, deed, what }: Limit): string => `${who}-${deed}-${what}`;
