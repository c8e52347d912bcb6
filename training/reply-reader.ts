import { hashOf } from '../src/language/model/hash.ts';
import { softmax } from '../src/language/model/linear.ts';
import { runNet } from '../src/language/model/phrase-net.ts';
import type { NetShape } from '../src/language/model/phrase-net.ts';
import { VECTOR_SIZE } from '../src/language/model/word-vectors.ts';
import { REPLY_EXTRAS, REPLY_POOLS, replyNetInput, replySwitches } from '../src/language/reply/net-input.ts';
import { replyFeatures } from '../src/language/reply/features.ts';
import { blend, REPLY_VERDICTS } from '../src/language/reply/blend.ts';
import { replyContext } from '../src/language/reply/reply-context.ts';
import type { ReplyContext } from '../src/language/reply/reply-context.ts';
import { isTrainingOnly, readCases } from './files.ts';
import { exampleOf, logitsOf, storeLinear, trainLinear } from './learn.ts';
import type { Example, LinearSettings, Trained } from './learn.ts';
import { storeNet, trainNet } from './learn-net.ts';
import type { NetExample } from './learn-net.ts';
import { trainSpoken } from './spoken.ts';
import { confusion, macroF1, scoreLabels } from './metrics.ts';

/** One labelled reply. */
export interface ReplyCase {
  readonly id: string;
  readonly author: string;
  readonly group: string;
  readonly statement: string;
  readonly summary: string;
  readonly reply: string;
  readonly verdict: string;
}

const LINEAR: LinearSettings = { size: 1 << 18, labels: REPLY_VERDICTS, link: 'softmax', l2: 3e-4, steps: 50 };
const WORDS = 600;
/** How finely weights are cut for the package. */
const STEPS = 40;
/** Nets that differ in what they see and how they are trained err in different places, so that blending them pays. */
const WIDE = { words: WORDS, epochs: 12, rate: 2e-3, decay: 0.01 } as const;
const NARROW = { words: 300, epochs: 8, rate: 3e-3, decay: 0.05 } as const;
const NETS: readonly {
  readonly words: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
}[] = [
  { ...WIDE, seed: 1 },
  { ...NARROW, seed: 1 },
  { ...NARROW, seed: 3 },
];

interface Prepared {
  readonly row: ReplyCase;
  readonly context: ReplyContext;
  readonly linear: Example;
}

/** A trained reader: the linear model and the nets with their word list. */
export interface ReplyModels {
  readonly linear: Trained;
  readonly words: ReadonlyMap<string, number>;
  readonly nets: readonly { readonly shape: NetShape; readonly parameters: Float32Array }[];
}

function prepare(): readonly Prepared[] {
  const rows = [...readCases<ReplyCase>('reply-verdicts')].flatMap(([author, cases]) =>
    cases.map((row) => ({ ...row, author, group: `${author} ${row.group ?? row.id}` })),
  );
  const contexts = rows.map((row) => replyContext(row));
  const features = contexts.map((context) => replyFeatures(context));
  // A feature that only one context uses teaches that context, not the language.
  const groups = new Map<string, string>();
  const kept = new Set<string>();
  features.forEach((map, at) => {
    for (const name of map.keys()) {
      const group = rows[at]?.group ?? '';
      if (!groups.has(name)) groups.set(name, group);
      else if (groups.get(name) !== group) kept.add(name);
    }
  });
  return rows.flatMap((row, at) => {
    const context = contexts[at];
    const map = new Map([...(features[at] ?? [])].filter(([name]) => kept.has(name)));
    const target = REPLY_VERDICTS.map((verdict) => (verdict === row.verdict ? 1 : 0));
    return context === undefined ? [] : [{ row, context, linear: exampleOf(map, LINEAR.size, target) }];
  });
}

function frequentWords(rows: readonly Prepared[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { context } of rows)
    for (const word of new Set(context.reply.tokens.map(({ norm }) => norm)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts]
    .filter(([word]) => !/\s/u.test(word))
    .sort(([one, a], [two, b]) => b - a || (one < two ? -1 : 1));
  return new Map(sorted.slice(0, WORDS).map(([word], index) => [word, index]));
}

function netExample({ context, linear }: Prepared, words: ReadonlyMap<string, number>): NetExample {
  return { ...replyNetInput(context, words), target: linear.target, weight: 1 };
}

function learn(rows: readonly Prepared[]): ReplyModels {
  const words = frequentWords(rows);
  const examples = rows.map((row) => netExample(row, words));
  return {
    linear: trainLinear(
      rows.map(({ linear }) => linear),
      LINEAR,
    ),
    words,
    nets: NETS.map(({ words: known, ...how }) => {
      const shape: NetShape = {
        dense: VECTOR_SIZE,
        sparse: replySwitches(Math.min(known, words.size)),
        filters: 56,
        pools: REPLY_POOLS,
        extras: REPLY_EXTRAS,
        hidden: 32,
        labels: REPLY_VERDICTS.length,
      };
      return { shape, parameters: trainNet(examples, { shape, ...how, batch: 16, dropout: 0.5 }) };
    }),
  };
}

function judge(models: ReplyModels, prepared: Prepared): readonly Float64Array[] {
  const input = replyNetInput(prepared.context, models.words);
  return [
    softmax(logitsOf(models.linear, prepared.linear)),
    ...models.nets.map(({ shape, parameters }) => softmax(runNet(shape, parameters, input).scores)),
  ];
}

/** Trains on all sets and gives the text of the weights module. */
export function trainReplyReader(): string {
  const { linear, words, nets } = learn(prepare());
  const stored = storeLinear(linear, 100);
  const spoken = trainSpoken();
  if (spoken === undefined)
    throw new Error('The spoken model needs ../shared/data/mrda (see data/cases/README.md); nothing was written.');
  const file = [
    '// Generated by training/reply.ts from data/cases (CC-BY-4.0) and ICSI MRDA (CC-BY-4.0). Do not edit.',
    "import type { StoredLinear } from '../model/linear.ts';",
    "import type { StoredNet } from '../model/phrase-net.ts';",
    `export const LINEAR: StoredLinear = ${JSON.stringify(stored)};`,
    `export const NET_WORDS = ${JSON.stringify([...words.keys()].join(' '))};`,
    `export const NETS: readonly StoredNet[] = ${JSON.stringify(nets.map(({ shape, parameters }) => storeNet(shape, parameters, STEPS)))};`,
    `export const SPOKEN: StoredLinear = ${JSON.stringify(spoken)};`,
    '',
  ];
  return file.join('\n');
}

/** What leaving one author out gives. */
export interface ReplyMeasure {
  readonly authors: readonly { readonly author: string; readonly macroF1: number }[];
  readonly rows: readonly {
    readonly row: ReplyCase;
    readonly shares: Float64Array;
    readonly said: string;
    /** What each model says by itself, the linear one first. */
    readonly parts: readonly Float64Array[];
  }[];
}

function said(shares: Float64Array): string {
  let best = 0;
  shares.forEach((share, at) => {
    if (share > (shares[best] ?? 0)) best = at;
  });
  return REPLY_VERDICTS[best] ?? '';
}

/** False "that's right" per 100 other replies, at the threshold that still finds 85 % of the real ones. */
export function falseConfirmations(rows: ReplyMeasure['rows']): number {
  const real = rows.filter(({ row }) => row.verdict === 'thats-right').map(({ shares }) => shares[0] ?? 0);
  const threshold = real.sort((one, two) => two - one)[Math.ceil(real.length * 0.85) - 1] ?? 0;
  const others = rows.filter(({ row }) => row.verdict !== 'thats-right');
  return (100 * others.filter(({ shares }) => (shares[0] ?? 0) >= threshold).length) / others.length;
}

/** Leaves one author out at a time (all, or those in `only`); prints a line per author, then labels, confusion and the false confirmations. */
export function measureReplies(print: (line: string) => void, only: readonly string[] = []): ReplyMeasure {
  const all = prepare();
  const authors = [...new Set(all.map(({ row }) => row.author))].filter(
    (author) => !isTrainingOnly(author) && (only.length === 0 || only.includes(author)),
  );
  const rows: ReplyMeasure['rows'][number][] = [];
  const perAuthor = authors.map((author) => {
    const models = learn(all.filter(({ row }) => row.author !== author));
    const judged = all
      .filter(({ row }) => row.author === author)
      .map((prepared) => {
        const [linear = new Float64Array(), ...nets] = judge(models, prepared);
        const shares = blend(linear, nets);
        return { row: prepared.row, shares, said: said(shares), parts: [linear, ...nets] };
      });
    rows.push(...judged);
    const scores = scoreLabels(
      REPLY_VERDICTS,
      judged.map(({ row, said: verdict }) => ({ gold: [row.verdict], said: [verdict] })),
    );
    const result = { author, macroF1: macroF1(scores) };
    print(`  ${author.padEnd(4)} macro-F1 ${result.macroF1.toFixed(3)}  (${judged.length} replies)`);
    return result;
  });
  const plain = perAuthor.filter(({ author }) => author !== 'a4');
  print(
    `  mean of ${plain.map(({ author }) => author).join(', ')}: ${(plain.reduce((sum, { macroF1: f1 }) => sum + f1, 0) / plain.length).toFixed(3)}`,
  );
  print(
    `  false "that's right" per 100 other replies at recall .85: all ${falseConfirmations(rows).toFixed(1)}, without a4 ${falseConfirmations(rows.filter(({ row }) => row.author !== 'a4')).toFixed(1)}`,
  );
  for (const score of scoreLabels(
    REPLY_VERDICTS,
    rows.map(({ row, said: verdict }) => ({ gold: [row.verdict], said: [verdict] })),
  ))
    print(
      `  ${score.label.padEnd(12)} P ${score.precision.toFixed(2)} [${score.precisionInterval.map((edge) => edge.toFixed(2)).join('–')}]  R ${score.recall.toFixed(2)} [${score.recallInterval.map((edge) => edge.toFixed(2)).join('–')}]  F1 ${score.f1.toFixed(2)}  n ${score.count}`,
    );
  print(`  confusion (rows: labelled, columns: said) ${REPLY_VERDICTS.join(' ')}`);
  confusion(
    REPLY_VERDICTS,
    rows.map(({ row, said: verdict }) => ({ gold: row.verdict, said: verdict })),
  ).forEach((line, at) =>
    print(`  ${(REPLY_VERDICTS[at] ?? '').padEnd(12)} ${line.map((count) => String(count).padStart(4)).join('')}`),
  );
  return { authors: perAuthor, rows };
}

/** A short digest of the training set, printed beside figures so that they can be told apart. */
export function trainingDigest(): string {
  return hashOf(
    prepare()
      .map(({ row }) => row.id + row.verdict)
      .join(' '),
  ).toString(16);
}
