import { talkWords } from '../../../contract/words/talk.en.ts';
import type { RoomHandle } from '../../client/room-handle.ts';

/** Whose hands carried these words, where somebody did. */
export function CarriedBy({ room, by }: { readonly room: RoomHandle; readonly by: string | undefined }) {
  return by === undefined ? null : <p className="small mute">{talkWords.wereCarriedBy(room.firstName(by))}</p>;
}
