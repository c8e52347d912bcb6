import { lazy, Suspense, useEffect, useSyncExternalStore, type ComponentType } from 'react';
import { Redirect, useLocation } from 'wouter';
import { frameWords } from '../../contract/words/frame.en.ts';
import { places } from '../../contract/words/places.ts';
import { forgetRoom, onRoomsChange, tokenOf } from '../client/access.ts';
import { roomPath } from '../client/paths.ts';
import type { RoomHandle, ScreenProps } from '../client/room-handle.ts';
import { useRoom } from '../client/use-room.ts';
import { Button, LinkButton, Notice, Skeleton } from '../look/index.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { placesOf } from './nav.tsx';
import { RoomFrame } from './room-frame.tsx';
import { SoloFrame } from './solo-frame.tsx';

type Screen = { readonly default: ComponentType<ScreenProps> };
/** One folder a screen: adding a screen of a room is adding `screens/NAME/index.tsx`. Each is loaded when first opened. */
const files = import.meta.glob<Screen>([
  '../screens/*/index.tsx',
  '!../screens/home/index.tsx',
  '!../screens/new-room/index.tsx',
  '!../screens/review/index.tsx',
]);
const screens = new Map(
  Object.entries(files).map(([file, load]) => [file.split('/').at(-2) ?? file, lazy(load)] as const),
);

/** How long after opening a room its other screens are fetched, so that they also open without a connection. */
const FETCH_REST_MS = 2500;

function useScreensAtHand(on: boolean): void {
  useEffect(() => {
    if (!on) return undefined;
    const timer = setTimeout(() => {
      for (const load of Object.values(files)) load().catch(() => undefined);
    }, FETCH_REST_MS);
    return () => clearTimeout(timer);
  }, [on]);
}

/** Finds this browser's link to the room; without one it says how to come in. */
export function RoomDoor({ room, parts }: { readonly room: string; readonly parts: readonly string[] }) {
  const token = useSyncExternalStore(onRoomsChange, () => tokenOf(room));
  const words = frameWords.open;
  if (token !== undefined) return <OpenRoom key={room} room={room} token={token} parts={parts} />;
  return (
    <SoloFrame title={words.noLink}>
      <h1>{words.noLink}</h1>
      <p className="lede">{words.noLinkWhy}</p>
      <p className="acts solo-acts">
        <LinkButton href="/">{words.home}</LinkButton>
      </p>
    </SoloFrame>
  );
}

type OpenProps = { readonly room: string; readonly token: string; readonly parts: readonly string[] };

function OpenRoom({ room, token, parts }: OpenProps) {
  const access = useRoom(room, token);
  const [, go] = useLocation();
  useScreensAtHand(access.type === 'open');
  const words = frameWords.open;
  if (access.type === 'loading') {
    return (
      <SoloFrame title={words.loading}>
        <Skeleton lines={5} />
      </SoloFrame>
    );
  }
  if (access.type === 'problem') {
    const known = access.problem.error === 'unauthorised' || access.problem.error === 'not_found';
    return (
      <SoloFrame title={known ? words.void : words.failed}>
        <h1>{known ? words.void : words.failed}</h1>
        <p className="lede">{known ? words.voidWhy : access.problem.message}</p>
        <p className="acts solo-acts">
          <Button onPress={access.again}>{words.again}</Button>
          {known ? (
            <Button
              kind="text"
              onPress={() => {
                go('/');
                forgetRoom(room);
              }}
            >
              {words.forget}
            </Button>
          ) : null}
          <LinkButton kind="text" href="/">
            {words.home}
          </LinkButton>
        </p>
      </SoloFrame>
    );
  }
  const { handle } = access;
  const [wanted = '', ...params] = parts;
  const { attending } = handle.view;
  if (attending && attending.sees !== 'room') return <Page name="outside" room={handle} params={[]} />;
  if (handle.me.status !== 'seated' && !(wanted === 'closing' && handle.me.status === 'left')) {
    return <Page name="landing" room={handle} params={params} />;
  }
  const name = wanted === '' ? 'now' : wanted;
  if (!screens.has(name) || hidden.has(name) || !mayOpen(handle, name, params))
    return <Redirect to={roomPath(room, 'now')} replace />;
  const place = places.find((each) => each === name) ?? (name === 'verdict' ? 'understanding' : undefined);
  const title = places.find((each) => each === name);
  return (
    <RoomFrame
      room={handle}
      place={place}
      title={title ? frameWords.places[title] : frameWords.titles[name === 'verdict' ? 'verdict' : 'other']}
      late={access.late}
      dismiss={access.dismiss}
    >
      <Page
        name={attending && name === 'now' ? 'attend' : name}
        room={attending ? inPlaceOf(handle, name) : handle}
        params={params}
      />
    </RoomFrame>
  );
}

/** Screens that only the door opens. */
const hidden: ReadonlySet<string> = new Set(['landing', 'outside', 'attend']);

/** Whether somebody may open a page: parties all of them, others what is theirs to see and do. */
function mayOpen({ view }: RoomHandle, name: string, params: readonly string[]): boolean {
  const attendant = view.attending?.attendant;
  if (!attendant) return true;
  if (placesOf(view).some((each) => each === name) || name === 'people' || name === 'dates') return true;
  if (name === 'advice') return attendant.guest?.adviserTo !== undefined;
  if (attendant.kind !== 'facilitator') return false;
  return name === 'caucus' || (name === 'understanding' && params[0] === 'restart');
}

/** A representative makes offers and signs in the party's place: there the screen is the party's. */
function inPlaceOf(handle: RoomHandle, name: string): RoomHandle {
  const party = handle.view.attending?.attendant.represents?.party;
  const seat = handle.view.seats.find((each) => each.id === party);
  if (!seat || (name !== 'options' && name !== 'agreement')) return handle;
  return { ...handle, me: seat, others: handle.view.seats.filter((each) => each.id !== seat.id) };
}

type PageProps = { readonly name: string; readonly room: RoomHandle; readonly params: readonly string[] };

function Page({ name, room, params }: PageProps) {
  const [path] = useLocation();
  const Screen = screens.get(name);
  if (!Screen) return <Notice title={frameWords.open.missing} />;
  return (
    <ErrorBoundary resetKey={path}>
      <Suspense fallback={<Skeleton lines={6} />}>
        <Screen room={room} params={params} />
      </Suspense>
    </ErrorBoundary>
  );
}
