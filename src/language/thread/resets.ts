import type { Move } from './moves.ts';

/** From this sum of signs on, a message restarts the aspect (method 9.3); chosen on the threads of data/cases. */
export const RESTARTS = 1.5;
/** A long message that owns something may restart without the usual words. */
const LONG = 25;
const OWNING =
  /\b(?:i(?:'ve| have)? (?:said a wrong|got frightened|pushed|was forcing|started giving|rushed|jumped|spoke too)|i'm forcing|i'd no business|i had no business|ashamed|too (?:fast|quickly) |read (?:it|this|that|my \w+|the exchange)(?: \w+)? (?:again|twice)|please don't go|please,? (?:both|all) of you|let me back up|before (?:anyone|we) say)\b/iu;

/** How much a message offers a restart: own part named, start over, a question that may be refused. */
export function resetScore(move: Move): number {
  const { cues, margins, words, text } = move;
  const owning = OWNING.test(text.replaceAll('’', "'")) ? 1.6 : 0;
  return (
    1.6 * cues.restart +
    owning +
    1.2 * Math.tanh(margins.reset) +
    0.8 * cues.remorse +
    0.5 * Math.max(0, Math.tanh(margins.apology)) +
    0.3 * Math.max(0, Math.tanh(margins['no-oriented-question'])) +
    (words > 12 ? 0.2 : 0) +
    (words > LONG ? 0.2 : 0)
  );
}
