import { Link } from 'wouter';
import { frameWords } from '../../contract/words/frame.en.ts';
import { places, type Place } from '../../contract/words/places.ts';
import type { RoomView } from '../../room/index.ts';
import { roomPath } from '../client/paths.ts';
import { Icon, type IconName } from '../look/index.ts';

const icons: Readonly<Record<Place, IconName>> = {
  now: 'now',
  understanding: 'loop',
  talk: 'talk',
  options: 'options',
  agreement: 'agreement',
  deeds: 'deeds',
  record: 'record',
};
/** Places in the bar of a phone; the rest is in "More". */
const barPlaces: readonly Place[] = ['now', 'understanding', 'talk', 'options'];

/** The places of a room that this person may go to: all of them for a party. Deeds are read by everyone who sees the room. */
export function placesOf(view: Pick<RoomView, 'attending'>): readonly Place[] {
  const attendant = view.attending?.attendant;
  if (!attendant) return places;
  if (attendant.kind === 'representative') return ['now', 'talk', 'options', 'agreement', 'deeds', 'record'];
  return ['now', 'talk', 'deeds', 'record'];
}

type NavProps = { readonly room: string; readonly current: Place | undefined };

function PlaceLink({ room, place, current }: NavProps & { readonly place: Place }) {
  return (
    <Link href={roomPath(room, place)} aria-current={place === current ? 'page' : undefined}>
      <Icon name={icons[place]} />
      {frameWords.places[place]}
    </Link>
  );
}

type RailProps = NavProps & {
  readonly allowed: readonly Place[];
  readonly onNotebook: () => void;
  readonly onMore: () => void;
};

/** The places of a room at the side of a wide screen, and the private notebook apart from them. */
export function Rail({ room, current, allowed, onNotebook, onMore }: RailProps) {
  return (
    <nav className="rail" aria-label={frameWords.roomNav}>
      {allowed.map((place) => (
        <PlaceLink key={place} room={room} place={place} current={current} />
      ))}
      <div className="sep" />
      <button type="button" className="nb" onClick={onNotebook}>
        <Icon name="book" />
        {frameWords.notebook}
      </button>
      <button type="button" className="rail-more" onClick={onMore} aria-haspopup="dialog">
        <Icon name="more" />
        {frameWords.more}
      </button>
    </nav>
  );
}

type TabsProps = NavProps & { readonly allowed: readonly Place[]; readonly onMore: () => void };

/** The bar at the foot of a phone. */
export function Tabs({ room, current, allowed, onMore }: TabsProps) {
  return (
    <nav className="tabs" aria-label={frameWords.roomNav}>
      {barPlaces
        .filter((place) => allowed.includes(place))
        .map((place) => (
          <PlaceLink key={place} room={room} place={place} current={current} />
        ))}
      <button type="button" onClick={onMore} aria-haspopup="dialog">
        <Icon name="more" />
        {frameWords.more}
      </button>
    </nav>
  );
}
