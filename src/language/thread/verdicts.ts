import { analyzeReply, type ReplyVerdict } from '../reply/index.ts';
import type { Move } from './moves.ts';

/** The reply in message `message` to a restatement or label in the message before it. */
export interface ThreadVerdict {
  readonly message: number;
  readonly verdict: ReplyVerdict;
}

/** Openings by which people say back what they heard. */
const RESTATES =
  /\b(?:so (?:you|for you|what you|it's|it isn't|the|ur)|if i(?:'ve| have)? (?:understand|understood|got|followed|hear)|(?:it )?(?:sounds|seems|looks|feels) (?:like|as if|that|to me)|let me (?:see|say|check) |what i(?:'m| am) hearing|in other words|you(?:'re| are) (?:saying|telling|afraid|worried|scared|carrying|not (?:angry|asking|against|chasing|after))|you mean|have i got|did i get|you feel|u feel|you(?:'d| would) (?:rather|like|want|have)|you've been|what (?:matters|keeps|stings))\b/iu;
const TO_YOU = /\b(?:you|your|you're|you've|you'd|u|ur|yours)\b/giu;
const CONFIRMS =
  /^(?:\W*(?:yes|yeah|yep|yea|no|nearly|almost|exactly|precisely|that(?:'s| is)|that|spot on|it is so|not quite|maybe so|partly|the first|half|right|correct|si|yup)\b)/iu;

/** How likely a message is a restatement, a sum of signs. */
function restates(move: Move): number {
  const text = move.text.replaceAll('’', "'");
  const toYou = (text.slice(0, 2000).match(TO_YOU) ?? []).length;
  return (
    Math.max(0, Math.tanh(move.margins.summary + 0.3)) +
    Math.max(0, Math.tanh(move.margins.label + 0.2)) +
    (RESTATES.test(text) ? 0.5 : 0) +
    (toYou >= 2 ? 0.25 : 0) +
    (move.words >= 15 ? 0.15 : 0)
  );
}

/** How many of the author's last messages count as what was restated. */
const REMEMBERED = 4;

/** Replies to restatements and labels, read as answers to them; a reply that only changes the subject after a weak sign is left out. */
export function verdictsIn(moves: readonly Move[]): readonly ThreadVerdict[] {
  const lastOf = new Map<string, string[]>();
  const found: ThreadVerdict[] = [];
  moves.forEach((move, at) => {
    const before = moves[at - 1];
    if (before !== undefined && before.from !== move.from) {
      const signs = restates(before) + (CONFIRMS.test(move.text) ? 0.3 : 0);
      if (signs >= 0.55) {
        const statement = (lastOf.get(move.from) ?? []).join(' ');
        const { verdict } = analyzeReply({
          statement,
          summary: before.text.slice(0, 2000),
          reply: move.text.slice(0, 2000),
        });
        if (verdict !== 'non-answer' || signs >= 1) found.push({ message: at, verdict });
      }
    }
    const said = lastOf.get(move.from) ?? [];
    lastOf.set(move.from, [...said.slice(-(REMEMBERED - 1)), move.text.slice(0, 1000)]);
  });
  return found;
}
