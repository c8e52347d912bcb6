import { topic } from '../../../contract/words/now.en.ts';
import { restartWords as words } from '../../../contract/words/restart.en.ts';
import type { Aspect } from '../../../room/types.ts';
import { aspectPart, roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { LinkButton, Notice } from '../../look/index.ts';
import '../shared/course.css';
import { covers, topics } from './restart-scopes.ts';
import { KeptPoints } from './statement-card.tsx';

/** Who says back first after a restart: the party who asked for it. */
function firstWords(room: RoomHandle, proposer: string): string {
  if (proposer === room.me.id) return words.firstYou;
  const party = room.view.seats.some((each) => each.id === proposer && each.status === 'seated');
  return party ? words.first(room.firstName(proposer)) : words.firstAny;
}

/** On a topic: that it begins anew and who says back first; a restart that somebody asks for; what lies folded. */
export function RestartNote({ room, aspect }: { readonly room: RoomHandle; readonly aspect: Aspect }) {
  const { view } = room;
  const on = view.status === 'open';
  const done = view.resets.findLast((each) => covers(each.aspect, aspect) && each.status === 'done');
  const open = view.resets.find((each) => each.aspect === aspect && each.status === 'proposed');
  const began = view.directions.some((each) => each.aspect === aspect && each.attemptCount > 0);
  const about = topic(aspect, room.names);
  const anew = done !== undefined && !began && on;
  const asked = on && open !== undefined;
  if (!anew && !asked && !view.folded.some((each) => each.aspect === aspect)) return null;
  return (
    <div className="stack course restart-note">
      {anew ? <Notice>{words.anew(about, firstWords(room, done.by))}</Notice> : null}
      <Folds room={room} aspect={aspect} />
      {asked ? (
        <p className="acts">
          <LinkButton kind="text" href={roomPath(room.room, 'understanding', 'restart', aspectPart(aspect))}>
            {open.by === room.me.id ? words.youAsked(about) : words.asked(room.firstName(open.by), about)}
          </LinkButton>
        </p>
      ) : null}
    </div>
  );
}

/** The way to start a topic over, where nobody has asked for it yet: last on the page, after what there is to do. */
export function RestartLink({ room, aspect }: { readonly room: RoomHandle; readonly aspect: Aspect }) {
  const { view } = room;
  const asked = view.resets.some((each) => each.aspect === aspect && each.status === 'proposed');
  if (view.status !== 'open' || asked || !topics(room).includes(aspect)) return null;
  return (
    <p className="acts">
      <LinkButton kind="text" href={roomPath(room.room, 'understanding', 'restart', aspectPart(aspect))}>
        {words.link}
      </LinkButton>
    </p>
  );
}

/** What was said before a restart, folded to one line: readable, and counting no more. */
function Folds({ room, aspect }: { readonly room: RoomHandle; readonly aspect: Aspect }) {
  return room.view.folded
    .filter((each) => each.aspect === aspect)
    .map((fold) => (
      <details key={fold.reset} className="card">
        <summary>
          {words.folded}, {room.day(fold.at) > 0 ? `day ${room.day(fold.at)}` : ''}
        </summary>
        <div className="fold">
          <p className="cap">{words.foldedHint}</p>
          {fold.statements.map((each) => (
            <div key={each.author}>
              <p className="cap">{room.firstName(each.author)}</p>
              <p className="voice">{each.text}</p>
              <KeptPoints room={room} statement={each} />
            </div>
          ))}
          {fold.directions.flatMap((each) =>
            (each.attempts ?? []).map((attempt) => (
              <div key={`${each.summariser} ${each.author} ${attempt.number}`}>
                <p className="cap">{words.foldedBack(room.firstName(each.summariser), room.firstName(each.author))}</p>
                <p className="voice">{attempt.text}</p>
                {attempt.verdict ? (
                  <>
                    <p className="cap">{words.foldedAnswer(room.firstName(each.author))}</p>
                    <p className="voice">{attempt.verdict.words}</p>
                  </>
                ) : null}
              </div>
            )),
          )}
        </div>
      </details>
    ));
}
