import { MESSAGE_CUES, MESSAGE_LABELS, type MessageLabel } from '../message/labels.ts';
import { GENERAL_SENSES, signalFeatures } from '../signals/features.ts';
import { marginsOf, openSignals, type SignalModel } from '../signals/model.ts';
import { quoteSpans, readText, stem, STOP_WORDS } from '../text/index.ts';
import { SIGNALS } from '../weights/message.ts';
import { HEAT_CUES, HEAT_KINDS } from './heat.lexicon.ts';

/** One message of a thread; `from` is any name that stays the same for a person. */
export interface ThreadMessage {
  readonly from: string;
  readonly text: string;
}

/** What a message does, as numbers: a margin per tag (above 0: said), and a count per kind of heat cue. */
export interface Move {
  readonly from: string;
  readonly text: string;
  readonly words: number;
  readonly margins: Readonly<Record<MessageLabel, number>>;
  readonly cues: Readonly<Record<(typeof HEAT_KINDS)[number], number>>;
  /** Share of words in capitals, words of two letters and more. */
  readonly shouting: number;
  readonly exclamations: number;
  readonly questions: number;
  /** Stems of content words, for what the message is about. */
  readonly stems: ReadonlySet<string>;
  readonly numbers: readonly string[];
}

let opened: SignalModel | undefined;

/** Only the first part of a long message is read; it is where people say what they are at. */
const LONGEST = 4000;

/** Text without what it quotes from others. */
export function ownWords(text: string): string {
  let out = '';
  let from = 0;
  for (const { start, end } of quoteSpans(text)) {
    if (text.slice(start, end).trimStart().startsWith('>') && start >= from) {
      out += text.slice(from, start);
      from = end;
    }
  }
  return out + text.slice(from);
}

/** Reads one message for the thread readers. */
export function moveOf(message: ThreadMessage): Move {
  opened ??= openSignals(SIGNALS);
  const text = ownWords(message.text).slice(0, LONGEST);
  const read = readText(text);
  const scores =
    read.tokens.length === 0 ? undefined : marginsOf(opened, signalFeatures(read, MESSAGE_CUES, GENERAL_SENSES));
  // A margin is a sum over the text and its strongest sentence; the models of threads take it a reading.
  const readings = 1 + opened.share;
  const margins = Object.fromEntries(
    MESSAGE_LABELS.map((tag, at) => [tag, (scores?.[at] ?? -readings) / readings]),
  ) as Record<MessageLabel, number>;
  const plain = text.replaceAll('’', "'");
  const cues = Object.fromEntries(HEAT_KINDS.map((kind) => [kind, HEAT_CUES[kind].test(plain) ? 1 : 0])) as Record<
    (typeof HEAT_KINDS)[number],
    number
  >;
  const words = read.tokens.filter((token) => token.kind === 'word');
  const capitals = words.filter(
    ({ start, end }) => end - start > 1 && /^\p{Lu}+$/u.test(text.slice(start, end)),
  ).length;
  return {
    from: message.from,
    text: message.text,
    words: words.length,
    margins,
    cues,
    shouting: words.length === 0 ? 0 : capitals / words.length,
    exclamations: (text.match(/!/g) ?? []).length,
    questions: (text.match(/\?/g) ?? []).length,
    stems: new Set(words.filter(({ norm }) => !STOP_WORDS.has(norm)).map(({ norm }) => stem(norm))),
    numbers: read.tokens.filter(({ kind }) => kind === 'number').map((token) => token.text),
  };
}

const HOT: readonly MessageLabel[] = [
  'threat',
  'ultimatum',
  'blame',
  'accusing-question',
  'exploits-leverage',
  'distrust',
  'closing-push',
];
const WARM: readonly MessageLabel[] = [
  'concession',
  'appreciation',
  'apology',
  'reset',
  'commitment',
  'option',
  'label',
  'summary',
  'no-oriented-question',
  'calibrated-question',
  'interest',
];
const HOT_CUES = [
  'insult',
  'profanity',
  'absolute',
  'accusation',
  'sarcasm',
  'retreat',
  'force',
  'law',
  'shock',
  'distrust',
  'hurt',
  'dismissal',
] as const;

const squash = (value: number): number => Math.tanh(1.5 * value);

/** Features of one message by itself, named; used by all thread models. */
export function ownFeatures(move: Move): Map<string, number> {
  const out = new Map<string, number>();
  for (const tag of [...HOT, ...WARM]) out.set(`tag ${tag}`, squash(move.margins[tag]) + 1);
  for (const kind of HEAT_KINDS) out.set(`cue ${kind}`, move.cues[kind]);
  out.set('hot tags', HOT.filter((tag) => move.margins[tag] > 0).length);
  out.set('hot most', squash(Math.max(...HOT.map((tag) => move.margins[tag]))) + 1);
  out.set('warm tags', WARM.filter((tag) => move.margins[tag] > 0).length);
  out.set(
    'hot cues',
    HOT_CUES.reduce((sum, kind) => sum + move.cues[kind], 0),
  );
  out.set('shouting', Math.min(1, 5 * move.shouting));
  out.set('exclamations', Math.min(3, move.exclamations) / 3);
  out.set('short', move.words < 5 ? 1 : 0);
  out.set('long', move.words > 40 ? 1 : 0);
  return out;
}
