import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem, Receipt } from '../src/contract/api.ts';
import { openRoom, openTable, type Person, type Table } from './server.testing.ts';

let table: Table;
beforeAll(async () => {
  table = await openTable({ limits: { actsPerMinute: 1_000_000, roomsPerMinute: 1_000_000 } });
});
afterAll(() => table.close());

type Sent = { readonly who: 'ana' | 'ben'; readonly id: string; readonly body: string };

/** A way through a room: sitting down, rules, telling, saying back, verdicts, an issue, messages. */
function script(ana: Person, ben: Person): readonly Sent[] {
  const acts: Sent[] = [];
  const act = (who: Sent['who'], type: string, data: object): void => {
    const id = `retry-${String(acts.length).padStart(3, '0')}`;
    acts.push({ who, id, body: JSON.stringify({ id, type, ...data }) });
  };
  const other = { ana: ben.seat, ben: ana.seat };
  act('ben', 'party.accept', {});
  for (const who of ['ana', 'ben'] as const) act(who, 'rules.accept', { version: 1 });
  for (const who of ['ana', 'ben'] as const) {
    const text = `${who} came because of the fence, and it matters.`;
    const points = [{ id: 'p1', text, facet: 'why', must: true }];
    act(who, 'statement.publish', { aspect: 'why_here', text, points, hidden: [] });
  }
  for (const [who, author] of [
    ['ana', 'ben'],
    ['ben', 'ana'],
  ] as const) {
    const text = 'You came because of the fence, and it matters to you.';
    act(who, 'summary.send', { author: other[who], aspect: 'why_here', text });
    const said = {
      words: 'That is exactly it, thank you.',
      button: 'thats_right',
      asTold: 'no',
      pointed: [],
      note: '',
    };
    act(author, 'verdict.give', { summariser: other[author], aspect: 'why_here', ...said, seconds: 40 });
  }
  act('ana', 'issue.add', { title: 'The height' });
  for (let n = 0; n < 6; n++) act(n % 2 ? 'ana' : 'ben', 'message.send', { text: `Message ${n}.` });
  return acts;
}

async function send(people: { readonly ana: Person; readonly ben: Person }, sent: Sent): Promise<Receipt> {
  const { status, body } = await people[sent.who].post('acts', sent.body);
  expect(status, `${sent.id}: ${JSON.stringify(body satisfies Problem | Receipt)}`).toBe(200);
  return body as Receipt;
}

const outcome = async (person: Person) => {
  const { sequence, view } = await person.page();
  return { sequence, talk: view.talk.length, directions: view.directions.map((each) => each.status) };
};

describe('an act that is sent again has its effect once and gets the same receipt', () => {
  it(
    'each act 1 to 5 times, later copies anywhere among later acts, some at the same moment',
    { timeout: 120_000 },
    async () => {
      const plain = await openRoom(table.running.url);
      for (const sent of script(plain.ana, plain.ben)) await send(plain, sent);
      const expected = [await outcome(plain.ana), await outcome(plain.ben)];

      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat(1_000_000), { minLength: 64, maxLength: 64 }), async (dice) => {
          const room = await openRoom(table.running.url);
          const acts = script(room.ana, room.ben);
          const roll = (n: number): number => dice[n % dice.length] ?? 0;
          // Copies of an act wait here, each for the step at which it comes late.
          const late: { readonly step: number; readonly sent: Sent }[] = [];
          const receipts = new Map<string, Receipt>();
          for (const [step, sent] of acts.entries()) {
            const times = 1 + (roll(step) % 5);
            const together = roll(step + 7) % 3 === 0 ? times : 1;
            const answers = await Promise.all(Array.from({ length: together }, () => send(room, sent)));
            for (const answer of answers) expect(answer).toEqual(answers[0]);
            const [first] = answers;
            if (first) receipts.set(sent.id, first);
            for (let copy = together; copy < times; copy++)
              late.push({ step: step + (roll(step * 5 + copy) % (acts.length - step)), sent });
            for (const { sent: again } of late.filter((each) => each.step === step))
              expect(await send(room, again)).toEqual(receipts.get(again.id));
          }
          for (const { sent: again } of late) expect(await send(room, again)).toEqual(receipts.get(again.id));
          expect([await outcome(room.ana), await outcome(room.ben)]).toEqual(expected);
        }),
        { seed: 3, numRuns: 40 },
      );
    },
  );
});
