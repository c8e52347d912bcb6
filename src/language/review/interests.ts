import { proposePoints } from '../draft/points.ts';
import type { Move } from '../thread/moves.ts';
import type { InterestGuess } from './findings.ts';
import { AT_READER } from './heard.ts';

const MOST_INTERESTS = 8;
const SHORTEST = 15;
const LONGEST = 240;
const TOLD =
  /\b(?:i|we) (?:need|worry|am worried|are worried|fear|am afraid|care about)\b|\bmatters? to (?:me|us)\b|\bimportant (?:to|for) (?:me|us)\b/iu;
/** Said about the other, or about the talk: neither what one wants nor why. */
const NOT_OWN =
  /^(?:(?:and|but|so|well|ok|okay|right)\W+)*(?:it (?:sounds|seems|looks|feels) like you|so (?:you|what)|if i understand|(?:i(?:'d| would) like|i want) to (?:understand|hear|know what you|ask you)|no need for|(?:i )?(?:don't|do not) want to (?:fight|argue)|could you|can you|would you|please (?:let me know|tell me)|sorry|i(?:'m| am) sorry)/iu;

/** Positions and possible interests of both sides, theirs as guesses (method 2.15, section 6); the last four of each. */
export function interestsOf(
  moves: readonly Move[],
  shift: number,
  mine: (move: Move) => boolean,
): readonly InterestGuess[] {
  const found = moves.flatMap((move, at): InterestGuess[] => {
    const side = mine(move) ? 'me' : 'them';
    if (move.margins.summary > 0.2) return [];
    return proposePoints(move.text.slice(0, 3000)).flatMap(({ start, end, text, facet }): InterestGuess[] => {
      const said = move.text.slice(start, end).trim();
      const plain = said.replaceAll('’', "'");
      if (said.includes('?') || said.length < SHORTEST || said.length > LONGEST) return [];
      if (AT_READER.test(plain) || NOT_OWN.test(plain)) return [];
      const quote = { message: at + shift, text: said };
      if (facet === 'need' || facet === 'worry' || facet === 'impact') {
        const confidence = side === 'me' ? 'stated' : TOLD.test(plain) ? 'medium' : 'low';
        return [{ side, kind: 'interest', text, confidence, quote }];
      }
      const asks = facet === 'limit' && (move.margins.position > 0 || move.margins.ultimatum > 0);
      if (facet !== 'wish' && !asks) return [];
      return [{ side, kind: 'position', text, confidence: side === 'me' ? 'stated' : 'medium', quote }];
    });
  });
  const of = (side: 'me' | 'them'): InterestGuess[] =>
    found.filter((one) => one.side === side).slice(-MOST_INTERESTS / 2);
  return [...of('them'), ...of('me')];
}
