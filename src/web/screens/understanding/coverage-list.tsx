import { useEffect, useRef, useState } from 'react';
import { lookWords } from '../../../contract/words/look.en.ts';
import { understandingWords } from '../../../contract/words/understanding.en.ts';
import type { Point } from '../../../room/types.ts';
import { CoverageMark } from '../../look/index.ts';
import type { PointReading } from './reading.ts';
import '../shared/coverage.css';

const words = understandingWords.composer;

type Props = {
  readonly points: readonly Point[];
  readonly readings: readonly PointReading[] | undefined;
  readonly name: string;
};

/** Point by point what seems to be in a summary. No total. Newly found points are announced politely, once. */
export function CoverageList({ points, readings, name }: Props) {
  const found = useRef<ReadonlySet<string>>(new Set());
  const [news, setNews] = useState('');
  useEffect(() => {
    if (!readings) return;
    const now = new Set(readings.filter((each) => each.state === 'full').map((each) => each.id));
    const fresh = points.filter((point) => now.has(point.id) && !found.current.has(point.id));
    found.current = now;
    if (fresh.length > 0) setNews(words.nowFound(fresh.map((point) => point.text).join(' ')));
  }, [readings, points]);
  return (
    <div className="coverage-block">
      <h3>{words.coverage}</h3>
      <ul className="cov">
        {points.map((point) => {
          const reading = readings?.find((each) => each.id === point.id);
          const state = reading?.state ?? 'open';
          return (
            <li key={point.id}>
              <CoverageMark state={state} />
              <span className="voice">{point.text}</span>
              <em>{reading?.tilted ? words.tilted : lookWords.coverage[state]}</em>
            </li>
          );
        })}
      </ul>
      <p className="cap">{words.coverageNote(name)}</p>
      <p className="sr" role="status">
        {news}
      </p>
    </div>
  );
}
