import { useState } from 'react';
import { adviceWords as words } from '../../../contract/words/advice.en.ts';
import type { AdviceView, DraftKind } from '../../../room/index.ts';
import { useDraft } from '../../client/drafts.ts';
import { roomPath } from '../../client/paths.ts';
import type { RoomHandle, ScreenProps } from '../../client/room-handle.ts';
import { momentInWords } from '../../frame/dates.ts';
import { Button, Card, Empty, Field, LinkButton, Person, Select, VisibilityMark } from '../../look/index.ts';
import { Erase } from '../shared/erase.tsx';
import { SendNote, useSend } from '../shared/use-send.tsx';
import './advice.css';
import { adviceTwos } from './twos.ts';

const kinds: readonly DraftKind[] = ['statement', 'summary', 'answer', 'message', 'offer'];

/** A party with a private adviser. The address names the adviser, where a party has had more than one. */
export default function AdvicePage({ room, params = [] }: ScreenProps) {
  const { view } = room;
  const twos = adviceTwos(view);
  const two = twos.find((each) => each.adviser === params[0]) ?? twos[0];
  if (!two) {
    return (
      <>
        <h1>{words.title('…')}</h1>
        <Empty>{words.none}</Empty>
        <p className="acts">
          <LinkButton href={roomPath(room.room, 'people')}>{words.toPeople}</LinkButton>
        </p>
      </>
    );
  }
  const other = two.party === view.you ? two.adviser : two.party;
  const name = room.firstName(other);
  const said = view.advice.find((each) => each.party === two.party && each.adviser === two.adviser);
  return (
    <>
      <div className="head">
        <h1>{words.title(name)}</h1>
        <VisibilityMark kind="pair" name={name} />
      </div>
      <p className="lede">{two.party === view.you ? words.ledeParty(name) : words.ledeAdviser(name)}</p>
      <div className="stack advice">
        <Said room={room} items={said?.items ?? []} />
        {two.seated ? <Write room={room} adviser={two.adviser} /> : <p className="mute">{words.over}</p>}
      </div>
    </>
  );
}

type SaidProps = { readonly room: RoomHandle; readonly items: AdviceView['items'] };

function Said({ room, items }: SaidProps) {
  if (items.length === 0) return <Empty>{words.nothing}</Empty>;
  return (
    <ol className="advice-lines">
      {items.map((item) => {
        const mine = item.by === room.me.id;
        const who = mine ? words.you : room.firstName(item.by);
        return (
          <li key={item.id}>
            <Person name={room.name(item.by)} order={room.order(item.by)} under={momentInWords(item.at)}>
              {item.draft === undefined ? who : words.isDraft(who, words.draft[item.draft])}
            </Person>
            {item.erased === undefined ? (
              <p className={item.draft === undefined ? 'voice' : 'voice advice-draft'}>{item.text}</p>
            ) : (
              <p className="mute">{words.erased(momentInWords(item.erased))}</p>
            )}
            {mine && item.erased === undefined ? (
              <Erase room={room} what="advice" item={item.id} when={momentInWords(item.at)} />
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

type WriteProps = { readonly room: RoomHandle; readonly adviser: string };

function Write({ room, adviser }: WriteProps) {
  const [say, show] = [`advice.say.${adviser}`, `advice.draft.${adviser}`];
  const text = useDraft(room, say);
  const shown = useDraft(room, show);
  const [draft, setDraft] = useState<DraftKind>('statement');
  const sending = useSend(room);
  return (
    <>
      <Card label={words.write}>
        <Field label={words.write} lines={3} value={text.text} onChange={text.setText} />
        <div className="acts">
          <Button
            kind="main"
            isDisabled={sending.busy || text.text.trim() === ''}
            onPress={() =>
              void sending.send({ type: 'advice.say', adviser, text: text.text.trim() }, { clears: [say] })
            }
          >
            {words.say}
          </Button>
        </div>
      </Card>
      <details className="card">
        <summary>{words.draftTitle}</summary>
        <div className="stack draft-form">
          <Select
            label={words.draftOf}
            value={draft}
            choices={kinds.map((value) => ({ value, label: words.draft[value] }))}
            onChange={setDraft}
          />
          <Field label={words.draftText} hint={words.draftHint} lines={5} value={shown.text} onChange={shown.setText} />
          <div className="acts">
            <Button
              isDisabled={sending.busy || shown.text.trim() === ''}
              onPress={() =>
                void sending.send({ type: 'advice.say', adviser, text: shown.text.trim(), draft }, { clears: [show] })
              }
            >
              {words.showDraft}
            </Button>
          </div>
        </div>
      </details>
      <SendNote sending={sending} />
    </>
  );
}
