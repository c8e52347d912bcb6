import { peopleWords } from '../../../contract/words/people.en.ts';
import { agreementWords } from '../../../contract/words/agreement.en.ts';
import { amendmentWords } from '../../../contract/words/amendment.en.ts';
import { dateInWords } from '../../../contract/words/dates.en.ts';
import type { AgreementView } from '../../../room/view.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Card, Person } from '../../look/index.ts';

const words = agreementWords.seats;

export type SignaturesProps = {
  readonly room: RoomHandle;
  readonly agreement: Pick<AgreementView, 'signatures' | 'between'> & {
    readonly status: string;
    readonly coolingWaivedBy?: readonly string[];
  };
  readonly version?: number | undefined;
  /** Another heading than the usual one. */
  readonly title?: string;
};

/** One line a seat, in seating order, all alike. */
export function Signatures({ room, agreement, version, title }: SignaturesProps) {
  return (
    <Card title={title ?? amendmentWords.ofVersion(words.heading, version)} visibility={{ kind: 'everyone' }}>
      <ul className="signatures">
        {room.view.seats
          .filter(
            (seat) =>
              seat.status === 'seated' ||
              agreement.between?.includes(seat.id) ||
              agreement.signatures.some((each) => each.by === seat.id),
          )
          .map((seat) => {
            const signature = agreement.signatures.find((each) => each.by === seat.id);
            const waived = agreement.status === 'frozen' && agreement.coolingWaivedBy?.includes(seat.id);
            const under = seat.status === 'left' ? words.left : waived ? words.waived : undefined;
            return (
              <li key={seat.id}>
                <Person name={seat.name} order={room.order(seat.id)} under={under}>
                  {seat.name}
                </Person>
                <p className="small mute">
                  {signature
                    ? words.signed(signature.name, dateInWords(signature.at))
                    : agreement.status === 'lapsed'
                      ? words.unsigned
                      : words.open}
                  {signature?.via === undefined ? null : `, ${peopleWords.via(room.firstName(signature.via))}`}
                </p>
              </li>
            );
          })}
      </ul>
    </Card>
  );
}
