export { checkIntention } from './intention.ts';
export type { IntentionCheck } from './intention.ts';
export { inOwnWords } from './own-words.ts';
export { reframe } from './reframe.ts';
export type { Reframing, ReframeOffer } from './reframe.ts';
