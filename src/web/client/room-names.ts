import type { Names } from '../../contract/words.en.ts';
import { groupName } from '../../contract/words/names.en.ts';
import type { RoomView } from '../../room/index.ts';

/** How the people and issues of a room are called on screen. Unknown ids stay as they are. */
export type RoomNames = {
  readonly name: (seat: string) => string;
  readonly firstName: (seat: string) => string;
  readonly order: (seat: string) => number;
  readonly names: Names;
};

const first = (name: string) => name.trim().split(/\s+/u)[0] ?? name;

/** Names of a room. First names are used only where no two people share one. */
export function namesOf(view: Pick<RoomView, 'seats' | 'issues'>): RoomNames {
  const seatName = (id: string) =>
    id === 'group' ? groupName : (view.seats.find((seat) => seat.id === id)?.name ?? id);
  const shared = (name: string) => view.seats.filter((seat) => first(seat.name) === name).length > 1;
  const firstName = (id: string) => {
    if (id === 'group') return groupName;
    const name = first(seatName(id));
    return shared(name) ? seatName(id) : name;
  };
  return {
    name: seatName,
    firstName,
    order: (id) =>
      Math.max(
        0,
        view.seats.findIndex((seat) => seat.id === id),
      ),
    names: { seat: firstName, issue: (id) => view.issues.find((issue) => issue.id === id)?.title ?? id },
  };
}

/** Day of a room on which `at` lies in this person's calendar; the first day is 1. */
export function dayOf(createdAt: string, at: string): number {
  const midnight = (time: string) => new Date(time).setHours(0, 0, 0, 0);
  return Math.max(1, Math.round((midnight(at) - midnight(createdAt)) / 86_400_000) + 1);
}
