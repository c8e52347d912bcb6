import { useState } from 'react';
import { commitmentStatusWords } from '../../../contract/words/commitment-status.en.ts';
import { deedsWords as words } from '../../../contract/words/deeds.en.ts';
import { listed } from '../../../contract/words/now.en.ts';
import type { CommitmentView } from '../../../room/index.ts';
import { useDraft } from '../../client/drafts.ts';
import type { ActBody, RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, ChoiceButtons, Field, SeatMark } from '../../look/index.ts';
import { Attest, attestable } from '../shared/attest.tsx';
import { DeedFacts } from '../shared/deed-facts.tsx';
import { SendNote, useSend } from '../shared/use-send.tsx';
import type { DeedActs } from './deed-acts.ts';
import { DeedMark } from './deed-mark.tsx';
import { NameVerifier } from './name-verifier.tsx';
import { MoreOnDeed } from './more-on-deed.tsx';
import { RepairTalk } from './repair-talk.tsx';
import { today } from './today.ts';

type Props = {
  readonly room: RoomHandle;
  readonly commitment: CommitmentView;
  /** Saying that it is done is the one main action of the screen. */
  readonly main: boolean;
  /** The way here led to this promise. */
  readonly meant: boolean;
};

/** One promise: what, for whom, by when, how it is seen, where it stands, and what this seat may do about it. */
export function DeedCard({ room, commitment, main, meant }: Props) {
  const [more, setMore] = useState(false);
  const sending = useSend(room);
  const field = `promise.${commitment.id}`;
  const said = useDraft(room, field);
  const send = (act: ActBody) => void sending.send(act, { clears: [field] });
  const { from, to, what, status, outcome } = commitment;
  const name = (seat: string) => (seat === room.me.id ? words.you : room.firstName(seat));
  const concerned = from === room.me.id || to.includes(room.me.id);
  const acts = { room, commitment, sending, send, words: said.text.trim(), more };
  const checks = !concerned && commitment.verify.verifier === room.me.id && attestable.has(status);
  const contests = concerned && mayContest(room, commitment);
  // Where words are not needed they stay folded with the rest, unless some are there already.
  const asksWords =
    concerned && ['accepted', 'claimed'].includes(status) && (more || contests || acts.words.length > 0);
  return (
    <Card
      id={commitment.id}
      level={3}
      meant={meant}
      title={what}
      before={<SeatMark name={room.name(from)} order={room.order(from)} />}
      under={words.promised(name(from), listed(to.map(name)))}
      visibility={{ kind: 'everyone' }}
    >
      <p className="state-line">
        <DeedMark status={status} notice={outcome?.notice} />
        <span>
          {commitmentStatusWords(status)}
          {outcome?.notice === undefined ? '' : ` (${words.lateNotice[outcome.notice]})`}
        </span>
      </p>
      <DeedFacts room={room} commitment={commitment} />
      {room.page.course.due.includes(commitment.id) ? <p className="small">{words.isDue}</p> : null}
      {room.page.course.uncontested.includes(commitment.id) ? <p className="small">{words.uncontested}</p> : null}
      {asksWords ? (
        <Field
          label={words.words}
          {...(contests ? { hint: words.wordsNeeded } : { optional: true })}
          lines={2}
          value={said.text}
          onChange={said.setText}
          name={field}
        />
      ) : null}
      <SendNote sending={sending} />
      {concerned ? <Acts {...acts} main={main} /> : null}
      {concerned && status === 'accepted' ? <MoreOnDeed {...acts} onMore={setMore} /> : null}
      {concerned && (attestable.has(status) || status === 'offered') ? (
        <NameVerifier room={room} commitment={commitment} offered={more || status !== 'accepted'} />
      ) : null}
      {checks ? <Attest room={room} commitment={commitment} /> : null}
      {status === 'disputed' ? <RepairTalk room={room} commitment={commitment} /> : null}
    </Card>
  );
}

function Acts(props: DeedActs & { readonly main: boolean }) {
  const { commitment, room } = props;
  const owner = commitment.from === room.me.id;
  switch (commitment.status) {
    case 'offered':
      return owner ? <Withdraw {...props} /> : <AnswerOffer {...props} />;
    case 'accepted':
      return owner ? <Claim {...props} /> : <Confirm {...props} />;
    case 'claimed':
      return owner ? <Remind {...props} /> : <Confirm {...props} />;
    default:
      return null;
  }
}

function Withdraw({ commitment: { id }, sending, send }: DeedActs) {
  return (
    <p className="acts">
      <Button isDisabled={sending.busy} onPress={() => send({ type: 'commitment.withdraw', commitment: id })}>
        {words.acts.withdraw}
      </Button>
    </p>
  );
}

function AnswerOffer({ room, commitment, sending, send }: DeedActs) {
  if (commitment.acceptedBy.includes(room.me.id)) return null;
  const { id } = commitment;
  return (
    <ChoiceButtons
      label={commitment.what}
      disabled={sending.busy}
      choices={[
        { id: 'accept', label: words.acts.accept },
        { id: 'decline', label: words.acts.decline },
      ]}
      onChoose={(choice) =>
        choice === 'accept'
          ? send({ type: 'commitment.accept', commitment: id })
          : send({ type: 'commitment.decline', commitment: id, words: '' })
      }
    />
  );
}

function Claim(props: DeedActs & { readonly main: boolean }) {
  const { room, commitment, sending, send, words: said, main, more } = props;
  const { id, due } = commitment;
  const [doneOn, setDoneOn] = useState(() => today(room.page.now, due.zone));
  return (
    <>
      {more ? (
        <Field label={words.doneOn} lines="line" type="date" font="table" value={doneOn} onChange={setDoneOn} />
      ) : null}
      <p className="acts">
        <Button
          kind={main ? 'main' : 'outlined'}
          isDisabled={sending.busy || doneOn === ''}
          onPress={() => send({ type: 'commitment.claim_done', commitment: id, words: said, doneOn })}
        >
          {words.acts.claim}
        </Button>
      </p>
    </>
  );
}

/** Whether this seat may see it differently: a promise to it that is said to be done, or whose day has passed. */
const mayContest = (room: RoomHandle, { id, to, status, confirmedBy }: CommitmentView): boolean =>
  to.includes(room.me.id) &&
  !confirmedBy.includes(room.me.id) &&
  (status === 'claimed' || (status === 'accepted' && room.page.course.due.includes(id)));

/** Two equal answers of those it was promised to. Saying "differently" needs words and begins a talk, no verdict. */
function Confirm({ room, commitment, sending, send, words: said }: DeedActs) {
  const { id, confirmedBy } = commitment;
  if (confirmedBy.includes(room.me.id)) return null;
  return (
    <ChoiceButtons
      label={commitment.what}
      disabled={sending.busy}
      choices={[
        { id: 'kept', label: words.acts.kept },
        ...(mayContest(room, commitment) ? [{ id: 'not', label: words.acts.notKept }] : []),
      ]}
      onChoose={(choice) =>
        choice === 'kept'
          ? send({ type: 'commitment.confirm_kept', commitment: id, words: said })
          : send({ type: 'commitment.report_not_kept', commitment: id, words: said })
      }
    />
  );
}

function Remind({ commitment: { id, remindedAt }, sending, send }: DeedActs) {
  if (remindedAt !== undefined) return null;
  return (
    <p className="acts">
      <Button isDisabled={sending.busy} onPress={() => send({ type: 'commitment.remind', commitment: id })}>
        {words.acts.remind}
      </Button>
    </p>
  );
}
