import type { RoomView } from '../../../room/index.ts';

/** An offer as this seat sees it: one to four packages, and what was answered. */
export type Offer = RoomView['proposals'][number];
