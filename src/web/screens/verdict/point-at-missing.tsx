import { useState } from 'react';
import { verdictWords } from '../../../contract/words/verdict.en.ts';
import type { VerdictButton } from '../../../room/types.ts';
import type { DirectionView } from '../../../room/view.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Field, Tick } from '../../look/index.ts';
import { statementOf } from '../understanding/where-it-stands.ts';

const words = verdictWords.missing;

type Props = {
  readonly room: RoomHandle;
  readonly direction: DirectionView;
  readonly button: VerdictButton;
  readonly preset: readonly string[];
  readonly field: string;
  readonly busy: boolean;
  readonly onSend: (pointed: readonly string[], note: string) => void;
  readonly onBack: () => void;
};

/** Points at what is missing, or says it in own words; may be left empty (method 3.4). */
export function PointAtMissing({ room, direction, button, preset, field, busy, onSend, onBack }: Props) {
  const [pointed, setPointed] = useState<readonly string[]>(preset);
  const note = useDraft(room, field);
  const points = statementOf(room, room.me.id, direction.aspect)?.points ?? [];
  const nothing = pointed.length === 0 && note.text.trim() === '';
  return (
    <div className="pointing">
      <p className="cap">{verdictWords.check.chosen(verdictWords.buttons[button])}</p>
      <h2>{words.title}</h2>
      <p className="small mute">{words.lede}</p>
      <fieldset>
        <legend className="field-label">{words.points}</legend>
        {points.map((point) => (
          <Tick
            key={point.id}
            checked={pointed.includes(point.id)}
            onChange={(on) => setPointed(on ? [...pointed, point.id] : pointed.filter((id) => id !== point.id))}
          >
            <span className="voice">{point.text}</span>
          </Tick>
        ))}
      </fieldset>
      <Field label={words.note} hint={words.noteHint} optional value={note.text} onChange={note.setText} lines={2} />
      {nothing ? <p className="cap">{words.nothing}</p> : null}
      <div className="acts">
        <Button isDisabled={busy} onPress={() => onSend(pointed, note.text)}>
          {words.send}
        </Button>
        <Button kind="text" isDisabled={busy} onPress={onBack}>
          {words.back}
        </Button>
      </div>
    </div>
  );
}
