import { Host } from '../../src/host/host.ts';
import { realPorts } from '../../src/host/ports.ts';
import type { EventStore } from '../../src/store/index.ts';
import { MIGRATIONS } from '../../src/store/migrations.ts';
import { columnsOf } from '../../src/store/row.ts';

/** What each client says: about as long as people's messages are. */
export const TEXT =
  'Thank you for saying it so plainly. The part about the deliveries is right; about the spring I would like to ask first.';

/** A host over a store with one room a client, everyone seated. */
export async function openRooms(store: EventStore, clients: number) {
  const host = await Host.open(store);
  const places = [];
  for (let index = 0; index < clients; index++) {
    const made = await host.createRoom({
      title: 'The fence',
      invitation: 'I listen first.',
      you: { name: 'Ana', role: 'number 7' },
      others: [{ name: 'Ben', role: 'number 9' }],
    });
    if ('refused' in made) throw new Error(made.refused.code);
    for (const { seat } of made.others)
      await host.act({ room: made.room, seat }, { id: 'bench-accepts', type: 'party.accept' });
    places.push({ room: made.room, seat: made.you.seat });
  }
  return { host, places, store };
}

/** The statement that makes the table of events: what plain inserts go into, with the same keys as an act's event. */
export const EVENTS_TABLE = MIGRATIONS.flat().find((statement) => statement.startsWith('CREATE TABLE events')) ?? '';

/** The row that one act of these clients puts into the table of events, behind room and position. */
export async function rowOfAnAct({ host, places, store }: Awaited<ReturnType<typeof openRooms>>) {
  const [place] = places;
  if (!place) throw new Error('No rooms are open.');
  await host.act(place, { id: realPorts.newId('bench-row'), type: 'message.send', text: TEXT });
  const said = (await store.read(place.room)).events.at(-1);
  if (!said) throw new Error('The act left no event.');
  return columnsOf(said);
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

/** Whole acts a second through load, decide, append and publish. */
export async function actsPerSecond(rooms: Awaited<ReturnType<typeof openRooms>>, ms: number): Promise<number> {
  const { host, places } = rooms;
  return perSecond(places.length, ms, async (client) => {
    const place = places[client];
    if (!place) return;
    const done = await host.act(place, { id: realPorts.newId('bench-act'), type: 'message.send', text: TEXT });
    if ('refused' in done) throw new Error(done.refused.code);
  });
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;
const percent = (ratio: number): string => `${(ratio * 100).toFixed(0)} %`;

export const HEADING = ['clients', 'inserts/s', 'acts/s', 'ratio', 'half of the rounds', 'goal'];
/** One line of a table: medians, the ratio of each round to its own neighbour, and where half of those ratios lie. */
export function summary(
  clients: number,
  rounds: readonly { readonly inserts: number; readonly acts: number }[],
  goal: string,
): readonly string[] {
  const ratios = rounds.map(({ inserts, acts }) => acts / inserts);
  return [
    String(clients),
    quantile(
      rounds.map(({ inserts }) => inserts),
      0.5,
    ).toFixed(0),
    quantile(
      rounds.map(({ acts }) => acts),
      0.5,
    ).toFixed(0),
    percent(quantile(ratios, 0.5)),
    `${percent(quantile(ratios, 0.25))} – ${percent(quantile(ratios, 0.75))}`,
    goal,
  ];
}
