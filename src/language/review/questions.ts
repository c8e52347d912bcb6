import type { Move } from '../thread/moves.ts';
import type { OpenQuestion } from './findings.ts';

/** How many of one's own next messages may hold the answer. */
const NEXT_MESSAGES = 3;
const MOST = 6;
const ANSWERS =
  /^\W*(?:yes|no|yep|nope|yeah|sure|of course|not (?:yet|at|really|now)|because|it's|it is|i(?:'ll| will| can| did| have|'ve)?|we(?:'ll| will| can| did| have|'ve)?|that's|on \w+day|by \w+)\b/iu;
const RHETORICAL =
  /\b(?:who do you think|how dare|are you (?:serious|kidding|joking)|really|seriously|isn't it|aren't you|right|you know what)\s*\?+$/iu;
const ASKS_FIGURE =
  /\b(?:how (?:much|many|long|far|often)|when|what (?:time|date|day|price|amount)|which (?:day|date))\b/iu;
const FILLER = new Set(
  'what when where which could would please tell think know mean want like does have will'.split(' '),
);

/** Questions of others in a thread that one's own next messages do not take up, oldest first, at most six. */
export function unanswered(
  moves: readonly Move[],
  shift: number,
  mine: (move: Move) => boolean,
): readonly OpenQuestion[] {
  const found: OpenQuestion[] = [];
  moves.forEach((move, at) => {
    if (mine(move) || move.questions === 0) return;
    const answers = moves
      .slice(at + 1, at + 1 + 12)
      .filter(mine)
      .slice(0, NEXT_MESSAGES);
    for (const match of move.text.slice(0, 4000).matchAll(/[^.!?\n]{2,300}\?/gu)) {
      const text = match[0].trim();
      if (text.split(/\s+/u).length < 3 || RHETORICAL.test(text)) continue;
      if (answers.length > 0 && answers.some((answer, i) => answered(text, answer, i === 0))) continue;
      found.push({ message: at + shift, text, later: answers.length > 0 });
    }
  });
  return found.slice(-MOST);
}

function answered(question: string, answer: Move, first: boolean): boolean {
  if (first && ANSWERS.test(answer.text)) return true;
  if (ASKS_FIGURE.test(question) && answer.numbers.length > 0) return true;
  const plain = question.toLowerCase().match(/[\p{L}]{4,}/gu) ?? [];
  const words = plain.filter((word) => !FILLER.has(word));
  const reply = answer.text.toLowerCase();
  return (
    words.filter((word) => reply.includes(word.slice(0, Math.max(4, word.length - 2)))).length >=
    Math.min(2, Math.max(1, words.length))
  );
}
