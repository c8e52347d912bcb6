import { Link } from 'wouter';
import { amendmentWords } from '../../../contract/words/amendment.en.ts';
import { optionsWords } from '../../../contract/words/options.en.ts';
import type { PackageValues } from '../../../room/types.ts';
import { useDraft } from '../../client/drafts.ts';
import { roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button } from '../../look/index.ts';
import { fields } from '../options/builder.tsx';
import { touchedIssues } from '../options/draft-packages.ts';
import { readWorth } from '../options/own-worth.ts';
import { PackageTable } from '../options/package-table.tsx';
import { otherPackages } from './another-package.ts';

const words = amendmentWords.others;

type Props = {
  readonly room: RoomHandle;
  readonly signed: PackageValues;
  readonly onUse: (values: PackageValues) => void;
};

/** What the bargaining engine finds beside the signed package by own values alone; one of them becomes the change. */
export function OtherPackages({ room, signed, onUse }: Props) {
  const { issues } = room.view;
  const worth = readWorth(useDraft(room, fields.worth).text);
  const weighed = Object.values(worth.weights).some((weight) => weight > 0);
  const packages = weighed ? otherPackages(worth, issues, signed) : [];
  const letter = (index: number): string => optionsWords.letters[index] ?? '';
  return (
    <div className="stack">
      <h3>{words.heading}</h3>
      {weighed ? (
        <p className="small">{packages.length > 0 ? words.lede : words.none}</p>
      ) : (
        <p className="small">
          {words.noWorth} <Link href={roomPath(room.room, 'options')}>{words.toWorth}</Link>
        </p>
      )}
      {packages.length === 0 ? null : (
        <>
          <PackageTable
            label={words.table}
            issues={touchedIssues(packages, issues)}
            packages={packages}
            base={signed}
          />
          <div className="acts">
            {packages.map((each, index) => (
              <Button key={letter(index)} onPress={() => onUse(each)}>
                {words.use(letter(index))}
              </Button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
