import { useState } from 'react';
import { eraseWords } from '../../../contract/words/caucus.en.ts';
import { listed, topic } from '../../../contract/words/now.en.ts';
import { restartWords as words } from '../../../contract/words/restart.en.ts';
import type { Reset } from '../../../room/index.ts';
import type { Aspect } from '../../../room/types.ts';
import { useDraft } from '../../client/drafts.ts';
import { aspectPart, roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { momentInWords } from '../../frame/dates.ts';
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
import { Erase } from '../shared/erase.tsx';
import { SendNote, useSend } from '../shared/use-send.tsx';
import { HiddenPoints } from './statement-card.tsx';

const fields = ['restart.words', 'restart.offer'];

/** Topics on which something was said, so that they can be started over. */
function topics({ view }: RoomHandle): readonly Aspect[] {
  const told = (aspect: Aspect) => view.statements.some((each) => each.aspect === aspect);
  const issues = view.issues.flatMap((issue): readonly Aspect[] =>
    told(`issue:${issue.id}`) || issue.nothingToAdd.length > 0 ? [`issue:${issue.id}`] : [],
  );
  return [...(['why_here', 'issues'] as const).filter(told), ...issues];
}

/** Parties answer a wish to start over; a facilitator proposes one and waits for all of them. */
const isParty = ({ view }: RoomHandle): boolean => view.attending === undefined;

/** Asking to start over on one topic, and answering somebody who asks. */
export function Restart({ room, about }: { readonly room: RoomHandle; readonly about: Aspect | undefined }) {
  const [instead, setInstead] = useState<string>();
  const open = room.view.resets.filter((each) => each.status === 'proposed');
  const known = topics(room);
  return (
    <>
      <p className="crumb">{words.crumb}</p>
      <h1>{words.title}</h1>
      <p className="lede">{isParty(room) ? words.lede : `${words.lede} ${words.facilitator.lede}`}</p>
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
  readonly known: readonly Aspect[];
  readonly instead: string | undefined;
  readonly onDone: () => void;
};

/** The proposer's own part and a no-oriented question, with four drafts to make one's own. */
function Ask({ room, about, known, instead, onDone }: AskProps) {
  const [first] = known;
  const [chosen, setChosen] = useState<Aspect | ''>(about && known.includes(about) ? about : (first ?? ''));
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
      <Select
        label={words.about}
        value={chosen}
        onChange={setChosen}
        choices={known.map((each) => ({ value: each, label: topic(each, room.names) }))}
      />
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

/** Who says back first after a restart: the party who asked for it. */
function firstWords(room: RoomHandle, proposer: string): string {
  if (proposer === room.me.id) return words.firstYou;
  const party = room.view.seats.some((each) => each.id === proposer && each.status === 'seated');
  return party ? words.first(room.firstName(proposer)) : words.firstAny;
}

/** On a topic: that it begins anew and who says back first; a restart that somebody asks for; what lies folded. */
export function RestartNote({ room, aspect }: { readonly room: RoomHandle; readonly aspect: Aspect }) {
  const { view } = room;
  const on = view.status === 'open';
  const done = view.resets.findLast((each) => each.aspect === aspect && each.status === 'done');
  const open = view.resets.find((each) => each.aspect === aspect && each.status === 'proposed');
  const began = view.directions.some((each) => each.aspect === aspect && each.attemptCount > 0);
  const about = topic(aspect, room.names);
  const anew = done !== undefined && !began && on;
  const asked = on && open !== undefined;
  if (!anew && !asked && !view.folded.some((each) => each.aspect === aspect)) return null;
  return (
    <div className="stack course restart-note">
      {anew ? <Notice>{words.anew(about, firstWords(room, done.by))}</Notice> : null}
      <Folds room={room} aspect={aspect} />
      {asked ? (
        <p className="acts">
          <LinkButton kind="text" href={roomPath(room.room, 'understanding', 'restart', aspectPart(aspect))}>
            {open.by === room.me.id ? words.youAsked(about) : words.asked(room.firstName(open.by), about)}
          </LinkButton>
        </p>
      ) : null}
    </div>
  );
}

/** The way to start a topic over, where nobody has asked for it yet: last on the page, after what there is to do. */
export function RestartLink({ room, aspect }: { readonly room: RoomHandle; readonly aspect: Aspect }) {
  const { view } = room;
  const asked = view.resets.some((each) => each.aspect === aspect && each.status === 'proposed');
  if (view.status !== 'open' || asked || !topics(room).includes(aspect)) return null;
  return (
    <p className="acts">
      <LinkButton kind="text" href={roomPath(room.room, 'understanding', 'restart', aspectPart(aspect))}>
        {words.link}
      </LinkButton>
    </p>
  );
}

/** What was said before a restart, folded to one line: readable, and counting no more. */
function Folds({ room, aspect }: { readonly room: RoomHandle; readonly aspect: Aspect }) {
  return room.view.folded
    .filter((each) => each.aspect === aspect)
    .map((fold) => (
      <details key={fold.reset} className="card">
        <summary>
          {words.folded}, {room.day(fold.at) > 0 ? `day ${room.day(fold.at)}` : ''}
        </summary>
        <p className="cap">{words.foldedHint}</p>
        {fold.statements.map((each) => (
          <div key={each.author}>
            <p className="cap">{room.firstName(each.author)}</p>
            <p className="voice">{each.text}</p>
            {each.hidden && each.hidden.length > 0 ? (
              <HiddenPoints points={each.hidden}>
                <Erase
                  room={room}
                  what="kept_points"
                  item={aspect}
                  when={momentInWords(each.at)}
                  label={eraseWords.keptPoints}
                />
              </HiddenPoints>
            ) : null}
          </div>
        ))}
        {fold.directions.flatMap((each) =>
          (each.attempts ?? []).map((attempt) => (
            <div key={`${each.summariser} ${each.author} ${attempt.number}`}>
              <p className="cap">{words.foldedBack(room.firstName(each.summariser), room.firstName(each.author))}</p>
              <p className="voice">{attempt.text}</p>
              {attempt.verdict ? <p className="voice">{attempt.verdict.words}</p> : null}
            </div>
          )),
        )}
      </details>
    ));
}
