import { talkWords } from '../../../contract/words/talk.en.ts';
import type { PressureFinding } from '../../../language/index.ts';
import { Button, Notice, VisibilityMark } from '../../look/index.ts';
import './pressure-note.css';

const words = talkWords.pressure;

/** Reads a draft for pressure on this device; the draft does not leave it. */
export async function pressureIn(text: string): Promise<readonly PressureFinding[]> {
  const { checkPressure } = await import('../../../language/pressure/index.ts');
  return checkPressure(text);
}

/** A finding in a message; what is `stopped` is not carried to the other side. */
export type MessageNote = PressureFinding & { readonly stopped?: true };

/** Reads a message for pressure, and before that for a threat of violence (method 1, I-11), on this device. */
export async function notesOn(text: string): Promise<readonly MessageNote[]> {
  const { checkPressure, rewriteOf, sentencesAround, threatOfViolence } =
    await import('../../../language/pressure/index.ts');
  const found = checkPressure(text);
  const threat = threatOfViolence(text);
  if (!threat) return found;
  const other = { rewrite: rewriteOf('P1'), replaces: sentencesAround(text, threat) };
  return [{ class: 'P1', name: words.stopped.title, received: '', ...other, ...threat, stopped: true }, ...found];
}

type Props = {
  readonly text: string;
  readonly finding: MessageNote;
  readonly onUse: (text: string) => void;
  /** Left out where sending it as it is would be refused. */
  readonly onAsIs?: () => void;
  /** Who is told of a threat that is sent all the same, by name. */
  readonly told?: string;
};

/**
 * The one private note above Send: the part, how it may be received, other words; two equal buttons (look 4). A
 * threat of violence is not carried, and the note says what becomes of it.
 */
export function PressureNote({ text, finding, onUse, onAsIs, told }: Props) {
  const { replaces } = finding;
  const part = text.slice(finding.start, finding.end);
  return (
    <div className="pressure">
      <Notice
        announce="polite"
        title={finding.stopped ? words.stopped.title : words.title}
        actions={
          <>
            <Button
              small
              onPress={() => onUse(text.slice(0, replaces.start) + finding.rewrite + text.slice(replaces.end))}
            >
              {words.use}
            </Button>
            {onAsIs ? (
              <Button small onPress={onAsIs}>
                {words.asIs}
              </Button>
            ) : null}
          </>
        }
      >
        <p>
          {words.part} <span className="voice wavy">{part}</span>
        </p>
        <p>
          {!finding.stopped ? finding.received : told === undefined ? words.stopped.nobody : words.stopped.told(told)}
        </p>
        <p>
          {words.instead} <i>{finding.rewrite}</i>
        </p>
        <p className="pressure-mark">
          <VisibilityMark kind="only_you" />
        </p>
      </Notice>
    </div>
  );
}
