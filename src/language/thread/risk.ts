import { RISK } from '../weights/thread.ts';
import { ownFeatures, type Move } from './moves.ts';
import { scoreOf } from './score.ts';

/** Few features on purpose: with more, a model learns what pages are about and not how people speak (see docs/language.md). */
export function riskFeatures(moves: readonly Move[]): Map<string, number> {
  const own = moves.map(ownFeatures);
  const of = (name: string): number[] => own.map((features) => features.get(name) ?? 0);
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const most = (values: readonly number[]): number => values.reduce((top, value) => Math.max(top, value), 0);
  const rate = (move: Move, pattern: RegExp): number =>
    (move.text.slice(0, 4000).match(pattern) ?? []).length / Math.max(5, move.words);
  const count = (pattern: RegExp): number =>
    Math.min(
      3,
      moves.reduce((sum, move) => sum + (move.text.slice(0, 4000).match(pattern) ?? []).length, 0),
    );
  return new Map([
    ['most blame', most(of('tag blame'))],
    ['most heat cues', most(of('hot cues'))],
    ['you', mean(moves.map((move) => rate(move, /\b(?:you|your|you're)\b/giu)))],
    ['turns', Math.min(12, moves.length)],
    ['most accusing', most(of('tag accusing-question'))],
    ['concession', mean(of('tag concession'))],
    ['i', mean(moves.map((move) => rate(move, /\b(?:i|my|me)\b/giu)))],
    ['please', count(/\bplease\b/giu)],
    ['actually', count(/\b(?:actually|really|in fact)\b/giu)],
    ['most insult', most(of('cue insult'))],
    ['last heat cues', of('hot cues').at(-1) ?? 0],
    ['last blame', of('tag blame').at(-1) ?? 0],
  ]);
}

/** How likely the thread ends in an open attack, 0..1; a hint, never shown as a number. */
export function riskOf(moves: readonly Move[]): number {
  if (moves.length === 0) return 0;
  return 1 / (1 + Math.exp(-(scoreOf(RISK, [...riskFeatures(moves).values()]) + RISK.bias)));
}
