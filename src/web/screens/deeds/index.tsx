import { useState } from 'react';
import { deedsWords as words } from '../../../contract/words/deeds.en.ts';
import type { Commitment, CommitmentView } from '../../../room/index.ts';
import type { RoomHandle, ScreenProps } from '../../client/room-handle.ts';
import { Button, Card, Empty, SeatMark } from '../../look/index.ts';
import { DeedCard } from './deed-card.tsx';
import { DeedMark } from './deed-mark.tsx';
import '../shared/course.css';
import './deeds.css';
import { OfferForm } from './offer-form.tsx';

const open: ReadonlySet<Commitment['status']> = new Set(['offered', 'accepted', 'claimed', 'disputed']);

/** The day by which a promise is due, moved along where it waited for another one. */
const dayOf = ({ due, turn }: CommitmentView): string => (turn?.kind === 'came' ? turn.on : due.on);

/** An offer or a claim that this seat has not answered yet. */
const waitsFor = ({ me: { id } }: RoomHandle, { status, to, acceptedBy, confirmedBy }: CommitmentView): boolean =>
  to.includes(id) &&
  ((status === 'offered' && !acceptedBy.includes(id)) || (status === 'claimed' && !confirmedBy.includes(id)));

/** The ledger: a line of deeds for each seat, then every promise with what may be done about it. */
export default function Deeds({ room, params = [] }: ScreenProps) {
  const [meant] = params;
  const [offering, setOffering] = useState(false);
  const { commitments, status } = room.view;
  const party = room.view.attending === undefined;
  const mayOffer = party && (status === 'open' || status === 'agreed');
  const isMine = (each: CommitmentView) => each.status === 'accepted' && each.from === room.me.id;
  const mine = commitments.find((each) => isMine(each) && each.turn?.kind !== 'waits')?.id;
  // Somebody's offer or claim that waits for this seat comes before a promise of one's own.
  const waits = commitments.some((each) => waitsFor(room, each));
  const list = (title: string, some: readonly CommitmentView[]) =>
    some.length === 0 ? null : (
      <section className="stack" aria-label={title}>
        <h2>{title}</h2>
        {some.map((each) => (
          <DeedCard
            key={each.id}
            room={room}
            commitment={each}
            main={each.id === mine && !offering}
            meant={each.id === meant}
          />
        ))}
      </section>
    );
  return (
    <>
      <p className="crumb">{words.crumb}</p>
      <h1>{words.title}</h1>
      <p className="lede">{party ? words.lede : `${words.lede} ${words.reading}`}</p>
      <div className="stack deeds course">
        {commitments.length === 0 ? <Empty>{words.none}</Empty> : <Lines room={room} />}
        {offering ? (
          <OfferForm room={room} onDone={() => setOffering(false)} />
        ) : mayOffer ? (
          <p className="acts">
            <Button
              icon="plus"
              kind={mine === undefined && !waits ? 'main' : 'outlined'}
              onPress={() => setOffering(true)}
            >
              {words.acts.offer}
            </Button>
          </p>
        ) : null}
        {list(
          words.open,
          commitments.filter((each) => open.has(each.status)),
        )}
        {list(
          words.past,
          commitments.filter((each) => !open.has(each.status)),
        )}
      </div>
    </>
  );
}

/** One line for each seat that promised something, in the order of the days. No counts, no colour for better or worse. */
function Lines({ room }: { readonly room: RoomHandle }) {
  const { seats, commitments } = room.view;
  const rows = seats.flatMap((seat) => {
    const own = commitments.filter((each) => each.from === seat.id);
    return own.length === 0 ? [] : [{ seat, own: own.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b))) }];
  });
  return (
    <Card visibility={{ kind: 'everyone' }} label={words.crumb}>
      {rows.map(({ seat, own }) => (
        <div key={seat.id} className="deed-line">
          <SeatMark name={seat.name} order={room.order(seat.id)} />
          <ul aria-label={words.line(room.firstName(seat.id))}>
            {own.map((each) => (
              <li key={each.id}>
                <DeedMark status={each.status} notice={each.outcome?.notice} />
                <a href={`#${each.id}`}>{each.what}</a>
                <span className="cap">
                  {words.marks[each.status]}
                  {waitsFor(room, each) ? `, ${words.waitsForYou}` : ''}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Card>
  );
}
