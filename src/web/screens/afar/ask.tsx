import { useState } from 'react';
import { afarWords } from '../../../contract/words/afar.en.ts';
import { topic } from '../../../contract/words/now.en.ts';
import type { Aspect } from '../../../room/types.ts';
import { useDraft } from '../../client/drafts.ts';
import { aspectPart, roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Field, LinkButton, Select } from '../../look/index.ts';
import { aboutChoices } from '../shared/about.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';

const words = afarWords.ask;
/** `seat`: somebody who was invited and answers from afar. */
export type AfarProps = { readonly room: RoomHandle; readonly seat: string };

/** One question at a time, on a topic they have not told their side of. */
export function Ask({ room, seat }: AfarProps) {
  const { relay, statements } = room.view;
  const waits = relay.asks.find((each) => each.to === seat && !each.answered);
  const told = (aspect: Aspect) =>
    statements.some((each) => each.author === seat && each.aspect === aspect) ||
    relay.asks.some((each) => each.to === seat && each.aspect === aspect && each.answered);
  const topics = aboutChoices(room).filter((each) => !told(each.value));
  const [first] = topics;
  if (waits)
    return (
      <>
        <p className="small">{words.waits}</p>
        <p className="voice">{waits.text}</p>
      </>
    );
  return first ? <Question room={room} seat={seat} topics={topics} first={first.value} /> : null;
}

type QuestionProps = AfarProps & { readonly topics: ReturnType<typeof aboutChoices>; readonly first: Aspect };

function Question({ room, seat, topics, first }: QuestionProps) {
  const field = `afar.ask.${seat}`;
  const text = useDraft(room, field);
  const [chosen, setChosen] = useState<Aspect>(first);
  const sending = useSend(room);
  const aspect = topics.some((each) => each.value === chosen) ? chosen : first;
  const act = { type: 'relay.ask', to: seat, aspect, text: text.text.trim() } as const;
  return (
    <>
      {topics.length > 1 ? (
        <Select<Aspect> label={words.topic} value={aspect} choices={topics} onChange={setChosen} />
      ) : null}
      <Field label={words.question} hint={words.questionHint} lines={2} value={text.text} onChange={text.setText} />
      <SendNote sending={sending} />
      <p>
        <Button
          isDisabled={sending.busy || act.text === ''}
          onPress={() => void sending.send(act, { clears: [field] })}
        >
          {words.send}
        </Button>
      </p>
    </>
  );
}

/** What they told, topic by topic, and the way to say it back; and where they have nothing to add. */
export function Told({ room, seat }: AfarProps) {
  const name = room.firstName(seat);
  const nothing = room.view.relay.asks.filter((each) => each.to === seat && each.nothing);
  const told = room.view.statements
    .filter((each) => each.author === seat)
    .map(({ aspect }) => (
      <div key={aspect}>
        <p>{words.told(name, topic(aspect, room.names))}</p>
        <p>
          <LinkButton href={roomPath(room.room, 'understanding', aspectPart(aspect), seat)}>
            {words.say(name, topic(aspect, room.names))}
          </LinkButton>
        </p>
      </div>
    ));
  return (
    <>
      {told}
      {nothing.map(({ id, aspect }) => (
        <p key={id}>{words.nothing(name, topic(aspect, room.names))}</p>
      ))}
    </>
  );
}
