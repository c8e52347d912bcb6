import { useState } from 'react';
import { calendarDayInWords } from '../../../contract/words/dates.en.ts';
import { deadlineWords } from '../../../contract/words/deadlines.en.ts';
import type { PressureFinding } from '../../../language/index.ts';
import type { Deadline } from '../../../room/index.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { useReading } from '../../client/use-reading.ts';
import { Button, ChoiceButtons, Field, Notice, PrivateCard, Select } from '../../look/index.ts';
import { aboutChoices } from '../shared/about.ts';
import { firstOpen } from '../shared/first-open.ts';
import { PressureNote, pressureIn } from '../shared/pressure-note.tsx';
import { SendNote, useSend } from '../shared/use-send.tsx';

const words = deadlineWords.form;
const kinds = ['natural', 'agreed', 'unilateral'] as const;
/** Stands for a date about everything. */
const ALL = 'all';

type Props = {
  readonly room: RoomHandle;
  /** The date to be moved; absent for a new one. */
  readonly before?: Deadline;
  /** All had agreed to it: another day needs all again. */
  readonly together?: boolean;
  readonly onDone: () => void;
};

/** A new date with its reason, or another day for one that is there. Private until sent. */
export function DateForm({ room, before, together = false, onDone }: Props) {
  const at = `date.${before?.id ?? 'new'}`;
  const fields = ['on', 'reason', 'kind', 'about'].map((each) => `${at}.${each}`);
  const on = useDraft(room, `${at}.on`, before?.on ?? '');
  const reason = useDraft(room, `${at}.reason`, before?.reason ?? '');
  const kindDraft = useDraft(room, `${at}.kind`, before?.kind ?? 'agreed');
  const aboutDraft = useDraft(room, `${at}.about`, before?.aspect ?? ALL);
  const [leftIn, setLeftIn] = useState<readonly string[]>([]);
  const sending = useSend(room);
  const kind = together ? 'agreed' : (kinds.find((each) => each === kindDraft.text) ?? 'agreed');
  const choices = aboutChoices(room);
  const aspect = choices.find((each) => each.value === aboutDraft.text)?.value;
  const finding: PressureFinding | undefined = firstOpen(useReading(reason.text, pressureIn), reason.text, leftIn);
  const ready = on.text !== '' && reason.text.trim() !== '' && on.text !== before?.on;
  const send = async () => {
    const act = {
      type: 'deadline.set',
      kind,
      on: on.text,
      reason: reason.text.trim(),
      ...(aspect === undefined ? {} : { aspect }),
      ...(before === undefined ? {} : { instead: before.id }),
    } as const;
    if (await sending.send(act, { clears: fields })) onDone();
  };
  const day = calendarDayInWords(before?.on ?? '');
  return (
    <PrivateCard title={before ? words.moveTitle(day) : words.title} untilSent className="date-form">
      {together ? (
        <p className="small mute">{words.moveAll(day)}</p>
      ) : (
        <>
          <h3>{words.kind}</h3>
          <ChoiceButtons
            label={words.kind}
            columns={1}
            small
            selected={kind}
            choices={kinds.map((id) => ({ id, label: words.kinds[id][0], under: words.kinds[id][1] }))}
            onChoose={kindDraft.setText}
          />
        </>
      )}
      <div aria-live="polite">
        {kind === 'unilateral' ? (
          <Notice
            title={words.alone}
            actions={
              <Button small onPress={() => kindDraft.setText('agreed')}>
                {words.propose}
              </Button>
            }
          >
            {words.aloneWhy}
          </Notice>
        ) : null}
      </div>
      <Field
        label={words.on}
        lines="line"
        type="date"
        font="table"
        min={room.page.now.slice(0, 10)}
        value={on.text}
        onChange={on.setText}
      />
      <Select
        label={words.about}
        value={aspect ?? ALL}
        choices={[{ value: ALL, label: words.aboutAll }, ...choices]}
        onChange={(value) => aboutDraft.setText(value)}
      />
      <Field
        label={words.reason[kind]}
        hint={words.reasonHint}
        lines={2}
        value={reason.text}
        onChange={reason.setText}
      />
      {finding ? (
        <PressureNote
          text={reason.text}
          finding={finding}
          onUse={reason.setText}
          onAsIs={() => setLeftIn([...leftIn, reason.text.slice(finding.start, finding.end)])}
        />
      ) : null}
      <SendNote sending={sending} />
      <p className="acts">
        <Button kind="main" isDisabled={sending.busy || !ready} onPress={() => void send()}>
          {words.send[kind]}
        </Button>
        <Button onPress={onDone}>{words.cancel}</Button>
      </p>
    </PrivateCard>
  );
}
