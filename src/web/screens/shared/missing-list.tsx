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

export type MissingListProps = {
  readonly room: RoomHandle;
  readonly missing: readonly MissingUnderstanding[];
};

/** Exactly what keeps a gate closed, each line with the step that lifts it. */
export function MissingList({ room, missing }: MissingListProps) {
  return (
    <ul className="missing-list">
      {missing.map((each) => {
        const step = stepFor(room, each);
        return (
          <li key={keyOf(each)}>
            {missingWords(each, room.names)} <Link href={step.href}>{step.words}</Link>
          </li>
        );
      })}
    </ul>
  );
}
