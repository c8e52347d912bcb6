import { useCallback, useEffect, useRef, useState } from 'react';
import type { RecordPage } from '../../../contract/api.ts';
import { recordWords as words } from '../../../contract/words/record.en.ts';
import type { Answer, RoomHandle } from '../../client/room-handle.ts';
import { Button, Notice, Skeleton } from '../../look/index.ts';
import { Streams } from './streams.tsx';
import { Consent, TakeCopy } from './take-copy.tsx';
import { Verify } from './verify.tsx';
import './record.css';

/** What was recorded, a check of it, copies to take, and consent to a full transcript. */
export default function RecordScreen({ room }: { readonly room: RoomHandle }) {
  const [answer, setAnswer] = useState<Answer<RecordPage>>();
  const { record } = room;
  const { sequence } = room.page;
  const asked = useRef(0);
  const read = useCallback(async () => {
    const mine = (asked.current += 1);
    const fresh = await record();
    // Two answers may come in another order than they were asked for: only the last one asked for is shown.
    if (mine === asked.current) setAnswer(fresh);
  }, [record]);
  useEffect(() => {
    void read();
    // Read again whenever this seat's counter has moved on.
  }, [sequence]);

  return (
    <>
      <p className="crumb">{words.crumb(room.day(room.page.now))}</p>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <div className="record-grid">
        <div className="stack">
          <Verify room={room} />
          <TakeCopy room={room} />
          {room.me.status === 'seated' ? <Consent room={room} /> : null}
        </div>
        <div>
          {answer === undefined ? (
            <Skeleton lines={6} />
          ) : answer.type === 'ok' ? (
            <Streams room={room} page={answer.value} />
          ) : (
            <Notice
              kind="alert"
              title={words.failed}
              actions={
                <Button small onPress={() => void read()}>
                  {words.again}
                </Button>
              }
            >
              {answer.problem.message}
            </Notice>
          )}
        </div>
      </div>
    </>
  );
}
