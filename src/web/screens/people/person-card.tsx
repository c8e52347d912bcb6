import { useState } from 'react';
import { adviceWords } from '../../../contract/words/advice.en.ts';
import { listed } from '../../../contract/words/now.en.ts';
import { peopleWords as words, seesWords } from '../../../contract/words/people.en.ts';
import type { AttendantView } from '../../../room/index.ts';
import { newSecret } from '../../client/new-id.ts';
import { roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { momentInWords } from '../../frame/dates.ts';
import { Button, Card, ChoiceButtons, Dialog, Notice, SeatMark } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';
import { agreeTo, endOf } from './acts.ts';
import { CopyLink } from '../shared/copy-link.tsx';

type Props = { readonly room: RoomHandle; readonly person: AttendantView };

/** One line on what somebody is here for. */
export function postWords(room: RoomHandle, person: AttendantView): string {
  if (person.guest?.adviserTo !== undefined) return words.advises(room.firstName(person.guest.adviserTo));
  if (person.guest) return `${words.kinds.guest}, ${words.access[person.guest.access]}`;
  if (person.represents) return words.speaksFor(room.firstName(person.represents.party));
  if (person.reads) return words.reads(room.firstName(person.reads.author), room.firstName(person.reads.summariser));
  const promise = room.view.commitments.find((each) => each.id === person.verifies?.commitment);
  if (person.verifies) return words.verifies(promise?.what);
  return words.kinds[person.kind];
}

/** Somebody who is no party: what they see, who agreed, and this party's say in it. */
export function PersonCard({ room, person }: Props) {
  const me = room.me.id;
  const gone = person.status === 'left';
  const concerned = person.needed.includes(me);
  const asked = person.status === 'proposed' && concerned && !person.agreedBy.includes(me);
  return (
    <Card
      level={3}
      className="person"
      before={<SeatMark name={person.name} order="neutral" empty={person.status !== 'seated'} />}
      title={person.name}
      under={postWords(room, person)}
      visibility={{ kind: 'everyone' }}
    >
      {gone ? (
        <p className="mute">{words.ended(person.ended ? momentInWords(person.ended.at) : '')}</p>
      ) : (
        <Facts room={room} person={person} />
      )}
      {asked ? <Decide room={room} person={person} /> : null}
      {person.status === 'proposed' && person.proposedBy === me ? <GiveLink room={room} person={person} /> : null}
      {!gone && concerned && !asked ? <End room={room} person={person} /> : null}
    </Card>
  );
}

function Facts({ room, person }: Props) {
  const mandate = person.represents?.mandate;
  const missing = person.needed.filter((id) => !person.agreedBy.includes(id)).map(room.firstName);
  const advised = person.guest?.adviserTo === undefined ? undefined : room.firstName(person.guest.adviserTo);
  const sight =
    advised === undefined ? seesWords[person.kind] : { sees: adviceWords.sees(advised), not: adviceWords.not(advised) };
  return (
    <>
      <p className="small mute">{words.proposedBy(room.firstName(person.proposedBy))}</p>
      <dl className="person-facts">
        <dt>{words.sees}</dt>
        <dd>{sight.sees}</dd>
        <dt>{words.not}</dt>
        <dd>{sight.not}</dd>
        {person.kind === 'facilitator' && person.accepted ? (
          <>
            <dt>{words.conflicts}</dt>
            <dd className="voice">
              {person.accepted.conflicts === '' ? words.noConflicts : person.accepted.conflicts}
            </dd>
          </>
        ) : null}
        {mandate ? (
          <>
            <dt>{words.mandate}</dt>
            <dd>
              <p className="voice">{mandate.text}</p>
              <p>
                {mandate.issues === 'all'
                  ? words.allIssues
                  : words.onIssues(listed(mandate.issues.map(room.names.issue)))}{' '}
                {mandate.mayPropose ? words.mayPropose : words.mayNotPropose}{' '}
                {mandate.maySign ? words.maySign : words.mayNotSign}
              </p>
            </dd>
          </>
        ) : null}
      </dl>
      {person.status === 'proposed' ? (
        <p className="small">
          {missing.length > 0 ? words.waiting(listed(missing)) : null}{' '}
          {person.accepted ? null : words.notYetYes(person.name)}
        </p>
      ) : null}
    </>
  );
}

function Decide({ room, person }: Props) {
  const sending = useSend(room);
  const yes = agreeTo(person.kind, person.id);
  return (
    <div className="person-decide">
      <h4>{words.decide(person.name)}</h4>
      <ChoiceButtons
        label={words.decide(person.name)}
        disabled={sending.busy}
        choices={[
          { id: 'agree', label: words.agree },
          { id: 'decline', label: words.decline },
        ]}
        onChoose={(choice) => void sending.send(choice === 'agree' && yes ? yes : endOf(person.kind, person.id))}
      />
      <SendNote sending={sending} />
    </div>
  );
}

/** The link of somebody this party proposed: the secret is made here and shown once. */
function GiveLink({ room, person }: Props) {
  const [link, setLink] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const make = async () => {
    const answer = await room.linkFor(person.id, newSecret());
    if (answer.type === 'problem') return setProblem(answer.problem.message);
    setProblem(undefined);
    setLink(`${location.origin}${roomPath(room.room)}#${answer.value}`);
  };
  return (
    <div className="person-decide">
      {link === undefined ? (
        <div className="acts">
          <Button icon="link" onPress={() => void make()}>
            {words.makeLink(person.name)}
          </Button>
        </div>
      ) : (
        <CopyLink label={words.linkFor(person.name)} link={link} words={words} />
      )}
      <p className="cap">{words.linkHint}</p>
      {problem === undefined ? null : <Notice kind="alert" announce="assertive" title={problem} />}
    </div>
  );
}

function End({ room, person }: Props) {
  const [asking, setAsking] = useState(false);
  const sending = useSend(room);
  return (
    <div className="person-decide">
      <div className="acts">
        <Button kind="text" small onPress={() => setAsking(true)}>
          {words.end(person.name)}
        </Button>
      </div>
      <SendNote sending={sending} />
      <Dialog
        title={words.endTitle(person.name)}
        isOpen={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button
              isDisabled={sending.busy}
              onPress={() => void sending.send(endOf(person.kind, person.id)).then(() => setAsking(false))}
            >
              {words.endYes}
            </Button>
            <Button onPress={() => setAsking(false)}>{words.endNo}</Button>
          </>
        }
      >
        <p>{words.endBody}</p>
      </Dialog>
    </div>
  );
}
