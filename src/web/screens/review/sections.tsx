import { operatorWords, reviewWords as words } from '../../../contract/words/review.en.ts';
import type { InterestGuess, Review } from '../../../language/review/index.ts';
import { Icon } from '../../look/index.ts';
import { lastOf, repliesByReading, type Marks } from './marks.ts';
import { MessageRefs, QuoteRef } from './refs.tsx';
import { Section } from './section.tsx';

type Props = { readonly review: Review; readonly marks: Marks; readonly them: string };

/** Sections 1 to 8 of method 2.15, in its order. */
export function Sections(props: Props) {
  return (
    <div className="card review-list">
      <Seems {...props} />
      <Unanswered {...props} />
      <Openings {...props} />
      <Triggers {...props} />
      <OffTrack {...props} />
      <Interests {...props} />
      <Options {...props} />
      <Facts {...props} />
    </div>
  );
}

function Seems({ review, marks, them }: Props) {
  const { sentences, gaps } = review.seems;
  return (
    <Section number={1} title={words.seems.title(them)}>
      {sentences.length === 0 ? (
        <p>{words.seems.none}</p>
      ) : (
        <>
          <p className="cap">{words.seems.draft}</p>
          <p className="voice">
            {sentences.map(({ text, quote }, index) => (
              <span key={index}>
                {text}
                <QuoteRef mark={marks.of(quote)} />{' '}
              </span>
            ))}
          </p>
        </>
      )}
      {gaps.map((gap) => (
        <p key={gap} className="small mute">
          {gap}
        </p>
      ))}
    </Section>
  );
}

function Unanswered({ review, marks, them }: Props) {
  const title = words.unanswered.title(them);
  if (review.unanswered.length === 0) return <Section number={2} title={title} empty />;
  return (
    <Section number={2} title={title}>
      <ul className="review-lines">
        {review.unanswered.map((question) => (
          <li key={`${question.message} ${question.text}`}>
            <p className="voice">
              {question.text}
              <QuoteRef mark={marks.of(question)} />
            </p>
            <p className="small mute">{question.later ? words.unanswered.later : words.unanswered.noLater}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul className="review-lines voice">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

function Openings({ review }: Props) {
  const { labels, questions } = review.openings;
  return (
    <Section number={3} title={words.openings.title} empty={labels.length + questions.length === 0}>
      <Lines lines={labels} />
      {questions.length === 0 ? null : (
        <>
          <h3 className="small">{words.openings.more}</h3>
          <Lines lines={questions} />
        </>
      )}
    </Section>
  );
}

function Triggers({ review, marks }: Props) {
  return (
    <Section number={4} title={words.triggers.title} empty={review.triggers.length === 0}>
      <ul className="review-lines">
        {review.triggers.map((trigger) => (
          <li key={`${trigger.message} ${trigger.start} ${trigger.class}`}>
            <p className="voice">
              {trigger.words}
              <QuoteRef mark={marks.ofTrigger(trigger)} />
            </p>
            <p className="small mute">{trigger.received}</p>
            <p className="review-instead">
              <Icon name="arrow" />
              <span>
                <span className="sr">{words.triggers.instead}: </span>
                <span className="voice">{trigger.rewrite}</span>
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OffTrack({ review, marks, them }: Props) {
  const { from, reset, signals, replies } = review.offTrack;
  return (
    <Section
      number={5}
      title={words.offTrack.title}
      empty={from === null && signals.length === 0 && replies.length === 0}
    >
      {from === null ? null : (
        <p>
          {words.offTrack.from}
          <MessageRefs at={[from]} />. {reset === null ? words.offTrack.noReset : words.offTrack.reset}
          {reset === null ? null : <MessageRefs at={[reset]} />}
        </p>
      )}
      <ul className="review-lines">
        {signals.map((signal) => (
          <li key={signal.id}>
            <p>{signal.noticed}</p>
            <p className="small mute">
              {words.offTrack.seen(signal.count)}
              <MessageRefs at={lastOf(signal.messages)} />
            </p>
          </li>
        ))}
        {repliesByReading(review).map(({ reading, messages }) => (
          <li key={reading}>
            <p>
              {words.offTrack.replies(messages.length, them)}
              {lastOf(messages).map((message) => (
                <QuoteRef key={message} mark={marks.inMessage(message)} />
              ))}
              : <b>{reading}.</b>
            </p>
          </li>
        ))}
      </ul>
      {replies.length === 0 ? null : <p className="small mute">{words.offTrack.caution}</p>}
    </Section>
  );
}

function Interests({ review, marks, them }: Props) {
  const { interests } = review;
  const title = words.interests.title;
  if (interests.length === 0) return <Section number={6} title={title} empty />;
  const sides: readonly (readonly [InterestGuess['side'], string])[] = [
    ['them', words.interests.theirs(them)],
    ['me', words.interests.yours],
  ];
  return (
    <Section number={6} title={title} folded={words.interests.guesses(interests.length)}>
      {sides.map(([side, name]) => {
        const own = interests.filter((one) => one.side === side);
        if (own.length === 0) return null;
        return (
          <div key={side}>
            <h3 className="small">{name}</h3>
            <ul className="review-lines">
              {own.map((one) => (
                <li key={`${one.quote.message} ${one.kind} ${one.text}`}>
                  <p className="voice">
                    {one.quote.text}
                    <QuoteRef mark={marks.of(one.quote)} />
                  </p>
                  <p className="small mute">
                    {words.interests.kinds[one.kind]}, {words.interests.confidence[one.confidence]}
                  </p>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}

function Options({ review }: Props) {
  return (
    <Section number={7} title={words.options.title} folded={String(review.options.length)}>
      <ul className="review-lines">
        {review.options.map(({ operator, text }) => (
          <li key={operator}>
            <p>
              <b>{operatorWords[operator.split(' ')[0] ?? ''] ?? operator}.</b> {text}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Facts({ review, marks }: Props) {
  return (
    <Section number={8} title={words.facts.title} folded={String(review.missingFacts.length)}>
      <ul className="review-lines">
        {review.missingFacts.map(({ text, quote }) => (
          <li key={`${quote?.message} ${quote?.text ?? text}`}>
            {quote ? (
              <p className="voice">
                {quote.text}
                <QuoteRef mark={marks.of(quote)} />
              </p>
            ) : null}
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
