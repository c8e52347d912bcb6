import type { SeatView } from '../../../room/index.ts';
import type { RoomHandle } from '../../client/room-handle.ts';

/** Where an invited person stands on the page of an invitation. */
export type Stage = 'invitation' | 'table' | 'ask' | 'later' | 'never';

/** What every part of the page of an invitation gets. */
export type StageProps = {
  readonly room: RoomHandle;
  readonly inviter: SeatView;
  readonly inviterName: string;
  readonly go: (stage: Stage) => void;
};
