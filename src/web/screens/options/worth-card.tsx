import { useState } from 'react';
import { optionsWords } from '../../../contract/words/options.en.ts';
import type { PackageValues } from '../../../room/types.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Field, PrivateCard } from '../../look/index.ts';
import { fields } from './builder.tsx';
import { EQUAL_BAND, oneDecimal, ownValues, readShare, readWorth, spreadOf } from './own-worth.ts';
import type { OwnWorth } from './own-worth.ts';
import { WorthForm } from './worth-form.tsx';
import { WorthPlot } from './worth-plot.tsx';
import type { WorthRow } from './worth-plot.tsx';
import './worth-card.css';

const words = optionsWords.worth;

export type WorthCardProps = {
  readonly room: RoomHandle;
  /** What is being prepared. */
  readonly packages: readonly PackageValues[];
};

const list = (letters: readonly string[]): string =>
  letters.length < 2 ? letters.join('') : `${letters.slice(0, -1).join(', ')} and ${letters.at(-1) ?? ''}`;

/** What each package is worth to this person: weights and scores kept on this device, own points, own limit on request. */
export function WorthCard({ room, packages }: WorthCardProps) {
  const draft = useDraft(room, fields.worth);
  const worth = readWorth(draft.text);
  const [editing, setEditing] = useState(false);
  const [limitShown, setLimitShown] = useState(false);
  const set = (next: OwnWorth) => draft.setText(JSON.stringify(next));
  const weighed = Object.values(worth.weights).some((weight) => weight > 0);
  const { issues } = room.view;

  const own = ownValues(worth, issues, packages);
  const rows: readonly WorthRow[] = [
    ...own.map((value, index) => ({ label: optionsWords.letters[index] ?? '', value, own: true })),
    ...room.view.proposals
      .filter((offer) => offer.status === 'live' && offer.by !== room.me.id)
      .flatMap((offer) =>
        ownValues(worth, issues, offer.packages).map((value, index) => ({
          label: words.theirs(room.firstName(offer.by), optionsWords.letters[index] ?? ''),
          value,
          own: false,
        })),
      ),
  ];

  return (
    <PrivateCard className="worth" title={words.title}>
      <p className="small mute">{words.explain}</p>
      {editing ? (
        <WorthForm worth={worth} issues={issues} onChange={set} />
      ) : weighed ? (
        <>
          <WorthPlot rows={rows} band={EQUAL_BAND} limit={limitShown ? worth.limit : undefined} />
          <Sentence own={own} />
          {rows.some((row) => row.value === undefined) ? <p className="cap">{words.missing}</p> : null}
          <Limit room={room} worth={worth} set={set} shown={limitShown} setShown={setLimitShown} />
        </>
      ) : null}
      <div className="acts worth-acts">
        <Button small icon={editing ? 'check' : 'pen'} onPress={() => setEditing(!editing)}>
          {editing ? words.done : weighed ? words.change : words.setUp}
        </Button>
      </div>
    </PrivateCard>
  );
}

function Sentence({ own }: { readonly own: readonly (number | undefined)[] }) {
  const spread = spreadOf(own);
  if (spread === undefined) return null;
  const letters = list(own.map((_, index) => optionsWords.letters[index] ?? ''));
  const say = spread <= 2 * EQUAL_BAND ? words.within : words.apart;
  return <p className="small">{say(letters, oneDecimal(spread))}</p>;
}

type LimitProps = {
  readonly room: RoomHandle;
  readonly worth: OwnWorth;
  readonly set: (next: OwnWorth) => void;
  readonly shown: boolean;
  readonly setShown: (shown: boolean) => void;
};

function Limit({ room, worth, set, shown, setShown }: LimitProps) {
  const names = room.others.map((seat) => room.firstName(seat.id)).join(', ');
  return (
    <div className="limit">
      <div className="acts">
        <Button small icon={shown ? 'blind' : 'eye'} onPress={() => setShown(!shown)}>
          {shown ? words.hideLimit : words.showLimit}
        </Button>
        <span className="cap">{words.limitHidden(names)}</span>
      </div>
      {shown ? (
        <Field
          className="limit-field"
          label={words.limit}
          hint={words.limitHint}
          lines="line"
          font="table"
          type="number"
          min="0"
          max="100"
          value={worth.limit === undefined ? '' : `${worth.limit}`}
          onChange={(text) => {
            const limit = readShare(text);
            const { limit: _before, ...rest } = worth;
            set(limit === undefined ? rest : { ...rest, limit });
          }}
        />
      ) : null}
    </div>
  );
}
