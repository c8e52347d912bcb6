import { peopleWords as words } from '../../../contract/words/people.en.ts';
import type { AttendantView } from '../../../room/index.ts';
import type { RoomHandle, ScreenProps } from '../../client/room-handle.ts';
import { Card, Person } from '../../look/index.ts';
import { Ask } from './ask.tsx';
import { Meeting } from './meeting.tsx';
import { Overrides } from './overrides.tsx';
import './people.css';
import { PersonCard } from './person-card.tsx';

/** Who is here, what each sees, whom somebody asked to come, and where a rule was lifted. */
export default function People({ room }: ScreenProps) {
  const { view } = room;
  const party = view.attending === undefined;
  const on = view.status === 'inviting' || view.status === 'open';
  const asked = view.attendants.filter((each) => each.status === 'proposed');
  const here = view.attendants.filter((each) => each.status === 'seated');
  const before = view.attendants.filter((each) => each.status === 'left');
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <div className="stack people">
        {asked.length > 0 ? <Group room={room} title={words.asked} people={asked} /> : null}
        <Card title={words.parties} visibility={{ kind: 'everyone' }}>
          <ul className="people-list">
            {view.seats.map((seat, order) => (
              <li key={seat.id}>
                <Person name={seat.name} order={order} empty={seat.status !== 'seated'} under={seat.role}>
                  {seat.name}
                </Person>
              </li>
            ))}
          </ul>
        </Card>
        {here.length > 0 ? (
          <Group room={room} title={words.others} people={here} />
        ) : (
          <p className="mute">{words.none}</p>
        )}
        {party && (on || view.status === 'agreed') ? <Ask room={room} /> : null}
        <Meeting room={room} />
        <Overrides room={room} />
        {before.length > 0 ? <Group room={room} title={words.before} people={before} /> : null}
      </div>
    </>
  );
}

type GroupProps = { readonly room: RoomHandle; readonly title: string; readonly people: readonly AttendantView[] };

function Group({ room, title, people }: GroupProps) {
  return (
    <section className="stack" aria-label={title}>
      <h2>{title}</h2>
      {people.map((each) => (
        <PersonCard key={each.id} room={room} person={each} />
      ))}
    </section>
  );
}
