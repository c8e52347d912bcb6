import { useMemo, useState } from 'react';
import { reviewWords } from '../../../contract/words/review.en.ts';
import type { Review, TranscriptMessage } from '../../../language/review/index.ts';
import { Button, SeatMark } from '../../look/index.ts';
import { messagesSpokenOf, SHOWN_CHARACTERS, stretchesOf, threadParts, type Mark, type Marks } from './marks.ts';

const words = reviewWords.thread;
/** Messages that one press unfolds. */
const UNFOLDED = 50;

function byTheirMessage({ all }: Marks): ReadonlyMap<number, readonly Mark[]> {
  const map = new Map<number, Mark[]>();
  for (const mark of all) map.set(mark.message, [...(map.get(mark.message) ?? []), mark]);
  return map;
}

type Props = {
  readonly review: Review;
  readonly messages: readonly TranscriptMessage[];
  readonly marks: Marks;
  readonly onChange: () => void;
};

/** The thread with numbers at their words and letters at one's own. Of a long one, what the review speaks of. */
export function Thread({ review, messages, marks, onChange }: Props) {
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const spokenOf = useMemo(() => messagesSpokenOf(review, marks), [review, marks]);
  const parts = useMemo(() => threadParts(messages.length, spokenOf, opened), [messages, spokenOf, opened]);
  const byMessage = useMemo(() => byTheirMessage(marks), [marks]);
  const order = useMemo(() => new Map([review.me, ...review.them].map((name, index) => [name, index])), [review]);

  const unfold = (from: number, to: number): void => {
    const start = from === 0 ? Math.max(0, to - UNFOLDED) : from;
    const end = Math.min(to, start + UNFOLDED);
    setOpened(new Set([...opened, ...Array.from({ length: end - start }, (_, index) => start + index)]));
  };

  return (
    <aside className="card review-thread" aria-labelledby="review-thread">
      <div className="head">
        <h2 id="review-thread">{words.title}</h2>
        <Button kind="text" small onPress={onChange}>
          {words.change}
        </Button>
      </div>
      <div className="review-scroll" tabIndex={0} role="region" aria-label={words.title}>
        <ol>
          {parts.map((part) => {
            if (part.type === 'gap') {
              const count = part.to - part.from;
              return (
                <li key={`gap ${part.from}`} className="review-gap">
                  <button type="button" className="btn text small" onClick={() => unfold(part.from, part.to)}>
                    {part.from === 0 ? words.earlier(count) : words.hidden(count)}
                  </button>
                </li>
              );
            }
            const message = messages[part.at];
            if (!message) return null;
            const mine = message.from === review.me;
            return (
              <li key={part.at} id={`message-${part.at + 1}`} tabIndex={-1} className="review-message">
                <SeatMark name={message.from} order={(order.get(message.from) ?? 1) % 6} size="mini" />
                <div>
                  <p className="cap">
                    <b>{mine ? words.you : message.from}</b> {message.at} <span>{words.number(part.at)}</span>
                  </p>
                  <Words text={message.text} marks={byMessage.get(part.at) ?? []} />
                </div>
              </li>
            );
          })}
        </ol>
      </div>
      <p className="cap review-key">{words.key}</p>
    </aside>
  );
}

function Words({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const shown = text.slice(0, SHOWN_CHARACTERS);
  return (
    <>
      <p className="voice">
        {stretchesOf(shown, marks).map(({ text: part, under, ends }, index) => (
          <span key={index}>
            {under.length === 0 ? (
              part
            ) : (
              <mark className={under.some(({ pressing }) => pressing) ? 'pressing' : 'quoted'}>{part}</mark>
            )}
            {ends.map((mark) => (
              <sup key={mark.sign} id={`quote-${mark.sign}`} tabIndex={-1}>
                {mark.sign}
              </sup>
            ))}
          </span>
        ))}
      </p>
      {shown.length < text.length ? <p className="cap">{words.cut}</p> : null}
    </>
  );
}
