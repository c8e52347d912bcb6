import { useState } from 'react';
import { dateInWords } from '../../../contract/words/dates.en.ts';
import { recordWords } from '../../../contract/words/record.en.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, Notice } from '../../look/index.ts';
import { inGroups } from '../agreement/fingerprint.ts';
import type { Receipt } from './receipt.ts';

const words = recordWords.verify;

type State =
  | { readonly type: 'idle' | 'working' }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'checked'; readonly receipt: Receipt; readonly at: string };

/** Fetches this seat's record file and checks every line of it in the browser. */
export function Verify({ room }: { readonly room: RoomHandle }) {
  const [state, setState] = useState<State>({ type: 'idle' });
  const check = async () => {
    setState({ type: 'working' });
    const [file, { checkFile }] = await Promise.all([room.exportFile('mine'), import('./receipt.ts')]);
    setState(
      file.type === 'ok'
        ? { type: 'checked', receipt: checkFile(file.value), at: new Date().toISOString() }
        : { type: 'failed', message: file.problem.message },
    );
  };
  return (
    <Card title={words.heading} className="verify">
      <p className="small mute">{words.explain}</p>
      <div className="acts">
        <Button kind="main" isDisabled={state.type === 'working'} onPress={() => void check()}>
          {state.type === 'working' ? words.working : words.action}
        </Button>
      </div>
      <div role="status">{state.type === 'checked' ? <Result receipt={state.receipt} at={state.at} /> : null}</div>
      {state.type === 'failed' ? (
        <Notice kind="alert" announce="assertive">
          {state.message}
        </Notice>
      ) : null}
    </Card>
  );
}

function Result({ receipt, at }: { readonly receipt: Receipt; readonly at: string }) {
  if (receipt.type === 'unsound') {
    const { found } = receipt;
    const place = found.at;
    const event =
      place?.stream === undefined || place.stream === null || place.seq === null
        ? ''
        : words.badEvent(place.stream, place.seq);
    return (
      <Notice kind="alert" title={found.unreadable ? words.unreadable : words.bad}>
        <p>
          {words.reasons[found.reason]} {place ? words.badAt(place.line, event) : null}
        </p>
        <p>{words.keep}</p>
      </Notice>
    );
  }
  return (
    <div className="receipt">
      <p className="code receipt-hash">{inGroups(receipt.head)}</p>
      <p>
        <b>{words.good}</b>
      </p>
      <p className="cap">{words.receipt(receipt.events, dateInWords(at))}</p>
      <p className="cap">{words.compare}</p>
      <details>
        <summary className="small">{words.cannot}</summary>
        <ul className="cannot small">
          {receipt.cannotKnow.map((each) => (
            <li key={each}>{words.cannotKnow[each]}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
