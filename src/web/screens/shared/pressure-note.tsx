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

type Props = {
  readonly text: string;
  readonly finding: PressureFinding;
  readonly onUse: (text: string) => void;
  readonly onAsIs: () => void;
};

/** The one private note above Send: the part, how it may be received, other words; two equal buttons (look 4). */
export function PressureNote({ text, finding, onUse, onAsIs }: Props) {
  const part = text.slice(finding.start, finding.end);
  return (
    <div className="pressure">
      <Notice
        announce="polite"
        title={words.title}
        actions={
          <>
            <Button
              small
              onPress={() => onUse(text.slice(0, finding.start) + finding.rewrite + text.slice(finding.end))}
            >
              {words.use}
            </Button>
            <Button small onPress={onAsIs}>
              {words.asIs}
            </Button>
          </>
        }
      >
        <p>
          {words.part} <span className="voice wavy">{part}</span>
        </p>
        <p>{finding.received}</p>
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
