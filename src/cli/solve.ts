/** `parley solve FILE…`: the four solutions (and the frontier) of scenario files; one JSON object a line with `--json`. */
import { readFile } from 'node:fs/promises';
import {
  frontierOf,
  outcomeCount,
  packageAt,
  readScenario,
  solutionsDirectly,
  solutionsOn,
  type Frontier,
  type Problem,
  type Rules,
  type Solution,
  type Solutions,
} from '../bargaining/index.ts';

/** Where the command writes: one call is one line. */
export type SolveOutput = { readonly out: (line: string) => void; readonly err: (line: string) => void };

/** What the command line may ask for. */
export type SolveOptions = { readonly frontier?: boolean; readonly json?: boolean; readonly rules?: Rules };

/** Solves every file and gives back the exit code: 0 if all were read, 1 if one was not (the rest is still answered). */
export async function solveCommand(files: readonly string[], options: SolveOptions, io: SolveOutput): Promise<number> {
  const rules = options.rules ?? 'parley';
  if (rules !== 'parley' && rules !== 'negmas') {
    io.err(`--rules takes "parley" or "negmas", not "${String(rules)}".`);
    return 1;
  }
  let exit = 0;
  for (const file of files) {
    const wrong = await solveFile(file, { ...options, rules }, io);
    if (wrong === undefined) continue;
    exit = 1;
    io.err(`${file}: ${wrong}`);
    if (options.json === true) io.out(JSON.stringify({ file, error: wrong }));
  }
  return exit;
}

/** How long a frontier may take before it is finished coarsely, and how often progress is told. */
const budgetMs = 300_000;
const tellEveryMs = 2_000;

/** With a coarse frontier the solutions are found without it, exactly, where that is possible. */
function withoutFrontier(problem: Problem, frontier: Frontier, rules: Rules): Solutions {
  const rough = solutionsOn(problem, frontier, rules);
  const direct = rules === 'parley' ? solutionsDirectly(problem) : undefined;
  if (direct === undefined || direct.type === 'no-deal') return rough;
  const { nash, ks, egalitarian, utilitarian } = direct;
  return {
    ...rough,
    nash: nash.ties,
    ks: ks.ties,
    egalitarian: egalitarian.ties,
    utilitarian: utilitarian.ties,
    ties: {
      nash: nash.ties.length,
      ks: ks.ties.length,
      egalitarian: egalitarian.ties.length,
      utilitarian: utilitarian.ties.length,
    },
  };
}

async function solveFile(
  file: string,
  options: SolveOptions & { readonly rules: Rules },
  io: SolveOutput,
): Promise<string | undefined> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    return `cannot be read as JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  const start = performance.now();
  const problem = readScenario(json);
  if (problem.type === 'refusal') return problem.message;
  let told = start;
  const frontier = frontierOf(problem, {
    hurry: (done) => {
      const now = performance.now();
      if (now - told > tellEveryMs) {
        told = now;
        io.err(
          `${problem.name}: ${Math.round(done * 100)} % of the issues merged, ${Math.round((now - start) / 1000)} s`,
        );
      }
      return now - start > budgetMs;
    },
  });
  const exact = frontier.epsilon.every((amount) => amount === 0);
  const solutions = exact
    ? solutionsOn(problem, frontier, options.rules)
    : withoutFrontier(problem, frontier, options.rules);
  const ms = performance.now() - start;
  if (options.json === true) {
    const { name, parties } = problem;
    const head = JSON.stringify({
      name,
      parties: parties.length,
      outcomes: String(outcomeCount(problem)),
      rules: options.rules,
      frontierSize: frontier.size,
      ...solutions,
      ...(frontier.size === 0 && exact ? { noDeal: true } : {}),
      ...(exact ? {} : { epsilon: frontier.epsilon }),
    });
    const tail = `,"ms":${ms.toFixed(3)}}`;
    const middle = options.frontier === true ? `,"frontier":[${frontierJson(frontier)}]` : '';
    io.out(head.slice(0, -1) + middle + tail);
  } else print(problem, frontier, solutions, options.frontier === true, ms, io);
  return undefined;
}

function frontierJson(frontier: Frontier): string {
  const rows: string[] = [];
  for (let index = 0; index < frontier.size; index += 1) {
    const points = frontier.columns.map((column) => column[index]).join(',');
    rows.push(`{"points":[${points}],"package":[${packageAt(frontier, index).join(',')}]}`);
  }
  return rows.join(',');
}

function print(
  problem: Problem,
  frontier: Frontier,
  solutions: ReturnType<typeof solutionsOn>,
  withFrontier: boolean,
  ms: number,
  io: SolveOutput,
): void {
  const names = problem.parties.map((party) => party.name).join(', ');
  io.out(`${problem.name}: ${problem.parties.length} parties (${names}), ${outcomeCount(problem)} packages`);
  const exact = frontier.epsilon.every((amount) => amount === 0);
  if (!exact)
    io.out(
      `  The whole frontier is too large; what is listed is within ${frontier.epsilon.join(' / ')} points of all of it.`,
    );
  if (frontier.size === 0 && exact) io.out('  No deal beats your limits: no package is at or above every limit.');
  else io.out(`  ${frontier.size} efficient outcomes, ${ms.toFixed(1)} ms`);
  const line = (title: string, found: readonly Solution[]): void => {
    for (const one of found)
      io.out(`  ${title.padEnd(18)} ${one.points.join(' / ')}   ${wordsOf(problem, one.package)}`);
  };
  line('Nash', solutions.nash);
  line('Kalai-Smorodinsky', solutions.ks);
  line('egalitarian', solutions.egalitarian);
  line('utilitarian', solutions.utilitarian);
  if (!withFrontier) return;
  io.out('  Frontier:');
  for (let index = 0; index < frontier.size; index += 1) {
    const points = frontier.columns.map((column) => column[index]).join(' / ');
    io.out(`    ${points}   ${wordsOf(problem, packageAt(frontier, index))}`);
  }
}

function wordsOf(problem: Problem, choice: readonly number[]): string {
  return problem.issues.map((issue, index) => issue.options[choice[index] ?? 0] ?? '').join(' · ');
}
