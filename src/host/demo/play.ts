import type { ActType, SeatId } from '../../room/index.ts';
import { openStore, type EventStore, type StoredEvent } from '../../store/index.ts';
import { Host } from '../host.ts';
import { giveOwnLink } from '../links.ts';
import { digestText, realPorts } from '../ports.ts';
import { calendarEnding, demoTime, type DemoCalendar } from './calendar.ts';
import { demoRoomIds, type DemoRoomId } from './file.ts';
import { newTool } from './room-1-new-tool.ts';
import { renewal } from './room-2-renewal.ts';
import { founders } from './room-3-founders.ts';
import type { ScriptOf } from './script.ts';

/** The script of each demo room. */
export const demoScripts: Readonly<Record<DemoRoomId, ScriptOf>> = {
  'demo-1-new-tool': newTool,
  'demo-2-renewal': renewal,
  'demo-3-founders': founders,
};

/** Somebody whose place can be taken: a party, or one who is no party, from the day on they are at the table. */
export type DemoSeat = {
  readonly id: SeatId;
  readonly name: string;
  readonly role: string;
  readonly kind: 'party' | 'facilitator';
  readonly from: number;
};
/** A demo room before it is played: its days, on each of which something happens, and the people in it. */
export type DemoStory = {
  readonly id: DemoRoomId;
  readonly title: string;
  readonly purpose: string;
  readonly days: readonly number[];
  readonly seats: readonly DemoSeat[];
};

// What happens and when does not depend on where the days lie, save due dates.
const anyCalendar = calendarEnding('D1 00:00', new Date(0), 99);
const dayOf = (at: string): number => demoTime(at).day;

function storyOf(id: DemoRoomId): DemoStory {
  const { room, steps, opening } = demoScripts[id](anyCalendar);
  const days = [...new Set([opening.at, ...steps.map((step) => step.at)].map(dayOf))].sort((a, b) => a - b);
  const parties = room.parties.map((party) => ({ ...party, kind: 'party', from: 1 }) as const);
  const { facilitator } = room;
  const seated = steps.find(({ who }) => who === facilitator?.id);
  const neutral =
    facilitator && seated
      ? [{ id: facilitator.id, name: facilitator.name, role: facilitator.kind, kind: 'facilitator' } as const]
      : [];
  const from = seated ? dayOf(seated.at) : 1;
  const seats = [...parties, ...neutral.map((each) => ({ ...each, from }))].map(
    ({ id: seat, name, role, kind, from: day }): DemoSeat => ({ id: seat, name, role, kind, from: day }),
  );
  return { id, title: room.title, purpose: room.purpose, days, seats };
}

/** The three demo rooms in the order of the file. */
export const demoStories: readonly DemoStory[] = demoRoomIds.map(storyOf);

export const demoStoryOf = (id: DemoRoomId): DemoStory => demoStories.find((each) => each.id === id) ?? storyOf(id);

/** Where the days of a room lie so that one of them has just ended. */
export function calendarOf(id: DemoRoomId, day: number, now: Date): DemoCalendar {
  const { steps } = demoScripts[id](anyCalendar);
  const last = steps.findLast((step) => dayOf(step.at) <= day)?.at ?? `D${day} 00:00`;
  const { days } = demoStoryOf(id);
  return calendarEnding(last, now, days.at(-1) ?? day);
}

type Unplaced = Omit<StoredEvent, 'position'>;

/**
 * Plays a demo room up to the end of a day through the acts that people send, in a store of its own, and gives its events
 * under the name `room`. Rejects if an act is refused: then script and protocol no longer fit.
 */
export async function playDemoRoom(
  id: DemoRoomId,
  room: string,
  upTo: number,
  calendar: DemoCalendar,
): Promise<readonly Unplaced[]> {
  const script = demoScripts[id](calendar);
  const store = await openStore({ type: 'memory' });
  let now = calendar.at(script.opening.at);
  // The ids the script names, for the act that is being done; everything else gets a fresh one.
  let making: readonly string[] = [room, ...script.room.parties.map((party) => party.id)];
  const newId = (act: string): string => {
    const [named, ...rest] = making;
    making = rest;
    return named ?? realPorts.newId(act);
  };
  const host = await Host.open(store, { ...realPorts, newId, now: () => now });
  const [you, ...others] = script.room.parties.map(({ name, role }) => ({ name, role }));
  if (!you) throw new Error(`${id} has no parties.`);
  const invitation = script.opening.invitation.text;
  const opened = await host.createRoom({ title: script.room.title, invitation, you, others });
  if ('refused' in opened) throw new Error(`The demo ${id} was refused: ${opened.refused.code}.`);
  for (const { at, who, act, makes } of script.steps) {
    if (dayOf(at) > upTo) break;
    now = calendar.at(at);
    making = makes;
    const place = { room, seat: who, link: 'own' } as const;
    const request = typeof act === 'function' ? act((await host.page(place)).view) : act;
    const done = await host.act(place, request);
    if ('refused' in done) throw new Error(refusedText(id, at, who, request.type, done.refused));
  }
  const { events } = await store.read(room);
  await host.close();
  return events.map(({ schema, recorded }) => ({ schema, recorded }));
}

const refusedText = (id: string, at: string, who: string, type: ActType, refused: unknown): string =>
  `The demo ${id}, ${at}: ${who}'s "${type}" was refused: ${JSON.stringify(refused)}.`;

export type DemoLink = { readonly room: string; readonly title: string; readonly name: string; readonly token: string };

/**
 * The three demo rooms, finished, in a store: played unless they are there already, with a fresh link for each seat. The
 * last day of each is `today`.
 */
export async function playDemo(store: EventStore, today: Date): Promise<readonly DemoLink[]> {
  const links: DemoLink[] = [];
  for (const { id, title, days, seats } of demoStories) {
    const last = days.at(-1) ?? 1;
    if ((await store.read(id)).version === 0)
      await store.append(id, 0, { events: await playDemoRoom(id, id, last, calendarOf(id, last, today)) });
    for (const seat of seats)
      links.push({ room: id, title, name: seat.name, token: await newLink(store, id, seat.id) });
  }
  return links;
}

async function newLink(store: EventStore, room: string, seat: SeatId): Promise<string> {
  const token = realPorts.newToken();
  // Whoever tries the demo holds every link of it.
  await giveOwnLink(store, digestText(token), { room, seat });
  return token;
}
