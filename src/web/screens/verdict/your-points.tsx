import { verdictWords } from '../../../contract/words/verdict.en.ts';
import type { Point } from '../../../room/types.ts';
import { CoverageMark, VisibilityMark } from '../../look/index.ts';
import '../shared/coverage.css';

const words = verdictWords.points;

/** What the author says of each point: `true` covered, `false` missing. */
export type Marks = ReadonlyMap<string, boolean>;

type Props = {
  readonly points: readonly Point[];
  readonly covered: (id: string) => boolean;
  readonly known: boolean;
  readonly marks: Marks;
  readonly onMark: (id: string, covered: boolean) => void;
  readonly name: string;
};

/** The author's own points with the machine's guess at each; a tap corrects it, and the author's mark is what counts. */
export function YourPoints({ points, covered, known, marks, onMark, name }: Props) {
  return (
    <>
      <div className="head">
        <h2 id="your-points">{words.title}</h2>
        <VisibilityMark kind="only_you_until_sent" />
      </div>
      <p className="small mute">{words.guess(name)}</p>
      <ul className="cov taps">
        {points.map((point) => {
          const is = covered(point.id);
          const mine = marks.has(point.id);
          const word = mine ? (is ? words.yours : words.yoursNot) : is ? words.covered : words.notFound;
          return (
            <li key={point.id} data-point="" tabIndex={-1}>
              <button type="button" aria-pressed={is} onClick={() => onMark(point.id, !is)}>
                <CoverageMark state={is ? 'full' : 'open'} />
                <span>
                  {point.text}
                  <em>{known || mine ? word : ''}</em>
                  <span className="sr">{words.change}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
