import { readWords } from '../reply/read-words.ts';
import type { ThreadVerdict } from '../thread/verdicts.ts';
import type { Move } from '../thread/moves.ts';

const READINGS: Readonly<Record<string, string>> = {
  'youre-right': 'conceding, not confirming',
  lukewarm: 'lukewarm: something may still be missing',
  partial: 'partly confirmed; something was named that is missing or off',
  wrong: 'not confirmed',
  'non-answer': 'no answer to what was said back',
  'thats-right': 'confirmed',
};
/** A longer message is no mere giving in, whatever words it begins with. */
const MOST_WORDS = 40;

/**
 * How their replies read, in plain words, in the order of the thread: answers to something said back, and short answers
 * to one's own message that give in (method 2.15, lexicon of 3.5). Numbers of messages, also in `verdicts`, count from
 * the start of the whole thread, of which `moves` begin at `shift`.
 */
export function readReplies(
  moves: readonly Move[],
  verdicts: readonly ThreadVerdict[],
  shift: number,
  mine: (move: Move) => boolean,
): readonly { readonly message: number; readonly reading: string }[] {
  const known = new Map(verdicts.map(({ message, verdict }) => [message, READINGS[verdict] ?? verdict]));
  return moves.flatMap((move, at) => {
    if (mine(move)) return [];
    const message = at + shift;
    const reading = known.get(message);
    if (reading !== undefined) return [{ message, reading }];
    const before = moves[at - 1];
    const short = before !== undefined && mine(before) && move.words <= MOST_WORDS;
    if (!short || readWords(move.text).class !== 'concede_person') return [];
    return [{ message, reading: 'conceding, not confirming' }];
  });
}
