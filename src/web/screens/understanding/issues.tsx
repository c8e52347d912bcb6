import { Link } from 'wouter';
import { understandingWords } from '../../../contract/words/understanding.en.ts';
import { useDraft } from '../../client/drafts.ts';
import { aspectPart, roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import type { Aspect } from '../../../room/types.ts';
import { Button, Card, Field, Icon, Notice } from '../../look/index.ts';
import { MissingList } from '../shared/missing-list.tsx';
import { SendNote, useSend } from '../shared/use-send.tsx';
import { Standings } from './standings.tsx';

const words = understandingWords;

/** Switches between why we are here and the issues, and leads to adding one. */
export function AspectNav({ room, current }: { readonly room: RoomHandle; readonly current: Aspect | 'add' }) {
  const aspects: readonly (readonly [Aspect, string])[] = [
    ['why_here', words.whyHere],
    ...(room.view.rules.loop === 'light'
      ? [['issues', words.allIssues] as const]
      : room.view.issues.map((issue) => [`issue:${issue.id}`, issue.title] as const)),
  ];
  return (
    <nav className="aspects" aria-label={words.aspects}>
      {aspects.map(([aspect, title]) => (
        <Link
          key={aspect}
          href={roomPath(room.room, 'understanding', aspectPart(aspect))}
          aria-current={aspect === current ? 'page' : undefined}
        >
          {title}
        </Link>
      ))}
      {room.view.status !== 'inviting' && room.view.status !== 'open' ? null : (
        <Link
          className="add"
          href={roomPath(room.room, 'understanding', 'issues')}
          aria-current={current === 'add' ? 'page' : undefined}
        >
          <Icon name="plus" />
          {words.addIssue}
        </Link>
      )}
    </nav>
  );
}

/** Names a new issue. */
export function AddIssue({ room }: { readonly room: RoomHandle }) {
  const draft = useDraft(room, 'issue');
  const sending = useSend(room);
  const add = () => void sending.send({ type: 'issue.add', title: draft.text.trim() }, { clears: ['issue'] });
  return (
    <div className="stack issues">
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field
          label={words.issue.label}
          hint={words.issue.hint}
          lines="line"
          value={draft.text}
          onChange={draft.setText}
          maxLength={160}
        />
        <SendNote sending={sending} />
        <p className="acts">
          <Button kind="main" type="submit" isDisabled={sending.busy || draft.text.trim() === ''}>
            {words.issue.add}
          </Button>
        </p>
      </form>
      <Standings room={room} />
    </div>
  );
}

type NothingProps = {
  readonly room: RoomHandle;
  readonly aspect: Aspect;
  /** Opens the field to tell one's side all the same, after it was said; nothing where it is open. */
  readonly onTell?: (() => void) | undefined;
};

/** Whether this seat said that it has nothing to add on an aspect. */
export function saidNothing(room: RoomHandle, aspect: Aspect): boolean {
  const issue = room.view.issues.find((each) => `issue:${each.id}` === aspect);
  const said = aspect === 'issues' ? room.view.understanding.nothingOnIssues : (issue?.nothingToAdd ?? []);
  return said.includes(room.me.id);
}

/** "Nothing to add beyond why we are here", for one issue. */
export function NothingToAdd({ room, aspect, onTell }: NothingProps) {
  const sending = useSend(room);
  const issue = room.view.issues.find((each) => `issue:${each.id}` === aspect);
  if (!issue && aspect !== 'issues') return null;
  if (saidNothing(room, aspect))
    return (
      <Notice
        kind="done"
        actions={
          onTell ? (
            <Button small kind="text" onPress={onTell}>
              {words.nothing.tell}
            </Button>
          ) : undefined
        }
      >
        {words.nothing.youSaid}
      </Notice>
    );
  return (
    <Card title={words.nothing.title}>
      <p className="small mute">{issue ? words.nothing.body : words.nothing.bodyIssues}</p>
      <SendNote sending={sending} />
      <p className="acts nothing-acts">
        <Button
          isDisabled={sending.busy}
          onPress={() =>
            void sending.send(
              issue ? { type: 'aspect.nothing_to_add', issue: issue.id } : { type: 'issues.nothing_to_add' },
            )
          }
        >
          {words.nothing.say}
        </Button>
      </p>
    </Card>
  );
}

/** What keeps options or offers closed, line by line with the step that lifts it; or that they are open. */
export function GateNote({ room, aspect }: { readonly room: RoomHandle; readonly aspect: Aspect }) {
  // Light loop: every issue misses the same, so the first one says it for all.
  const issue =
    aspect === 'issues' ? room.view.issues[0] : room.view.issues.find((each) => `issue:${each.id}` === aspect);
  const missing = issue ? issue.missing : room.view.missing;
  const toOptions = <Link href={roomPath(room.room, 'options')}>{words.gate.toOptions}</Link>;
  if (missing.length > 0) {
    return (
      <Notice
        kind="closed"
        title={aspect === 'issues' ? words.gate.closedIssues : issue ? words.gate.closedIssue : words.gate.closedWhy}
      >
        <MissingList room={room} missing={missing} here />
      </Notice>
    );
  }
  if (issue && room.view.missing.length > 0) return null;
  return (
    <Notice kind="done">
      {issue ? words.gate.openIssue : words.gate.openWhy} {toOptions}
    </Notice>
  );
}
