import { useState } from 'react';
import { outsideWords } from '../../../contract/words/attend.en.ts';
import type { AttendingView } from '../../../room/index.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { SoloFrame } from '../../frame/solo-frame.tsx';
import { Button, Card, ChoiceButtons, Notice } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';

const words = outsideWords.reader;
const questions = ['allThere', 'twisted', 'fair'] as const;
type Question = (typeof questions)[number];

/** One statement, one summary, three fixed questions (method 3.8b): nothing else. */
export function Reader({ room, attending }: { readonly room: RoomHandle; readonly attending: AttendingView }) {
  const { reading } = attending;
  const [given, setGiven] = useState<Readonly<Partial<Record<Question, boolean>>>>({});
  const [sent, setSent] = useState(false);
  const sending = useSend(room);
  const { allThere, twisted, fair } = given;
  const complete = allThere !== undefined && twisted !== undefined && fair !== undefined;
  const author = reading ? room.firstName(reading.author) : '';
  return (
    <SoloFrame title={words.title}>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <div className="stack outside">
        {reading?.statement && reading.summary !== undefined ? (
          <>
            <Card title={words.told(author)}>
              <p className="voice">{reading.statement.text}</p>
            </Card>
            <Card title={words.saidBack(room.firstName(reading.summariser))}>
              <p className="voice">{reading.summary}</p>
            </Card>
            {sent ? (
              <Notice kind="done" announce="polite" title={words.sent} />
            ) : (
              <div className="reader-questions">
                {questions.map((question) => (
                  <div key={question}>
                    <h3>{words.questions[question]}</h3>
                    <ChoiceButtons
                      label={words.questions[question]}
                      small
                      columns="row"
                      selected={given[question] === undefined ? undefined : given[question] ? 'yes' : 'no'}
                      choices={[
                        { id: 'yes', label: words.yes },
                        { id: 'no', label: words.no },
                      ]}
                      onChoose={(choice) => setGiven({ ...given, [question]: choice === 'yes' })}
                    />
                  </div>
                ))}
                <SendNote sending={sending} />
                <div className="acts">
                  <Button
                    kind="main"
                    isDisabled={sending.busy || !complete}
                    onPress={() => {
                      if (complete) void sending.send({ type: 'reader.answer', allThere, twisted, fair }).then(setSent);
                    }}
                  >
                    {words.send}
                  </Button>
                </div>
              </div>
            )}
          </>
        ) : (
          <p className="mute">{words.nothing}</p>
        )}
      </div>
    </SoloFrame>
  );
}
