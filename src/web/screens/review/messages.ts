import type { Review, TranscriptMessage } from '../../../language/review/index.ts';

/** What the page asks of the reader: who wrote what, or the review for one of them. */
export type ReviewRequest =
  | { readonly type: 'open_text'; readonly text: string }
  | { readonly type: 'open_file'; readonly file: File }
  | { readonly type: 'review'; readonly messages: readonly TranscriptMessage[]; readonly me: string };

/** Why a thread cannot be read. */
export type ReviewRefusal = 'kind' | 'not_json' | 'no_list' | 'empty' | 'too_large' | 'failed';

/** What the reader says: any number of `progress`, then one of the others. */
export type ReviewReply =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'opened'; readonly messages: readonly TranscriptMessage[] }
  | { readonly type: 'reviewed'; readonly review: Review }
  | { readonly type: 'refused'; readonly refused: ReviewRefusal };
