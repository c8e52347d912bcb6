import { calendarDayInWords } from '../../../contract/words/dates.en.ts';
import { listed } from '../../../contract/words/now.en.ts';
import { restartWords } from '../../../contract/words/restart.en.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Notice } from '../../look/index.ts';
import { fields, useDraftPackages } from './builder.tsx';
import type { Offer } from './offer.ts';
import { beside, takenUp } from './taken-up.ts';

const words = restartWords.resting;

type Props = { readonly room: RoomHandle; readonly onTaken: () => void };

/** Own offers that rest after a restart or with an issue put aside, or lapsed: one button makes each a draft again. */
export function RestingOffers({ room, onTaken }: Props) {
  const seen = useDraft(room, 'options.resting-seen');
  const known = seen.text.split(' ');
  const resting = room.view.proposals.filter(
    (each) =>
      (each.status === 'suspended' || each.status === 'lapsed') && each.by === room.me.id && !known.includes(each.id),
  );
  const close = (offer: Offer) => seen.setText([...known, offer.id].join(' ').trim());
  return resting.map((offer) => (
    <Resting
      key={offer.id}
      room={room}
      offer={offer}
      onTaken={() => {
        close(offer);
        onTaken();
      }}
      onLeave={() => close(offer)}
    />
  ));
}

type RestingProps = Props & { readonly offer: Offer; readonly onLeave: () => void };

function Resting({ room, offer, onTaken, onLeave }: RestingProps) {
  const draft = useDraftPackages(room);
  const note = useDraft(room, fields.note);
  const { packages, left } = takenUp(offer, room.view);
  const together = beside(draft.packages, packages);
  const take = () => {
    if (!together) return;
    draft.set(together);
    if (note.text.trim() === '') note.setText(offer.note);
    onTaken();
  };
  return (
    <Notice
      title={(offer.status === 'lapsed' ? words.lapsedTitle : words.title)(calendarDayInWords(offer.at.slice(0, 10)))}
      actions={
        <>
          {packages.length > 0 && together ? (
            <Button small onPress={take}>
              {words.take}
            </Button>
          ) : null}
          <Button small kind="text" onPress={onLeave}>
            {words.leave}
          </Button>
        </>
      }
    >
      <p>{offer.status === 'lapsed' ? words.lapsed : restartWords.suspendedKeep}</p>
      {left.length > 0 ? <p>{words.left(listed(left.map((issue) => issue.title)))}</p> : null}
      {packages.length === 0 ? <p>{words.nothing}</p> : together ? <p>{words.note}</p> : <p>{words.full}</p>}
    </Notice>
  );
}
