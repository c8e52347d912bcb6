import type { CommitmentView } from '../../../room/index.ts';
import type { ActBody, RoomHandle } from '../../client/room-handle.ts';
import type { Sending } from '../shared/use-send.tsx';

/** What every part of a promise's card that sends something is given. */
export type DeedActs = {
  readonly room: RoomHandle;
  readonly commitment: CommitmentView;
  readonly sending: Sending;
  readonly send: (act: ActBody) => void;
  /** Whether what is rarely needed stands open. */
  readonly more: boolean;
  /** Words that go with whatever is sent next. */
  readonly words: string;
};
