import { useState } from 'react';
import { reviewWords } from '../../../contract/words/review.en.ts';
import type { NextMessage } from '../../../language/review/index.ts';
import { Button, Field } from '../../look/index.ts';

const words = reviewWords.next;

type Props = { readonly next: NextMessage; readonly own: string | undefined; readonly onOwn: (text: string) => void };

/** Section 9, raised: one draft to copy, and a field in which it becomes the person's own. */
export function Next({ next, own, onOwn }: Props) {
  const [copied, setCopied] = useState<boolean>();
  const copy = (text: string): void => {
    if (own === undefined) onOwn(text);
    // Without a secure connection browsers offer no clipboard.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setCopied(true),
        () => setCopied(false),
      );
  };
  return (
    <section className="card review-next" id="next-message" aria-labelledby="review-9" tabIndex={-1}>
      <h2 id="review-9">
        <span className="review-number">9</span>
        {words.title}
      </h2>
      <p className="voice review-big">{next.text}</p>
      <p className="cap">{words.note(next.words)}</p>
      <div className="acts">
        <Button kind="main" icon="copy" onPress={() => copy(next.text)}>
          {words.copy}
        </Button>
      </div>
      <div role="status">
        {copied === undefined ? null : <p className="small">{copied ? words.copied : words.notCopied}</p>}
      </div>
      {own === undefined ? null : (
        <div className="review-own">
          <Field label={words.field} lines={4} value={own} onChange={onOwn} />
          <div className="acts">
            <Button small icon="copy" onPress={() => copy(own)}>
              {words.again}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
