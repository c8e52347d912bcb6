import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { frameWords } from '../../contract/words/frame.en.ts';
import type { Place } from '../../contract/words/places.ts';
import { roomPath } from '../client/paths.ts';
import type { RoomHandle } from '../client/room-handle.ts';
import type { LateAnswer } from '../client/use-room.ts';
import { Notebook } from '../screens/notebook/notebook.tsx';
import { CarriedBar } from './carried-bar.tsx';
import { ConnectionBar } from './connection-bar.tsx';
import './frame.css';
import { Header, isOn } from './header.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { useKeyboard } from './keyboard.ts';
import { MoreSheet } from './more-sheet.tsx';
import { placesOf, Rail, Tabs } from './nav.tsx';
import { NewsAnnouncer } from './news-announcer.tsx';
import { PauseDialog } from './pause-dialog.tsx';

type Props = {
  readonly room: RoomHandle;
  readonly place: Place | undefined;
  readonly title: string;
  readonly late: readonly LateAnswer[];
  readonly dismiss: (act: string) => void;
  readonly children: ReactNode;
};
type Open = 'none' | 'more' | 'help' | 'pause' | 'notebook';

/** The frame of a room: head, places, the page, and the sheets that lie over it. */
export function RoomFrame({ room, place, title, late, dismiss, children }: Props) {
  const [open, setOpen] = useState<Open>('none');
  const [path, go] = useLocation();
  const close = () => setOpen('none');
  const id = room.room;
  const on = isOn(room.view);
  const allowed = placesOf(room.view);
  useKeyboard(
    useMemo(
      () => ({
        go: (to) => go(roomPath(id, to)),
        help: () => setOpen('help'),
        notebook: () => setOpen('notebook'),
        pause: () => (on ? setOpen('pause') : undefined),
      }),
      [go, id, on],
    ),
  );
  useEffect(() => {
    document.title = frameWords.newTab(`${title}, ${room.view.title}`);
  }, [title, room.view.title]);
  return (
    <>
      <a className="skip-link" href="#page">
        {frameWords.skip}
      </a>
      <Header room={room} onPause={() => setOpen('pause')} />
      <div className="frame">
        <Rail
          room={id}
          current={place}
          allowed={allowed}
          onNotebook={() => setOpen('notebook')}
          onMore={() => setOpen('more')}
        />
        <main className="page" id="page" tabIndex={-1}>
          <ConnectionBar room={room} late={late} dismiss={dismiss} />
          <CarriedBar room={room} shown={!path.endsWith('/carried')} />
          {children}
        </main>
      </div>
      <NewsAnnouncer room={room} />
      <Tabs room={id} current={place} allowed={allowed} onMore={() => setOpen('more')} />
      <MoreSheet
        room={room}
        isOpen={open === 'more'}
        onClose={close}
        onPause={() => setOpen('pause')}
        onNotebook={() => setOpen('notebook')}
        onHelp={() => setOpen('help')}
      />
      <HelpDialog isOpen={open === 'help'} onClose={close} />
      <PauseDialog room={room} isOpen={open === 'pause'} onClose={close} />
      <Notebook room={room} isOpen={open === 'notebook'} onClose={close} />
    </>
  );
}
