import { eraseWords } from '../../../contract/words/caucus.en.ts';
import { listed, topic } from '../../../contract/words/now.en.ts';
import { talkWords as words } from '../../../contract/words/talk.en.ts';
import type { TalkItem } from '../../../room/index.ts';
import type { RoomHandle, ScreenProps } from '../../client/room-handle.ts';
import { momentInWords } from '../../frame/dates.ts';
import { Empty, Notice, Person, VisibilityMark } from '../../look/index.ts';
import { Composer } from './composer.tsx';
import { whyNoMessage } from './message-field.ts';
import { Erase } from '../shared/erase.tsx';
import { HeldNote, waitingOf } from '../carried/held-note.tsx';
import { CarriedBy } from '../shared/carried-by.tsx';
import { AnswerLabel } from './label.tsx';
import { MessageText } from './message-text.tsx';
import { Questions } from './questions.tsx';
import './talk.css';

/** Messages to everyone, questions before sitting down, and the short lines for two after a miss. */
export default function Talk({ room }: ScreenProps) {
  const { view } = room;
  const absent = view.seats.filter((seat) => seat.status === 'invited');
  const attendant = view.attending?.attendant;
  const mayWrite = attendant === undefined || attendant.kind !== 'guest' || attendant.guest?.access === 'speak';
  const closed = whyNoMessage(room);
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <div className="stack talk">
        <Questions room={room} />
        {view.talk.length === 0 ? <Empty>{words.none}</Empty> : null}
        <ol className="said">
          {view.talk.map((item) => (
            <li key={item.id} className={item.kind === 'message' ? '' : 'line'}>
              <Said room={room} item={item} />
            </li>
          ))}
        </ol>
        <Threats room={room} />
        {closed === 'absent' ? (
          <Notice kind="closed">{words.closedSeats(listed(absent.map((seat) => room.firstName(seat.id))))}</Notice>
        ) : closed === 'over' || !mayWrite ? null : closed === 'apart' ? (
          <Notice kind="closed">{words.shuttle}</Notice>
        ) : (
          <Composer room={room} />
        )}
      </div>
    </>
  );
}

/** Words that were not carried: for whoever wrote them and the facilitator who was told. */
function Threats({ room }: { readonly room: RoomHandle }) {
  return room.view.threats.map((each) => {
    const mine = each.by === room.me.id;
    return (
      <Notice key={each.id} title={mine ? words.threat.mine : words.threat.theirs(room.firstName(each.by))}>
        <p className="voice">{each.text}</p>
        <p className="cap">{momentInWords(each.at)}</p>
      </Notice>
    );
  });
}

function Said({ room, item }: { readonly room: RoomHandle; readonly item: TalkItem }) {
  const mine = item.by === room.me.id;
  const who = mine ? words.you : room.firstName(item.by);
  const mark = { name: room.name(item.by), order: room.order(item.by) };
  if (item.kind === 'message') {
    return (
      <>
        <Person {...mark} under={momentInWords(item.at)}>
          {item.carriedBy === undefined ? who : `${who}, ${words.carriedBy(room.firstName(item.carriedBy))}`}
        </Person>
        <Words room={room} item={item} />
      </>
    );
  }
  const other = mine ? item.to : item.by;
  const held = waitingOf(room, (carrying) => carrying.kind === 'label_answer' && carrying.label === item.id);
  const open = !item.answer && item.erased === undefined && item.to === room.me.id;
  return (
    <>
      <div className="head">
        <Person {...mark} under={momentInWords(item.at)}>
          {mine ? words.labelTo(room.firstName(item.to)) : words.labelFrom(who)}
        </Person>
        <VisibilityMark kind="pair" name={room.firstName(other)} />
      </div>
      {open ? <p className="cap">{words.aboutYour(topic(item.aspect, room.names))}</p> : null}
      <CarriedBy room={room} by={item.carriedBy} />
      <Words room={room} item={item} />
      {item.erased !== undefined ? null : item.answer ? (
        <div className="line-answer">
          <p className="cap">
            {item.to === room.me.id ? words.you : room.firstName(item.to)} {words.chose[item.answer.choice]}
          </p>
          {item.answer.words === '' ? null : <p className="voice">{item.answer.words}</p>}
          <CarriedBy room={room} by={item.answer.carriedBy} />
        </div>
      ) : held ? (
        <HeldNote room={room} held={held} />
      ) : open ? (
        <AnswerLabel room={room} label={item.id} />
      ) : (
        <p className="cap">{words.labelWaiting}</p>
      )}
    </>
  );
}

/** What was said, or that its author took it out; the author may take it out for good. */
function Words({ room, item }: { readonly room: RoomHandle; readonly item: TalkItem }) {
  if (item.erased !== undefined) return <p className="mute">{eraseWords.gone(momentInWords(item.erased))}</p>;
  return (
    <>
      {item.kind === 'message' ? <MessageText room={room} item={item} /> : <p className="voice">{item.text}</p>}
      {item.by === room.me.id ? <Erase room={room} what="talk" item={item.id} when={momentInWords(item.at)} /> : null}
    </>
  );
}
