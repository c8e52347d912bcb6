import { landingWords as words } from '../../../contract/words/landing.en.ts';
import { Button, Icon, SeatMark } from '../../look/index.ts';
import { Picture } from './picture.tsx';
import type { StageProps } from './stage.ts';

/** The inviter's words, what this is, what will not happen. Looking first is the main action; no is as easy as yes. */
export function Invitation({ room, inviter, inviterName, go }: StageProps) {
  const { view, me } = room;
  return (
    <>
      <section className="l1">
        <h1 className="sr">{words.heading(inviter.name)}</h1>
        <p className="crumb who">
          <SeatMark name={inviter.name} order={room.order(inviter.id)} size="mini" />
          <span>{words.invites(inviter.name, inviter.role, me.name)}</span>
        </p>
        <blockquote className="voice q">{view.invitation}</blockquote>
        <p className="what">
          {words.what.before} <span className="nowrap">{words.what.quote}</span> {words.what.after}
        </p>
        <div className="acts la">
          <Button kind="main" iconAfter="arrow" onPress={() => go('table')}>
            {words.look}
          </Button>
          <Button onPress={() => go('ask')}>{words.ask}</Button>
        </div>
        <p className="lb small">
          <Button kind="text" small onPress={() => go('later')}>
            {words.notNow}
          </Button>
          <Button kind="text" small onPress={() => go('never')}>
            {words.never}
          </Button>
        </p>
      </section>
      <section className="l2" aria-labelledby="wont">
        <Picture inviter={inviter} me={me} inviterName={inviterName} />
        <h2 id="wont">{words.wont.title}</h2>
        <ul className="wont">
          {words.wont.items(inviterName).map(([what, more]) => (
            <li key={what}>
              <Icon name="none" />
              <div>
                <b>{what}</b> <span>{more}</span>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
