import type { ReactNode } from 'react';
import { reviewWords } from '../../../contract/words/review.en.ts';
import { Icon } from '../../look/index.ts';

type Props = {
  readonly number: number;
  readonly title: string;
  /** Nothing was found: the section stays in its place and says so. */
  readonly empty?: boolean;
  /** Folded away, with this beside the title. */
  readonly folded?: string;
  readonly children?: ReactNode;
};

/** One of the ten sections: open, folded, or in its place with "nothing found". */
export function Section({ number, title, empty = false, folded, children }: Props) {
  const id = `review-${number}`;
  const head = (
    <>
      <span className="review-number">{number}</span>
      {title}
    </>
  );
  if (empty)
    return (
      <section className="review-section review-empty" aria-labelledby={id}>
        <h2 id={id}>{head}</h2>
        <p className="small mute">{reviewWords.nothing}</p>
      </section>
    );
  if (folded !== undefined)
    return (
      <details className="review-section">
        <summary>
          <h2 id={id}>{head}</h2>
          <span className="small mute">{folded}</span>
          <Icon name="down" />
        </summary>
        <div className="review-body">{children}</div>
      </details>
    );
  return (
    <section className="review-section" aria-labelledby={id}>
      <h2 id={id}>{head}</h2>
      <div className="review-body">{children}</div>
    </section>
  );
}
