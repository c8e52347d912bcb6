import { useState } from 'react';
import { afarWords } from '../../../contract/words/afar.en.ts';
import { newCode } from '../../client/new-id.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, Field } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';
import '../afar/afar.css';

const words = afarWords.ask;

/** The facilitator's codes for people who answer from afar: made here, shown once, told another way than the link. */
export function Codes({ room }: { readonly room: RoomHandle }) {
  const { mode, seats, relay } = room.view;
  const afar = seats.filter(
    (seat) => seat.status === 'invited' && relay.afar.find((each) => each.seat === seat.id)?.stopped === undefined,
  );
  if (mode.current !== 'relay' || afar.length === 0) return null;
  return (
    <Card title={words.codeTitle} visibility={{ kind: 'only_you' }}>
      <p className="small mute">{words.codeLede}</p>
      {afar.map((seat) => (
        <OneCode key={seat.id} room={room} seat={seat.id} />
      ))}
    </Card>
  );
}

function OneCode({ room, seat }: { readonly room: RoomHandle; readonly seat: string }) {
  const [code, setCode] = useState<string>();
  const sending = useSend(room);
  const name = room.firstName(seat);
  const misses = room.view.relay.afar.find((each) => each.seat === seat)?.misses ?? 0;
  const make = async () => {
    const fresh = newCode();
    if (await sending.send({ type: 'relay.set_code', to: seat, code: fresh })) setCode(fresh);
  };
  return (
    <div className="task afar-parts">
      {misses > 0 ? <p>{misses >= 5 ? words.codeOver : words.misses(misses)}</p> : null}
      {code === undefined ? null : (
        <Field label={words.codeFor(name)} lines="line" font="table" value={code} onChange={() => undefined} readOnly />
      )}
      <SendNote sending={sending} />
      <p>
        <Button isDisabled={sending.busy} onPress={() => void make()}>
          {words.makeCode(name)}
        </Button>
      </p>
    </div>
  );
}
