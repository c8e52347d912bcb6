/** How a reply answers a summary (design 7). */
export type ReplyVerdict = 'thats-right' | 'youre-right' | 'lukewarm' | 'partial' | 'wrong' | 'non-answer';

/** A reply and what it answers. */
export interface ReplyInput {
  readonly statement: string;
  readonly summary: string;
  readonly reply: string;
}
