import { useState } from 'react';
import { topic } from '../../../contract/words/now.en.ts';
import { peopleWords as words, seesWords } from '../../../contract/words/people.en.ts';
import type { GuestAccess } from '../../../room/index.ts';
import { useDraft } from '../../client/drafts.ts';
import type { ActBody, RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, ChoiceButtons, Field, Select, Tick } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';

const kinds = ['facilitator', 'guest', 'representative', 'reader'] as const;
type Kind = (typeof kinds)[number];
const accesses: readonly GuestAccess[] = ['read_shared', 'speak', 'adviser'];

/** Asks somebody to the table: as what, their name, and what goes with it. */
export function Ask({ room }: { readonly room: RoomHandle }) {
  const [kind, setKind] = useState<Kind>();
  // Once it is agreed, what remains is a change of it, and for that a party may name somebody who speaks for them.
  const open = room.view.status === 'agreed' ? (['representative'] as const) : kinds;
  return (
    <Card title={words.ask} visibility={{ kind: 'everyone' }}>
      <p>{words.askLede}</p>
      <ChoiceButtons
        label={words.choose}
        selected={kind}
        choices={open.map((id) => ({ id, ...words.choices[id] }))}
        onChoose={setKind}
      />
      {kind === undefined ? null : <Form key={kind} room={room} kind={kind} done={() => setKind(undefined)} />}
    </Card>
  );
}

type FormProps = { readonly room: RoomHandle; readonly kind: Kind; readonly done: () => void };

function Form({ room, kind, done }: FormProps) {
  const { view, me } = room;
  const name = useDraft(room, `people.${kind}.name`);
  const mandate = useDraft(room, 'people.mandate');
  const [access, setAccess] = useState<GuestAccess>('read_shared');
  const [only, setOnly] = useState<readonly string[]>();
  const [may, setMay] = useState({ propose: true, sign: false });
  const directions = view.directions.filter(
    (each) => each.attemptCount > 0 && (each.summariser === me.id || each.author === me.id),
  );
  const [direction, setDirection] = useState('');
  const sending = useSend(room);
  const taken =
    kind === 'facilitator' && view.attendants.some((each) => each.kind === 'facilitator' && each.status !== 'left');
  if (taken) return <p className="mute">{words.facilitatorThere}</p>;
  if (kind === 'reader' && directions.length === 0) return <p className="mute">{words.noDirection}</p>;
  const chosen = directions[Number(direction === '' ? 0 : direction)];
  const act = (): ActBody | undefined => {
    const called = name.text.trim();
    switch (kind) {
      case 'facilitator':
        return { type: 'facilitator.nominate', name: called };
      case 'guest':
        return { type: 'guest.propose', name: called, access };
      case 'representative': {
        const { propose: mayPropose, sign: maySign } = may;
        const limits = { text: mandate.text.trim(), mayPropose, maySign };
        return { type: 'party.represent', name: called, mandate: { ...limits, issues: only ? [...only] : 'all' } };
      }
      case 'reader': {
        if (!chosen) return undefined;
        const { summariser, author, aspect } = chosen;
        return { type: 'reader.propose', name: called, summariser, author, aspect };
      }
      default:
        return kind satisfies never;
    }
  };
  const send = async () => {
    const body = act();
    if (body && (await sending.send(body, { clears: [`people.${kind}.name`, 'people.mandate'] }))) done();
  };
  return (
    <div className="ask-form">
      <p className="small">
        <b>{words.sees}</b> {seesWords[kind].sees} <b>{words.not}</b> {seesWords[kind].not}
      </p>
      <Field
        label={words.name}
        hint={words.nameHint}
        lines="line"
        font="table"
        value={name.text}
        onChange={name.setText}
      />
      {kind === 'guest' ? (
        <Select
          label={words.accessLabel}
          value={access}
          choices={accesses.map((value) => ({ value, label: words.access[value] }))}
          onChange={setAccess}
        />
      ) : null}
      {kind === 'reader' ? (
        <Select
          label={words.readerLabel}
          value={direction === '' ? '0' : direction}
          choices={directions.map((each, index) => ({
            value: String(index),
            label: words.direction(
              room.firstName(each.summariser),
              room.firstName(each.author),
              topic(each.aspect, room.names),
            ),
          }))}
          onChange={setDirection}
        />
      ) : null}
      {kind === 'representative' ? (
        <>
          <Field
            label={words.mandateLabel}
            hint={words.mandateHint}
            lines={2}
            value={mandate.text}
            onChange={mandate.setText}
          />
          {view.issues.length === 0 ? null : (
            <fieldset className="themes">
              <legend className="field-label">{words.onWhich}</legend>
              <Tick checked={only === undefined} onChange={(all) => setOnly(all ? undefined : [])}>
                {words.allOfThem}
              </Tick>
              {only === undefined
                ? null
                : view.issues.map((issue) => (
                    <Tick
                      key={issue.id}
                      checked={only.includes(issue.id)}
                      onChange={(on) => setOnly(on ? [...only, issue.id] : only.filter((id) => id !== issue.id))}
                    >
                      {issue.title}
                    </Tick>
                  ))}
            </fieldset>
          )}
          <Tick checked={may.propose} onChange={(propose) => setMay({ ...may, propose })}>
            {words.mayProposeTick}
          </Tick>
          <Tick checked={may.sign} onChange={(sign) => setMay({ ...may, sign })}>
            {words.maySignTick}
          </Tick>
        </>
      ) : null}
      <SendNote sending={sending} />
      <div className="acts">
        <Button kind="main" isDisabled={sending.busy || name.text.trim() === ''} onPress={() => void send()}>
          {kind === 'representative' ? words.representNow : words.propose}
        </Button>
      </div>
    </div>
  );
}
