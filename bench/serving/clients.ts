import { Host, type SeatPlace } from '../../src/host/host.ts';
import { realPorts } from '../../src/host/ports.ts';
import { openStore, type EventStore, type StoreTarget } from '../../src/store/index.ts';
import { MIGRATIONS } from '../../src/store/migrations.ts';
import { columnsOf } from '../../src/store/row.ts';

/** What each client says: about as long as people's messages are. */
export const TEXT =
  'Thank you for saying it so plainly. The part about the deliveries is right; about the spring I would like to ask first.';

/** A host, and the store under it. */
export type Bench = { readonly host: Host; readonly store: EventStore };

export async function openBench(target: StoreTarget): Promise<Bench> {
  const store = await openStore(target);
  return { store, host: await Host.open(store) };
}

/** A room for each client, everyone seated. Each round has rooms of its own, so that none grows beyond what people write. */
export async function openRooms({ host }: Bench, clients: number): Promise<readonly SeatPlace[]> {
  return Promise.all(
    Array.from({ length: clients }, async () => {
      const made = await host.createRoom({
        title: 'The fence',
        invitation: 'I listen first.',
        you: { name: 'Ana', role: 'number 7' },
        others: [{ name: 'Ben', role: 'number 9' }],
      });
      if ('refused' in made) throw new Error(made.refused.code);
      for (const { seat } of made.others)
        await host.act({ room: made.room, seat, link: 'own' }, { id: 'bench-accepts', type: 'party.accept' });
      return { room: made.room, seat: made.you.seat, link: 'own' } as const;
    }),
  );
}

/** The statement that makes the table of events: what plain inserts go into, with the same keys as an act's event. */
export const EVENTS_TABLE =
  MIGRATIONS.flatMap(({ both }) => both).find((statement) => statement.startsWith('CREATE TABLE events')) ?? '';

/** The row that one act of these clients puts into the table of events, behind the room. */
export async function rowOfAnAct(bench: Bench): Promise<readonly (string | number | null)[]> {
  const [place] = await openRooms(bench, 1);
  if (!place) throw new Error('No room is open.');
  await say(bench.host, place);
  const said = (await bench.store.read(place.room)).events.at(-1);
  if (!said) throw new Error('The act left no event.');
  return columnsOf(said);
}

async function say(host: Host, place: SeatPlace): Promise<void> {
  const done = await host.act(place, { id: realPorts.newId('bench-act'), type: 'message.send', text: TEXT });
  if ('refused' in done) throw new Error(done.refused.code);
}

/** How many a second `clients` do together, each one after the other, for `ms` milliseconds. */
export async function perSecond(clients: number, ms: number, once: (client: number) => Promise<void>): Promise<number> {
  let done = 0;
  const from = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async (_each, client) => {
      while (performance.now() - from < ms) {
        await once(client);
        done++;
      }
    }),
  );
  return (done / (performance.now() - from)) * 1000;
}

/** Whole acts a second through decide, append and publish, each client in a room of its own. */
export async function actsPerSecond(bench: Bench, clients: number, ms: number): Promise<number> {
  const places = await openRooms(bench, clients);
  return perSecond(clients, ms, async (client) => {
    const place = places[client];
    if (place) await say(bench.host, place);
  });
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;
const percent = (ratio: number): string => `${(ratio * 100).toFixed(0)} %`;

/** How many a second, and the processor's time of each, in µs, of all processes that have to do with it. */
export type Measured = { readonly perSecond: number; readonly cpu: number };

/** Measures `ms` milliseconds of work; `spent` is the time the processor has spent on it so far, in µs. */
export async function measured(
  ms: number,
  spent: () => number,
  work: () => number | Promise<number>,
): Promise<Measured> {
  const before = spent();
  const perSecond = await work();
  // What comes before the first one, such as opening the rooms, counts as time of theirs.
  return { perSecond, cpu: (spent() - before) / ((perSecond * ms) / 1000) };
}

export const HEADING = [
  'clients',
  'inserts/s',
  'acts/s',
  'ratio',
  'half of the rounds',
  'goal',
  'CPU µs: insert',
  'act',
];
/**
 * One line of a table: medians, the ratio of each round to its own neighbour, where half of those ratios lie, and the
 * processor's time of an insert and of an act, which another program beside it disturbs least.
 */
export function summary(
  clients: number,
  rounds: readonly { readonly inserts: Measured; readonly acts: Measured }[],
  goal: string,
): readonly string[] {
  const ratios = rounds.map(({ inserts, acts }) => acts.perSecond / inserts.perSecond);
  const median = (of: (round: (typeof rounds)[number]) => number): string => quantile(rounds.map(of), 0.5).toFixed(0);
  return [
    String(clients),
    median(({ inserts }) => inserts.perSecond),
    median(({ acts }) => acts.perSecond),
    percent(quantile(ratios, 0.5)),
    `${percent(quantile(ratios, 0.25))} – ${percent(quantile(ratios, 0.75))}`,
    goal,
    median(({ inserts }) => inserts.cpu),
    median(({ acts }) => acts.cpu),
  ];
}
