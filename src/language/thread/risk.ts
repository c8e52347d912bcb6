import { RISK } from '../weights/thread.ts';
import { courtesyOf } from './courtesy.ts';
import { ownFeatures, type Move } from './moves.ts';
import { scoreOf } from './score.ts';

const YOU = /\b(?:you|your|yours|you're|u)\b/giu;
const FACT =
  /\b(?:really|actually|in fact|honestly|surely|the (?:truth|fact|point|reality)|obviously|clearly|of course|simply|just)\b/giu;
const FROM_ME = /(?:^|[.?!] )(?:i|my)\b/giu;

/**
 * Few features on purpose: with more, a model learns what pages are about and not how people speak. They follow the
 * politeness strategies of Zhang et al. (2018): address of the other, courtesy, openings in the first person, insistence
 * on facts, and the heat that the message reader finds.
 */
export function riskFeatures(moves: readonly Move[]): Map<string, number> {
  const own = moves.map(ownFeatures);
  const of = (name: string): number[] => own.map((features) => features.get(name) ?? 0);
  const most = (values: readonly number[]): number => values.reduce((top, value) => Math.max(top, value), 0);
  const count = (pattern: RegExp): number =>
    moves.reduce((sum, move) => sum + (move.text.slice(0, 4000).match(pattern) ?? []).length, 0);
  const last = moves.at(-1);
  return new Map([
    ['you', Math.log1p(count(YOU))],
    ['courtesy', moves.reduce((sum, move) => sum + courtesyOf(move.text), 0) / Math.max(1, moves.length)],
    ['last from me', (last?.text.slice(0, 4000).match(FROM_ME) ?? []).length / Math.max(6, last?.words ?? 0)],
    ['most heat', most(of('hot most'))],
    ['last retreat', of('cue retreat').at(-1) ?? 0],
    ['turns', Math.min(12, moves.length)],
    ['fact', Math.log1p(count(FACT))],
    ['most blame', most(of('tag blame'))],
    ['most insult', most(of('cue insult'))],
  ]);
}

/** How likely the thread ends in an open attack, 0..1; a hint, never shown as a number. */
export function riskOf(moves: readonly Move[]): number {
  if (moves.length === 0) return 0;
  return 1 / (1 + Math.exp(-(scoreOf(RISK, [...riskFeatures(moves).values()]) + RISK.bias)));
}
