import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RoomPage } from '../src/contract/api.ts';
import { eventReader } from '../src/web/client/event-reader.ts';
import { pageReader } from '../src/web/client/stream-page.ts';
import { AFAR } from './privacy/history-afar.ts';
import { histories, observerOf } from './privacy/dice.ts';
import { compare, type Leak } from './privacy/observe.ts';
import type { PersonName, World } from './privacy/world.ts';

// Most people leave the page open. A stream that stays open tells what changed since the page before (design 3.5), and
// what seat A may not see must change no byte of that either: not when a message comes, how many come, or what is in it.

/** In place of the stream that begins anew at each look: all that one stream brought, open since everybody sat down. */
const open =
  (observer: PersonName, check: (live: string, world: World) => Promise<void>): Leak =>
  (world) => {
    const heard = world.live(observer);
    const begun = heard();
    const then =
      <A extends readonly unknown[], R>(run: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> => {
        await begun;
        const done = await run(...args);
        await heard();
        return done;
      };
    return {
      ...world,
      act: then(world.act),
      does: then(world.does),
      page: then(world.page),
      stream: async () => {
        await begun;
        const live = await heard();
        await check(live, world);
        return live;
      },
    };
  };

/** The page that the screens make of a stream. */
function pageOf(stream: string): RoomPage | undefined {
  const take = pageReader();
  let page: RoomPage | undefined;
  for (const event of eventReader()(stream)) {
    const next = take(event);
    expect(next).not.toBe('lost');
    if (next && next !== 'lost') page = next;
  }
  return page;
}

// What time brings is told with the next event.
const withoutTime = ({ now: _now, course: _course, next: _next, ...rest }: RoomPage) => rest;

it('an open stream gives the same bytes, and its changes add up to the page, over 150 pairs of histories', async () => {
  let changes = 0;
  await fc.assert(
    fc.asyncProperty(histories, async (dice) => {
      const observer = observerOf(dice);
      if (observer === AFAR) return;
      const leak = open(observer, async (live, world) => {
        changes += live.split('event: patch').length - 1;
        const shown = JSON.parse((await world.get(observer, 'view')).body) as RoomPage;
        const built = pageOf(live);
        expect(built && withoutTime(built)).toEqual(withoutTime(shown));
      });
      expect(await compare(dice, observer, leak)).toBeUndefined();
    }),
    { numRuns: 150, seed: 20261122 },
  );
  expect(changes).toBeGreaterThan(150);
});
