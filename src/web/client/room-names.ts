import type { Names } from '../../contract/words.en.ts';
import { groupName } from '../../contract/words/names.en.ts';
import { peopleWords } from '../../contract/words/people.en.ts';
import type { RoomView, SeatView } from '../../room/index.ts';

/** How the people and issues of a room are called on screen. Unknown ids stay as they are. */
export type RoomNames = {
  readonly name: (seat: string) => string;
  readonly firstName: (seat: string) => string;
  readonly order: (seat: string) => number;
  readonly names: Names;
};

const first = (name: string) => name.trim().split(/\s+/u)[0] ?? name;

/** The viewer as a person: a party's seat, or the place of somebody who is no party. */
export function meOf(view: RoomView): SeatView | undefined {
  const attendant = view.attending?.attendant;
  if (!attendant) return view.seats.find((each) => each.id === view.you);
  const status = attendant.status === 'proposed' ? 'invited' : attendant.status;
  return { id: attendant.id, name: attendant.name, role: peopleWords.kinds[attendant.kind], status };
}

/** Names of a room. First names are used only where no two people share one. */
export function namesOf(view: Pick<RoomView, 'seats' | 'issues'> & Partial<Pick<RoomView, 'attendants'>>): RoomNames {
  const attendants = view.attendants ?? [];
  const everyone = [...view.seats, ...attendants];
  const seatName = (id: string) => (id === 'group' ? groupName : (everyone.find((each) => each.id === id)?.name ?? id));
  const here = [...view.seats, ...attendants.filter((each) => each.status !== 'left')];
  const shared = (name: string) => here.filter((seat) => first(seat.name) === name).length > 1;
  const firstName = (id: string) => {
    if (id === 'group') return groupName;
    const name = first(seatName(id));
    return shared(name) ? seatName(id) : name;
  };
  return {
    name: seatName,
    firstName,
    order: (id) => view.seats.findIndex((seat) => seat.id === id),
    names: { seat: firstName, issue: (id) => view.issues.find((issue) => issue.id === id)?.title ?? id },
  };
}

/** Day of a room on which `at` lies in this person's calendar; the first day is 1. */
export function dayOf(createdAt: string, at: string): number {
  const midnight = (time: string) => new Date(time).setHours(0, 0, 0, 0);
  return Math.max(1, Math.round((midnight(at) - midnight(createdAt)) / 86_400_000) + 1);
}
