import type { Viewer } from './viewers.ts';
import type { visibilityWords } from './words/visibility.en.ts';

/** Ways by which something leaves the server for a seat. The stream carries pages, so it shows what the page shows. */
export const ways = ['view', 'stream', 'record', 'agreement', 'mine'] as const;
export type Way = (typeof ways)[number];

/** One kind of datum and who gets it by which way. The record lists that things happened, never what they say. */
export type Datum = {
  readonly id: keyof typeof visibilityWords.data;
  /** On the page and in the stream. */
  readonly page: readonly Viewer[];
  /** In one's own copy. */
  readonly mine: readonly Viewer[];
  /** In the copy of the agreement and the facts of the process. */
  readonly agreement: readonly Viewer[];
};

const parties: readonly Viewer[] = ['owner', 'pair', 'party'];
/** Everybody who sees the room: parties, neutral, guests who may read, advisers, representatives. */
export const room: readonly Viewer[] = [...parties, 'neutral', 'guest', 'adviser', 'representative'];
const invited: readonly Viewer[] = [...room, 'asked'];

/**
 * The matrix: every kind of datum a room holds, who sees it and in which file it stands. `test/visibility.test.ts` fills a
 * room with all of them and looks at every cell, by every way, as every viewer; the page "Who can see what" is made of it.
 */
export const visibility: readonly Datum[] = [
  { id: 'title', page: [...invited, 'reader', 'verifier', 'afar'], mine: room, agreement: room },
  { id: 'rule', page: invited, mine: room, agreement: room },
  { id: 'question', page: room, mine: ['owner'], agreement: [] },
  { id: 'shared-point', page: [...room, 'reader'], mine: ['owner'], agreement: [] },
  { id: 'kept-point', page: ['owner'], mine: ['owner'], agreement: [] },
  { id: 'summary', page: ['owner', 'pair', 'reader'], mine: ['pair'], agreement: [] },
  { id: 'verdict-words', page: ['owner', 'pair'], mine: ['owner'], agreement: [] },
  { id: 'verdict-waiting', page: ['owner'], mine: ['owner'], agreement: [] },
  { id: 'label', page: ['owner', 'pair'], mine: ['pair'], agreement: [] },
  { id: 'message', page: room, mine: ['owner'], agreement: [] },
  { id: 'taken-out', page: [], mine: [], agreement: [] },
  { id: 'enough-reason', page: room, mine: ['neutral'], agreement: [] },
  { id: 'dissent', page: room, mine: ['owner'], agreement: [] },
  { id: 'conflicts', page: room, mine: ['neutral'], agreement: [] },
  { id: 'caucus', page: ['owner', 'neutral'], mine: ['owner'], agreement: [] },
  { id: 'threat', page: ['owner', 'neutral'], mine: ['owner'], agreement: [] },
  { id: 'advice', page: ['owner', 'adviser'], mine: ['owner'], agreement: [] },
  { id: 'held', page: ['owner', 'neutral'], mine: ['owner'], agreement: [] },
  { id: 'marks', page: ['owner', 'pair'], mine: ['owner'], agreement: [] },
  { id: 'own-words', page: ['owner', 'pair'], mine: ['owner'], agreement: [] },
  { id: 'talk-result', page: ['owner', 'pair'], mine: ['owner'], agreement: [] },
  { id: 'group-draft', page: room, mine: ['owner'], agreement: [] },
  { id: 'instead', page: room, mine: ['owner'], agreement: [] },
  { id: 'restart', page: room, mine: ['owner'], agreement: [] },
  { id: 'folded', page: room, mine: ['owner'], agreement: [] },
  { id: 'folded-summary', page: ['owner', 'pair'], mine: ['pair'], agreement: [] },
  { id: 'folded-kept-point', page: ['owner'], mine: ['owner'], agreement: [] },
  { id: 'deadline', page: room, mine: ['owner'], agreement: [] },
  { id: 'mode', page: room, mine: ['owner'], agreement: [] },
  { id: 'closing-words', page: room, mine: room, agreement: room },
  { id: 'closing-line', page: room, mine: room, agreement: room },
  { id: 'released', page: room, mine: ['owner'], agreement: [] },
  { id: 'safety', page: ['owner'], mine: ['owner'], agreement: [] },
  { id: 'mandate', page: room, mine: ['owner'], agreement: [] },
  { id: 'afar-question', page: [...room, 'afar'], mine: ['owner'], agreement: [] },
  { id: 'afar-code', page: [], mine: [], agreement: [] },
  { id: 'afar-answer', page: room, mine: [], agreement: [] },
  { id: 'afar-summary', page: ['owner', 'afar'], mine: ['owner'], agreement: [] },
  { id: 'afar-verdict', page: ['owner'], mine: [], agreement: [] },
  { id: 'afar-waiting', page: [], mine: [], agreement: [] },
  { id: 'afar-told', page: [...room, 'reader', 'afar'], mine: ['owner'], agreement: [] },
  { id: 'afar-kept-point', page: ['owner'], mine: ['owner'], agreement: [] },
  { id: 'afar-said-back', page: ['owner', 'afar'], mine: [], agreement: [] },
  { id: 'afar-back-verdict', page: ['owner', 'afar'], mine: ['owner'], agreement: [] },
  { id: 'issue', page: room, mine: room, agreement: room },
  { id: 'layout', page: room, mine: ['owner'], agreement: [] },
  { id: 'layout-sealed', page: ['owner'], mine: ['owner'], agreement: [] },
  { id: 'layout-reply', page: room, mine: ['owner'], agreement: [] },
  { id: 'commitment', page: [...room, 'verifier'], mine: ['owner'], agreement: [] },
  { id: 'clause', page: room, mine: ['owner'], agreement: [] },
  { id: 'fixed-clause', page: room, mine: room, agreement: room },
  { id: 'amendment', page: room, mine: ['owner'], agreement: [] },
  { id: 'dispute', page: room, mine: ['owner'], agreement: [] },
];
