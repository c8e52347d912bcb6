import { verdictWords } from '../../../contract/words/verdict.en.ts';
import type { Point } from '../../../room/types.ts';
import type { AttemptView } from '../../../room/view.ts';
import { Card, CoverageMark, type Visibility } from '../../look/index.ts';
import '../shared/coverage.css';

const words = verdictWords.points;

type Props = {
  readonly points: readonly Point[];
  readonly verdict: NonNullable<AttemptView['verdict']>;
  readonly name: string;
  readonly visibility: Visibility;
};

/** What this author marked and pointed at, as it went out with the answer. No guess stands here any more. */
export function GivenMarks({ points, verdict, name, visibility }: Props) {
  const marked = points.flatMap((point) => {
    if (verdict.pointed.includes(point.id)) return [{ point, covered: false }];
    const mark = verdict.marks.find((each) => each.point === point.id);
    return mark ? [{ point, covered: mark.covered }] : [];
  });
  return (
    <Card title={words.title} visibility={visibility} className="given-marks">
      <p className="small mute">{marked.length === 0 ? words.noneWent : words.went(name)}</p>
      <ul className="cov taps">
        {marked.map(({ point, covered }) => (
          <li key={point.id} data-point="" tabIndex={-1}>
            <div className="marked">
              <CoverageMark state={covered ? 'full' : 'open'} />
              <span>
                {point.text}
                <em>{covered ? words.yours : words.yoursNot}</em>
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
