import { useState } from 'react';
import { Link } from 'wouter';
import { adviceWords } from '../../../contract/words/advice.en.ts';
import { attendWords as words } from '../../../contract/words/attend.en.ts';
import { listed } from '../../../contract/words/now.en.ts';
import { peopleWords, youSeeWords } from '../../../contract/words/people.en.ts';
import type { AttendantView } from '../../../room/index.ts';
import { roomPath } from '../../client/paths.ts';
import type { RoomHandle, ScreenProps } from '../../client/room-handle.ts';
import { Button, Card, Dialog, LinkButton } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';
import './attend.css';
import { Console } from './console.tsx';
import { SharedTable } from './shared-table.tsx';

/** The page of somebody seated who is no party: what they may do, who may need them, what all of them share. */
export default function Attend({ room }: ScreenProps) {
  const attending = room.view.attending;
  if (!attending) return null;
  const { attendant } = attending;
  return (
    <>
      <h1>{words.title[attendant.kind]}</h1>
      <p className="lede">{words.lede[attendant.kind]}</p>
      <div className="stack attend">
        {attendant.kind === 'facilitator' ? <Console room={room} /> : <May room={room} attendant={attendant} />}
        <SharedTable room={room} />
        <Leave room={room} />
      </div>
    </>
  );
}

type MayProps = { readonly room: RoomHandle; readonly attendant: AttendantView };

function May({ room, attendant }: MayProps) {
  const { guest, represents } = attendant;
  const mandate = represents?.mandate;
  return (
    <Card title={words.mayTitle} visibility={{ kind: 'everyone' }}>
      {mandate ? (
        <>
          <p className="small mute">{words.mandateOf(room.firstName(represents.party))}</p>
          <p className="voice">{mandate.text}</p>
          <ul className="plain-list">
            <li>
              {mandate.issues === 'all'
                ? peopleWords.allIssues
                : peopleWords.onIssues(listed(mandate.issues.map(room.names.issue)))}
            </li>
            <li>{mandate.mayPropose ? peopleWords.mayPropose : peopleWords.mayNotPropose}</li>
            <li>{mandate.maySign ? peopleWords.maySign : peopleWords.mayNotSign}</li>
            <li>{words.speak}</li>
          </ul>
        </>
      ) : (
        <p>{guest?.access === 'speak' ? words.speak : words.readOnly}</p>
      )}
      {guest?.adviserTo === undefined ? null : (
        <>
          <p>{words.adviser(room.firstName(guest.adviserTo))}</p>
          <p className="acts">
            <LinkButton href={roomPath(room.room, 'advice')}>{adviceWords.linkAdviser}</LinkButton>
          </p>
        </>
      )}
      <Waiting room={room} attendant={attendant} />
      <p className="small">
        <b>{peopleWords.youNot}</b>{' '}
        {guest?.adviserTo === undefined
          ? youSeeWords[attendant.kind].not
          : adviceWords.not(room.firstName(guest.adviserTo))}
      </p>
    </Card>
  );
}

/** A change of the agreement that this representative may answer or sign in the party's place. */
function Waiting({ room, attendant: { represents } }: MayProps) {
  const open = room.view.amending.amendments.find((each) => each.status === 'proposed' || each.status === 'frozen');
  if (!represents || !open) return null;
  const { party, mandate } = represents;
  const answers = open.status === 'proposed' && open.by !== party && !open.answeredBy.includes(party);
  const signs = open.status === 'frozen' && !open.signatures.some((each) => each.by === party);
  if (!(answers && mandate.mayPropose) && !(signs && mandate.maySign)) return null;
  return (
    <p>
      {answers ? words.amendmentWaits : words.signatureWaits}{' '}
      <Link href={roomPath(room.room, 'agreement')}>{words.toAgreement}</Link>
    </p>
  );
}

function Leave({ room }: { readonly room: RoomHandle }) {
  const [asking, setAsking] = useState(false);
  const sending = useSend(room);
  return (
    <div>
      <Button kind="text" icon="leave" onPress={() => setAsking(true)}>
        {words.leave}
      </Button>
      <SendNote sending={sending} />
      <Dialog
        title={words.leaveTitle}
        isOpen={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button isDisabled={sending.busy} onPress={() => void sending.send({ type: 'attendant.leave' })}>
              {words.leaveYes}
            </Button>
            <Button onPress={() => setAsking(false)}>{words.leaveNo}</Button>
          </>
        }
      >
        <p>{words.leaveBody}</p>
      </Dialog>
    </div>
  );
}
