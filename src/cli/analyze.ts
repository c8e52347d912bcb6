import { analyzeCoverage, analyzeMessage, analyzeMistrust, analyzeReply, analyzeThread } from '../language/index.ts';
import { entryText, listOf, objectOf, textOf } from './analyze-input.ts';
import type { JsonObject } from './analyze-input.ts';

/** The tasks of `parley analyze`, in the order the help names them. */
export const ANALYZE_TASKS = ['reply', 'coverage', 'message', 'mistrust', 'thread'] as const;

/** One task of `parley analyze`. */
export type AnalyzeTask = (typeof ANALYZE_TASKS)[number];

/** Where lines come from and go to; `in` yields lines without their line break. */
export interface AnalyzeIo {
  readonly in: AsyncIterable<string>;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** An identifier of a point or of a line may be a text or a number; it comes back as it was given. */
function idOf(input: JsonObject): string {
  const id = input['id'];
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new TypeError('The field "id" of a point must be a text or a number.');
  return String(id);
}

function coverage(input: JsonObject): object {
  const points = listOf(input, 'points', objectOf);
  const read = analyzeCoverage({
    statement: textOf(input, 'statement'),
    points: points.map((point) => ({ id: idOf(point), text: textOf(point, 'text') })),
    summary: textOf(input, 'summary'),
  });
  return { ...read, points: read.points.map((point, at) => ({ ...point, id: points[at]?.['id'] })) };
}

/** A party is a name, or an object with one. */
function partyOf(value: unknown): string {
  return typeof value === 'string' ? value : textOf(objectOf(value), 'name');
}

const READERS: Readonly<Record<AnalyzeTask, (input: JsonObject) => object>> = {
  reply: (input) =>
    analyzeReply({
      statement: textOf(input, 'statement'),
      summary: textOf(input, 'summary'),
      reply: textOf(input, 'reply'),
    }),
  coverage,
  message: (input) =>
    analyzeMessage({ text: textOf(input, 'text'), previous: listOf(input, 'previous', entryText, true) }),
  mistrust: (input) => analyzeMistrust({ text: textOf(input, 'text') }),
  thread: (input) =>
    analyzeThread({
      parties: listOf(input, 'parties', partyOf, true),
      messages: listOf(input, 'messages', objectOf).map((message) => ({
        from: textOf(message, 'from'),
        text: textOf(message, 'text'),
      })),
    }),
};

function isTask(task: string): task is AnalyzeTask {
  return ANALYZE_TASKS.some((name) => name === task);
}

/** Answers one input line: the answer, or what is wrong with the line. */
function answerOf(
  read: (input: JsonObject) => object,
  line: string,
): { readonly answer: object; readonly failed: boolean } {
  let input: JsonObject | undefined;
  try {
    input = objectOf(JSON.parse(line) as unknown);
    return { answer: { ...('id' in input ? { id: input['id'] } : {}), ...read(input) }, failed: false };
  } catch (problem) {
    const error =
      input === undefined && problem instanceof SyntaxError
        ? 'This line is not JSON.'
        : problem instanceof Error
          ? problem.message
          : String(problem);
    return { answer: { ...(input !== undefined && 'id' in input ? { id: input['id'] } : {}), error }, failed: true };
  }
}

/** `parley analyze TASK`: JSON lines in, JSON lines out in the same order (design 7). Empty lines are skipped. A bad line answers `{id?, error}` and the rest goes on. Exit code 0, or 1 when a line was bad or the task is unknown. */
export async function analyzeCommand(task: string, io: AnalyzeIo): Promise<number> {
  const read = isTask(task) ? READERS[task] : undefined;
  if (read === undefined) {
    io.err(`There is no task "${task}". Use one of: ${ANALYZE_TASKS.join(', ')}.`);
    return 1;
  }
  let code = 0;
  for await (const line of io.in) {
    if (line.trim() === '') continue;
    const { answer, failed } = answerOf(read, line);
    if (failed) code = 1;
    io.out(JSON.stringify(answer));
  }
  return code;
}
