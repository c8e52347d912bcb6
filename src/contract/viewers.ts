/** Who somebody is to a datum: its owner, the other of a pair, another party, or somebody at the table who is no party. */
export const viewers = [
  'owner',
  'pair',
  'party',
  'neutral',
  'guest',
  'adviser',
  'representative',
  'reader',
  'verifier',
  'asked',
  'afar',
  'copy',
  'nobody',
] as const;
export type Viewer = (typeof viewers)[number];
