import { closingWords as words } from '../../../contract/words/closing.en.ts';
import { roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Card, LinkButton, LoopMark } from '../../look/index.ts';

const text = words.summary;

/** The same page for every ending: what each confirmed, what was on the table, what was offered. No blame, no counts of people. */
export function Summary({ room }: { readonly room: RoomHandle }) {
  const { view } = room;
  const topic = (aspect: string) =>
    aspect === 'why_here' ? text.whyHere : text.issue(room.names.issue(aspect.replace(/^issue:/, '')));
  const worked = view.directions.filter((each) => each.attemptCount > 0);
  return (
    <Card title={text.heading} visibility={{ kind: 'everyone' }} className="closing-summary">
      <h3>{text.understood}</h3>
      {worked.length === 0 ? <p className="mute">{text.nothing}</p> : null}
      <ul>
        {worked.map((each) => {
          const confirmed = each.status === 'confirmed';
          const state = confirmed ? (each.basis === 'as_told' ? 'as_told' : 'confirmed') : 'missing';
          const say = confirmed ? text.confirmed : text.notConfirmed;
          return (
            <li key={`${each.summariser} ${each.author} ${each.aspect}`}>
              <LoopMark state={state} bare />
              <span>{say(room.firstName(each.author), room.firstName(each.summariser), topic(each.aspect))}</span>
            </li>
          );
        })}
      </ul>
      {view.issues.length === 0 ? null : (
        <>
          <h3>{text.issues}</h3>
          <ul>
            {view.issues.map((issue) => (
              <li key={issue.id}>
                <span>
                  {issue.title}: {text.issueOptions(issue.options.length)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{text.offers}</h3>
      {view.proposals.length === 0 ? <p className="mute">{text.noOffers}</p> : null}
      <ul>
        {view.proposals.map((offer) => (
          <li key={offer.id}>
            <span>{text.offered(room.firstName(offer.by), offer.packages.length, text.status[offer.status])}</span>
          </li>
        ))}
      </ul>
      <div className="acts">
        {view.agreement?.status === 'in_force' ? (
          <LinkButton href={roomPath(room.room, 'agreement')}>{text.toAgreement}</LinkButton>
        ) : null}
        <LinkButton href={roomPath(room.room, 'record')}>{text.toRecord}</LinkButton>
      </div>
    </Card>
  );
}
