import { carriedWords as words } from '../../../contract/words/carried.en.ts';
import { peopleWords } from '../../../contract/words/people.en.ts';
import { topic } from '../../../contract/words/now.en.ts';
import { verdictWords } from '../../../contract/words/verdict.en.ts';
import type { HeldView } from '../../../room/index.ts';
import type { Carrying } from '../../../room/state/shuttle.ts';
import type { RoomHandle } from '../../client/room-handle.ts';

type Room = Pick<RoomHandle, 'firstName' | 'names' | 'view'>;

/** What something held is, in one line for its owner. */
export function heldTitle(room: Room, carrying: Carrying): string {
  switch (carrying.kind) {
    case 'statement':
      return words.kinds.statement(topic(carrying.aspect, room.names));
    case 'summary':
      return words.kinds.summary(room.firstName(carrying.author), topic(carrying.aspect, room.names));
    case 'answer':
      return words.kinds.answer(room.firstName(carrying.summariser), topic(carrying.aspect, room.names));
    case 'label':
      return words.kinds.label(room.firstName(carrying.to), topic(carrying.aspect, room.names));
    case 'label_answer':
      return words.kinds.label_answer;
    case 'own_words':
      return words.kinds.own_words(room.firstName(carrying.summariser), topic(carrying.aspect, room.names));
    case 'offer':
      return words.kinds.offer;
    case 'reply':
      return words.kinds.reply;
    default:
      return carrying satisfies never;
  }
}

/** The same in one line for the facilitator, with whose it is. */
export function carryTitle(room: Room, { party, via, carrying }: HeldView): string {
  const name = room.firstName(party);
  const who = via === undefined ? name : `${name}, ${peopleWords.via(room.firstName(via))},`;
  switch (carrying.kind) {
    case 'statement':
      return words.neutral.from.statement(who, topic(carrying.aspect, room.names));
    case 'summary':
      return words.neutral.from.summary(who, room.firstName(carrying.author), topic(carrying.aspect, room.names));
    case 'answer':
      return words.neutral.from.answer(who, room.firstName(carrying.summariser), topic(carrying.aspect, room.names));
    case 'label':
      return words.neutral.from.label(who, room.firstName(carrying.to), topic(carrying.aspect, room.names));
    case 'label_answer':
      return words.neutral.from.label_answer(who);
    case 'own_words':
      return words.neutral.from.own_words(who, room.firstName(carrying.summariser), topic(carrying.aspect, room.names));
    case 'offer':
      return words.neutral.from.offer(who);
    case 'reply':
      return words.neutral.from.reply(who);
    default:
      return carrying satisfies never;
  }
}

const replyWords = (answer: string): string =>
  answer in words.replies ? words.replies[answer as keyof typeof words.replies] : answer;

const choiceWords = (choice: string): string =>
  choice in words.choices ? words.choices[choice as keyof typeof words.choices] : choice;

/** The exact words that wait. */
export function HeldWords({ room, carrying }: { readonly room: Room; readonly carrying: Carrying }) {
  switch (carrying.kind) {
    case 'statement':
      return (
        <>
          <p className="voice">{carrying.text}</p>
          <p className="cap">{words.points}</p>
          <ul className="plain-list small">
            {carrying.points.map((point) => (
              <li key={point.id}>{point.text}</li>
            ))}
          </ul>
        </>
      );
    case 'summary':
      return (
        <>
          {carrying.adopts === undefined ? null : (
            <p className="small mute">{words.adopts(room.firstName(carrying.adopts))}</p>
          )}
          <p className="voice">{carrying.text}</p>
          {carrying.reason === undefined ? null : <p className="small">{words.reason(carrying.reason)}</p>}
        </>
      );
    case 'answer':
      return (
        <>
          {carrying.words === '' ? null : <p className="voice">{carrying.words}</p>}
          <p className="small">
            <b>{verdictWords.buttons[carrying.button]}</b>
          </p>
          {carrying.note === '' ? null : <p className="small">{words.missing(carrying.note)}</p>}
        </>
      );
    case 'label':
    case 'own_words':
      return <p className="voice">{carrying.text}</p>;
    case 'label_answer':
      return (
        <>
          <p className="small">
            <b>{choiceWords(carrying.choice)}</b>
          </p>
          {carrying.words === '' ? null : <p className="voice">{carrying.words}</p>}
        </>
      );
    case 'offer':
      return (
        <>
          <p className="small">{words.packages(carrying.packages.length)}</p>
          {carrying.packages.map((values, index) => (
            <ul key={index} className="plain-list small">
              {Object.entries(values).map(([issue, option]) => (
                <li key={issue}>
                  {room.names.issue(issue)}: {optionLabel(room, issue, option)}
                </li>
              ))}
            </ul>
          ))}
          {carrying.note === '' ? null : <p className="voice">{carrying.note}</p>}
        </>
      );
    case 'reply':
      return (
        <>
          <p className="small">
            <b>{replyWords(carrying.answer)}</b>
          </p>
          {carrying.words === '' ? null : <p className="voice">{carrying.words}</p>}
        </>
      );
    default:
      return carrying satisfies never;
  }
}

const optionLabel = (room: Room, issue: string, option: string): string =>
  room.view.issues.find((each) => each.id === issue)?.options.find((each) => each.id === option)?.label ?? option;
