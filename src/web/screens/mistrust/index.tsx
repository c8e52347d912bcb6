import { useState } from 'react';
import { mistrustWords as words } from '../../../contract/words/mistrust.en.ts';
import { useDraft } from '../../client/drafts.ts';
import { newId } from '../../client/new-id.ts';
import { stepPath } from '../../client/paths.ts';
import type { ScreenProps } from '../../client/room-handle.ts';
import { Button, LinkButton, Notice, PrivateCard } from '../../look/index.ts';
import { EntryCard } from './entry-card.tsx';
import { EntryEditor } from './entry-editor.tsx';
import { asText, blankEntry, entriesIn, mapField, withEntry, type MapEntry } from './map-draft.ts';
import './mistrust.css';
import { WhatCouldHelp } from './what-could-help.tsx';

const freshId = () => `m-${newId().slice(0, 10)}`;

/**
 * The private map of mistrust (method 4): what makes it hard to trust, seen and concluded apart, what it may be about, how much
 * it weighs, and what could help. It is kept on this device as drafts are; only its writer's own hand puts words of it into
 * another draft.
 */
export default function Mistrust({ room }: ScreenProps) {
  const kept = useDraft(room, mapField);
  const entries = entriesIn(kept.text);
  const [open, setOpen] = useState(() => (entries.length === 0 ? freshId() : undefined));
  // What was opened or folded by hand takes the focus: its form is another one, and may lie elsewhere in the window.
  const [turned, setTurned] = useState<string>();
  const [removed, setRemoved] = useState<MapEntry>();
  const write = (entry: MapEntry) => kept.setText(asText(withEntry(entries, entry)));
  const known = entries.some((each) => each.id === open);
  const shown = open === undefined || known ? entries : [...entries, blankEntry(open)];
  const { next } = room.page;
  const turn = (entry: string, opened: string | undefined) => {
    setTurned(entry);
    setOpen(opened);
  };
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <p className="cap mistrust-kept">{kept.saved ? words.only : words.notSaved}</p>
      <div className="mistrust">
        <div className="stack">
          {shown.map((entry) => (
            <PrivateCard key={entry.id} title={words.entry}>
              {entry.id === open ? (
                <EntryEditor
                  entry={entry}
                  onChange={write}
                  focused={turned === entry.id}
                  onClose={() => turn(entry.id, undefined)}
                  onRemove={() => {
                    setRemoved(known ? entry : undefined);
                    write(blankEntry(entry.id));
                    setOpen(undefined);
                  }}
                />
              ) : (
                <EntryCard
                  room={room}
                  entry={entry}
                  focused={turned === entry.id}
                  onOpen={() => turn(entry.id, entry.id)}
                />
              )}
            </PrivateCard>
          ))}
          <div className="mistrust-onward">
            <div role="status">
              {removed ? (
                <Notice
                  kind="done"
                  title={words.removed}
                  actions={
                    <Button
                      small
                      autoFocus
                      onPress={() => {
                        write(removed);
                        setRemoved(undefined);
                      }}
                    >
                      {words.putBack}
                    </Button>
                  }
                />
              ) : null}
            </div>
            <div className="acts">
              {open === undefined ? (
                <Button
                  icon="plus"
                  onPress={() => {
                    const id = freshId();
                    turn(id, id);
                  }}
                >
                  {words.add}
                </Button>
              ) : null}
              <LinkButton kind="main" iconAfter="arrow" href={stepPath(room.room, next)}>
                {next.step === 'tell_why_here' ? words.onward.tell : words.onward.step}
              </LinkButton>
            </div>
          </div>
        </div>
        <WhatCouldHelp room={room} entries={entries} />
      </div>
    </>
  );
}
