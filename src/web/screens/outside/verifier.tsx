import { commitmentStatusWords } from '../../../contract/words/commitment-status.en.ts';
import { outsideWords } from '../../../contract/words/attend.en.ts';
import { listed } from '../../../contract/words/now.en.ts';
import type { AttendantView } from '../../../room/index.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { SoloFrame } from '../../frame/solo-frame.tsx';
import { Card } from '../../look/index.ts';
import { Attest, attestable } from '../shared/attest.tsx';
import { DeedFacts } from '../shared/deed-facts.tsx';

const words = outsideWords.verifier;

/** One promise and the verifier's word on it; nothing else of the room. */
export function Verifier({ room, attendant }: { readonly room: RoomHandle; readonly attendant: AttendantView }) {
  const commitment = room.view.commitments.find((each) => each.id === attendant.verifies?.commitment);
  return (
    <SoloFrame title={words.title}>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      {commitment ? (
        <div className="stack outside">
          <Card title={words.from(room.name(commitment.from), listed(commitment.to.map(room.name)))}>
            <p className="voice">{commitment.what}</p>
            <p className="cap">{commitmentStatusWords(commitment.status)}</p>
            <DeedFacts room={room} commitment={commitment} />
            {commitment.replaces === undefined ? null : <p className="small">{words.replaces}</p>}
          </Card>
          {attestable.has(commitment.status) ? (
            <Attest room={room} commitment={commitment} />
          ) : (
            <p className="mute">{words.over}</p>
          )}
        </div>
      ) : null}
    </SoloFrame>
  );
}
