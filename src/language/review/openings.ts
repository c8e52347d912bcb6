import { turnAround } from '../draft/perspective.ts';
import { topicOf } from '../draft/topic.ts';
import { deeperLabel } from '../draft/labels.ts';
import type { HeardSentence, Review } from './findings.ts';

/** "You feel that …" is their own to say; a label names the thing felt (method 9.4). */
const FELT =
  /^you (?:just |really |still |also )*(?:feel|felt|think|thought|guess|believe) (?:like |that |as if |as though )?(?=(?:you|your|I|I'm|I've|my|the|this|that|it|it's|nobody|no one|we|they|there|he|she)\b)/u;
/** A clause that tells what something feels like already. */
const FEELS = /^(?:it|this|that) (?:feels|seems|looks|sounds)\b/u;
const LONGEST_CLAUSE = 160;

function clauseOf({ quote }: HeardSentence): string | undefined {
  const { clause, whole } = turnAround(quote.text);
  if (!whole || clause.length > LONGEST_CLAUSE) return undefined;
  return clause.replace(FELT, '');
}

/** Three labels and three no-oriented questions for the heaviest of what was heard (method 2.15, section 3; 9.4). */
export function openingsOf(heaviest: readonly HeardSentence[]): Review['openings'] {
  const found = heaviest.flatMap((one) => {
    const clause = clauseOf(one);
    return clause === undefined ? [] : [{ clause, facet: one.facet, about: topicOf(clause) }];
  });
  const [first, second] = found;
  const named = found.flatMap(({ about, facet }) => (about === undefined ? [] : [{ about, facet }]));
  // What is theirs is a safer thing to ask about than what was merely mentioned.
  const known = named.find(({ about }) => about.startsWith('your ')) ?? named[0];
  const labels = [
    ...(first ? [`${FEELS.test(first.clause) ? 'It seems that' : 'It sounds like'} ${first.clause}.`] : []),
    ...(known ? [deeperLabel(known.facet, known.about)] : []),
    ...(second ? [`It seems that ${second.clause}.`] : []),
    'It seems like I have missed something that matters to you here.',
    'There may be something we are both walking around.',
    'It sounds like what has been said so far is only part of it.',
  ];
  const questions = [
    ...(first ? [`Would it be wrong to say that ${first.clause}?`] : []),
    ...(known ? [`Have I got the weight of ${known.about} wrong?`] : []),
    'Would you mind if I said back what I understood, and you mark what is off?',
    'Would it be wrong to say that the most important thing has not been said yet?',
    'Is now a bad time to talk about this?',
  ];
  return { labels: labels.slice(0, 3), questions: questions.slice(0, 3) };
}
