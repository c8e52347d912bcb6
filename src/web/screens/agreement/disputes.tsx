import { useState } from 'react';
import { amendmentWords } from '../../../contract/words/amendment.en.ts';
import { dateInWords } from '../../../contract/words/dates.en.ts';
import { useDraft } from '../../client/drafts.ts';
import { Button, Card, Field, Select } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';
import type { InForceProps } from './props.ts';

const words = amendmentWords.dispute;
const WHOLE = 'whole';

export type DisputesProps = InForceProps & {
  readonly writing: boolean;
  readonly onWriting: (writing: boolean) => void;
  /** Whether the filled button of the page is this form's, once it is open. */
  readonly main: boolean;
};

/** What somebody sees differently: noted as a fact by one, settled by the same one. */
export function Disputes({ room, agreement, writing, onWriting, main }: DisputesProps) {
  const sending = useSend(room);
  const { disputes } = room.view.amending;
  const mayNote = agreement.status === 'in_force' && room.view.attending === undefined;
  if (disputes.length === 0 && !mayNote) return null;
  const titleOf = (clause: string) => agreement.text.clauses.find((each) => each.id === clause)?.title ?? clause;
  return (
    <Card title={words.heading} visibility={{ kind: 'everyone' }}>
      <p>{words.lede}</p>
      {disputes.length === 0 ? null : (
        <ul className="plain-list disputes">
          {disputes.map(({ id, by, at, clause, words: said, settledAt }) => (
            <li key={id}>
              <p className="cap">
                {words.noted(room.firstName(by), dateInWords(at))}
                {clause === undefined ? '' : `. ${words.on(titleOf(clause))}`}
              </p>
              <p className="voice">{said}</p>
              {settledAt === undefined ? null : <p className="small mute">{words.settled(dateInWords(settledAt))}</p>}
              {settledAt === undefined && by === room.me.id ? (
                <Button
                  small
                  isDisabled={sending.busy}
                  onPress={() => void sending.send({ type: 'agreement.settle_dispute', dispute: id })}
                >
                  {words.settle}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <SendNote sending={sending} />
      {!mayNote ? null : writing ? (
        <Note room={room} agreement={agreement} main={main} onDone={() => onWriting(false)} />
      ) : (
        <p className="acts">
          <Button onPress={() => onWriting(true)}>{words.note}</Button>
        </p>
      )}
    </Card>
  );
}

type NoteProps = InForceProps & Pick<DisputesProps, 'main'> & { readonly onDone: () => void };

function Note({ room, agreement, main, onDone }: NoteProps) {
  const sending = useSend(room);
  const [clause, setClause] = useState<string>(WHOLE);
  const said = useDraft(room, 'dispute.words');
  const send = async () => {
    const on = clause === WHOLE ? {} : { clause };
    const sent = await sending.send(
      { type: 'agreement.note_dispute', ...on, words: said.text.trim() },
      { clears: ['dispute.words'] },
    );
    if (sent) onDone();
  };
  return (
    <div className="stack">
      <Select
        label={words.clause}
        value={clause}
        onChange={setClause}
        choices={[
          { value: WHOLE, label: words.all },
          ...agreement.text.clauses.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      <Field
        label={words.words}
        hint={words.wordsHint}
        lines={3}
        value={said.text}
        onChange={said.setText}
        name="dispute"
      />
      <SendNote sending={sending} />
      <p className="acts">
        <Button
          {...(main ? { kind: 'main' as const } : {})}
          isDisabled={sending.busy || said.text.trim() === ''}
          onPress={() => void send()}
        >
          {words.send}
        </Button>
        <Button kind="text" onPress={onDone}>
          {words.cancel}
        </Button>
      </p>
    </div>
  );
}
