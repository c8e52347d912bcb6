import { listed } from '../../../contract/words/now.en.ts';
import { understandingWords } from '../../../contract/words/understanding.en.ts';
import { Card, LoopMark } from '../../look/index.ts';
import { Pier, type PictureProps } from './bridge.tsx';
import { laneOf, statementOf, type Lane } from './where-it-stands.ts';

const words = understandingWords.bridge;

type Seats = readonly { readonly id: string }[];

/** Three and more: rows say back, columns told. A cell is the ring, with words only where something has happened. */
export function Matrix({ room, aspect, writingTo }: PictureProps) {
  const seats: Seats = room.view.seats.filter((seat) => seat.status !== 'declined' && seat.status !== 'left');
  const lane = (from: string, to: string) => laneOf(room, from, to, aspect, from === room.me.id && writingTo === to);
  const hue = (seat: string) => `hue p${(room.order(seat) % 6) + 1} cell`;
  return (
    <Card className="bridge-card" title={words.matrix} visibility={{ kind: 'everyone' }}>
      <div className="wide matrix-scroll" role="group" aria-label={words.matrix} tabIndex={0}>
        <table className="matrix">
          <thead>
            <tr>
              <td />
              {seats.map((seat) => (
                <th key={seat.id} scope="col">
                  <Pier room={room} seat={seat.id} />
                  {statementOf(room, seat.id, aspect) ? null : <span className="cap">{words.notTold}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seats.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {room.firstName(row.id)} <span className="cap">{words.rowHead}</span>
                </th>
                {seats.map((column) => (
                  <td key={column.id}>
                    {row.id === column.id ? null : (
                      <span className={hue(row.id)}>
                        <Cell lane={lane(row.id, column.id)} />
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="narrow matrix-list">
        {seats.map((author) => (
          <li key={author.id}>
            <Pier room={room} seat={author.id} />
            <ul>
              {alike(seats.flatMap(({ id }) => (id === author.id ? [] : [lane(id, author.id)]))).map((lanes) =>
                lanes.slice(0, 1).map(({ state, summariser, words: said }) => (
                  <li key={said} className="lane">
                    <span className={lanes.length === 1 ? hue(summariser) : undefined}>
                      <LoopMark state={state} bare />
                    </span>
                    <span>
                      {said}
                      {/* Where the same holds of all, their names say nothing more. */}
                      {lanes.length === seats.length - 1
                        ? null
                        : `: ${listed(lanes.map((each) => nameOf(each.summariser)))}`}
                    </span>
                  </li>
                )),
              )}
            </ul>
          </li>
        ))}
      </ul>
      <p className="cap ctr">
        <span className="wide">{words.matrixRows} </span>
        {words.matrixCaption}
      </p>
    </Card>
  );

  function nameOf(seat: string): string {
    return seat === room.me.id ? words.you : room.firstName(seat);
  }
}

/** At the start a table of five would read "Not said back yet" twenty times: there the ring speaks alone. */
function Cell({ lane: { state, words: said } }: { readonly lane: Lane }) {
  if (state !== 'none') return <LoopMark state={state} word={said} />;
  return (
    <>
      <LoopMark state={state} bare />
      <span className="sr">{said}</span>
    </>
  );
}

/** Those of whom the same is to be said, together. */
function alike(lanes: readonly Lane[]): readonly (readonly Lane[])[] {
  const groups = new Map<string, Lane[]>();
  for (const lane of lanes) {
    const key = `${lane.state} ${lane.words}`;
    groups.set(key, [...(groups.get(key) ?? []), lane]);
  }
  return [...groups.values()];
}
