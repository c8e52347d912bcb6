import { verdictWords } from '../../../contract/words/verdict.en.ts';
import type { DirectionView } from '../../../room/view.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { ChoiceButtons } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';

const words = verdictWords.later;
type Again = 'tomorrow' | 'in_three_days' | 'by_myself';

type Props = { readonly room: RoomHandle; readonly direction: Pick<DirectionView, 'summariser' | 'aspect'> };

/** Not now, without words: when it comes back is this person's own note, and nobody presses (method 3.4, 3.9). */
export function NotNow({ room, direction }: Props) {
  const { summariser, aspect } = direction;
  const sending = useSend(room);
  return (
    <details className="whole not-now">
      <summary>{words.title}</summary>
      <p className="small mute">{words.lede(room.firstName(summariser))}</p>
      <ChoiceButtons<Again>
        label={words.when}
        columns="row"
        small
        disabled={sending.busy}
        choices={[
          { id: 'tomorrow', label: words.again.tomorrow },
          { id: 'in_three_days', label: words.again.in_three_days },
          { id: 'by_myself', label: words.again.by_myself },
        ]}
        onChoose={(again) => void sending.send({ type: 'verdict.not_now', summariser, aspect, again })}
      />
      <SendNote sending={sending} />
    </details>
  );
}
