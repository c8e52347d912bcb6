import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { deadlineWords } from '../../../contract/words/deadlines.en.ts';
import { defaultRules } from '../../../contract/rules.en.ts';
import { arrivingWords as words } from '../../../contract/words/home.en.ts';
import { listed } from '../../../contract/words/now.en.ts';
import { timingWords } from '../../../contract/words/timing.en.ts';
import { roomPath } from '../../client/paths.ts';
import type { Rule } from '../../../room/index.ts';
import { useDraft, writeDraft } from '../../client/drafts.ts';
import type { RoomHandle, ScreenProps } from '../../client/room-handle.ts';
import { Button, Card, Notice } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';
import './arriving.css';
import { ruleChanges } from './rule-changes.ts';
import { RulesEditor, rulesIn } from './rules-editor.tsx';
import { usualTiming } from './timing-draft.ts';
import { RulesList } from './rules-list.tsx';

/** The ground rules, each with its why; accepted by all in the same wording (method P2). */
export default function Arriving({ room }: ScreenProps) {
  const { rules } = room.view;
  const sending = useSend(room);
  const [editing, setEditing] = useState(false);
  const [, go] = useLocation();
  const accepted = rules.acceptedBy.includes(room.me.id);
  const waiting = room.view.seats
    .filter((seat) => seat.status !== 'left' && seat.status !== 'declined')
    .filter((seat) => !rules.acceptedBy.includes(seat.id));
  const before = useAccepted(room, accepted);
  const found = ruleChanges(before ?? defaultRules, rules.items);
  // A wording that was accepted is the one to compare the next one with.
  const changes = found.none || (accepted && before !== undefined) ? undefined : found;
  const wording =
    rules.version === 1 ? words.standard : words.proposedBy(room.firstName(rules.proposedBy), rules.version);
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <div className="stack arriving">
        {editing ? (
          <RulesEditor room={room} onDone={() => setEditing(false)} />
        ) : (
          <>
            <Card title={wording} visibility={{ kind: 'everyone' }}>
              {changes ? (
                <p className="small mute">{before ? words.changes.sinceMine : words.changes.sinceUsual}</p>
              ) : null}
              <RulesList rules={rules.items} {...(changes ? { changes } : {})} />
              {changes && changes.dropped.length > 0 ? (
                <div className="small mute">
                  {words.changes.dropped}
                  <ul>
                    {changes.dropped.map((rule) => (
                      <li key={rule.id}>
                        <s>{rule.text}</s>
                      </li>
                    ))}
                  </ul>
                </div>
              ) : null}
              <p className="small">{timingWords.shown(rules.timing ?? usualTiming)}</p>
              {rules.loop === 'light' ? <p className="small">{words.loop.chosen}</p> : null}
              <p className="small mute accepted-by">
                {rules.acceptedBy.length === 0 ? null : (
                  <>
                    {words.acceptedBy} {listed(rules.acceptedBy.map(room.firstName))}.{' '}
                  </>
                )}
                {waiting.length === 0 ? null : (
                  <>
                    {words.notYet}: {listed(waiting.map((seat) => room.firstName(seat.id)))}.
                  </>
                )}
              </p>
            </Card>
            <SendNote sending={sending} />
            {accepted && waiting.length === 0 ? (
              <p className="small">
                <Link href={roomPath(room.room, 'dates')}>{deadlineWords.fromRules}</Link>
              </p>
            ) : null}
            {accepted ? (
              <Notice
                kind="done"
                announce="polite"
                title={words.accepted}
                actions={
                  <Button kind="main" iconAfter="arrow" onPress={() => go(roomPath(room.room, 'now'))}>
                    {words.go}
                  </Button>
                }
              />
            ) : null}
            <div className="acts">
              {accepted ? null : (
                <Button
                  kind="main"
                  isDisabled={sending.busy}
                  onPress={() => void sending.send({ type: 'rules.accept', version: rules.version })}
                >
                  {words.accept}
                </Button>
              )}
              <Button kind="text" onPress={() => setEditing(true)}>
                {words.change}
              </Button>
            </div>
          </>
        )}
      </div>
    </>
  );
}

const FIELD = 'rules-accepted';

/** The wording this person accepted before in this browser; the one that stands is kept for the next comparison. */
function useAccepted(room: RoomHandle, accepted: boolean): readonly Rule[] | undefined {
  const kept = useDraft(room, FIELD);
  const now = JSON.stringify(room.view.rules.items);
  const { room: id, me } = room;
  useEffect(() => {
    if (accepted) writeDraft(id, me.id, FIELD, now);
  }, [accepted, now, id, me.id]);
  return kept.text === '' ? undefined : rulesIn(kept.text);
}
