// What the readers cost: time per text after warm-up, growth with length, and size.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import {
  analyzeCoverage,
  analyzeMessage,
  analyzeMistrust,
  analyzeReply,
  analyzeThread,
  checkPressure,
  readWords,
} from '../../src/language/index.ts';
import { readCases, root } from '../../training/files.ts';
import { table } from '../table.ts';

function median(times: number[]): number {
  return times.sort((one, two) => one - two)[times.length >> 1] ?? 0;
}

/** The median time of one call over many different inputs, in milliseconds, after one round to warm up. */
function cost<Input>(inputs: readonly Input[], read: (input: Input) => unknown): number {
  inputs.slice(0, 300).forEach(read);
  return median(
    inputs.slice(0, 500).map((input) => {
      const start = performance.now();
      read(input);
      return performance.now() - start;
    }),
  );
}

function grown(read: (text: string) => unknown): string {
  const time = (length: number): number => {
    const text = 'yes, but never again. '.repeat(length / 22);
    return Math.min(...Array.from({ length: 3 }, () => cost([text], read)));
  };
  return (time(200_000) / Math.max(0.01, time(100_000))).toFixed(1);
}

/** Prints time, growth and size. */
export function measureCost(): void {
  const replies = [
    ...readCases<{ statement: string; summary: string; reply: string }>('reply-verdicts').values(),
  ].flat();
  const messages = [...readCases<{ text: string }>('messages').values()].flat();
  const coverage = [
    ...readCases<{ statement: string; summary: string; points: { id: string; text: string }[] }>('coverage').values(),
  ].flat();
  const rows: readonly (readonly [string, number, string])[] = [
    [
      'analyzeReply',
      cost(replies, analyzeReply),
      grown((reply) => analyzeReply({ statement: '', summary: 'x', reply })),
    ],
    ['readWords with summary', cost(replies, (row) => readWords(row.reply, row)), grown((words) => readWords(words))],
    ['analyzeMessage', cost(messages, analyzeMessage), grown((text) => analyzeMessage({ text }))],
    ['checkPressure', cost(messages, ({ text }) => checkPressure(text)), grown(checkPressure)],
    ['analyzeMistrust', cost(messages, analyzeMistrust), grown((text) => analyzeMistrust({ text }))],
    [
      'analyzeCoverage, whole summary',
      cost(coverage, analyzeCoverage),
      grown((summary) => analyzeCoverage({ statement: '', points: [{ id: 'p', text: 'You came late.' }], summary })),
    ],
    [
      'analyzeThread, per message',
      cost(messages, ({ text }) => analyzeThread({ parties: [], messages: [{ from: 'a', text }] })),
      '–',
    ],
  ];
  console.log(
    '\ntime: median ms per text on this machine (goal: one message fully read in 1 ms), and 200 KB against 100 KB (linear: 2)',
  );
  table(
    ['reader', 'ms', '200:100'],
    rows.map(([name, ms, growth]) => [name, ms.toFixed(2), growth]),
  );
  const folder = join(root, 'src', 'language', 'weights');
  const size = (bytes: string | Uint8Array): string => `${(gzipSync(bytes).length / 1024).toFixed(0)} KB`;
  const whole = buildSync({
    entryPoints: [join(root, 'src', 'language', 'index.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  console.log('size, gzip (limit for readers and weights together: 1.5 MB)');
  table(
    ['part', 'gzip'],
    [
      ...readdirSync(folder)
        .sort()
        .map((name) => [`weights/${name}`, size(readFileSync(join(folder, name)))]),
      ['all of src/language, bundled and minified', size(whole.outputFiles[0]?.contents ?? new Uint8Array())],
    ],
  );
}
