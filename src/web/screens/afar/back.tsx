import { afarWords } from '../../../contract/words/afar.en.ts';
import { topic } from '../../../contract/words/now.en.ts';
import type { Aspect } from '../../../room/types.ts';
import { aspectPart, roomPath } from '../../client/paths.ts';
import { Button, LinkButton } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';
import type { AfarProps } from './ask.tsx';

const words = afarWords.ask;

/** The other way round: what one told oneself, put on their page to be said back, topic by topic. */
export function Back({ room, seat }: AfarProps) {
  const name = room.firstName(seat);
  const own = room.view.statements.filter((each) => each.author === room.me.id);
  const heading = `afar-back-${seat}`;
  return (
    <section className="afar-parts" aria-labelledby={heading}>
      <h3 id={heading}>{words.back(name)}</h3>
      <p className="small mute">{words.backHint(name)}</p>
      {own.length === 0 ? <p>{words.tellFirst}</p> : null}
      {own.map(({ aspect }) => (
        <OneBack key={aspect} room={room} seat={seat} aspect={aspect} />
      ))}
    </section>
  );
}

function OneBack({ room, seat, aspect }: AfarProps & { readonly aspect: Aspect }) {
  const sending = useSend(room);
  const { relay, directions } = room.view;
  const [me, name, on] = [room.me.id, room.firstName(seat), topic(aspect, room.names)];
  const said = directions.find(
    (each) => each.summariser === seat && each.author === me && each.aspect === aspect,
  )?.status;
  if (said === 'sent' || said === 'deferred')
    return (
      <>
        <p>{words.answer(name, on)}</p>
        <p>
          <LinkButton href={roomPath(room.room, 'verdict', aspectPart(aspect), seat)}>{words.toAnswer}</LinkButton>
        </p>
      </>
    );
  if (said === 'confirmed') return <p>{words.confirmedBack(name, on)}</p>;
  if (relay.shown.some((each) => each.by === me && each.to === seat && each.aspect === aspect))
    return <p>{words.shown(on)}</p>;
  return (
    <>
      <SendNote sending={sending} />
      <p>
        <Button isDisabled={sending.busy} onPress={() => void sending.send({ type: 'relay.show', to: seat, aspect })}>
          {words.show(on)}
        </Button>
      </p>
    </>
  );
}
