import { useDraft } from '../../client/drafts.ts';
import { newId } from '../../client/new-id.ts';
import { arrivingWords as words } from '../../../contract/words/home.en.ts';
import { timingWords } from '../../../contract/words/timing.en.ts';
import type { Rule, Timing } from '../../../room/index.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, ChoiceButtons, Field, PrivateCard } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';
import { sameTiming, timingIn, timingRule, usualTiming, withTiming } from './timing-draft.ts';
import { TimingFields } from './timing-fields.tsx';

/** Rules kept as text on this device; anything unreadable is none. */
export function rulesIn(text: string): readonly Rule[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list)
      ? list.map((each: Partial<Rule>) => ({
          id: String(each.id ?? ''),
          text: String(each.text ?? ''),
          why: String(each.why ?? ''),
        }))
      : [];
  } catch {
    return [];
  }
}

/** Proposes another wording of the rules. A draft until it is proposed. */
export function RulesEditor({ room, onDone }: { readonly room: RoomHandle; readonly onDone: () => void }) {
  const draft = useDraft(room, 'rules', JSON.stringify(room.view.rules.items));
  const sending = useSend(room);
  const loopDraft = useDraft(room, 'rules-loop', room.view.rules.loop);
  const loop = loopDraft.text === 'light' ? 'light' : 'full';
  const agreed = room.view.rules.timing ?? usualTiming;
  const timingDraft = useDraft(room, 'rules-timing', JSON.stringify(agreed));
  const timing = timingIn(timingDraft.text, agreed);
  const items = rulesIn(draft.text);
  const rule = timingRule(items, timing);
  const setTiming = (next: Timing) => {
    draft.setText(JSON.stringify(withTiming(items, timing, next)));
    timingDraft.setText(JSON.stringify(next));
  };
  const wrong = timing.quiet !== undefined && timing.quiet.from === timing.quiet.to;
  const set = (index: number, rule: Rule) =>
    draft.setText(JSON.stringify(items.map((each, at) => (at === index ? rule : each))));
  const propose = async () => {
    const kept = items.filter((rule) => rule.text.trim() !== '');
    const said = room.view.rules.timing !== undefined || !sameTiming(timing, agreed) ? { timing } : {};
    const act = { type: 'rules.propose', items: kept, loop, ...said } as const;
    if (await sending.send(act, { clears: ['rules', 'rules-loop', 'rules-timing'] })) onDone();
  };
  return (
    <PrivateCard title={words.changeTitle} untilSent className="rules-editor-card">
      <p className="small mute">{words.changeNote}</p>
      <h3>{words.loop.title}</h3>
      <ChoiceButtons<'full' | 'light'>
        label={words.loop.title}
        columns={1}
        small
        selected={loop}
        choices={[
          { id: 'full', label: words.loop.full, under: words.loop.fullNote },
          { id: 'light', label: words.loop.light, under: words.loop.lightNote },
        ]}
        onChoose={loopDraft.setText}
      />
      <h3>{timingWords.title}</h3>
      <TimingFields
        timing={timing}
        onChange={setTiming}
        rule={rule ? { number: rule.place + 1, linked: rule.linked } : undefined}
      />
      <h3>{words.rules}</h3>
      <ol className="rules-editor">
        {items.map((rule, index) => (
          <li key={rule.id}>
            <Field
              label={words.ruleText(index + 1)}
              lines={1}
              value={rule.text}
              onChange={(text) => set(index, { ...rule, text })}
            />
            <Field
              label={words.ruleWhy(index + 1)}
              optional
              lines={1}
              value={rule.why}
              onChange={(why) => set(index, { ...rule, why })}
            />
          </li>
        ))}
      </ol>
      <p>
        <Button
          kind="text"
          small
          icon="plus"
          onPress={() =>
            draft.setText(JSON.stringify([...items, { id: `r-${newId().slice(0, 8)}`, text: '', why: '' }]))
          }
        >
          {words.addRule}
        </Button>
      </p>
      <SendNote sending={sending} />
      <div className="acts">
        <Button kind="main" isDisabled={sending.busy || wrong} onPress={() => void propose()}>
          {words.propose}
        </Button>
        <Button
          kind="text"
          onPress={() => {
            draft.clear();
            loopDraft.clear();
            timingDraft.clear();
            onDone();
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </PrivateCard>
  );
}
