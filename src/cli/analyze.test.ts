import { describe, expect, it } from 'vitest';
import { analyzeCommand } from './analyze.ts';

async function* linesOf(lines: readonly string[]): AsyncIterable<string> {
  yield* lines;
}

async function run(task: string, lines: readonly string[]) {
  const out: unknown[] = [];
  const err: string[] = [];
  const code = await analyzeCommand(task, {
    in: linesOf(lines),
    out: (line) => out.push(JSON.parse(line)),
    err: (line) => err.push(line),
  });
  return { code, out, err };
}

describe('parley analyze', () => {
  it('answers lines in order and keeps ids', async () => {
    const { code, out } = await run('reply', [
      JSON.stringify({
        id: 'a',
        statement: 'You were late.',
        summary: 'We were late. Is that right?',
        reply: "That's right.",
      }),
      '',
      JSON.stringify({
        id: 2,
        statement: 'You were late.',
        summary: 'We were late.',
        reply: 'No, that is not it at all.',
      }),
    ]);
    expect(code).toBe(0);
    expect(out).toMatchObject([
      { id: 'a', verdict: 'thats-right' },
      { id: 2, verdict: 'wrong' },
    ]);
  });

  it('answers a bad line with its error, goes on, and exits 1', async () => {
    const { code, out } = await run('reply', [
      '{',
      '[]',
      '{"id":"x","reply":3}',
      JSON.stringify({ id: 'y', statement: '', summary: '', reply: '' }),
    ]);
    expect(code).toBe(1);
    expect(out).toMatchObject([
      { error: 'This line is not JSON.' },
      { error: 'A line must be one JSON object.' },
      { id: 'x', error: 'The field "statement" must be a text.' },
      { id: 'y' },
    ]);
  });

  it.each([
    [
      'coverage',
      {
        id: 1,
        statement: 'The heating was off.',
        points: [{ id: 'p', text: 'The heating was off.' }],
        summary: 'Your heating was off.',
      },
      { points: [{ id: 'p' }] },
    ],
    [
      'message',
      { id: 2, text: 'Take it or leave it.', previous: ['We offer 5.'] },
      { tags: expect.any(Array) as unknown, findings: expect.any(Array) as unknown },
    ],
    [
      'thread',
      {
        id: 'v',
        parties: ['Ann', 'Bo'],
        messages: [
          { from: 'Ann', text: 'Hello' },
          { from: 'Bo', text: 'Hi' },
        ],
      },
      { risk: expect.any(Number) as unknown, off_track_from: null, reset_at: null, verdicts: [] },
    ],
    ['mistrust', { id: 3, text: 'They broke their promise again.' }, { sources: expect.any(Array) as unknown }],
  ])('answers %s in the agreed shape', async (task, input, shape) => {
    const { code, out } = await run(task, [JSON.stringify(input)]);
    expect(code).toBe(0);
    expect(out[0]).toMatchObject({ id: input.id, ...shape });
  });

  it('refuses an unknown task', async () => {
    const { code, out, err } = await run('weather', []);
    expect([code, out.length]).toEqual([1, 0]);
    expect(err[0]).toContain('weather');
  });
});
