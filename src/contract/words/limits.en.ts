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
    words: 'Read what is stored: what was sent, also to one person only, and points kept for yourself in a room.',
  },
  {
    who: 'host',
    deed: 'read',
    what: 'drafts',
    can: false,
    words: 'Read what you have not sent: feedback on a draft is made in your browser.',
  },
  {
    who: 'host',
    deed: 'forge',
    what: 'words',
    can: true,
    words:
      'Write something in your name. Words are not signed with a key of yours; compare what you said with your own copy.',
  },
  {
    who: 'host',
    deed: 'alter',
    what: 'exported',
    can: false,
    words: 'Change what you hold a fingerprint or a copy of without the check saying so.',
  },
  {
    who: 'host',
    deed: 'alter',
    what: 'unseen',
    can: true,
    words: 'Rewrite what nobody outside holds a copy or a fingerprint of. Take a copy now and then.',
  },
  {
    who: 'host',
    deed: 'hide',
    what: 'newest',
    can: true,
    words: 'Leave out the newest events of a copy, as if they had not happened yet.',
  },
  {
    who: 'host',
    deed: 'hide',
    what: 'middle',
    can: false,
    words: 'Leave something out of the middle of a chain: the check names the place.',
  },
  {
    who: 'host',
    deed: 'delay',
    what: 'delivery',
    can: true,
    words: 'Deliver late or not at all: every service can.',
  },
  {
    who: 'party',
    deed: 'read',
    what: 'private',
    can: false,
    words: 'Read what you kept for yourself or told others alone, or learn that it exists: not a byte, not a count.',
  },
  {
    who: 'party',
    deed: 'read',
    what: 'shared',
    can: true,
    words: 'Read, remember and copy by hand what you shared. Taking it out later does not make anybody forget it.',
  },
  {
    who: 'party',
    deed: 'forge',
    what: 'your-seat',
    can: false,
    words:
      'Act from your seat. The copy of your link that an inviter has can only look, and ends with the first thing you do: your browser then makes a link that only you have.',
  },
  {
    who: 'party',
    deed: 'forge',
    what: 'your-link',
    can: true,
    words: 'Act from your seat with your link, if it gets into their hands. Keep it like a key; end it if it got away.',
  },
  {
    who: 'party',
    deed: 'forge',
    what: 'page-answer',
    can: false,
    words:
      'Answer in your place on the one page that they sent you: each answer needs the code that the neutral told you, and five wrong ones close it.',
  },
  {
    who: 'party',
    deed: 'forge',
    what: 'page-with-code',
    can: true,
    words: 'Answer on your one page, with both its link and its code in hand. Tell the code to nobody.',
  },
  {
    who: 'party',
    deed: 'read',
    what: 'unsat-seat',
    can: false,
    words:
      'Read what is yours alone with the copy of your link that an inviter has: it shows what everyone at the table sees, and nothing else. What you answer from afar opens over no link of your seat before you sit down.',
  },
  {
    who: 'party',
    deed: 'read',
    what: 'page-question',
    can: false,
    words:
      'Read the private question before an answer on your one page, though they made its link: it comes only right after your code.',
  },
  {
    who: 'party',
    deed: 'alter',
    what: 'your-words',
    can: false,
    words: 'Change or take out what you said.',
  },
  {
    who: 'party',
    deed: 'hide',
    what: 'own-words',
    can: true,
    words: 'Take out their own words. That they were taken out stays visible, and the record still verifies.',
  },
  {
    who: 'party',
    deed: 'delay',
    what: 'answer',
    can: true,
    words: 'Be slow to answer, or say no. Offers then stay closed for everybody, for them too.',
  },
  {
    who: 'neutral',
    deed: 'read',
    what: 'private',
    can: false,
    words: 'Read what you kept for yourself, what passed between two of you, or another party’s talk with them alone.',
  },
  {
    who: 'neutral',
    deed: 'forge',
    what: 'understanding',
    can: false,
    words: 'Say for you that you were understood, make offers, or sign.',
  },
  {
    who: 'neutral',
    deed: 'alter',
    what: 'release',
    can: false,
    words: 'Bring what you said to them alone into the room: only you can, word for word.',
  },
  {
    who: 'neutral',
    deed: 'hide',
    what: 'overrides',
    can: false,
    words: 'Decide something in secret: an override with its reason is visible to all parties.',
  },
  {
    who: 'neutral',
    deed: 'delay',
    what: 'process',
    can: true,
    words: 'Be slow, or end their part. Any party can go on without them at any time.',
  },
  {
    who: 'network',
    deed: 'read',
    what: 'plain-http',
    can: true,
    words: 'Read everything if the server is reached without HTTPS. Look for the lock in the address bar.',
  },
  {
    who: 'network',
    deed: 'forge',
    what: 'without-link',
    can: false,
    words: 'Act without a link. Guessing does not help: every wrong guess gets the same answer.',
  },
  {
    who: 'network',
    deed: 'alter',
    what: 'file',
    can: false,
    words: 'Change an exported file on its way without the check saying so.',
  },
  {
    who: 'network',
    deed: 'hide',
    what: 'message',
    can: false,
    words:
      'Make your browser believe that something was stored that was not: it waits for the server’s receipt and sends again.',
  },
  {
    who: 'network',
    deed: 'delay',
    what: 'line',
    can: true,
    words: 'Be slow or broken. What you typed stays on your device until it is confirmed.',
  },
];

/** Words of the page of limits. */
export const limitsWords = {
  title: 'What others can do, and what they cannot',
  lede: 'Said openly, so that you need not take our word for it. A test tries each line: its name stands below, and it is in the source for everybody to read.',
  actors: {
    host: 'Whoever runs the server',
    party: 'Another person in your room',
    neutral: 'A neutral person, if you have one',
    network: 'Somebody between you and the server',
  },
  can: 'They can',
  cannot: 'They cannot',
  back: 'Back to my rooms',
} as const;

/** The name of a line's test or demonstration. */
export const limitName = ({ who, deed, what }: Limit): string => `${who}-${deed}-${what}`;
