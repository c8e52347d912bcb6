import { useState } from 'react';
import { Link } from 'wouter';
import { optionsWords } from '../../../contract/words/options.en.ts';
import type { IssueView } from '../../../room/index.ts';
import { useDraft } from '../../client/drafts.ts';
import { roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, Empty, Field, Icon, Select } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';
import { Gate } from './gate.tsx';
import { IssueTitle, splitTitle } from './issue-title.tsx';
import './board.css';

const words = optionsWords.board;

/** Where the field for another option is open: under one issue, or after a prompt, where the issue is chosen. */
type Adding = { readonly issue: string; readonly prompt?: string };

/** `gate`: whether to say here what is missing, where the page does not say it above. Issues with their options as equal chips without authors, and ways to find another one. */
export function Board({ room, gate }: { readonly room: RoomHandle; readonly gate: boolean }) {
  const { view } = room;
  const [adding, setAdding] = useState<Adding>();
  const open = view.missing.length === 0;
  return (
    <Card className="board" title={words.title} visibility={{ kind: 'everyone' }}>
      {view.issues.length === 0 ? (
        <Empty action={<Link href={roomPath(room.room, 'understanding', 'issues')}>{words.addIssue}</Link>}>
          {words.none}
        </Empty>
      ) : (
        <ul className="board-issues">
          {view.issues.map((issue) => (
            <li key={issue.id}>
              <div className="board-name">
                <IssueTitle title={issue.title} />
              </div>
              <div>
                <Chips
                  issue={issue}
                  canAdd={open && !(adding?.issue === issue.id && adding.prompt === undefined)}
                  onAdd={() => setAdding({ issue: issue.id })}
                />
                {adding?.issue === issue.id && adding.prompt === undefined ? (
                  <AddOption room={room} adding={adding} onDone={() => setAdding(undefined)} />
                ) : null}
              </div>
            </li>
          ))}
        </ul>
      )}
      <p className="cap">{words.footer}</p>
      {gate ? <Gate room={room} closes="options" missing={view.missing} /> : null}
      {open && view.issues.length > 0 ? <Prompts room={room} adding={adding} setAdding={setAdding} /> : null}
    </Card>
  );
}

function Chips({ issue, canAdd, onAdd }: { issue: IssueView; canAdd: boolean; onAdd: () => void }) {
  return (
    <ul className="chips">
      {issue.options.map((option) => (
        <li key={option.id} className="chip">
          {option.label}
        </li>
      ))}
      {issue.options.length === 0 ? <li className="cap">{words.noOptions}</li> : null}
      {canAdd ? (
        <li>
          <Button kind="text" small icon="plus" aria-label={words.add(splitTitle(issue.title).name)} onPress={onAdd}>
            {words.addShort}
          </Button>
        </li>
      ) : null}
    </ul>
  );
}

function AddOption({ room, adding, onDone }: { room: RoomHandle; adding: Adding; onDone: () => void }) {
  const [issue, setIssue] = useState(adding.issue);
  const draft = useDraft(room, `options.add.${adding.prompt ?? adding.issue}`);
  const sending = useSend(room);
  const name = splitTitle(room.names.issue(issue)).name;
  const send = async () => {
    const stored = await sending.send(
      { type: 'option.add', issue, label: draft.text.trim() },
      { clears: [`options.add.${adding.prompt ?? adding.issue}`] },
    );
    if (stored) onDone();
  };
  return (
    <form
      className="add-option"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.text.trim() !== '') void send();
      }}
    >
      {adding.prompt === undefined ? null : (
        <Select
          label={words.whichIssue}
          value={issue}
          choices={room.view.issues.map((each) => ({ value: each.id, label: each.title }))}
          onChange={setIssue}
        />
      )}
      <Field
        label={words.optionLabel(name)}
        hint={words.optionHint}
        value={draft.text}
        onChange={draft.setText}
        lines="line"
        autoFocus
        name="option"
      />
      <SendNote sending={sending} />
      <div className="acts">
        <Button small type="submit" isDisabled={sending.busy || draft.text.trim() === ''}>
          {words.put}
        </Button>
        <Button kind="text" small onPress={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

type PromptsProps = {
  readonly room: RoomHandle;
  readonly adding: Adding | undefined;
  readonly setAdding: (adding: Adding | undefined) => void;
};

function Prompts({ room, adding, setAdding }: PromptsProps) {
  const [all, setAll] = useState(false);
  const shown = all ? optionsWords.operators : optionsWords.operators.slice(0, 3);
  const first = room.view.issues[0]?.id ?? '';
  return (
    <div className="prompts">
      <h3>{optionsWords.prompt.title}</h3>
      <ul>
        {shown.map((operator) => (
          <li key={operator.id}>
            <button
              type="button"
              aria-expanded={adding?.prompt === operator.id}
              onClick={() => setAdding({ issue: first, prompt: operator.id })}
            >
              <Icon name="plus" />
              <span>
                <b>{operator.name}</b>
                {operator.prompt}
              </span>
            </button>
            {adding?.prompt === operator.id ? (
              <AddOption room={room} adding={adding} onDone={() => setAdding(undefined)} />
            ) : null}
          </li>
        ))}
      </ul>
      <Button kind="text" small onPress={() => setAll(!all)}>
        {all ? optionsWords.prompt.fewer : optionsWords.prompt.all}
      </Button>
    </div>
  );
}
