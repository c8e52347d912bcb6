import type { RoomPage } from '../contract/api.ts';
import { course, nextStep, view } from '../room/index.ts';
import type { SeatPlace } from './links.ts';
import type { LoadedRoom } from './room-cache.ts';

/** What one seat may see of a room at `now` (ISO 8601), with its next step and what time brings. */
export function pageOf({ state, sequences }: LoadedRoom, { seat, link }: SeatPlace, now: string): RoomPage {
  const seen = view(state, seat, link);
  const sequence = sequences.get(seat) ?? 0;
  return { sequence, link, view: seen, next: nextStep(seen, now), course: course(seen, now), now };
}

/**
 * The pages of a room's newest version, made once for all streams of a seat: people keep several tabs open. Only for who
 * was told of that version just now; whoever asks by themselves gets a page of this moment. A version's pages go with it.
 */
export class ToldPages {
  readonly #made = new WeakMap<LoadedRoom, Map<string, RoomPage>>();

  page(loaded: LoadedRoom, place: SeatPlace, now: string): RoomPage {
    const pages = this.#made.get(loaded) ?? new Map<string, RoomPage>();
    this.#made.set(loaded, pages);
    const key = `${place.link} ${place.seat}`;
    const page = pages.get(key) ?? pageOf(loaded, place, now);
    pages.set(key, page);
    return page;
  }
}
