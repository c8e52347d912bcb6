import { agreementWords } from '../../../contract/words/agreement.en.ts';
import { dateInWords } from '../../../contract/words/dates.en.ts';
import { listed } from '../../../contract/words/now.en.ts';
import type { AgreementView } from '../../../room/view.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Card } from '../../look/index.ts';
import { Document } from './frozen.tsx';
import { Signatures } from './signatures.tsx';

const words = agreementWords.lapsed;

type Unsigned = Pick<AgreementView, 'hash' | 'document' | 'frozenAt' | 'between' | 'signatures'>;

/** Texts, and changes of an agreement, that were fixed and that somebody left before all had signed; newest first. */
export function LapsedTexts({ room }: { readonly room: RoomHandle }) {
  const { agreement, amending } = room.view;
  const changes = amending.amendments.filter((each) => each.status === 'lapsed' && each.hash !== undefined);
  const texts: readonly Unsigned[] = [...amending.lapsed, ...changes].toReversed();
  const anew = agreement?.status === 'drafting' && room.view.status === 'open';
  return texts.map((each) => <Lapsed key={each.hash} room={room} text={each} anew={anew} />);
}

/** One such text, folded: who left, who had signed, and what it said. */
function Lapsed({ room, text, anew }: { readonly room: RoomHandle; readonly text: Unsigned; readonly anew: boolean }) {
  const gone = room.view.seats.flatMap((seat) =>
    seat.status === 'left' && text.between?.includes(seat.id) ? [room.firstName(seat.id)] : [],
  );
  const when = dateInWords(text.frozenAt ?? '');
  return (
    <Card title={words.heading(when)} visibility={{ kind: 'everyone' }}>
      {gone.length === 0 ? null : <p>{words.left(listed(gone))}</p>}
      <p className="small mute">
        {words.kept} {anew ? words.anew : null}
      </p>
      <details>
        <summary>{words.read}</summary>
        <div className="stack">
          <Document agreement={text} title={words.text(when)} />
          <Signatures room={room} agreement={{ ...text, status: 'lapsed' }} title={words.signatures(when)} />
        </div>
      </details>
    </Card>
  );
}
