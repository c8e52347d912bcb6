import { useState } from 'react';
import { Link } from 'wouter';
import { adviceWords } from '../../contract/words/advice.en.ts';
import { deadlineWords } from '../../contract/words/deadlines.en.ts';
import { afarWords } from '../../contract/words/afar.en.ts';
import { frameWords } from '../../contract/words/frame.en.ts';
import { roomPath } from '../client/paths.ts';
import type { RoomHandle } from '../client/room-handle.ts';
import { adviceTwos } from '../screens/advice/twos.ts';
import { Button, Dialog, Field, Icon, Notice, Tick } from '../look/index.ts';
import { isOn } from './header.tsx';
import { placesOf } from './nav.tsx';
import { chooseTheme, chosenTheme, themes } from './theme.ts';
import { facilitatorIn } from '../client/facilitator.ts';

type Props = {
  readonly room: RoomHandle;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onPause: () => void;
  readonly onNotebook: () => void;
  readonly onHelp: () => void;
};

/** Everything of a room that has no place in the bar: further places, notebook, pause, how it looks, link, leaving. */
export function MoreSheet({ room, isOpen, onClose, onPause, onNotebook, onHelp }: Props) {
  const words = frameWords.menu;
  const [theme, setTheme] = useState(chosenTheme);
  const then = (open: () => void) => () => {
    onClose();
    open();
  };
  const party = room.view.attending === undefined;
  const facilitated = facilitatorIn(room.view) !== undefined;
  const advised = adviceTwos(room.view).map(({ adviser }) => ({
    href: roomPath(room.room, 'advice', adviser),
    icon: 'pair' as const,
    label: adviceWords.link(room.firstName(adviser)),
  }));
  const own = [
    ...(facilitated ? ([{ href: roomPath(room.room, 'caucus'), icon: 'door', label: words.caucus }] as const) : []),
    ...advised,
    ...(room.view.mode.current === 'relay'
      ? ([{ href: roomPath(room.room, 'afar'), icon: 'link', label: afarWords.ask.title }] as const)
      : []),
    { href: roomPath(room.room, 'safety'), icon: 'lock', label: words.safety },
    { href: roomPath(room.room, 'closing'), icon: 'leave', label: words.leave },
  ] as const;
  const links = [
    ...placesOf(room.view).flatMap((place) =>
      place === 'agreement' || place === 'deeds' || place === 'record'
        ? [{ href: roomPath(room.room, place), icon: place, label: frameWords.places[place] }]
        : [],
    ),
    { href: roomPath(room.room, 'dates'), icon: 'day', label: deadlineWords.menu },
    { href: roomPath(room.room, 'people'), icon: 'table', label: words.people },
    ...(party ? own : []),
    { href: '/who-can-see-what', icon: 'eye', label: words.who },
    { href: '/', icon: 'home', label: words.home },
  ] as const;
  return (
    <Dialog title={words.title} isOpen={isOpen} onClose={onClose} shape="sheet">
      <button type="button" className="nb wide-nb" onClick={then(onNotebook)}>
        <Icon name="book" />
        {frameWords.notebook}
      </button>
      {party ? (
        <Link className="nb wide-nb" href={roomPath(room.room, 'mistrust')} onClick={onClose}>
          <Icon name="lock" />
          {words.mistrust}
        </Link>
      ) : null}
      <ul className="more-list">
        {links.map((each) => (
          <li key={each.href}>
            <Link href={each.href} onClick={onClose}>
              <Icon name={each.icon} />
              {each.label}
            </Link>
          </li>
        ))}
        {isOn(room.view) && party ? (
          <li>
            <button type="button" onClick={then(onPause)}>
              <Icon name={room.view.paused ? 'play' : 'pause'} />
              {room.view.paused ? frameWords.resume : frameWords.pause}
            </button>
          </li>
        ) : null}
        <li>
          <button type="button" onClick={then(onHelp)}>
            <Icon name="question" />
            {words.help}
          </button>
        </li>
      </ul>
      <fieldset className="themes">
        <legend className="field-label">{words.theme}</legend>
        {themes.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="theme"
              checked={theme === each}
              onChange={() => {
                setTheme(each);
                chooseTheme(each);
              }}
            />
            {words.themes[each]}
          </label>
        ))}
      </fieldset>
      <PrintPrivate />
      <OwnLink room={room} />
    </Dialog>
  );
}

/** A new link for this seat: the old one stops working at once. */
function OwnLink({ room }: { readonly room: RoomHandle }) {
  const words = frameWords.link;
  const [link, setLink] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [copied, setCopied] = useState(false);
  const make = async () => {
    const answer = await room.newLink();
    if (answer.type === 'problem') return setProblem(answer.problem.message);
    setProblem(undefined);
    setLink(`${location.origin}/room/${encodeURIComponent(room.room)}#${answer.value}`);
  };
  return (
    <details className="own-link">
      <summary>{words.title}</summary>
      <p className="small mute">{words.body}</p>
      {link === undefined ? (
        <Button small icon="link" onPress={() => void make()}>
          {words.make}
        </Button>
      ) : (
        <>
          <Field label={words.fresh} lines="line" font="table" value={link} onChange={() => {}} readOnly />
          <Button
            small
            icon="copy"
            onPress={() => void navigator.clipboard?.writeText(link).then(() => setCopied(true))}
          >
            {copied ? words.copied : words.copy}
          </Button>
        </>
      )}
      {problem === undefined ? null : <Notice kind="alert" announce="assertive" title={problem} />}
    </details>
  );
}

/** Private blocks stay out of print unless this is ticked; it holds until the page is left. */
function PrintPrivate() {
  const root = document.documentElement;
  const [on, setOn] = useState('printPrivate' in root.dataset);
  const set = (value: boolean) => {
    setOn(value);
    if (value) root.dataset['printPrivate'] = '';
    else delete root.dataset['printPrivate'];
  };
  return (
    <Tick checked={on} onChange={set} hint={frameWords.menu.printHint}>
      {frameWords.menu.print}
    </Tick>
  );
}
