import { addFeature } from '../model/index.ts';
import type { Features } from '../model/index.ts';
import type { ReadText } from '../text/index.ts';
import { FAULT } from './fault.lexicon.ts';
import type { Closing, YesMeans } from './question.ts';

/**
 * Where an opening takes a side: the token, whether it speaks for or against the summary once the closing question's
 * direction is undone, and, where nothing but yes or no is said ("No.", "It isn't."), the tokens that say it (`from` to
 * `to`, end exclusive): such words mean their side and nothing else. Otherwise `from` equals `to`.
 */
export interface Stance {
  readonly at: number;
  readonly side: 'for' | 'against';
  readonly from: number;
  readonly to: number;
}

const YES = new Set('yes yeah yep yup yea yah aye ja si sí oui da indeed'.split(' '));
const NO = new Set('no nope nah na none nothing neither'.split(' '));
const SUBJECTS = new Set('it that this they you i we he she there'.split(' '));
const AUXILIARY = /^(?:is|are|am|was|were|do|does|did|have|has|had|would|could|can|will|should|ca|wo)(n't)?$/u;
const AFTER = new Set(
  'yes yeah no all and indeed exactly entirely completely in by with only except bar but though actually alas'.split(
    ' ',
  ),
);
/** Words of soundness: a closing question asks with one ("Is that a fair picture?"), and the reply takes it up, negated or not. */
const SOUND =
  /^(?:right\w*|fair\w*|tru(?:e|ly|th)|correct\w*|accura\w+|agree\w*|sound|sounds|honest\w*|faithful\w*|justice|sign|stand|recogni\w+|understood|understand|follow\w*|close|near|square|hold|holds)$/u;
/** A side of a choice is picked in the first words. */
const PICKED_WITHIN = 4;
/** A side is taken early: it is looked for in the first two sentences and this many tokens. */
const READ_TOKENS = 24;

/**
 * The places in the first two sentences where a reply takes a side: yes and no, short answers ("it isn't", "I would"),
 * the closing question's word of fault or soundness taken up, negated or not, and a side of its choice ("agree or
 * disagree?") picked. "No" to "Is any of that wrong?" is *for*.
 */
export function stancesOf(
  reply: ReadText,
  closing: ReadonlySet<string>,
  { yes, pro, con }: Pick<Closing, 'yes' | 'pro' | 'con'>,
): readonly Stance[] {
  const { tokens, sentences } = reply;
  const found: Stance[] = [];
  const asked = new Set([...closing].filter((word) => FAULT.test(word)).map((word) => word.slice(0, 5)));
  const soundness = new Set([...closing].filter((word) => SOUND.test(word)).map((word) => word.slice(0, 5)));
  const sideOf = new Map<string, boolean>();
  if (pro !== undefined && con !== undefined)
    for (const [words, affirms] of [
      [`${pro} former first`, true],
      [`${con.split(' ')[0] ?? ''} latter second`, false],
    ] as const)
      for (const word of words.split(' ')) sideOf.set(word, affirms);
  const limit = Math.min(tokens.length, READ_TOKENS, sentences[1]?.to ?? sentences[0]?.to ?? 0);
  const add = (at: number, isFor: boolean, from = at, to = from): void => {
    const bare = to > from && tokens[to]?.kind !== 'word';
    found.push({ at, side: isFor ? 'for' : 'against', from, to: bare ? to : from });
  };
  const yesIsFor = yes !== 'rejects';
  let negated = 0;
  for (let at = 0; at < limit; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = token.norm;
    const next = tokens[at + 1];
    if (token.kind !== 'word') {
      if (/^[.!?]/u.test(token.text)) negated = 0;
      continue;
    }
    const echoedBack = next?.text.includes('?') === true;
    if (echoedBack) continue;
    if (asked.has(word.slice(0, 5)) && FAULT.test(word)) add(at, negated > 0);
    else if (soundness.has(word.slice(0, 5)) && SOUND.test(word) && !sideOf.has(word)) add(at, negated === 0);
    const picked = at < PICKED_WITHIN ? sideOf.get(word) : undefined;
    if (picked !== undefined) add(at, picked === (negated === 0), at, negated === 0 ? at + 1 : at);
    else if (YES.has(word)) add(at, yesIsFor, at, at + 1);
    else if (NO.has(word) || (at === 0 && (word === 'not' || word === 'never') && !sideOf.has(next?.norm ?? '')))
      add(at, !yesIsFor, at, NO.has(word) ? at + 1 : at);
    else if (SUBJECTS.has(word) && next !== undefined) {
      const auxiliary = AUXILIARY.exec(next.norm);
      const not = tokens[at + 2]?.norm === 'not' || tokens[at + 2]?.norm === 'never';
      const after = tokens[at + (not ? 3 : 2)];
      const ends = after === undefined || after.kind !== 'word' || AFTER.has(after.norm);
      if (auxiliary !== null && ends && after?.text.includes('?') !== true)
        add(at + 1, (auxiliary[1] === undefined && !not) === yesIsFor, at, at + (not ? 3 : 2));
    }
    if (NO.has(word) || /^(?:not|never)$|n't$/u.test(word)) negated = 6;
    else if (negated > 0) negated -= 1;
  }
  return found;
}

/** Adds the sides taken: the first, their order, and the first beside the reply's length and what follows. */
export function addStanceFeatures(
  features: Features,
  stances: readonly Stance[],
  yes: YesMeans,
  length: number,
  later: ReadonlySet<string>,
): void {
  const first = stances[0];
  const side = first === undefined ? 'none' : `${first.side}${first.at < 3 ? '' : '-late'}`;
  const size = length <= 3 ? 'bare' : length <= 8 ? 'short' : length <= 20 ? 'some' : 'long';
  addFeature(features, `st:${side}`, 0.8);
  addFeature(features, `st:${yes}:${side}`, 0.6);
  addFeature(features, `st-size:${side}:${size}`, 0.8);
  addFeature(
    features,
    `st-order:${stances
      .slice(0, 3)
      .map((stance) => stance.side)
      .join('>')}`,
    0.6,
  );
  for (const kind of later) addFeature(features, `st-then:${side}:${kind}`, 0.3);
}

/** Per token the side that it says and nothing else ("No.", "It isn't."), or undefined. */
export function sidesAlone(stances: readonly Stance[]): ReadonlyMap<number, Stance> {
  const sides = new Map<number, Stance>();
  for (const stance of stances) for (let at = stance.from; at < stance.to; at += 1) sides.set(at, stance);
  return sides;
}
