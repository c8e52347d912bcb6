import { compileCues, cuesIn } from '../signals/cues.ts';
import { NEGATORS, quoteSpans, readText } from '../text/index.ts';
import type { ReadText } from '../text/index.ts';
import { analyzeMessage } from '../message/analyze-message.ts';
import type { Stretch } from '../signals/model.ts';
import type { MessageLabel } from '../message/labels.ts';
import { PRESSURE_MACROS, PRESSURE_RULES } from './pressure.lexicon.ts';
import type { PressureClass } from './pressure.lexicon.ts';
import { inOwnWords } from '../reframe/index.ts';
import { factsOf } from './facts.ts';
import { rewriteOf } from './rewrite.ts';

/**
 * One place that may be felt as pressure: its class, where it stands (UTF-16 units, end exclusive), how it may land, and one other
 * way to say it, which takes the place of the whole sentences in `replaces`: put in place of half a sentence it would not read.
 */
export interface PressureFinding {
  readonly class: PressureClass;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly received: string;
  readonly rewrite: string;
  readonly replaces: Stretch;
}

/** How much of a message, in characters, is searched for words that a rewrite can keep. */
const LONGEST_PART = 2000;
const CLASSES: readonly PressureClass[] = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10', 'P11', 'P12'];
const BOOK = compileCues(
  Object.fromEntries(CLASSES.map((name) => [name, [...PRESSURE_RULES[name].patterns]])),
  PRESSURE_MACROS,
);
const CLASS_OF = new Map<string, PressureClass>(CLASSES.map((name) => [name, name]));

/** What the trained reader adds to the patterns, since a veiled threat has no fixed words. */
const FROM_TAG: readonly (readonly [MessageLabel, PressureClass])[] = [
  ['threat', 'P1'],
  ['ultimatum', 'P2'],
  ['closing-push', 'P3'],
  ['exploits-leverage', 'P4'],
  ['blame', 'P5'],
];

/** Words before a phrase that take it back: "I'm not saying …", "this is not …", "nobody said …". */
const DENIERS = new Set([
  'saying',
  'say',
  'said',
  'mean',
  'meant',
  'threatening',
  'claim',
  'claiming',
  'suggesting',
  'calling',
  'call',
  'think',
]);

function denied(read: ReadText, from: number): boolean {
  let words = 0;
  let verb = false;
  for (let at = from - 1; at >= 0 && words < 5; at -= 1) {
    const token = read.tokens[at];
    if (token === undefined || /^[.!?;]/u.test(token.text)) return false;
    if (token.kind !== 'word') continue;
    words += 1;
    if (DENIERS.has(token.norm)) verb = true;
    if (NEGATORS.has(token.norm)) return verb || words === 1;
  }
  return false;
}

/** Classes whose phrases are also what people tell about themselves ("I have no choice") and what a summary says back. */
const TOLD_TOO: ReadonlySet<string> = new Set(['P3', 'P4', 'P7', 'P8']);
/** How a restatement begins before it says what was told (method 3.2): "you feel …", "it sounds like …". */
const RESTATING =
  /^(?:you (?:said|say|told (?:me|us)|feel|felt|fear|worry|are (?:afraid|worried)|describe|described)|(?:it|this) (?:sounds|seems|looks) (?:like|as if|to you)|(?:what )?(?:worries|matters to|hurts|troubles) you)(?: |$)/u;

/** Whether the words before a phrase, in its own clause, say that it is what the other told. */
function restated(read: ReadText, from: number): boolean {
  const before: string[] = [];
  for (let at = from - 1; at >= 0 && before.length < 10; at -= 1) {
    const token = read.tokens[at];
    if (token === undefined || /^[.!?;,:]/u.test(token.text)) break;
    if (token.kind !== 'word') continue;
    if (token.norm === 'but') return false;
    before.unshift(token.norm);
  }
  return before.some((_, index) => RESTATING.test(before.slice(index).join(' ')));
}

/** Whether a sentence that the trained reader points at begins by saying back what the other told. */
function beginsRestating(read: ReadText, start: number, end: number): boolean {
  const words = read.tokens.filter((token) => token.kind === 'word' && token.start >= start && token.start < end);
  return RESTATING.test(
    words
      .slice(0, 10)
      .map((token) => token.norm)
      .join(' '),
  );
}

/**
 * The fair-warning form of method 9.2: what one would *have to* do, with a reason or something protected, and a wish for
 * another way. Such a text warns; it does not threaten.
 */
export function isFairWarning(text: string): boolean {
  const plain = text.toLowerCase().replaceAll('’', "'");
  const duty = /\b(?:will|would|'ll|'d) (?:then )?(?:have|need) to\b|\bwould (?:then )?take (?:legal )?advice\b/u.test(
    plain,
  );
  const reason = /\b(?:to protect|reason|because|since|so that|in order to|to keep|otherwise the)\b/u.test(plain);
  const wish =
    /\b(?:would|'d) (?:much )?(?:prefer|rather|like to avoid|like to settle)\b|\bwhat would you (?:prefer|suggest)\b/u.test(
      plain,
    );
  return duty && reason && wish;
}

/** Reads a draft for pressure, class by class (P1–P12 of method 9.2); quoted and denied words and fair warnings are not flagged. Any string is accepted; the empty list means nothing was seen. */
export function checkPressure(text: string): readonly PressureFinding[] {
  return pressureIn(text, true);
}

/** The part of `checkPressure` that rests on fixed forms alone ("or else", "take it or leave it"), without the trained reader's hints. */
export function pressureForms(text: string): readonly PressureFinding[] {
  return pressureIn(text, false);
}

/** Where each class is seen first. */
function findPressure(read: ReadText, hints: boolean): ReadonlyMap<PressureClass, Stretch> {
  const { text } = read;
  const found = new Map<PressureClass, Stretch>();
  if (read.tokens.length === 0) return found;
  const quotes = quoteSpans(text);
  const fair = isFairWarning(text);
  const note = (name: PressureClass, start: number, end: number): void => {
    if (fair && (name === 'P1' || name === 'P2')) return;
    if (!found.has(name)) found.set(name, { start, end });
  };
  for (const { cue, from, to } of cuesIn(read, BOOK)) {
    const name = CLASS_OF.get(cue.slice(0, cue.indexOf('.')));
    const [first, last] = [read.tokens[from], read.tokens[to - 1]];
    if (name === undefined || first === undefined || last === undefined) continue;
    if (quotes.some(({ start, end }) => first.start >= start && last.end <= end) || denied(read, from)) continue;
    if (TOLD_TOO.has(name) && restated(read, from)) continue;
    note(name, first.start, last.end);
  }
  for (const { tag, start, end } of hints ? analyzeMessage({ text }).findings : []) {
    const name = FROM_TAG.find(([label]) => label === tag)?.[1];
    if (name === undefined || (TOLD_TOO.has(name) && beginsRestating(read, start, end))) continue;
    note(name, start, end);
  }
  return found;
}

/** The sentences that a stretch lies in, as one stretch; the stretch itself where it lies in none. */
function around(read: ReadText, start: number, end: number): Stretch {
  const touched = read.sentences.filter((one) => one.start < end && one.end > start);
  return { start: Math.min(start, touched[0]?.start ?? start), end: Math.max(end, touched.at(-1)?.end ?? end) };
}

/** The sentences of a text that a stretch (UTF-16 units, end exclusive) lies in, as one stretch: what another wording has to replace. */
export function sentencesAround(text: string, { start, end }: Stretch): Stretch {
  return around(readText(text), start, end);
}

/** Classes whose sentences say something of their writer that can be said without the blame (method 10.1). */
const SAID_ANEW: ReadonlySet<PressureClass> = new Set<PressureClass>(['P5', 'P7', 'P10']);

/** The fullest draft that our own reader finds no pressure in: words of the message can carry it into another sentence. */
function rewriteFor(name: PressureClass, read: ReadText, { start, end }: Stretch): string {
  const before = read.sentences.filter((one) => one.end <= start).at(-1);
  const facts = factsOf(
    read.text.slice(start, end).slice(0, LONGEST_PART),
    read.text.slice(before?.start ?? 0, before?.end ?? 0).slice(0, LONGEST_PART),
    read.text.slice(0, LONGEST_PART),
  );
  const { thing: _, ...rest } = facts;
  const whole = around(read, start, end);
  const own = SAID_ANEW.has(name)
    ? inOwnWords(read.text.slice(whole.start, whole.end).slice(0, LONGEST_PART))
    : undefined;
  const drafts = [...(own ? [own.offer] : []), rewriteOf(name, facts), rewriteOf(name, rest)];
  return drafts.find((draft) => findPressure(readText(draft), true).size === 0) ?? rewriteOf(name);
}

function pressureIn(text: string, hints: boolean): readonly PressureFinding[] {
  const read = readText(text);
  return [...findPressure(read, hints)]
    .map(([name, { start, end }]) => {
      const replaces = around(read, start, end);
      return {
        class: name,
        name: PRESSURE_RULES[name].name,
        start,
        end,
        received: `May be received as ${PRESSURE_RULES[name].received}.`,
        rewrite: rewriteFor(name, read, replaces),
        replaces,
      };
    })
    .sort((one, two) => one.start - two.start || CLASSES.indexOf(one.class) - CLASSES.indexOf(two.class));
}
