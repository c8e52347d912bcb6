import demoRooms from '../data/demo-rooms.json' with { type: 'json' };
import { calendarOf, demoScripts, demoStories, playDemoRoom } from '../src/host/demo/play.ts';
import type { DemoRoomId } from '../src/host/demo/file.ts';
import { upcast } from '../src/host/recorder.ts';
import type { RoomEvent } from '../src/room/index.ts';

export const TODAY = new Date('2026-11-22T20:30:00.000Z');

/** A room as the file has it. Its rooms differ in their parts: read with care. */
export type FileRoom = (typeof demoRooms)[number];
export type FileMessage = {
  readonly t: string;
  readonly from: string;
  readonly type: string;
  readonly text: string;
  readonly result?: string;
};
export const fileRoom = (id: DemoRoomId): FileRoom => {
  const found = demoRooms.find((each) => each.id === id);
  if (!found) throw new Error(`no room ${id} in the file`);
  return found;
};
export const messagesOf = (id: DemoRoomId): readonly FileMessage[] => fileRoom(id).messages;
export const ids = demoStories.map((story) => story.id);

/** A whole room, played once: its script, its days and its events. */
export async function playedWhole(id: DemoRoomId) {
  const last = demoStories.find((each) => each.id === id)?.days.at(-1) ?? 1;
  const calendar = calendarOf(id, last, TODAY);
  const script = demoScripts[id](calendar);
  const stored = await playDemoRoom(id, id, last, calendar);
  const events = stored.flatMap((each): readonly RoomEvent[] => {
    const event = upcast({ ...each, position: 1 });
    return event ? [event] : [];
  });
  return { id, script, calendar, events };
}
export type PlayedRoom = Awaited<ReturnType<typeof playedWhole>>;

/** The events that the acts of one message of the file made, told by time and actor. */
export function eventsPlaying({ script, calendar, events }: PlayedRoom, message: number): readonly RoomEvent[] {
  const steps = script.steps.filter((step) => step.plays === message);
  return events.filter((event) =>
    steps.some((step) => calendar.at(step.at) === event.at && (event.by === step.who || event.by === 'table')),
  );
}
