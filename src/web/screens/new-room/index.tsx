import { useState } from 'react';
import type { NewRoomAnswer } from '../../../contract/api.ts';
import { newRoomWords as words } from '../../../contract/words/home.en.ts';
import { keepRoom } from '../../client/access.ts';
import { createRoom } from '../../client/api.ts';
import { useDraft } from '../../client/drafts.ts';
import { useHeadingFocus } from '../../frame/heading-focus.ts';
import { SoloFrame } from '../../frame/solo-frame.tsx';
import { Button, Field, Notice } from '../../look/index.ts';
import { Links } from './links.tsx';
import './new-room.css';

const owner = { room: 'new', me: { id: 'you' } };
type PersonEntry = { readonly name: string; readonly role: string };
const nobody: PersonEntry = { name: '', role: '' };
const MOST_OTHERS = 11;

function people(text: string): readonly PersonEntry[] {
  try {
    const list: unknown = JSON.parse(text);
    if (!Array.isArray(list)) return [nobody];
    return list.map((each: Partial<PersonEntry>) => ({ name: String(each.name ?? ''), role: String(each.role ?? '') }));
  } catch {
    return [nobody];
  }
}

/** Opens a room: topic, invitation, who sits at the table; then each person's link, once. */
export default function NewRoom() {
  const title = useDraft(owner, 'title');
  const invitation = useDraft(owner, 'invitation');
  const name = useDraft(owner, 'name');
  const role = useDraft(owner, 'role');
  const othersText = useDraft(owner, 'others', JSON.stringify([nobody]));
  const others = people(othersText.text);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [answer, setAnswer] = useState<NewRoomAnswer>();
  useHeadingFocus(answer ? 'links' : 'form');

  const setOther = (index: number, entry: PersonEntry | undefined) =>
    othersText.setText(JSON.stringify(others.flatMap((each, at) => (at === index ? (entry ? [entry] : []) : [each]))));
  const missing = [
    title.text.trim() === '' ? words.fields.title : undefined,
    invitation.text.trim() === '' ? words.fields.invitation : undefined,
    name.text.trim() === '' ? words.fields.you : undefined,
    others.some((each) => each.name.trim() === '') ? words.fields.others : undefined,
  ].filter((each) => each !== undefined);

  const create = async () => {
    setTried(true);
    if (missing.length > 0) return;
    setBusy(true);
    const trimmed = (entry: PersonEntry) => ({ name: entry.name.trim(), role: entry.role.trim() });
    const made = await createRoom({
      title: title.text.trim(),
      invitation: invitation.text.trim(),
      you: trimmed({ name: name.text, role: role.text }),
      others: others.map(trimmed),
    });
    setBusy(false);
    if (made.type === 'problem') return setProblem(made.problem.message);
    keepRoom({ room: made.value.room, token: made.value.you.token, title: title.text.trim(), name: name.text.trim() });
    setAnswer(made.value);
    [title, invitation, name, role, othersText].forEach((each) => each.clear());
  };

  if (answer) return <Links answer={answer} />;
  return (
    <SoloFrame title={words.title}>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <form
        className="new-room"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <Field
          label={words.topic}
          hint={words.topicHint}
          lines="line"
          font="table"
          value={title.text}
          onChange={title.setText}
          maxLength={120}
        />
        <Field
          label={words.invitation}
          hint={`${words.invitationHint} ${words.example}`}
          lines={4}
          value={invitation.text}
          onChange={invitation.setText}
        />
        <PersonFields
          legend={words.you}
          nameLabel={words.yourName}
          entry={{ name: name.text, role: role.text }}
          onChange={(entry) => {
            name.setText(entry.name);
            role.setText(entry.role);
          }}
        />
        {others.map((each, index) => (
          <PersonFields
            key={index}
            legend={words.other(index + 1)}
            nameLabel={words.theirName}
            entry={each}
            onChange={(entry) => setOther(index, entry)}
            {...(others.length > 1
              ? { remove: () => setOther(index, undefined), removeLabel: words.removePerson(index + 1) }
              : {})}
          />
        ))}
        {others.length < MOST_OTHERS ? (
          <p>
            <Button
              kind="text"
              small
              icon="plus"
              onPress={() => othersText.setText(JSON.stringify([...others, nobody]))}
            >
              {words.addPerson}
            </Button>
          </p>
        ) : null}
        {tried && missing.length > 0 ? (
          <Notice kind="alert" announce="assertive" title={`${words.missing}${missing.join(', ')}.`} />
        ) : null}
        {problem === undefined ? null : <Notice kind="alert" announce="assertive" title={problem} />}
        <p className="acts">
          <Button kind="main" iconAfter="arrow" type="submit" isDisabled={busy}>
            {words.create}
          </Button>
        </p>
      </form>
    </SoloFrame>
  );
}

type PersonFieldsProps = {
  readonly legend: string;
  readonly nameLabel: string;
  readonly entry: PersonEntry;
  readonly onChange: (entry: PersonEntry) => void;
  readonly remove?: () => void;
  readonly removeLabel?: string;
};

function PersonFields({ legend, nameLabel, entry, onChange, remove, removeLabel }: PersonFieldsProps) {
  return (
    <fieldset className="person-fields">
      <legend>{legend}</legend>
      <Field
        label={nameLabel}
        lines="line"
        font="table"
        value={entry.name}
        onChange={(name) => onChange({ ...entry, name })}
        maxLength={80}
        autoComplete="off"
      />
      <Field
        label={words.role}
        optional
        lines="line"
        font="table"
        value={entry.role}
        onChange={(role) => onChange({ ...entry, role })}
        maxLength={80}
        autoComplete="off"
      />
      {remove ? (
        <Button kind="text" small onPress={remove}>
          {removeLabel}
        </Button>
      ) : null}
    </fieldset>
  );
}
