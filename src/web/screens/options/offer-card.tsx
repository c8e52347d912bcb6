import { dateInWords } from '../../../contract/words/dates.en.ts';
import { peopleWords } from '../../../contract/words/people.en.ts';
import { optionsWords } from '../../../contract/words/options.en.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, SeatMark } from '../../look/index.ts';
import { CarriedBy } from '../shared/carried-by.tsx';
import { SendNote, useSend } from '../shared/use-send.tsx';
import { touchedIssues } from './draft-packages.ts';
import type { Offer } from './offer.ts';
import { PackageTable } from './package-table.tsx';
import { Reply } from './reply.tsx';
import './offer-card.css';

const words = optionsWords.offer;

export type OfferCardProps = {
  readonly room: RoomHandle;
  readonly offer: Offer;
};

/** Whether this seat is still asked for an answer: a question alone does not settle it. */
export function awaitsMe(offer: Offer, me: string): boolean {
  return (
    offer.status === 'live' &&
    offer.by !== me &&
    !offer.replies.some((each) => each.by === me && each.answer === 'accept')
  );
}

/** One offer on the table: packages, note, what was answered, and what this seat can do with it. */
export function OfferCard({ room, offer }: OfferCardProps) {
  const mine = offer.by === room.me.id;
  const name = room.firstName(offer.by);
  return (
    <Card
      className="offer"
      title={mine ? words.yours : words.from(name)}
      under={[viaWords(room, offer.via), words.sentOn(dateInWords(offer.at))].join('')}
      before={<SeatMark name={room.name(offer.by)} order={room.order(offer.by)} />}
      visibility={{ kind: 'everyone' }}
    >
      <CarriedBy room={room} by={offer.carriedBy} />
      <PackageTable
        label={words.table(name)}
        issues={touchedIssues(offer.packages, room.view.issues)}
        packages={offer.packages}
      />
      {offer.note === '' ? null : (
        <div className="say">
          <p className="cap">
            <b>{words.note}</b>
          </p>
          <p className="voice">{offer.note}</p>
        </div>
      )}
      <Replies room={room} offer={offer} />
      {mine && offer.status === 'live' ? <Own room={room} offer={offer} /> : null}
      {awaitsMe(offer, room.me.id) ? <Reply room={room} offer={offer} /> : null}
    </Card>
  );
}

/** Who did it in the party's place, if somebody did. */
const viaWords = (room: RoomHandle, via: string | undefined): string =>
  via === undefined ? '' : `${peopleWords.via(room.firstName(via))}, `;

function Replies({ room, offer }: OfferCardProps) {
  if (offer.replies.length === 0) return null;
  return (
    <ul className="replies">
      {offer.replies.map((reply) => {
        const name = room.firstName(reply.by);
        const letter = optionsWords.letters[reply.package ?? 0] ?? '';
        return (
          <li key={`${reply.by} ${reply.at}`}>
            <div className="who">
              <SeatMark name={room.name(reply.by)} order={room.order(reply.by)} size="mini" />
              <div>
                <b>
                  {reply.answer === 'accept' ? words.replied.accept(name, letter) : words.replied[reply.answer](name)}
                </b>
              </div>
            </div>
            {reply.via === undefined ? null : <p className="cap">{peopleWords.via(room.firstName(reply.via))}</p>}
            {reply.words === '' ? null : <p className="voice">{reply.words}</p>}
            <CarriedBy room={room} by={reply.carriedBy} />
          </li>
        );
      })}
    </ul>
  );
}

function Own({ room, offer }: OfferCardProps) {
  const sending = useSend(room);
  const open = room.others
    .filter((seat) => seat.status === 'seated' && !offer.replies.some((reply) => reply.by === seat.id))
    .map((seat) => room.firstName(seat.id));
  return (
    <div className="own-offer">
      {open.length === 0 ? null : (
        <p className="mute">{open.length === 1 ? words.waiting(open.join('')) : words.waitingMany(open.join(', '))}</p>
      )}
      <SendNote sending={sending} />
      <div className="acts">
        <Button
          isDisabled={sending.busy}
          onPress={() => void sending.send({ type: 'package.withdraw', proposal: offer.id })}
        >
          {words.withdraw}
        </Button>
      </div>
    </div>
  );
}

/** Offers that are no longer open, each with how it ended. */
export function EarlierOffers({ room, offers }: { readonly room: RoomHandle; readonly offers: readonly Offer[] }) {
  if (offers.length === 0) return null;
  return (
    <details className="earlier">
      <summary>{words.earlier}</summary>
      <div className="stack">
        {offers.map((offer) => (
          <div key={offer.id}>
            <p className="offer-status">{words.status[offer.status]}</p>
            <OfferCard room={room} offer={offer} />
          </div>
        ))}
      </div>
    </details>
  );
}
