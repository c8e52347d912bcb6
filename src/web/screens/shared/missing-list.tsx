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

/** Whether a link on a page of understanding leads to that page: with more than one other, a person's words are a page of their own. */
function leadsHere(room: RoomHandle, href: string): boolean {
  const [, , , place, , person] = href.split('/');
  return place === 'understanding' && (person === undefined || room.others.length < 2);
}

export type MissingListProps = {
  readonly room: RoomHandle;
  readonly missing: readonly MissingUnderstanding[];
  /** The list stands on the page of its topic: a link to that page would lead nowhere. */
  readonly here?: boolean;
};

/** Exactly what keeps a gate closed, each line with the step that lifts it. */
export function MissingList({ room, missing, here = false }: MissingListProps) {
  return (
    <ul className="missing-list">
      {byAuthor(missing).map((together) => (
        <li key={together.map(keyOf).join(' ')}>
          {together.map((each) => {
            const found = stepFor(room, each);
            const step = here && found && leadsHere(room, found.href) ? undefined : found;
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
