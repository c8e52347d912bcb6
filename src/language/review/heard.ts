import { proposePoints, type Facet } from '../draft/points.ts';
import { GREETING } from '../draft/perspective.lexicon.ts';
import { turnAround } from '../draft/perspective.ts';
import { readText, stem, STOP_WORDS } from '../text/index.ts';
import type { Move } from '../thread/moves.ts';
import type { HeardSentence, Review } from './findings.ts';

const MOST_HEARD = 6;
const SHORTEST_WORDS = 4;
const LONGEST_WORDS = 45;

/** What is said about the reader is no view of one's own to be said back. */
export const AT_READER = /^(?:and |but |so |then |if )?(?:you|your|you're|you've|you'd|u|ur)\b/iu;
const EMPTY_TALK =
  /^(?:hi|hello|dear|thanks|thank you|ok|okay|yes|no|sure|noted|fine|sorry|great|good morning|see you)\b[^.!?]{0,30}[.!?]?$/iu;
/** Moves in the talk itself: regrets, retreats, offers to look or send, threats of steps. They say nothing of what matters. */
const TALK_ABOUT_TALK =
  /^(?:(?:right|ok|okay|well|fine|and|but|so|then|look)\W+)*(?:i(?:'m| am)? (?:(?:so|very|really|truly) )?sorry|sorry|i apologi[sz]e|i (?:did not|didn't) mean|i (?:take|withdraw) (?:it|that|this|all of (?:it|that)|back)\b|i know\W*$|that was (?:\w+ ){1,3}of me|i (?:do |fully |can )?(?:understand|appreciate|hear) (?:you|your|how|why|that you)\b|i (?:won't|will not) be (?:spoken|talked)|no need for|never mind|let's (?:talk|see|leave)|i(?:'ll| will| can| could) (?:also )?(?:talk|speak|write|call|send|forward|pass|ask|check|look|see|get back|let you|think|attach)|i(?:'d| would) like to understand|that(?:'s| is) (?:all|it|right|fine|exactly|what i)|(?:it|that|this) (?:is|isn't|wasn't|was) (?:not )?(?:true|fair|right|ridiculous|nonsense)\W*$|exactly|precisely)/iu;

const SMILEY = /\s*(?:[:;=8]-?[)(DPp/|]|<3|\p{Extended_Pictographic})\uFE0F?\s*$/u;

const FACET_WEIGHT: Readonly<Record<Facet, number>> = {
  need: 2.2,
  worry: 2.2,
  impact: 2,
  limit: 1.6,
  why: 1.6,
  wish: 1.5,
  fact: 1,
};
const OF_ONESELF = /\b(?:i|i'm|i've|i'd|i'll|we|we're|we've|we'd|me|us|my|our)\b/iu;

/** What is said as the talk leaves its track is seldom what matters to its writer. */
const LOST = 1.5;

interface Candidate extends HeardSentence {
  readonly weight: number;
}

const stemsOf = (text: string): readonly string[] =>
  readText(text)
    .tokens.filter(({ kind, norm }) => kind === 'word' && !STOP_WORDS.has(norm))
    .map(({ norm }) => stem(norm));

/** How many of a sentence's content words come back in other messages: 0 (none) to 1 (all). What a thread is about comes back. */
function central(text: string, at: number, heardIn: ReadonlyMap<string, ReadonlySet<number>>): number {
  const stems = [...new Set(stemsOf(text))];
  const back = stems.filter((one) => [...(heardIn.get(one) ?? [])].some((message) => message !== at));
  return stems.length === 0 ? 0 : back.length / stems.length;
}

function candidates(
  moves: readonly Move[],
  shift: number,
  mine: (move: Move) => boolean,
  answers: ReadonlySet<number>,
  lostAt: number | null,
): Candidate[] {
  const heardIn = new Map<string, Set<number>>();
  moves.forEach((move, at) =>
    move.stems.forEach((one) => heardIn.set(one, (heardIn.get(one) ?? new Set<number>()).add(at))),
  );
  return moves.flatMap((move, at) => {
    if (mine(move) || move.words < SHORTEST_WORDS || move.margins.summary > 0.2) return [];
    // What is answered as a restatement tells of the reader, not of its writer.
    const restated = answers.has(at + shift + 1);
    return proposePoints(move.text.slice(0, 3000)).flatMap((point): Candidate[] => {
      const said = move.text.slice(point.start, point.end).replace(SMILEY, '').trim();
      const plain = said.replaceAll('’', "'").replace(GREETING, '');
      const words = said.split(/\s+/u).length;
      if (said.includes('?') || words < SHORTEST_WORDS || words > LONGEST_WORDS) return [];
      if (EMPTY_TALK.test(plain) || AT_READER.test(plain) || TALK_ABOUT_TALK.test(plain)) return [];
      const ofReader = /\b(?:you|your|you're|you've)\b/iu.test(plain) && !OF_ONESELF.test(plain);
      if (ofReader && (point.facet === 'fact' || (restated && !/\bfe(?:els?|lt)\b/iu.test(plain)))) return [];
      // An answer to what was said back is read as one; its short sentences point to words of the other.
      if (answers.has(at + shift) && words < 8) return [];
      const { clause, whole } = turnAround(said);
      const text = whole
        ? `${clause.slice(0, 1).toUpperCase()}${clause.slice(1)}.`
        : `You say: “${said.replace(/[.!]+$/u, '')}”.`;
      const late = (at + 1) / Math.max(1, moves.length);
      const weight =
        FACET_WEIGHT[point.facet] +
        (whole ? 0.6 : 0) +
        (OF_ONESELF.test(plain) ? 0.7 : 0) +
        1.2 * central(said, at, heardIn) +
        Math.min(1, words / 16) +
        0.4 * late +
        (move.margins.interest > 0 ? 0.6 : 0) -
        (at + shift === lostAt ? LOST : 0);
      return [{ text, facet: point.facet, weight, quote: { message: at + shift, text: said } }];
    });
  });
}

/**
 * What the others seem to say, in the order of the thread, what is not there, and the same sentences by weight. `lostAt`:
 * the message with which the talk left its track, or null.
 */
export function heard(
  moves: readonly Move[],
  shift: number,
  mine: (move: Move) => boolean,
  answers: ReadonlySet<number>,
  lostAt: number | null,
): { readonly seems: Review['seems']; readonly heaviest: readonly HeardSentence[] } {
  const all = candidates(moves, shift, mine, answers, lostAt);
  const heaviest = [...all].sort((one, two) => two.weight - one.weight);
  // Said again and again, it is still one thing to say back.
  const once = new Map([...heaviest].reverse().map((one) => [one.text.toLowerCase(), one]));
  const chosen = heaviest
    .filter((one) => once.get(one.text.toLowerCase()) === one)
    .slice(0, MOST_HEARD)
    .map(({ text, facet, quote }): HeardSentence => ({ text, facet, quote }));
  const facets = new Set(all.map((one) => one.facet));
  const gaps: string[] = [];
  if (!facets.has('worry')) gaps.push('Not in the thread: what they fear could happen. Ask, do not guess.');
  if (!facets.has('need')) gaps.push('Not in the thread: what matters most to them and why. Ask, do not guess.');
  if (!facets.has('impact')) gaps.push('Not in the thread: what this does to them from day to day.');
  const sentences = [...chosen].sort((one, two) => one.quote.message - two.quote.message);
  return { seems: { sentences, gaps }, heaviest: chosen };
}
