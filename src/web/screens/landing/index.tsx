import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { frameWords } from '../../../contract/words/frame.en.ts';
import { landingWords as words } from '../../../contract/words/landing.en.ts';
import { forgetRoom } from '../../client/access.ts';
import type { ScreenProps } from '../../client/room-handle.ts';
import { useHeadingFocus } from '../../frame/heading-focus.ts';
import { Logo } from '../../frame/logo.tsx';
import { Button, LinkButton } from '../../look/index.ts';
import '../../frame/frame.css';
import { Ask } from './ask.tsx';
import { Invitation } from './invitation.tsx';
import './landing.css';
import { Later, Never } from './refusing.tsx';
import type { Stage } from './stage.ts';
import { TableFirst } from './table-first.tsx';

/** What an invitation opens: who invites and why, what will not happen, and ways to say no (look 3a). */
export default function Landing({ room }: ScreenProps) {
  const { view, me } = room;
  const inviter = view.seats.find((seat) => seat.id !== me.id && seat.status === 'seated') ?? view.seats[0] ?? me;
  const inviterName = room.firstName(inviter.id);
  const asked = view.questions.some((question) => question.by === me.id);
  const [stage, setStage] = useState<Stage>(asked ? 'ask' : 'invitation');
  useEffect(() => {
    document.title = frameWords.newTab(words.title(inviter.name));
  }, [inviter.name]);
  useHeadingFocus(stage);
  const props = { room, inviter, inviterName, go: setStage };
  return (
    <div className="land">
      <a className="skip-link" href="#page">
        {frameWords.skip}
      </a>
      <header className="lt">
        <span className="mark always">
          <Logo />
          <span>Parley</span>
        </span>
      </header>
      <main id="page" tabIndex={-1} className={stage === 'invitation' && me.status === 'invited' ? 'lm' : 'lm one'}>
        {me.status !== 'invited' ? (
          <Ended room={room} kind={me.status === 'left' ? 'left' : 'declined'} />
        ) : view.status === 'ended' || view.status === 'understood_no_agreement' ? (
          <Ended room={room} kind="over" />
        ) : stage === 'invitation' ? (
          <Invitation {...props} />
        ) : stage === 'table' ? (
          <TableFirst {...props} />
        ) : stage === 'ask' ? (
          <Ask {...props} />
        ) : stage === 'later' ? (
          <Later {...props} />
        ) : (
          <Never {...props} />
        )}
      </main>
      <footer className="lf small">
        <p>
          <b>{words.private.sure}</b> <Link href="/private-first">{words.private.read}</Link> {words.private.told}
        </p>
        <p className="mute">
          {words.host} <Link href="/who-can-see-what">{words.who}</Link>
        </p>
      </footer>
    </div>
  );
}

function Ended({ room, kind }: { readonly room: ScreenProps['room']; readonly kind: 'declined' | 'left' | 'over' }) {
  const [forgotten, setForgotten] = useState(false);
  return (
    <section className="land-panel">
      <h1>{words[kind].title}</h1>
      <p className="lede">{words[kind].lede}</p>
      <p className="acts land-stack">
        {kind === 'left' ? (
          <Button
            icon="download"
            onPress={() => {
              void room.exportFile('mine').then((answer) => {
                if (answer.type === 'ok') save(answer.value, `parley-${room.room}.jsonl`);
              });
            }}
          >
            {words.left.record}
          </Button>
        ) : null}
        {forgotten ? (
          <LinkButton href="/">{frameWords.open.home}</LinkButton>
        ) : (
          <Button
            kind="text"
            onPress={() => {
              setForgotten(true);
              forgetRoom(room.room);
            }}
          >
            {words.declined.forget}
          </Button>
        )}
      </p>
    </section>
  );
}

function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/jsonl' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
