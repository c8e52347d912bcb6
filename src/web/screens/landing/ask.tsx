import { landingWords } from '../../../contract/words/landing.en.ts';
import { useDraft } from '../../client/drafts.ts';
import { Button, Card, Field, VisibilityMark } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';
import type { StageProps } from './stage.ts';
import { Back } from './table-first.tsx';

const words = landingWords.question;

/** One question before deciding, and its answer. */
export function Ask({ room, inviterName, go }: StageProps) {
  const draft = useDraft(room, 'ask');
  const sending = useSend(room);
  const mine = room.view.questions.filter((question) => question.by === room.me.id);
  return (
    <section className="land-panel">
      <Back go={go} />
      <h1>{words.title}</h1>
      <p className="lede">{words.lede(inviterName)}</p>
      <div className="stack land-stack">
        {mine.map((question) => (
          <Card key={question.id} title={words.asked} visibility={{ kind: 'everyone' }}>
            <p className="voice">{question.text}</p>
            <hr className="rule" />
            {question.answer ? (
              <>
                <h3>{words.answered(room.firstName(question.answer.by))}</h3>
                <p className="voice">{question.answer.text}</p>
              </>
            ) : (
              <p className="mute">{words.waiting}</p>
            )}
          </Card>
        ))}
        {mine.length > 0 ? (
          <div className="acts">
            <Button kind="main" iconAfter="arrow" onPress={() => go('table')}>
              {landingWords.look}
            </Button>
          </div>
        ) : (
          <div className="stack">
            <Field label={words.label} value={draft.text} onChange={draft.setText} lines={3} />
            <p>
              <VisibilityMark kind="everyone" />
            </p>
            {room.page.link === 'handed_out' ? <p className="cap">{landingWords.linkChanges}</p> : null}
            <SendNote sending={sending} />
            <div className="acts">
              <Button
                kind="main"
                isDisabled={sending.busy || draft.text.trim() === ''}
                onPress={() => void sending.send({ type: 'party.ask', text: draft.text.trim() }, { clears: ['ask'] })}
              >
                {words.send}
              </Button>
            </div>
          </div>
        )}
      </div>
    </section>
  );
}
