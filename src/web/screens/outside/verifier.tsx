import { outsideWords } from '../../../contract/words/attend.en.ts';
import { listed } from '../../../contract/words/now.en.ts';
import type { AttendantView } from '../../../room/index.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { dayInWords } from '../../frame/dates.ts';
import { SoloFrame } from '../../frame/solo-frame.tsx';
import { Card, ChoiceButtons, Field } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';

const words = outsideWords.verifier;
const outcomes = ['kept', 'kept_late', 'partly', 'broken'] as const;

/** One promise and the verifier's word on it; nothing else of the room. */
export function Verifier({ room, attendant }: { readonly room: RoomHandle; readonly attendant: AttendantView }) {
  const commitment = room.view.commitments.find((each) => each.id === attendant.verifies?.commitment);
  const said = useDraft(room, 'outside.attest');
  const sending = useSend(room);
  const open = commitment && ['accepted', 'claimed', 'disputed'].includes(commitment.status);
  return (
    <SoloFrame title={words.title}>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      {commitment ? (
        <div className="stack outside">
          <Card title={words.from(room.name(commitment.from), listed(commitment.to.map(room.name)))}>
            <p className="voice">{commitment.what}</p>
            <p>
              {words.doneWhen}: <span className="voice">{commitment.doneWhen}</span>
            </p>
            <p className="cap">{words.due(dayInWords(commitment.due.on))}</p>
          </Card>
          {open ? (
            <>
              <Field label={words.words} lines={2} optional value={said.text} onChange={said.setText} />
              <ChoiceButtons
                label={words.label}
                disabled={sending.busy}
                choices={outcomes.map((id) => ({ id, label: words.outcomes[id] }))}
                onChoose={(outcome) =>
                  void sending.send(
                    { type: 'commitment.attest', commitment: commitment.id, outcome, words: said.text.trim() },
                    { clears: ['outside.attest'] },
                  )
                }
              />
              <SendNote sending={sending} />
            </>
          ) : (
            <p className="mute">{words.over}</p>
          )}
        </div>
      ) : null}
    </SoloFrame>
  );
}
