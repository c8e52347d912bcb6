import { useMemo } from 'react';
import { reviewWords as words } from '../../../contract/words/review.en.ts';
import type { Review, TranscriptMessage } from '../../../language/review/index.ts';
import { marksOf } from './marks.ts';
import { Next } from './next-message.tsx';
import { Section } from './section.tsx';
import { Sections } from './sections.tsx';
import { Thread } from './thread.tsx';

type Props = {
  readonly review: Review;
  readonly messages: readonly TranscriptMessage[];
  /** The other side's name, empty where several others write. */
  readonly them: string;
  readonly own: string | undefined;
  readonly onOwn: (text: string) => void;
  readonly onChange: () => void;
};

/** The thread beside its ten sections; the ninth is raised. */
export function Result({ review, messages, them, own, onOwn, onChange }: Props) {
  const marks = useMemo(() => marksOf(review, messages), [review, messages]);
  return (
    <div className="review-grid">
      <Thread review={review} messages={messages} marks={marks} onChange={onChange} />
      <div className="review-sections">
        <Sections review={review} marks={marks} them={them} />
        <Next next={review.next} own={own} onOwn={onOwn} />
        <div className="card review-list">
          <Section number={10} title={words.wrong.title}>
            <p>{review.wrongRead}</p>
          </Section>
        </div>
      </div>
    </div>
  );
}
