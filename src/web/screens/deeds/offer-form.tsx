import { useState } from 'react';
import { deedsWords } from '../../../contract/words/deeds.en.ts';
import { lintPromise } from '../../../language/promise/lint.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Field, Notice, PrivateCard, Select, Tick } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';
import { CheckFields, noConditions, termsOf } from './check-fields.tsx';
import { ownZone } from './today.ts';

const words = deedsWords.form;
const fields = ['what', 'done', 'on', 'how', 'late', 'keep'].map((each) => `promise.new.${each}`);
type Level = 1 | 2 | 3 | 4;
type Source = 'good_will' | 'step' | 'clause' | 'repair';

/** A new promise of this seat's own: one deed, one day, one way to see it. Remarks on its wording never block. */
export function OfferForm({ room, onDone }: { readonly room: RoomHandle; readonly onDone: () => void }) {
  const [what, done, on, how, late, keep] = [
    useDraft(room, 'promise.new.what'),
    useDraft(room, 'promise.new.done'),
    useDraft(room, 'promise.new.on'),
    useDraft(room, 'promise.new.how'),
    useDraft(room, 'promise.new.late'),
    useDraft(room, 'promise.new.keep'),
  ];
  const others = room.others.filter((seat) => seat.status === 'seated');
  const [to, setTo] = useState('all');
  const [level, setLevel] = useState<Level>(1);
  const [source, setSource] = useState<Source>('good_will');
  const [about, setAbout] = useState('');
  const [reversible, setReversible] = useState(true);
  const [conditions, setConditions] = useState(noConditions);
  // A draft from before is never hidden.
  const [unfolded] = useState(() => [how, late, keep].some((each) => each.text !== ''));
  const sending = useSend(room);
  const [remark] = lintPromise(what.text);
  const clauses = room.view.status === 'agreed' ? (room.view.agreement?.text.clauses ?? []) : [];
  const mendable = room.view.commitments.filter((each) => ['disputed', 'broken', 'partly'].includes(each.status));
  const sources = (['good_will', 'step', 'clause', 'repair'] as const).filter(
    (each) => (each !== 'clause' || clauses.length > 0) && (each !== 'repair' || mendable.length > 0),
  );
  const ready = [what, done, on].every((each) => each.text.trim() !== '');
  const toSeats = to === 'all' ? others.map((seat) => seat.id) : [to];
  const send = async () => {
    const { verify, graceDays, dependsOn } = termsOf(conditions, how.text.trim() || done.text.trim());
    const sent = await sending.send(
      {
        type: 'commitment.offer',
        what: what.text.trim(),
        doneWhen: done.text.trim(),
        due: { on: on.text, zone: ownZone(), graceDays },
        verify,
        noticeRule: late.text.trim(),
        level,
        reversible,
        dependsOn,
        to: toSeats,
        source,
        ...(source === 'clause' && about !== '' ? { clause: about } : {}),
        ...(source === 'repair' && about !== '' ? { repairs: about } : {}),
      },
      { clears: fields },
    );
    if (sent) onDone();
  };
  const people = [
    ...(others.length > 1 ? [{ value: 'all', label: words.everyone }] : []),
    ...others.map((seat) => ({ value: seat.id, label: room.firstName(seat.id) })),
  ];
  const abouts =
    source === 'clause'
      ? clauses.map((each) => ({ value: each.id, label: each.title }))
      : mendable.map((each) => ({ value: each.id, label: each.what }));
  return (
    <PrivateCard title={words.title} untilSent>
      {others.length > 1 ? <Select label={words.to} value={to} onChange={setTo} choices={people} /> : null}
      <Field label={words.what} hint={words.whatHint} lines={2} value={what.text} onChange={what.setText} name="what" />
      {remark ? (
        <Notice>
          {remark.kind === 'vague'
            ? deedsWords.remarks.vague(what.text.slice(remark.start, remark.end))
            : deedsWords.remarks[remark.kind]}
        </Notice>
      ) : null}
      <Field label={words.on} lines="line" type="date" font="table" value={on.text} onChange={on.setText} />
      <Field
        label={words.doneWhen}
        hint={words.doneWhenHint}
        lines={2}
        value={done.text}
        onChange={done.setText}
        name="done"
      />
      <details className="whole" open={unfolded}>
        <summary>
          {words.more} <span className="cap">{words.moreHolds}</span>
        </summary>
        <div className="stack">
          <Field
            label={words.how}
            hint={words.howHint}
            optional
            lines={2}
            value={how.text}
            onChange={how.setText}
            name="how"
          />
          <CheckFields room={room} to={toSeats} value={conditions} onChange={setConditions} />
          <Field
            label={words.late}
            hint={words.lateHint}
            optional
            lines={2}
            value={late.text}
            onChange={late.setText}
          />
          <Select
            label={words.level}
            hint={words.advice}
            value={String(level)}
            onChange={(value) => setLevel(([1, 2, 3, 4] as const).find((each) => String(each) === value) ?? 1)}
            choices={([1, 2, 3, 4] as const).map((each) => ({ value: String(each), label: words.levels[each] }))}
          />
          <Tick checked={reversible} onChange={setReversible}>
            {words.undo}
          </Tick>
          <Select
            label={words.source}
            value={source}
            onChange={(value) => {
              setSource(value);
              setAbout('');
            }}
            choices={sources.map((each) => ({ value: each, label: words.sources[each] }))}
          />
          {source === 'clause' || source === 'repair' ? (
            <Select
              label={source === 'clause' ? words.clause : words.repairs}
              none="…"
              value={about}
              onChange={setAbout}
              choices={abouts}
            />
          ) : null}
          <Field
            label={words.keep}
            hint={words.keepHint}
            optional
            lines={2}
            value={keep.text}
            onChange={keep.setText}
          />
        </div>
      </details>
      <SendNote sending={sending} />
      <p className="acts">
        <Button kind="main" isDisabled={sending.busy || !ready} onPress={() => void send()}>
          {words.send}
        </Button>
        <Button onPress={onDone}>{words.cancel}</Button>
      </p>
    </PrivateCard>
  );
}
