import { useState } from 'react';
import { Link } from 'wouter';
import { safetyWords as words } from '../../../contract/words/safety.en.ts';
import type { SafetyAnswer, SafetyAnswers } from '../../../room/index.ts';
import { roomPath } from '../../client/paths.ts';
import { leaveAtOnce } from '../../client/quiet-exit.ts';
import type { RoomHandle, ScreenProps } from '../../client/room-handle.ts';
import { momentInWords } from '../../frame/dates.ts';
import { Button, ChoiceButtons, Notice, PrivateCard, Tick } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';
import { HelpLines } from './help-lines.tsx';
import './safety.css';
import { facilitatorIn } from '../../client/facilitator.ts';

const questions = ['free', 'own', 'ready'] as const;
const answers: readonly SafetyAnswer[] = ['yes', 'no', 'not_sure'];

const complete = (given: Partial<SafetyAnswers>): SafetyAnswers | undefined => {
  const { free, own, ready } = given;
  return free && own && ready ? { free, own, ready } : undefined;
};

/** Three private questions (method 2.14), what is open to whoever needs care, and leaving at once. */
export default function Safety({ room }: ScreenProps) {
  const kept = room.view.safety.find((each) => each.seat === room.me.id);
  const [given, setGiven] = useState<Partial<SafetyAnswers>>(kept?.answers ?? {});
  const [tell, setTell] = useState(false);
  const sending = useSend(room);
  const neutral = facilitatorIn(room.view);
  const whole = complete(given);
  const care = Object.values(given).some((answer) => answer !== 'yes');
  const invited = room.me.status === 'invited';
  const save = (chosen: SafetyAnswers) =>
    sending.send({ type: 'safety.check', answers: chosen, tell: tell && neutral !== undefined });
  return (
    <>
      <p className="acts quiet-exit">
        <Button icon="leave" onPress={() => leaveAtOnce()}>
          {words.leaveNow}
        </Button>
      </p>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <div className="stack safety-page">
        <PrivateCard title={words.card}>
          <ol className="safety-questions">
            {questions.map((question) => (
              <li key={question}>
                <h3>{words.questions[question]}</h3>
                <ChoiceButtons
                  label={words.questions[question]}
                  small
                  columns="row"
                  selected={given[question]}
                  choices={answers.map((id) => ({ id, label: words.answers[id] }))}
                  onChoose={(answer) => setGiven({ ...given, [question]: answer })}
                />
              </li>
            ))}
          </ol>
          {neutral ? (
            <Tick checked={tell} onChange={setTell} hint={words.tellHint}>
              {words.tell(neutral.name)}
            </Tick>
          ) : null}
          {invited ? <p className="cap">{words.newLink}</p> : null}
          <SendNote sending={sending} />
          <div className="acts">
            <Button
              kind="main"
              isDisabled={sending.busy || !whole}
              onPress={() => {
                if (whole) void save(whole);
              }}
            >
              {words.save}
            </Button>
            {kept ? (
              <Button
                kind="text"
                isDisabled={sending.busy}
                onPress={() =>
                  void sending.send({ type: 'item.erase', what: 'safety', item: kept.id }).then(() => setGiven({}))
                }
              >
                {words.erase}
              </Button>
            ) : null}
          </div>
          {kept ? <p className="cap">{(kept.told ? words.savedTold : words.saved)(momentInWords(kept.at))}</p> : null}
        </PrivateCard>
        <div role="status">
          {care ? <Ways room={room} /> : whole ? <Notice kind="info">{words.calm}</Notice> : null}
        </div>
        <p className="small mute">{words.danger}</p>
      </div>
    </>
  );
}

function Ways({ room }: { readonly room: RoomHandle }) {
  const people = roomPath(room.room, 'people');
  return (
    <Notice kind="info" title={words.careTitle}>
      <p>{words.care}</p>
      <ul className="ways-out">
        <li>
          <Link href={people}>{words.ways.shuttle}</Link>. {words.ways.shuttleWhy}
        </li>
        <li>
          <Link href={people}>{words.ways.represent}</Link>. {words.ways.representWhy}
        </li>
        <li>
          <b>{words.ways.advice}.</b> {words.ways.adviceWhy}
        </li>
        <li>
          <b>{words.ways.leave}.</b> {words.ways.leaveWhy}{' '}
          <Button kind="text" small onPress={() => leaveAtOnce(room.room)}>
            {words.forgetNow}
          </Button>
        </li>
      </ul>
      <HelpLines />
    </Notice>
  );
}
