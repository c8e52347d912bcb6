import { mistrustWords, sourceWords } from '../../../contract/words/mistrust.en.ts';
import { remedyWords } from '../../../contract/words/remedies.en.ts';
import { remediesFor, sourcesHelpedBy } from '../../../language/mistrust/remedies.ts';
import type { RemedyCode } from '../../../language/mistrust/remedy-kinds.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { PrivateCard } from '../../look/index.ts';
import { sourceEntries, type MapEntry } from './map-draft.ts';

const words = mistrustWords.help;

/** Without an issue there is nothing to run a pilot on (method 4.3, rule 2). */
const noPilot: ReadonlySet<RemedyCode> = new Set(['R-PILOT']);

type Props = { readonly room: Pick<RoomHandle, 'view'>; readonly entries: readonly MapEntry[] };

/** Up to three things that could help, by the rule of method 4.3 from one's own map alone. */
export function WhatCouldHelp({ room, entries }: Props) {
  const given = sourceEntries(entries);
  const offered = remediesFor(given, room.view.issues.length === 0 ? noPilot : undefined);
  const nothing = given.length > 0 ? words.light : words.none;
  return (
    <PrivateCard title={words.title} className="could-help">
      <p className="small mute">{offered.length === 0 ? nothing : words.lede}</p>
      <ul className="remedies">
        {offered.map((remedy) => (
          <li key={remedy}>
            <h3>{remedyWords[remedy].name}</h3>
            {remedyWords[remedy].recipe.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <p className="cap">
              {words.helps}{' '}
              {sourcesHelpedBy(remedy, given)
                .map((code) => sourceWords[code].name)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </PrivateCard>
  );
}
