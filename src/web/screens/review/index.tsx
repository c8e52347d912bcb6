import { useLayoutEffect, useRef } from 'react';
import { reviewWords as words } from '../../../contract/words/review.en.ts';
import { SoloFrame } from '../../frame/solo-frame.tsx';
import { Button, Icon, LinkButton, Skeleton } from '../../look/index.ts';
import { Result } from './result.tsx';
import './review.css';
import { Start } from './start.tsx';
import { useReview, type ReviewHandle } from './use-review.ts';
import { Who } from './who.tsx';
import { Working } from './working.tsx';

/**
 * Puts the focus on the heading when another part of the page takes over, together with it, but not when the page opens.
 */
function useHeadingFocus(stage: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(stage);
  useLayoutEffect(() => {
    if (before.current === stage) return;
    before.current = stage;
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [stage]);
  return heading;
}

/** The page for one person alone: a thread is read in this browser, and nobody else gets anything of it. */
export default function ReviewOnMyOwn() {
  const review = useReview();
  const { stage } = review;
  const others = stage.type === 'review' ? stage.review.them : [];
  const them = others.length === 1 && others[0] !== 'Them' ? (others[0] ?? '') : '';
  return (
    <SoloFrame
      title={words.page}
      aside={
        <>
          <p className="review-where">
            <b>{words.page}</b>
            <span className="cap">{them === '' ? words.alone : words.aloneWith(them)}</span>
          </p>
          <span className="vis me">
            <Icon name="lock" />
            {words.mark}
          </span>
        </>
      }
    >
      <div className="review">
        <div className="review-spine" aria-hidden="true" />
        {review.loaded ? <Body review={review} them={them} /> : <Skeleton lines={3} />}
      </div>
    </SoloFrame>
  );
}

function Body({ review, them }: { readonly review: ReviewHandle; readonly them: string }) {
  const { stage } = review;
  const heading = useHeadingFocus(stage.type);
  switch (stage.type) {
    case 'start':
      return (
        <div className="review-narrow">
          <h1 ref={heading} tabIndex={-1}>
            {words.start.title}
          </h1>
          <p className="lede">{words.start.lede}</p>
          <Start review={review} />
        </div>
      );
    case 'working':
      return (
        <div className="review-narrow">
          <h1 ref={heading} tabIndex={-1}>
            {words.start.title}
          </h1>
          <Working done={stage.done} total={stage.total} onStop={review.change} />
        </div>
      );
    case 'who':
      return (
        <div className="review-narrow">
          <h1 ref={heading} tabIndex={-1}>
            {words.who.title}
          </h1>
          <Who messages={stage.messages} onChoose={(me) => review.choose(stage.messages, me)} onBack={review.change} />
        </div>
      );
    case 'review': {
      const { messages, read } = stage.review;
      return (
        <>
          <div className="review-top">
            <div>
              <h1 ref={heading} tabIndex={-1}>
                {words.title}
              </h1>
              <p className="lede">{words.lede(messages, read)}</p>
            </div>
            <LinkButton href="#next-message" iconAfter="down">
              {words.toNext}
            </LinkButton>
          </div>
          <Result
            review={stage.review}
            messages={stage.messages}
            them={them}
            own={review.kept.own}
            onOwn={review.writeOwn}
            onChange={review.change}
          />
          <p className="acts review-forget">
            <Button kind="text" onPress={review.forget}>
              {words.start.forget}
            </Button>
          </p>
        </>
      );
    }
    default:
      return stage satisfies never;
  }
}
