import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewRoomAnswer, Problem } from '../src/contract/api.ts';
import { CODE, openAsked } from './afar.testing.ts';
import { openRoom, openTable, tellWhy, understand, type Table } from './server.testing.ts';

// Words that threaten with violence, over real HTTP: not carried in anything that others come to read (method 1, I-11).
let table: Table;
beforeAll(async () => {
  table = await openTable({ limits: { actsPerMinute: 100_000, roomsPerMinute: 100_000 } });
});
afterAll(() => table.close());

const THREAT = 'Sign on Friday or I will break your legs.';
const points = [{ id: 'p1', text: 'It is about the fence.', facet: 'why' as const, must: true }];

describe('a threat of violence', () => {
  it('in a statement, a summary, an answer, an offer’s note or a wish to start over is not carried', async () => {
    const { ana, ben } = await openRoom(table.running.url);
    await understand(ana, ben);
    await tellWhy(ben, 'It is about the hedge now.');
    const why = { aspect: 'why_here' } as const;
    const tries = [
      await ana.tries('statement.publish', { ...why, text: THREAT, points, hidden: [] }),
      await ana.tries('statement.publish', {
        ...why,
        text: 'The fence.',
        points: [{ ...points[0], text: THREAT, id: 'p', facet: 'why', must: true }],
        hidden: [],
      }),
      await ana.tries('summary.send', { ...why, author: ben.seat, text: THREAT }),
      await ana.tries('aspect.reset.propose', { ...why, words: THREAT, offer: 'I begin.' }),
      await ana.tries('issue.add', { title: THREAT }),
    ];
    for (const { refused, message } of tries) {
      expect(refused).toEqual({ code: 'threat.not_carried' });
      expect(message).toContain('your text is still here');
    }
    expect(JSON.stringify((await ben.page()).view)).not.toContain('legs');
    // Points kept to oneself are read by nobody.
    const hidden = [{ id: 'h1', text: THREAT, facet: 'worry' as const, must: false }];
    await ana.does('statement.publish', { ...why, text: 'The fence.', points, hidden });
  });

  it('is told to the facilitator; sent again with the same id it is answered the same, and told once', async () => {
    const { ana, ben, ruth, answers } = await openAsked(table.running.url);
    const act = JSON.stringify({
      id: 'threat-0001',
      type: 'statement.publish',
      aspect: 'why_here',
      text: THREAT,
      points,
      hidden: [],
    });
    for (const time of ['first', 'again']) {
      const { status, body } = await ana.post('acts', act);
      expect([status, (body as Problem).refused], time).toEqual([409, { code: 'threat.told', neutral: ruth.seat }]);
      expect((body as Problem).message).toContain('only Ruth was told');
    }
    expect((await ruth.page()).view.threats).toMatchObject([{ by: ana.seat, text: THREAT }]);
    const told = await answers({ step: 'tell', words: THREAT, code: CODE });
    expect(told.text).toContain('only Ruth was told');
    expect(told.text, 'what was typed is still there').toContain('break your legs');
    expect((await ana.page()).view.statements).toEqual([]);
    expect((await ruth.page()).view.threats.map(({ by }) => by)).toEqual([ana.seat, ben.seat]);
  });

  it('does not stand in an invitation', async () => {
    const people = { you: { name: 'Ana', role: '' }, others: [{ name: 'Ben', role: '' }] };
    const made = async (invitation: string): Promise<NewRoomAnswer | Problem> =>
      (await (
        await fetch(`${table.running.url}/api/rooms`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ title: 'The fence', invitation, ...people }),
        })
      ).json()) as NewRoomAnswer | Problem;
    expect(await made(THREAT)).toMatchObject({ refused: { code: 'threat.not_carried' } });
    expect(await made('I listen first.')).toMatchObject({ you: { name: 'Ana' } });
  });
});
