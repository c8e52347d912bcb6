import { useState } from 'react';
import { listed, topic } from '../../../contract/words/now.en.ts';
import { restartWords as words } from '../../../contract/words/restart.en.ts';
import type { Reset } from '../../../room/index.ts';
import type { Aspect, RestartScope } from '../../../room/types.ts';
import { useDraft } from '../../client/drafts.ts';
import { roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import {
  Button,
  Card,
  ChoiceButtons,
  Field,
  LinkButton,
  Notice,
  PrivateCard,
  SeatMark,
  Select,
} from '../../look/index.ts';
import '../shared/course.css';
import { scopes, takesWords } from './restart-scopes.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';

const fields = ['restart.words', 'restart.offer'];

/** Parties answer a wish to start over; a facilitator proposes one and waits for all of them. */
const isParty = ({ view }: RoomHandle): boolean => view.attending === undefined;

/** Asking to start over on one topic, and answering somebody who asks. */
export function Restart({ room, about }: { readonly room: RoomHandle; readonly about: Aspect | undefined }) {
  const [instead, setInstead] = useState<string>();
  const open = room.view.resets.filter((each) => each.status === 'proposed');
  const known = scopes(room);
  const answers = isParty(room) && instead === undefined && open.some((each) => each.by !== room.me.id);
  const lede = answers ? words.ledeAnswer : words.lede;
  return (
    <>
      <p className="crumb">{words.crumb}</p>
      <h1>{words.title}</h1>
      <p className="lede">{isParty(room) ? lede : `${lede} ${words.facilitator.lede}`}</p>
      <div className="stack course">
        {open.map((reset) => (
          <Asked key={reset.id} room={room} reset={reset} onInstead={() => setInstead(reset.id)} />
        ))}
        {open.length > 0 && instead === undefined ? null : known.length === 0 ? (
          <Notice>{words.nothingToRestart}</Notice>
        ) : (
          <Ask room={room} about={about} known={known} instead={instead} onDone={() => setInstead(undefined)} />
        )}
      </div>
    </>
  );
}

type AskedProps = { readonly room: RoomHandle; readonly reset: Reset; readonly onInstead: () => void };

/** Somebody's own part and question, with three equal answers for everyone else. */
function Asked({ room, reset, onInstead }: AskedProps) {
  const sending = useSend(room);
  const about = topic(reset.aspect, room.names);
  const mine = reset.by === room.me.id;
  const answered = reset.acceptedBy.includes(room.me.id) || !isParty(room);
  const open = room.view.seats.flatMap((seat) =>
    seat.status === 'seated' && seat.id !== reset.by && !reset.acceptedBy.includes(seat.id)
      ? [room.firstName(seat.id)]
      : [],
  );
  return (
    <Card
      title={mine ? words.youAsked(about) : words.asked(room.firstName(reset.by), about)}
      before={<SeatMark name={room.name(reset.by)} order={room.order(reset.by)} />}
      visibility={{ kind: 'everyone' }}
    >
      <p className="voice">{reset.words}</p>
      <p className="voice">{reset.offer}</p>
      <p className="small">{takesWords(reset.aspect)}</p>
      <SendNote sending={sending} />
      {mine || answered ? (
        <>
          <p className="small mute">{words.waiting(listed(open))}</p>
          {mine ? (
            <p className="acts">
              <Button
                isDisabled={sending.busy}
                onPress={() => void sending.send({ type: 'aspect.reset.withdraw', reset: reset.id })}
              >
                {words.takeBack}
              </Button>
            </p>
          ) : null}
        </>
      ) : (
        <>
          <p className="small mute">{words.answerNote}</p>
          <ChoiceButtons
            label={words.asked(room.firstName(reset.by), about)}
            columns="row"
            disabled={sending.busy}
            choices={[
              { id: 'yes', label: words.answers.yes },
              { id: 'not_now', label: words.answers.notNow },
              { id: 'other', label: words.answers.other },
            ]}
            onChoose={(id) => {
              if (id === 'other') onInstead();
              else
                void sending.send({
                  type: id === 'yes' ? 'aspect.reset.accept' : 'aspect.reset.not_now',
                  reset: reset.id,
                });
            }}
          />
        </>
      )}
    </Card>
  );
}

type AskProps = {
  readonly room: RoomHandle;
  readonly about: Aspect | undefined;
  readonly known: readonly RestartScope[];
  readonly instead: string | undefined;
  readonly onDone: () => void;
};

/** The proposer's own part and a no-oriented question, with four drafts to make one's own. */
function Ask({ room, about, known, instead, onDone }: AskProps) {
  const [first] = known;
  const [chosen, setChosen] = useState<RestartScope | ''>(about && known.includes(about) ? about : (first ?? ''));
  const own = useDraft(room, 'restart.words');
  const offer = useDraft(room, 'restart.offer');
  const sending = useSend(room);
  if (chosen === '') return null;
  const name = topic(chosen, room.names);
  const { own: ownLabel, ownHint, drafts } = isParty(room) ? words : words.facilitator;
  const ready = own.text.trim() !== '' && offer.text.trim() !== '';
  const wish = { aspect: chosen, words: own.text.trim(), offer: offer.text.trim() };
  const send = async () => {
    const sent = await sending.send(
      instead === undefined
        ? { type: 'aspect.reset.propose', ...wish }
        : { type: 'aspect.reset.instead', reset: instead, ...wish },
      { clears: fields },
    );
    if (sent) onDone();
  };
  return (
    <PrivateCard title={instead === undefined ? words.send : words.instead} untilSent>
      {isParty(room) ? (
        <p className="small">
          {words.oneMessage}{' '}
          <LinkButton kind="text" small href={roomPath(room.room, 'talk')}>
            {words.toTalk}
          </LinkButton>
        </p>
      ) : null}
      <Select
        label={words.about}
        value={chosen}
        onChange={setChosen}
        choices={known.map((each) => ({ value: each, label: topic(each, room.names) }))}
      />
      <p className="small">{takesWords(chosen)}</p>
      <p className="field-label" id="restart-drafts">
        {words.patterns}
      </p>
      <ul className="plain-list" aria-labelledby="restart-drafts">
        {drafts(name, chosen.startsWith('issue:')).map((draft) => (
          <li key={draft.offer}>
            <p className="small">
              {draft.words} {draft.offer}
            </p>
            <Button
              small
              kind="text"
              onPress={() => {
                own.setText(draft.words);
                offer.setText(draft.offer);
              }}
            >
              {words.use}
            </Button>
          </li>
        ))}
      </ul>
      <Field label={ownLabel} hint={ownHint} lines={2} value={own.text} onChange={own.setText} name="own" />
      <Field
        label={words.offer}
        hint={words.offerHint}
        lines={2}
        value={offer.text}
        onChange={offer.setText}
        name="offer"
      />
      <SendNote sending={sending} />
      <p className="acts">
        <Button kind="main" isDisabled={sending.busy || !ready} onPress={() => void send()}>
          {words.send}
        </Button>
      </p>
    </PrivateCard>
  );
}
