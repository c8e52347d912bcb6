/** Words that the shared parts of the screens say: marks, loading, saving. */
export const lookWords = {
  visibility: {
    onlyYou: 'Only you',
    onlyYouUntilSent: 'Only you, until you send',
    youAnd: (name: string) => `You and ${name}`,
    youAndNeutral: 'You and the neutral',
    everyone: 'Everyone here',
    leavesRoom: 'Leaves the room',
  },
  seat: {
    you: (name: string) => `${name}, you`,
    free: (name: string) => `${name}, this seat is free`,
  },
  loop: {
    none: 'Nothing yet',
    working: 'In work',
    missing: 'Something is missing',
    confirmed: 'That’s right',
    as_told: 'Right, as far as told',
    enough: 'Enough to go on',
    waived: 'Waived',
    reset: 'Started over',
  },
  coverage: { full: 'Found', part: 'Partly', open: 'Not found yet' },
  loading: { first: 'Loading', long: 'Still loading. Nothing is lost.' },
  close: 'Close',
  optional: 'optional',
  saved: 'Saved on this device',
} as const;
