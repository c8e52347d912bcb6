import { countAccepted } from './accepted.ts';
import { PairOfHistories, type Way } from './history.ts';
import { seatingOf } from './history-attendants.ts';
import { minutesBefore } from './history-time.ts';
import { begunIn, openWorld, type Begun, type PersonName, type World } from './world.ts';

/** Seats those who are no party, and goes over to the way they meet. */
async function seatPeople(world: World, observer: PersonName, way: Way): Promise<void> {
  for (const [index, part] of seatingOf(observer, way).entries()) {
    const { state } = await world.secret();
    const seating = part(state, `table-${String(index).padStart(4, '0')}`);
    const last = state.attendants.at(-1);
    const answer =
      'act' in seating
        ? await world.act(seating.by, seating.act)
        : 'page' in seating
          ? await world.linkPage(seating.by, seating.page)
          : await world.link(
              seating.link === 'ruth' || seating.link === 'ada' ? 'ben' : 'ana',
              last?.id ?? '',
              seating.link,
            );
    if ('act' in seating) countAccepted({ seat: seating.by, act: seating.act });
    if (answer.status !== 200) throw new Error(`seating ${observer}: ${answer.body}`);
  }
}

/** When everybody has sat down after so many steps of arriving, in minutes after the start. */
export const minutesSeated = (steps: number): number => (steps - 1) * minutesBefore(undefined);

async function seat(observer: PersonName, way: Way): Promise<Begun> {
  const world = await openWorld();
  for (const [index, { left }] of new PairOfHistories(observer, way).arrive().entries()) {
    world.setTime(minutesSeated(index + 1));
    for (const doing of left)
      if ('act' in doing && (await world.act(doing.seat, doing.act)).status === 200) countAccepted(doing);
  }
  await seatPeople(world, observer, way);
  const begun = await begunIn(world);
  await world.close();
  return begun;
}

const rooms = new Map<string, Promise<Begun>>();

/** The room in which the three and everybody an observer needs have sat down, played once for all histories. */
export function seatedRoom(observer: PersonName, way: Way): Promise<Begun> {
  const key = `${observer} ${way}`;
  const room = rooms.get(key) ?? seat(observer, way);
  rooms.set(key, room);
  return room;
}
