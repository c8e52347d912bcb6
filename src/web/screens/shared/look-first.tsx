import { Link } from 'wouter';
import { understandingWords } from '../../../contract/words/understanding.en.ts';
import { roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Icon } from '../../look/index.ts';
import './look-first.css';

/** The quiet way to one's private map of mistrust, for whoever prepares what to tell. */
export function LookFirst({ room }: { readonly room: RoomHandle }) {
  return (
    <p>
      <Link className="look-first" href={roomPath(room.room, 'mistrust')}>
        <Icon name="lock" />
        <span>{understandingWords.side.mistrust}</span>
      </Link>
    </p>
  );
}
