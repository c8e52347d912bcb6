import { reviewWords } from '../../../contract/words/review.en.ts';
import { Button, Card } from '../../look/index.ts';

const words = reviewWords.working;

type Props = { readonly done: number; readonly total: number; readonly onStop: () => void };

/** While a thread is read: how far it is, and a way to stop. */
export function Working({ done, total, onStop }: Props) {
  return (
    <Card title={words.title} className="review-working">
      <p className="sr" role="status">
        {words.opening}
      </p>
      <p>{total === 0 ? words.opening : words.reading(done, total)}</p>
      {total === 0 ? null : <progress aria-label={words.label} value={done} max={total} />}
      <p className="cap">{words.calm}</p>
      <div className="acts review-acts">
        <Button onPress={onStop}>{words.cancel}</Button>
      </div>
    </Card>
  );
}
