/** Timings of the bargaining engine next to its goals: whole call, processor time, median of nine. Quote ratios only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  fourSolutions,
  frontierOf,
  outcomeCount,
  readScenario,
  reweigh,
  solutionsDirectly,
  solutionsOn,
  type Frontier,
} from '../src/bargaining/index.ts';
import { sharedPath } from '../test/shared.ts';
import { table } from './table.ts';

const folder = sharedPath('scenarios');
if (folder === undefined) {
  console.error('The bench needs the scenario files beside the project.');
  process.exit(1);
}
const wanted = process.argv[2] ?? '';

/** Median of nine measurements in milliseconds after warming up; a quick run is repeated until a measurement lasts 3 ms. */
function median(run: () => unknown): number {
  const once = clock(run, 1);
  if (once < 50) for (let i = 0; i < Math.min(600, 100 / Math.max(once, 0.02)); i += 1) run();
  const repeat = Math.max(1, Math.ceil(3 / Math.max(0.001, clock(run, 1))));
  const runs = once > 1_500 ? 3 : 9;
  const times = Array.from({ length: runs }, () => clock(run, repeat)).sort((one, two) => one - two);
  return times[runs >> 1] ?? once;
}

/** Processor time, not wall time: other work on the machine must not count. */
function clock(run: () => unknown, repeat: number): number {
  const start = process.cpuUsage();
  for (let i = 0; i < repeat; i += 1) run();
  const used = process.cpuUsage(start);
  return (used.user + used.system) / 1000 / repeat;
}

function wholeCall(json: unknown): Frontier {
  const read = readScenario(json);
  if (read.type === 'refusal') throw new Error(read.message);
  const frontier = frontierOf(read);
  solutionsOn(read, frontier);
  return frontier;
}

/** What it costs to write the frontier out again: points and packages, copied. */
function writing(frontier: Frontier): number {
  return median(() => [...frontier.columns.map((column) => column.slice()), frontier.packages.slice()]);
}

type Row = readonly string[];
const rows: Row[] = [];
function measure(name: string, json: unknown, goal: string): void {
  if (!name.includes(wanted)) return;
  const frontier = wholeCall(json);
  const ms = median(() => wholeCall(json));
  const write = writing(frontier);
  rows.push([
    name,
    ms.toFixed(3),
    String(frontier.size),
    String(frontier.candidates),
    ((ms * 1e6) / Math.max(1, frontier.candidates)).toFixed(1),
    (ms / Math.max(write, 1e-4)).toFixed(1),
    goal,
  ]);
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const goals: Record<string, string> = {
  'indep-2p-10x30': '1',
  'conflict-2p-10x30': '4',
  'indep-2p-10x100': '6',
  'conflict-2p-10x100': '50',
  'indep-2p-10x300': '100',
  'conflict-2p-10x300': '1000',
  'indep-3p-10x12': '3',
  'conflict-3p-10x12': '20',
  'indep-3p-10x30': '100',
  'conflict-3p-10x30': '1000',
  'indep-4p-10x12': '500',
  'conflict-4p-10x12': '500',
  'indep-5p-10x9': '1000',
  'conflict-5p-10x9': '1000',
};
for (const file of readdirSync(join(folder, 'synthetic')).sort()) {
  const name = file.replace('synth-', '').replace('.json', '');
  measure(name, read(`synthetic/${file}`), goals[name.replace(/-s\d$/, '')] ?? '');
}
measure('zero-sum 10^30', zeroSum(30, 10, 1_000_000), '700');
measure('killer_robot-4p', read('published/anac-y2015-group9-killer_robot-4p.json'), '');
measure('killer_robot-5p', read('published/anac-y2015-group9-killer_robot-5p.json'), '34');
for (const file of readdirSync(join(folder, 'interdependent')).sort())
  if (file.endsWith('.json'))
    measure(`boxes ${file.replace('.json', '')}`, read(`interdependent/${file}`), hiGhs(file));
table(['case', 'ms', 'frontier', 'candidates', 'ns each', '× writing', 'goal ms'], rows);
table(
  ['four solutions, no frontier', 'ms', 'packages walked (nash ks egal util)', 'goal ms'],
  readdirSync(join(folder, 'synthetic'))
    .filter((file) => file.includes(wanted) && !file.includes('x300'))
    .map((file) => {
      const scenario = readScenario(read(`synthetic/${file}`));
      if (scenario.type === 'refusal') throw new Error(scenario.message);
      const found = solutionsDirectly(scenario);
      const walked =
        found?.type === 'solutions'
          ? [found.nash, found.ks, found.egalitarian, found.utilitarian]
              .map((one) => one.certificate?.survivors)
              .join(' ')
          : 'frontier needed';
      const goal = file.includes('2p-10x30') ? '1' : file.includes('2p-10x100') ? '10' : '';
      return [
        file.replace('synth-', '').replace('.json', ''),
        median(() => fourSolutions(scenario)).toFixed(3),
        walked,
        goal,
      ];
    }),
);
const slider = readScenario(read('synthetic/synth-conflict-2p-10x30-s1.json'));
if (slider.type === 'refusal') throw new Error(slider.message);
table(
  ['one weight changed, 10^30 packages', 'ms', 'goal ms'],
  [
    ['four solutions', median(() => fourSolutions(reweigh(slider, 0, 3, 1.1))).toFixed(3), '5'],
    ['two-party frontier', median(() => frontierOf(reweigh(slider, 0, 3, 1.1))).toFixed(3), '16'],
  ],
);
if (wanted === '' || wanted === 'published') published();

/** Milliseconds of the MILP reference for an interdependent file. */
function hiGhs(file: string): string {
  const lines = readFileSync(join(folder ?? '', 'interdependent/reference.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const entry = lines
    .map((line) => JSON.parse(line) as { name: string; s: number })
    .find((one) => `${one.name}.json` === file);
  return entry === undefined ? '' : String(entry.s * 1000);
}

/** Whatever one party wins the other loses: every package is efficient. */
function zeroSum(issues: number, options: number, points: number): unknown {
  let state = 12345;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const weights = Array.from({ length: issues }, next);
  const sum = weights.reduce((a, b) => a + b, 0);
  const mine = weights.map((weight) => {
    const top = Math.floor((points * weight) / sum);
    return [0, top, ...Array.from({ length: options - 2 }, () => Math.floor(next() * top))];
  });
  const theirs = mine.map((row) => row.map((value) => Math.max(...row) - value));
  return {
    name: 'zero-sum',
    issues: mine.map((row, issue) => ({ name: `i${issue}`, values: row.map((_, k) => `v${k}`) })),
    parties: [{ name: 'a' }, { name: 'b' }],
    points: [mine, theirs],
    reservationPoints: [0, 0],
  };
}

/** Published domains by size, against the times of the NegMAS library's exact call (medians of the scenario notes). */
function published(): void {
  const classes: { label: string; below: bigint; theirs: number; goal: number; times: number[] }[] = [
    { label: '< 100', below: 100n, theirs: 0.53, goal: 100, times: [] },
    { label: '< 10^3', below: 1_000n, theirs: 2.2, goal: 100, times: [] },
    { label: '< 10^4', below: 10_000n, theirs: 14.5, goal: 1_000, times: [] },
    { label: '< 10^5', below: 100_000n, theirs: 130, goal: 1_000, times: [] },
    { label: '≥ 10^5', below: 1_000_000n, theirs: 2_293, goal: 20_000, times: [] },
  ];
  for (const file of readdirSync(join(folder ?? '', 'published'))) {
    if (!existsSync(join(folder ?? '', 'reference', file))) continue;
    const json = read(`published/${file}`);
    const scenario = readScenario(json);
    if (scenario.type === 'refusal') continue;
    const size = outcomeCount(scenario);
    classes.find((one) => size < one.below)?.times.push(median(() => wholeCall(json)));
  }
  table(
    ['published, packages', 'files', 'median ms', 'NegMAS median ms', 'ratio', 'goal ratio'],
    classes.map(({ label, theirs, goal, times }) => {
      const middle = times.sort((one, two) => one - two)[times.length >> 1] ?? 0;
      return [
        label,
        String(times.length),
        middle.toFixed(4),
        String(theirs),
        (theirs / middle).toFixed(0),
        String(goal),
      ];
    }),
  );
}
