import { useState, type ReactNode } from 'react';
import { outsideWords as words } from '../../../contract/words/attend.en.ts';
import { listed } from '../../../contract/words/now.en.ts';
import { peopleWords, youSeeWords } from '../../../contract/words/people.en.ts';
import type { AttendantView } from '../../../room/index.ts';
import { forgetRoom } from '../../client/access.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle, ScreenProps } from '../../client/room-handle.ts';
import { momentInWords } from '../../frame/dates.ts';
import { SoloFrame } from '../../frame/solo-frame.tsx';
import { Button, Card, Dialog, Field, LinkButton, Person } from '../../look/index.ts';
import { RulesList } from '../arriving/rules-list.tsx';
import { SendNote, useSend } from '../shared/use-send.tsx';
import './outside.css';
import { Reader } from './reader.tsx';
import { Verifier } from './verifier.tsx';

/** For whoever does not see the room: asked and not seated, a reader, a verifier, or no longer here. */
export default function Outside({ room }: ScreenProps) {
  const attending = room.view.attending;
  if (!attending) return null;
  const { attendant, sees } = attending;
  switch (sees) {
    case 'invitation':
      return <Invited room={room} attendant={attendant} />;
    case 'reading':
      return <Reader room={room} attending={attending} />;
    case 'commitment':
      return <Verifier room={room} attendant={attendant} />;
    case 'nothing':
    case 'room':
      return <Gone room={room} attendant={attendant} />;
    default:
      return sees satisfies never;
  }
}

type Props = { readonly room: RoomHandle; readonly attendant: AttendantView };

function Invited({ room, attendant }: Props) {
  const { view } = room;
  const sight = youSeeWords[attendant.kind];
  const mandate = attendant.represents?.mandate;
  const proposer = room.firstName(attendant.proposedBy);
  const missing = attendant.needed.filter((id) => !attendant.agreedBy.includes(id)).map(room.firstName);
  return (
    <SoloFrame title={words.invited(proposer)}>
      <h1>{attendant.accepted ? words.saidYes : words.invited(proposer)}</h1>
      <p className="lede">{attendant.accepted ? words.waitingFor(listed(missing)) : words.as[attendant.kind]}</p>
      <div className="stack outside">
        {attendant.accepted ? <p>{words.waitingBody}</p> : null}
        <Card title={words.sight}>
          <p>
            <b>{peopleWords.youWould}</b> {sight.sees}
          </p>
          <p>
            <b>{peopleWords.youWouldNot}</b> {sight.not}
          </p>
        </Card>
        {mandate ? (
          <Card title={peopleWords.mandate}>
            <p className="voice">{mandate.text}</p>
            <p>
              {mandate.mayPropose ? peopleWords.mayPropose : peopleWords.mayNotPropose}{' '}
              {mandate.maySign ? peopleWords.maySign : peopleWords.mayNotSign}
            </p>
          </Card>
        ) : null}
        <Card title={words.room}>
          <h3>{view.title}</h3>
          <p className="voice">{view.invitation}</p>
        </Card>
        <Card title={words.people}>
          <ul className="outside-people">
            {view.seats.map((seat, order) => (
              <li key={seat.id}>
                <Person name={seat.name} order={order} empty={seat.status !== 'seated'} under={seat.role}>
                  {seat.name}
                </Person>
              </li>
            ))}
          </ul>
        </Card>
        <Card>
          <details>
            <summary>{words.rules}</summary>
            <RulesList rules={view.rules.items} />
          </details>
        </Card>
        {attendant.accepted ? <No room={room} /> : <Answer room={room} attendant={attendant} />}
      </div>
    </SoloFrame>
  );
}

function Answer({ room, attendant }: Props) {
  const conflicts = useDraft(room, 'outside.conflicts');
  const sending = useSend(room);
  const facilitator = attendant.kind === 'facilitator';
  const yes = () =>
    facilitator
      ? sending.send(
          { type: 'facilitator.accept', conflicts: conflicts.text.trim() },
          { clears: ['outside.conflicts'] },
        )
      : sending.send({ type: 'attendant.sit' });
  return (
    <>
      {facilitator ? (
        <Field
          label={words.conflicts}
          hint={words.conflictsHint}
          lines={3}
          optional
          value={conflicts.text}
          onChange={conflicts.setText}
        />
      ) : null}
      <SendNote sending={sending} />
      <div className="acts">
        <Button isDisabled={sending.busy} onPress={() => void yes()}>
          {facilitator ? words.yesFacilitator : words.yes}
        </Button>
        <No room={room} />
      </div>
    </>
  );
}

function No({ room }: { readonly room: RoomHandle }) {
  const [asking, setAsking] = useState(false);
  const sending = useSend(room);
  return (
    <div>
      <Button onPress={() => setAsking(true)}>{words.no}</Button>
      <SendNote sending={sending} />
      <Dialog
        title={words.noTitle}
        isOpen={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button isDisabled={sending.busy} onPress={() => void sending.send({ type: 'attendant.leave' })}>
              {words.noYes}
            </Button>
            <Button onPress={() => setAsking(false)}>{words.noNo}</Button>
          </>
        }
      >
        <p>{words.noBody}</p>
      </Dialog>
    </div>
  );
}

function Gone({ room, attendant }: Props): ReactNode {
  const [forgotten, setForgotten] = useState(false);
  return (
    <SoloFrame title={words.gone.title}>
      <h1>{words.gone.title}</h1>
      <p className="lede">{words.gone.lede(attendant.ended ? momentInWords(attendant.ended.at) : '')}</p>
      <p className="acts solo-acts">
        {forgotten ? (
          <LinkButton href="/">Parley</LinkButton>
        ) : (
          <Button
            onPress={() => {
              setForgotten(true);
              forgetRoom(room.room);
            }}
          >
            {words.gone.forget}
          </Button>
        )}
      </p>
    </SoloFrame>
  );
}
