import { useState } from 'react';
import { landingWords } from '../../../contract/words/landing.en.ts';
import { Button } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';
import type { StageProps } from './stage.ts';
import { Back } from './table-first.tsx';

/** "Not now": by itself it tells nobody anything. */
export function Later({ room, inviterName, go }: StageProps) {
  const words = landingWords.later;
  const sending = useSend(room);
  const [quiet, setQuiet] = useState(false);
  return (
    <section className="land-panel">
      <Back go={go} />
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      {quiet ? (
        <p className="lede" role="status">
          {words.home}
        </p>
      ) : (
        <div className="acts land-stack">
          <Button onPress={() => setQuiet(true)}>{words.quiet}</Button>
          <Button isDisabled={sending.busy} onPress={() => void sending.send({ type: 'party.decline', again: true })}>
            {words.tell(inviterName)}
          </Button>
        </div>
      )}
      {quiet ? null : <p className="cap land-note">{words.tellNote(inviterName)}</p>}
      <SendNote sending={sending} />
    </section>
  );
}

/** "No, and please do not ask again": says what the other will see, then two equal buttons. */
export function Never({ room, inviterName, go }: StageProps) {
  const words = landingWords.refuse;
  const sending = useSend(room);
  return (
    <section className="land-panel">
      <Back go={go} />
      <h1>{words.title}</h1>
      <p className="lede">{words.lede(inviterName)}</p>
      <div className="acts land-stack">
        <Button isDisabled={sending.busy} onPress={() => void sending.send({ type: 'party.decline', again: false })}>
          {words.confirm}
        </Button>
        <Button onPress={() => go('invitation')}>{words.keep}</Button>
      </div>
      <SendNote sending={sending} />
    </section>
  );
}
