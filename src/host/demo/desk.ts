import type { DemoAnswer, DemoList, DemoRequest } from '../../contract/api-demo.ts';
import type { EventStore } from '../../store/index.ts';
import { ownLinkOf } from '../links.ts';
import { digestText, realPorts, type Ports } from '../ports.ts';
import { calendarOf, demoStories, playDemoRoom } from './play.ts';

/** Hands out copies of the demo rooms: one's own, at any day and seat. */
export type DemoDesk = {
  readonly list: () => DemoList;
  /** `undefined` when there is no such room, day or seat, or the seat is not taken on that day yet. */
  readonly open: (request: DemoRequest) => Promise<DemoAnswer | undefined>;
};

/** A desk over a store. Each copy is played in memory and stored at once: a room is there as a whole or not at all. */
export function demoDesk(store: EventStore, ports: Pick<Ports, 'now' | 'newId' | 'newToken'> = realPorts): DemoDesk {
  return {
    list: () => ({ rooms: demoStories }),
    open: async ({ room: id, day, seat }) => {
      const story = demoStories.find((each) => each.id === id);
      const there = story?.seats.filter((each) => each.from <= day) ?? [];
      if (!story?.days.includes(day) || !there.some((each) => each.id === seat)) return undefined;
      const room = `${story.id}-${ports.newId('room')}`;
      const calendar = calendarOf(story.id, day, new Date(ports.now()));
      await store.append(room, 0, { events: await playDemoRoom(story.id, room, day, calendar) });
      const links = there.map((each) => ({ seat: each.id, name: each.name, token: ports.newToken() }));
      for (const { token, seat: id } of links) await store.grantToken(digestText(token), room, ownLinkOf(id));
      const you = links.find((each) => each.seat === seat);
      const others = links.filter((each) => each.seat !== seat);
      return you && { room, title: story.title, you, others };
    },
  };
}
