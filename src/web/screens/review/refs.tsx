import { reviewWords } from '../../../contract/words/review.en.ts';
import type { Mark } from './marks.ts';

const words = reviewWords.thread;

/** A small number or letter that leads to the words in the thread. */
export function QuoteRef({ mark }: { readonly mark: Mark | undefined }) {
  if (!mark) return null;
  return (
    <a className="quote-ref" href={`#quote-${mark.sign}`} aria-label={words.quote(mark.sign)}>
      <sup>{mark.sign}</sup>
    </a>
  );
}

/** Messages by their number, each leading to it. */
export function MessageRefs({ at }: { readonly at: readonly number[] }) {
  return at.map((message, index) => (
    <span key={message}>
      {index === 0 ? ' ' : ', '}
      <a href={`#message-${message + 1}`}>{words.number(message)}</a>
    </span>
  ));
}
