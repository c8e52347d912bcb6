/** A calendar date `YYYY-MM-DD` in words, "5 January 2027"; anything else stays as it is. */
export function calendarDate(date: string): string {
  const time = Date.parse(`${date}T00:00:00.000Z`);
  if (Number.isNaN(time)) return date;
  return new Date(time).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}

/** Words of the Agreement screen (method 12). */
export const agreementWords = {
  /** A text that was fixed and that somebody left before all had signed. */
  lapsed: {
    heading: (when: string) => `Not signed by all: the text fixed on ${when}`,
    text: (when: string) => `The exact text fixed on ${when}`,
    signatures: (when: string) => `Signatures under the text of ${when}`,
    left: (names: string) => `${names} left before all had signed. This text is not in force and binds nobody.`,
    kept: 'It stays readable here, and its signatures stay in the record.',
    anew: 'Those who stay can change the text and fix a new one among themselves.',
    read: 'Read the text and who had signed',
    over: {
      title: 'A text that not all signed',
      lede: 'It was never in force. It stays readable, and binds nobody.',
    },
  },
  crumb: (day: number) => `Agreement, day ${day}`,
  title: {
    none: 'No text yet',
    drafting: 'The text you write together',
    frozen: 'The text to sign, or not',
    in_force: 'In force',
    ended: 'Ended by all of you',
  },
  lede: {
    none: 'A text starts from a package that all of you accept in principle.',
    drafting: 'Everyone may change every line. Nothing here binds anybody.',
    frozen: 'The text is fixed. It binds only when all of you have signed this very text.',
    in_force: 'All of you have signed this text.',
    ended: 'All of you have signed that it ends. It stays readable, as does every version before.',
  },
  changing: (version: number) => `Version ${version} is in force. A change of it is proposed.`,
  none: {
    accepted: (letter: string) => `Package ${letter} is accepted in principle by everyone.`,
    start: 'Start the text from this package',
    noPackage: 'No package is accepted in principle yet. Offers are made under Options.',
    toOptions: 'Go to Options',
    startEmpty: 'Start with an empty text instead',
    gate: 'A text can be started when each of you was understood on why you are here.',
    gateTitle: 'Not open yet',
    table: 'The accepted package',
  },
  draft: {
    heading: 'Draft',
    readOnly: 'The parties write this text. You read it here as they last saved it for all.',
    version: (version: number, name: string) => `Version ${version}, last changed by ${name}`,
    watermark: 'Nobody has agreed to this',
    clause: (number: number) => `Clause ${number}`,
    clauseTitle: (number: number) => `Title of clause ${number}`,
    clauseText: (number: number) => `Text of clause ${number}`,
    clauseHint: 'Who does what, by when, and how you will see it. One duty a sentence.',
    add: 'Add a clause',
    newTitle: 'New clause',
    remove: (number: number) => `Remove clause ${number}`,
    removeShort: 'Remove',
    review: 'Look at it together on',
    reviewHint: 'Two to six weeks ahead is usual.',
    dispute: 'If one of us thinks that something is not kept',
    disputeHint: 'What happens then, step by step.',
    useTemplate: 'Use the usual words',
    template:
      'They say what they observed, within 7 days, in the room. Within 7 days each of us summarises the other until the other says “that’s right”. We look for a repair for up to 14 days. Then a neutral person whom we choose together meets us, the cost shared equally. Only then other ways are used, except where waiting would cause serious harm. Meanwhile everything else goes on.',
    save: 'Save this for everyone',
    saved: 'This is what everyone sees now.',
    unsaved: 'Your changes are on this device. Others see them when you save.',
    discard: 'Drop my changes',
    freeze: 'Fix this text for signing',
    freezeMeans:
      'Fixing gives exactly this text a fingerprint: a code that changes with any letter. It can be opened again until the last signature.',
    missing: 'Before the text can be fixed it needs:',
    missingParts: {
      clauses: 'words in every clause',
      reviewOn: 'a date for looking at it together',
      dispute: 'what happens if one of you thinks it is not kept',
    },
    saveFirst: 'Save or drop your changes before the text is fixed.',
    conflict: {
      title: (name: string) => `Two versions exist. ${name} saved another one while you wrote.`,
      body: 'Yours is kept below. Where the text on the table differs, it stands under your line. Choose line by line.',
      theirs: 'On the table now:',
      empty: '(nothing)',
      take: 'Use this',
      clauseGone: 'This clause is not in the text on the table.',
      clauseNew: (title: string) => `On the table there is also: ${title}`,
      addTheirs: 'Take it in',
      done: 'Go on with mine',
    },
  },
  frozen: {
    heading: 'The exact text',
    checked: 'Checked on this device: the text shown is the text with this fingerprint.',
    wrong:
      'The text shown does not have the fingerprint that was fixed. Do not sign. Tell the others, and keep a copy of this page.',
    fingerprint: 'Fingerprint',
    cooling: {
      title: 'No hurry',
      body: (when: string) =>
        `Signing opens on ${when}, or earlier if all of you say that you do not need the wait. A night’s sleep helps.`,
      open: 'The wait is over, or all of you did without it.',
      waive: 'I do not need the wait',
      waived: 'You said that you do not need the wait.',
      waiting: (names: string) => `Have not said so: ${names}.`,
    },
    sign: {
      heading: 'Your signature',
      statement: 'I have read it, I may say no, I know what happens without it.',
      name: 'Your full name, typed',
      hint: 'Typing your name and pressing “Sign” is your signature under the text above.',
      sign: 'Sign',
      notSign: 'Do not sign, open the text again',
      takeBack: 'Take my signature back',
      until: 'You may take it back until the last of you has signed.',
      closedUntil: 'Signing is not open yet.',
      notYours: (name: string) => `You were not asked to sign. ${name} can sign here.`,
    },
    reopen: 'Open the text again',
    reopenMeans: 'If it is opened again, no signature counts any more, and the wait begins anew.',
  },
  seats: {
    heading: 'Signatures',
    signed: (name: string, when: string) => `Signed as “${name}” on ${when}`,
    open: 'Not signed yet. That can mean many things.',
    waived: 'Does not need the wait',
    left: 'Has left the room',
    unsigned: 'Not signed.',
  },
  inForce: {
    review: (date: string) => `You look at it together on ${date}.`,
    next: 'Keep a copy',
    nextBody: 'The record holds this text, its fingerprint and every signature. You can check it without this server.',
    toRecord: 'Check it and keep a copy',
    legal: 'What this text means in law depends on where you are and what it says. Parley gives no legal advice.',
  },
} as const;
