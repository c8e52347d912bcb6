import { useState } from 'react';
import { adviceWords as words } from '../../../contract/words/advice.en.ts';
import type { AdviceView, DraftKind } from '../../../room/index.ts';
import { useDraft } from '../../client/drafts.ts';
import { roomPath } from '../../client/paths.ts';
import type { RoomHandle, ScreenProps } from '../../client/room-handle.ts';
import { Button, Empty, Field, LinkButton, Select, VisibilityMark } from '../../look/index.ts';
import { Lines, Say } from '../shared/between-two.tsx';
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
      <div className="stack between-two">
        <Said room={room} items={said?.items ?? []} />
        {two.seated ? <Write room={room} adviser={two.adviser} /> : <p className="mute">{words.over}</p>}
      </div>
    </>
  );
}

type SaidProps = { readonly room: RoomHandle; readonly items: AdviceView['items'] };

function Said({ room, items }: SaidProps) {
  if (items.length === 0) return <Empty>{words.nothing}</Empty>;
  const name = (item: AdviceView['items'][number]) => (item.by === room.me.id ? words.you : room.firstName(item.by));
  return (
    <Lines
      room={room}
      items={items}
      what="advice"
      who={(item) => (item.draft === undefined ? name(item) : words.isDraft(name(item), words.draft[item.draft]))}
      text={(item) => <p className={item.draft === undefined ? 'voice' : 'voice advice-draft'}>{item.text}</p>}
      erased={words.erased}
    />
  );
}

type WriteProps = { readonly room: RoomHandle; readonly adviser: string };

function Write({ room, adviser }: WriteProps) {
  const show = `advice.draft.${adviser}`;
  const shown = useDraft(room, show);
  const [draft, setDraft] = useState<DraftKind>('statement');
  const sending = useSend(room);
  return (
    <>
      <Say
        room={room}
        field={`advice.say.${adviser}`}
        words={words}
        act={(text) => ({ type: 'advice.say', adviser, text })}
        sending={sending}
      />
      <details className="card">
        <summary>{words.draftTitle}</summary>
        <div className="stack two-form">
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
