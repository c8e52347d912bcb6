import { attendWords as words } from '../../../contract/words/attend.en.ts';
import { listed, topic } from '../../../contract/words/now.en.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Card, Person } from '../../look/index.ts';

/** What everyone shares, to be read: statements, where understanding stands, issues, offers, the text. */
export function SharedTable({ room }: { readonly room: RoomHandle }) {
  const { view } = room;
  const clauses = view.agreement?.text.clauses ?? [];
  return (
    <Card title={words.table} visibility={{ kind: 'everyone' }}>
      <h3>{words.statements}</h3>
      {view.statements.length === 0 ? <p className="mute">{words.nothingTold}</p> : null}
      {view.statements.map((each) => (
        <div key={`${each.author} ${each.aspect}`} className="told-line">
          <Person name={room.name(each.author)} order={room.order(each.author)} under={topic(each.aspect, room.names)}>
            {room.firstName(each.author)}
          </Person>
          <p className="voice">{each.text}</p>
        </div>
      ))}
      {view.directions.length > 0 ? (
        <>
          <h3>{words.standing}</h3>
          <ul className="standing-lines">
            {view.directions.map((each) => (
              <li key={`${each.summariser} ${each.author} ${each.aspect}`}>
                <b>{words.direction(room.firstName(each.summariser), room.firstName(each.author))}</b>
                <span>{topic(each.aspect, room.names)}</span>
                <span className="mute">
                  {words.stands[each.status]}, {words.attempts(each.attemptCount)}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h3>{words.issues}</h3>
      {view.issues.length === 0 ? <p className="mute">{words.noIssues}</p> : null}
      <ul className="plain-list">
        {view.issues.map((issue) => (
          <li key={issue.id}>
            {issue.title}
            {issue.options.length === 0 ? null : (
              <span className="mute small"> {words.options(listed(issue.options.map(({ label }) => label)))}</span>
            )}
          </li>
        ))}
      </ul>
      {view.proposals.length > 0 ? <p>{words.offers(view.proposals.length)}</p> : null}
      {clauses.length > 0 ? (
        <>
          <h3>{words.agreementText}</h3>
          <ol className="plain-list">
            {clauses.map((clause) => (
              <li key={clause.id}>
                <b>{clause.title}</b> <span className="voice">{clause.text}</span>
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </Card>
  );
}
