import { useState } from 'react';
import { reviewWords } from '../../../contract/words/review.en.ts';
import type { TranscriptMessage } from '../../../language/review/index.ts';
import { Button, ChoiceButtons, Card, Select } from '../../look/index.ts';

const words = reviewWords.who;
/** What stands for "I am nobody in it"; no person is called so. */
export const NOBODY = '(nobody in it)';
/** Names as buttons; the others of a large group stand in a list. */
const BUTTONS = 7;

function speakers(messages: readonly TranscriptMessage[]): readonly (readonly [name: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { from } of messages) counts.set(from, (counts.get(from) ?? 0) + 1);
  return [...counts].sort(([, one], [, two]) => two - one);
}

type Props = {
  readonly messages: readonly TranscriptMessage[];
  readonly onChoose: (me: string) => void;
  readonly onBack: () => void;
};

/** The person says who they are among those who write in the thread. */
export function Who({ messages, onChoose, onBack }: Props) {
  const [listed, setListed] = useState('');
  const found = speakers(messages);
  const unnamed = found.length === 1 && found[0]?.[0] === 'Them';
  const named = unnamed ? [] : found;
  const rest = named.slice(BUTTONS);
  return (
    <Card title={words.legend} className="review-who">
      <p className="small mute">{unnamed ? words.unnamed : words.lede(messages.length)}</p>
      <ChoiceButtons
        label={words.legend}
        columns={2}
        choices={[
          ...named.slice(0, BUTTONS).map(([name, count]) => ({ id: name, label: name, under: words.count(count) })),
          { id: NOBODY, label: words.none, under: words.noneHint },
        ]}
        onChoose={onChoose}
      />
      {rest.length === 0 ? null : (
        <div className="review-rest">
          <Select
            label={words.other}
            none={words.choose}
            value={listed}
            onChange={setListed}
            choices={rest.map(([name]) => ({ value: name, label: name }))}
          />
          <Button isDisabled={listed === ''} onPress={() => onChoose(listed)}>
            {words.show}
          </Button>
        </div>
      )}
      <div className="acts review-acts">
        <Button kind="text" onPress={onBack}>
          {words.back}
        </Button>
      </div>
    </Card>
  );
}
