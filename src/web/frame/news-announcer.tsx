import { useEffect, useRef, useState } from 'react';
import type { RoomHandle } from '../client/room-handle.ts';
import { newSince } from '../screens/now/new-since.ts';

/** Says politely what somebody else has just done, so that a change on screen is heard as well as seen. */
export function NewsAnnouncer({ room }: { readonly room: RoomHandle }) {
  const since = useRef(room.page.now);
  const [news, setNews] = useState('');
  useEffect(() => {
    const fresh = newSince(room, since.current);
    since.current = room.page.now;
    if (fresh.length > 0) setNews(fresh.map((each) => each.words).join(' '));
    // One run a page: the handle is made anew on every render, the page only when something happened.
  }, [room.page]);
  return (
    <p className="sr" role="status">
      {news}
    </p>
  );
}
