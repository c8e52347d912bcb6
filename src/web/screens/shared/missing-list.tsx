import { Link } from 'wouter';
import { missingWords } from '../../../contract/words.en.ts';
import type { MissingUnderstanding } from '../../../room/index.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { stepFor } from './missing-step.ts';
import './missing-list.css';

const keyOf = (missing: MissingUnderstanding): string =>
  [
    missing.why,
    missing.author,
    ...('aspect' in missing ? [missing.aspect] : []),
    ...('issue' in missing ? [missing.issue] : []),
  ]
    .concat('summariser' in missing ? [missing.summariser] : [])
    .join(' ');

/** What the same person misses on the same topic stands in one line: at a table of five it would be ten. */
function byAuthor(missing: readonly MissingUnderstanding[]): readonly (readonly MissingUnderstanding[])[] {
  const lines: MissingUnderstanding[][] = [];
  for (const each of missing) {
    const few = lines.find(([first]) => first?.why === 'too_few' && first.author === each.author);
    if (few && 'summariser' in each && each.summariser === 'group') few.push(each);
    else lines.push([each]);
  }
  return lines;
}

export type MissingListProps = {
  readonly room: RoomHandle;
  readonly missing: readonly MissingUnderstanding[];
};

/** Exactly what keeps a gate closed, each line with the step that lifts it. */
export function MissingList({ room, missing }: MissingListProps) {
  return (
    <ul className="missing-list">
      {byAuthor(missing).map((together) => (
        <li key={together.map(keyOf).join(' ')}>
          {together.map((each) => {
            const step = stepFor(room, each);
            return (
              <span key={keyOf(each)}>
                {missingWords(each, room.names, room.me.id)} {step ? <Link href={step.href}>{step.words}</Link> : null}
              </span>
            );
          })}
        </li>
      ))}
    </ul>
  );
}
