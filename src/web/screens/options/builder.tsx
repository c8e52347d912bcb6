import { optionsWords } from '../../../contract/words/options.en.ts';
import type { IssueView } from '../../../room/index.ts';
import type { PackageValues } from '../../../room/types.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Empty, Field, Notice, PrivateCard, SeatMark } from '../../look/index.ts';
import { Gate } from './gate.tsx';
import { SendNote, useSend } from '../shared/use-send.tsx';
import {
  differing,
  knownOnly,
  leastDifference,
  onTable,
  MOST_PACKAGES,
  packagesProblem,
  readPackages,
  touchedIssues,
  withCell,
  writePackages,
} from './draft-packages.ts';
import { EQUAL_BAND, oneDecimal, ownValues, readWorth, spreadOf } from './own-worth.ts';
import { PackageTable } from './package-table.tsx';
import './builder.css';

const words = optionsWords.builder;

/** The fields of drafts that this screen keeps on the device. */
export const fields = { packages: 'options.packages', note: 'options.note', worth: 'options.worth' } as const;

/** The packages somebody is preparing, as kept on this device. */
export function useDraftPackages(room: RoomHandle) {
  const draft = useDraft(room, fields.packages);
  return {
    packages: knownOnly(readPackages(draft.text), onTable(room.view.issues)),
    set: (packages: readonly PackageValues[]) => draft.setText(writePackages(packages)),
    touched: draft.text !== '',
  };
}

export type BuilderProps = {
  readonly room: RoomHandle;
  /** Only one filled button a screen: outlined while an answer to somebody else's offer comes first. */
  readonly isMain: boolean;
};

/** Builds one to four packages, issue by issue, private until sent. */
export function Builder({ room, isMain }: BuilderProps) {
  const { view } = room;
  const draft = useDraftPackages(room);
  const note = useDraft(room, fields.note);
  const sending = useSend(room);
  const { packages } = draft;
  const issues = onTable(view.issues).filter((issue) => issue.options.length > 0);
  const missing = [...view.missing, ...touchedIssues(packages, view.issues).flatMap((issue) => issue.missing)];
  const wrong = packagesProblem(packages);
  const names = room.others.filter((seat) => seat.status === 'seated').map((seat) => room.firstName(seat.id));

  const send = async () => {
    await sending.send(
      { type: 'package.send', packages: [...packages], note: note.text.trim() },
      { clears: [fields.packages, fields.note] },
    );
  };

  if (issues.length === 0)
    return (
      <PrivateCard title={words.title(1)} untilSent className="builder">
        <Empty>{words.noOptions}</Empty>
      </PrivateCard>
    );
  return (
    <PrivateCard
      className="builder"
      title={words.title(packages.length)}
      under={words.under}
      before={<SeatMark name={room.me.name} order={room.order(room.me.id)} />}
      untilSent
    >
      <PackageTable
        label={words.table}
        issues={issues}
        packages={packages}
        onCell={(index, issue, option) =>
          draft.set(packages.map((each, at) => (at === index ? withCell(each, issue, option) : each)))
        }
      />
      <DifferenceKey packages={packages} issues={issues} />
      <div className="acts columns">
        {packages.length < MOST_PACKAGES ? (
          <Button kind="text" small icon="plus" onPress={() => draft.set([...packages, packages.at(-1) ?? {}])}>
            {words.addPackage}
          </Button>
        ) : null}
        {packages.length > 1
          ? packages.map((_, index) => (
              <Button
                key={index}
                kind="text"
                small
                onPress={() => draft.set(packages.filter((_each, at) => at !== index))}
              >
                {words.remove(optionsWords.letters[index] ?? '')}
              </Button>
            ))
          : null}
      </div>
      {packages.length === 1 ? <p className="cap">{words.one}</p> : null}
      <div className="goes-with">
        <Field
          label={words.note}
          hint={words.noteHint}
          value={note.text}
          onChange={note.setText}
          lines={2}
          optional
          name="note"
        />
        {packages.length > 1 && !note.text.includes(words.equalSentence) ? (
          <Button
            kind="text"
            small
            onPress={() =>
              note.setText([note.text.trim(), words.equalSentence].filter((each) => each !== '').join('\n'))
            }
          >
            {words.useSentence}
          </Button>
        ) : null}
        <HonestyNote room={room} packages={packages} note={note.text} />
      </div>
      <Gate room={room} closes="offers" missing={missing} />
      <SendNote sending={sending} />
      <div className="acts send">
        <Button
          kind={isMain ? 'main' : 'outlined'}
          iconAfter="arrow"
          isDisabled={sending.busy || missing.length > 0 || wrong !== undefined}
          onPress={() => void send()}
        >
          {words.send(packages.length, names.join(', '))}
        </Button>
        {draft.touched ? (
          <Button kind="text" onPress={() => draft.set([{}])}>
            {words.clear}
          </Button>
        ) : null}
      </div>
      <p className="cap">{wrong === 'empty' ? words.needsValue : wrong === 'same' ? words.same : words.draft}</p>
    </PrivateCard>
  );
}

function DifferenceKey({ packages, issues }: { packages: readonly PackageValues[]; issues: readonly IssueView[] }) {
  const least = leastDifference(
    packages,
    issues.map((issue) => issue.id),
  );
  const [example] = issues.flatMap((issue) => {
    const at = differing(packages, issue.id).indexOf(true);
    const option = issue.options.find((each) => each.id === packages[at]?.[issue.id]);
    return option ? [option.label] : [];
  });
  if (example === undefined) return null;
  return (
    <p className="cap key">
      <span className="differs-key">{example}</span> {packages.length === 2 ? words.keyTwo : words.key}{' '}
      {least > 0 ? words.atLeast(least) : null}
    </p>
  );
}

/** Method 8.3, honesty guard: "about equal" must be true by the sender's own weights. Private, and never a block. */
function HonestyNote({ room, packages, note }: { room: RoomHandle; packages: readonly PackageValues[]; note: string }) {
  const worth = useDraft(room, fields.worth);
  const spread = spreadOf(ownValues(readWorth(worth.text), room.view.issues, packages));
  if (spread === undefined || spread <= 2 * EQUAL_BAND || !note.includes(words.equalSentence)) return null;
  return (
    <Notice kind="info" announce="polite">
      <s className="voice">{words.equalSentence}</s> {words.notEqual(oneDecimal(spread))}
    </Notice>
  );
}
