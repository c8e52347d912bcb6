import { talkWords as words } from '../../../contract/words/talk.en.ts';
import type { Question } from '../../../room/index.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, Field } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';

/** Questions that somebody asked before sitting down, and their answers. */
export function Questions({ room }: { readonly room: RoomHandle }) {
  return room.view.questions.map((question) => <OneQuestion key={question.id} room={room} question={question} />);
}

function OneQuestion({ room, question }: { readonly room: RoomHandle; readonly question: Question }) {
  const field = `answer:${question.id}`;
  const draft = useDraft(room, field);
  const sending = useSend(room);
  const send = () =>
    void sending.send({ type: 'party.answer', question: question.id, text: draft.text.trim() }, { clears: [field] });
  return (
    <Card title={words.question(room.firstName(question.by))} visibility={{ kind: 'everyone' }}>
      <p className="voice">{question.text}</p>
      {question.answer ? (
        <div className="line-answer">
          <p className="cap">{words.answered(room.firstName(question.answer.by))}</p>
          <p className="voice">{question.answer.text}</p>
        </div>
      ) : question.by === room.me.id ? (
        <p className="cap">{words.noAnswer}</p>
      ) : (
        <div className="stack answer-form">
          <Field label={words.answer} value={draft.text} onChange={draft.setText} lines={2} />
          <SendNote sending={sending} />
          <div className="acts">
            <Button kind="main" isDisabled={sending.busy || draft.text.trim() === ''} onPress={send}>
              {words.sendAnswer}
            </Button>
          </div>
        </div>
      )}
    </Card>
  );
}
