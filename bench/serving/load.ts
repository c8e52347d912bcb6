import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRoom, type Person } from '../../test/server.testing.ts';
import { serveBuilt } from '../../test/server-process.ts';
import { table } from '../table.ts';

const ROOMS = 200;
const STREAMS = 2_000;
const ACTS_PER_SECOND = 100;

type Table = {
  readonly people: readonly [Person, Person];
  /** When each message was posted, by its text. */
  readonly sent: Map<string, number>;
  /** How many streams of the other seat have seen each message. */
  readonly seen: Map<string, number>;
};

function openStream(person: Person, agent: Agent, hear: (text: string) => void): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    // As the screens ask for it: the page once, then what changed.
    const asked = request(person.at('stream?changes=patch'), { headers: person.headers, agent }, (answer) => {
      let rest = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        const blocks = (rest + chunk).split('\n\n');
        rest = blocks.pop() ?? '';
        blocks.forEach(hear);
      });
      resolve(answer);
    });
    asked.once('error', reject);
    asked.end();
  });
}

/**
 * 200 rooms, 2,000 open streams, 100 acts a second for `minutes`: how long until the other seat's streams have each act,
 * and whether any was lost. The server is a process of its own; the load comes from this one, on the same machine.
 */
export async function loadSection(minutes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  const server = await serveBuilt(
    ['--data', folder],
    ['--acts-per-minute', '100000', '--rooms-per-minute', '100000'],
    process.cwd(),
  );
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  const delays: number[] = [];
  try {
    const tables: Table[] = [];
    for (let index = 0; index < ROOMS; index++) {
      const { ana, ben } = await openRoom(server.url);
      await ben.does('party.accept', {});
      tables.push({ people: [ana, ben], sent: new Map(), seen: new Map() });
    }
    const perSeat = STREAMS / ROOMS / 2;
    const streams: IncomingMessage[] = [];
    for (const { people, sent, seen } of tables)
      for (const [side, person] of people.entries())
        for (let copy = 0; copy < perSeat; copy++)
          streams.push(
            await openStream(person, agent, (block) => {
              // Only the newest message of a page can be new; its author's own streams are not "the other seat".
              const [, text, from] = /.*"text":"(bench (\d)[^"]*)"/s.exec(block) ?? [];
              const at = text === undefined ? undefined : sent.get(text);
              if (text === undefined || at === undefined || Number(from) === side) return;
              const count = seen.get(text) ?? 0;
              if (count < perSeat) {
                seen.set(text, count + 1);
                delays.push(performance.now() - at);
              }
            }),
          );
    console.log(`${ROOMS} rooms, ${streams.length} streams, ${ACTS_PER_SECOND} acts a second for ${minutes} min …`);
    const total = Math.round(minutes * 60 * ACTS_PER_SECOND);
    const from = performance.now();
    let failed = 0;
    const under: Promise<void>[] = [];
    for (let act = 0; act < total; act++) {
      const due = from + (act * 1000) / ACTS_PER_SECOND;
      const wait = due - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      const place = tables[(act * 7) % ROOMS];
      const side = Math.floor(act / ROOMS) % 2;
      const person = place?.people[side];
      if (!place || !person) continue;
      const text = `bench ${side} ${act}`;
      place.sent.set(text, performance.now());
      const body = JSON.stringify({ id: `bench-act-${act}`, type: 'message.send', text });
      // Only what was confirmed can be lost; a request that was refused, or never answered, is told apart.
      const unconfirmed = (): void => {
        failed++;
        place.sent.delete(text);
      };
      under.push(
        person.post('acts', body).then(({ status }) => (status === 200 ? undefined : unconfirmed()), unconfirmed),
      );
    }
    await Promise.all(under);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const expected = (total - failed) * perSeat;
    const sorted = delays.toSorted((a, b) => a - b);
    const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
    // Messages that came while an earlier page was on its way arrive within the next page: they are seen, not measured.
    const lost = await missing(tables);
    console.log('From the request of one seat to the streams of the other, ms');
    table(
      ['acts', 'not confirmed', 'measured', 'median', 'p99', 'goal p99', 'lost', 'goal'],
      [[String(total), String(failed), percentOf(delays.length, expected), at(0.5), at(0.99), '50', String(lost), '0']],
    );
    for (const stream of streams) stream.destroy();
  } finally {
    agent.destroy();
    server.process.kill('SIGTERM');
    await new Promise((resolve) => server.process.once('exit', resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}

const percentOf = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)} %`;

/** Acts that were confirmed and are not in the room. */
async function missing(tables: readonly Table[]): Promise<number> {
  let lost = 0;
  for (const { people, sent } of tables) {
    const said = new Set((await people[1].page()).view.talk.map((item) => item.text));
    lost += [...sent.keys()].filter((text) => !said.has(text)).length;
  }
  return lost;
}
