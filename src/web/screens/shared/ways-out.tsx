import { Link } from 'wouter';
import { dateInWords } from '../../../contract/words/dates.en.ts';
import { waysOutWords as words } from '../../../contract/words/ways-out.en.ts';
import type { ChannelKind } from '../../../room/types.ts';
import type { DirectionView } from '../../../room/view.ts';
import { useDraft } from '../../client/drafts.ts';
import { aspectPart, roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, ChoiceButtons, Field, Notice } from '../../look/index.ts';
import { CarriedBy } from './carried-by.tsx';
import { SendNote, useSend } from './use-send.tsx';
import './ways-out.css';

type Props = { readonly room: RoomHandle; readonly direction: DirectionView };

const DAY_MS = 86_400_000;

/** Other ways after three tries, for both of a direction on the same terms (method 3.8b, step 2). */
export function WaysOut({ room, direction }: Props) {
  const sending = useSend(room);
  const { summariser, author, aspect, between } = direction;
  if (!between?.waysOpen) return null;
  const other = room.firstName(author === room.me.id ? summariser : author);
  const { channel } = between;
  const place = { summariser, author, aspect };
  const answer = (accept: boolean) => void sending.send({ type: 'channel.answer', ...place, accept });
  const waits = channel?.status === 'proposed';
  const kind = channel && words.kinds[channel.kind].label;
  return (
    <Card title={words.title} visibility={{ kind: 'pair', name: other }} className="ways-out">
      <p className="small mute">{words.lede(other)}</p>
      {direction.stalled ? <p className="small">{words.stalled}</p> : null}
      {channel && waits && channel.by === room.me.id ? <p>{words.proposedByMe(other, kind ?? '')}</p> : null}
      {channel && waits && channel.by !== room.me.id ? (
        <>
          <p>{words.proposedByThem(other, kind ?? '')}</p>
          <ChoiceButtons<'yes' | 'no'>
            label={words.proposedByThem(other, kind ?? '')}
            columns="row"
            disabled={sending.busy}
            choices={[
              { id: 'yes', label: words.yes },
              { id: 'no', label: words.no },
            ]}
            onChoose={(choice) => answer(choice === 'yes')}
          />
        </>
      ) : null}
      {channel?.status === 'declined' ? <p className="small mute">{words.declined(kind ?? '')}</p> : null}
      {channel?.status === 'accepted' ? <Agreed room={room} direction={direction} kind={channel.kind} /> : null}
      <OwnWords room={room} direction={direction} />
      {between.talked.map((each) => (
        <p key={`${each.by} ${each.at}`} className="voice">
          {each.by === room.me.id ? words.talk.you(each.words) : words.talk.said(room.firstName(each.by), each.words)}
        </p>
      ))}
      {between.reader ? (
        <p className="small">
          <b>{words.reader.title}:</b> {words.reader.allThere(between.reader.allThere)}{' '}
          {words.reader.twisted(between.reader.twisted)} {words.reader.fair(between.reader.fair)}
        </p>
      ) : null}
      {waits ? null : (
        <details className="whole" open={channel === undefined}>
          <summary>{words.choose}</summary>
          <ChoiceButtons<ChannelKind>
            label={words.choose}
            columns={1}
            small
            disabled={sending.busy}
            choices={words.order.map((id) => ({ id, ...words.kinds[id] }))}
            onChoose={(id) => void sending.send({ type: 'channel.change', ...place, kind: id })}
          />
        </details>
      )}
      <SendNote sending={sending} />
    </Card>
  );
}

type AgreedProps = Props & { readonly kind: ChannelKind };

/** What follows once both want the same way. */
function Agreed({ room, direction, kind }: AgreedProps) {
  const { summariser, author, aspect, between } = direction;
  switch (kind) {
    case 'voice_talk':
      return <TalkResult room={room} direction={direction} />;
    case 'split_aspect':
      return (
        <p>
          {words.agreed.split_aspect}{' '}
          <Link href={roomPath(room.room, 'understanding', 'issues')}>{words.toIssues}</Link>
        </p>
      );
    case 'swap_direction': {
      const mine = author === room.me.id;
      const href = mine
        ? roomPath(room.room, 'understanding', aspectPart(aspect), summariser)
        : roomPath(room.room, 'understanding', aspectPart(aspect));
      return (
        <p>
          {words.agreed.swap_direction} <Link href={href}>{words.toOther}</Link>
        </p>
      );
    }
    case 'neutral_reader':
      return (
        <p>
          {words.agreed.neutral_reader} <Link href={roomPath(room.room, 'people')}>{words.toPeople}</Link>
        </p>
      );
    case 'wait_a_day': {
      const from = between?.channel?.answeredAt ?? '';
      const until = new Date(Date.parse(from) + DAY_MS).toISOString();
      return <p>{words.agreed.wait_a_day(dateInWords(until))}</p>;
    }
    case 'own_words':
      return between?.ownWords ? null : <p>{words.agreed.own_words}</p>;
    default:
      return kind satisfies never;
  }
}

/** The summary that the author would accept: the author writes it, the other reads it. */
function OwnWords({ room, direction }: Props) {
  const { summariser, author, aspect, between } = direction;
  const field = `own-words:${aspect}:${summariser}`;
  const draft = useDraft(room, field, between?.ownWords?.text ?? '');
  const sending = useSend(room);
  const mine = author === room.me.id;
  const other = room.firstName(mine ? summariser : author);
  const offered = between?.ownWords;
  if (!mine)
    return offered ? (
      <Notice title={words.ownWords.offered(other)}>
        <p className="voice">{offered.text}</p>
        <CarriedBy room={room} by={offered.carriedBy} />
      </Notice>
    ) : null;
  const wanted = between?.channel?.kind === 'own_words' && between.channel.status === 'accepted';
  if (offered)
    return (
      <div>
        <p className="small mute">{words.ownWords.yours}</p>
        <p className="voice">{offered.text}</p>
      </div>
    );
  return (
    <details className="whole" open={wanted}>
      <summary>{words.ownWords.write}</summary>
      <Field
        label={words.ownWords.write}
        hint={words.ownWords.hint(other)}
        value={draft.text}
        onChange={draft.setText}
        lines={4}
      />
      <SendNote sending={sending} />
      <p className="acts">
        <Button
          isDisabled={sending.busy || draft.text.trim() === ''}
          onPress={() =>
            void sending.send(
              { type: 'own_words.offer', summariser, aspect, text: draft.text.trim() },
              { clears: [field] },
            )
          }
        >
          {words.ownWords.offer}
        </Button>
      </p>
    </details>
  );
}

/** After a talk by voice: what came out, entered by both. */
function TalkResult({ room, direction }: Props) {
  const { summariser, author, aspect, between } = direction;
  const field = `talk:${aspect}:${summariser}:${author}`;
  const draft = useDraft(room, field);
  const sending = useSend(room);
  const agreedAt = between?.channel?.at ?? '';
  const said = between?.talked.some((each) => each.by === room.me.id && each.at >= agreedAt);
  if (said) return null;
  return (
    <>
      <p>{words.agreed.voice_talk}</p>
      <Field label={words.talk.field} hint={words.talk.hint} value={draft.text} onChange={draft.setText} lines={2} />
      <SendNote sending={sending} />
      <p className="acts">
        <Button
          isDisabled={sending.busy || draft.text.trim() === ''}
          onPress={() =>
            void sending.send(
              { type: 'talk.result', summariser, author, aspect, words: draft.text.trim() },
              { clears: [field] },
            )
          }
        >
          {words.talk.save}
        </Button>
      </p>
    </>
  );
}
