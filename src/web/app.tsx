import { lazy, Suspense, type ComponentType } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { frameWords } from '../contract/words/frame.en.ts';
import { ErrorBoundary } from './frame/error-boundary.tsx';
import { useHeadingFocus } from './frame/heading-focus.ts';
import { RoomDoor } from './frame/room-door.tsx';
import { SoloFrame } from './frame/solo-frame.tsx';
import { LinkButton, Skeleton } from './look/index.ts';

const Home = lazy(() => import('./screens/home/index.tsx'));
const NewRoom = lazy(() => import('./screens/new-room/index.tsx'));
const ReviewOnMyOwn = lazy(() => import('./screens/review/index.tsx'));

/** Pages outside rooms: `screens/pages/NAME.tsx` is the page at `/NAME`. */
const files = import.meta.glob<{ readonly default: ComponentType }>('./screens/pages/*.tsx');
const pages = new Map(
  Object.entries(files).map(([file, load]) => [file.replace(/^.*\/|\.tsx$/g, ''), lazy(load)] as const),
);

function parts(rest: string | undefined): readonly string[] {
  return (rest ?? '').split('/').flatMap((part) => (part === '' ? [] : [decodeURIComponent(part)]));
}

function OtherPage({ name }: { readonly name: string }) {
  const Screen = pages.get(name);
  if (Screen) return <Screen />;
  return (
    <SoloFrame title={frameWords.open.missing}>
      <h1>{frameWords.open.missing}</h1>
      <p className="lede">{frameWords.open.missingHint}</p>
      <p className="acts solo-acts">
        <LinkButton href="/">{frameWords.open.home}</LinkButton>
      </p>
    </SoloFrame>
  );
}

/** All addresses. Screens are loaded when first needed. */
export function App() {
  const [path] = useLocation();
  useHeadingFocus(path);
  const loading = (
    <SoloFrame>
      <Skeleton lines={4} />
    </SoloFrame>
  );
  return (
    <ErrorBoundary resetKey={path}>
      <Suspense fallback={loading}>
        <Switch>
          <Route path="/">
            <Home />
          </Route>
          <Route path="/new">
            <NewRoom />
          </Route>
          <Route path="/review">
            <ReviewOnMyOwn />
          </Route>
          <Route path="/room/:room/*?">
            {(params) => <RoomDoor room={decodeURIComponent(params.room)} parts={parts(params['*'])} />}
          </Route>
          <Route path="/:page">{(params) => <OtherPage name={params.page} />}</Route>
          <Route>
            <OtherPage name="" />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
