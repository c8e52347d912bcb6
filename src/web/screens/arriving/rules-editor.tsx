import { useDraft } from '../../client/drafts.ts';
import { newId } from '../../client/new-id.ts';
import { arrivingWords as words } from '../../../contract/words/home.en.ts';
import type { Rule } from '../../../room/index.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, ChoiceButtons, Field, PrivateCard } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';

function rulesIn(text: string): readonly Rule[] {
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
  const items = rulesIn(draft.text);
  const set = (index: number, rule: Rule) =>
    draft.setText(JSON.stringify(items.map((each, at) => (at === index ? rule : each))));
  const propose = async () => {
    const kept = items.filter((rule) => rule.text.trim() !== '');
    if (await sending.send({ type: 'rules.propose', items: kept, loop }, { clears: ['rules', 'rules-loop'] })) onDone();
  };
  return (
    <PrivateCard title={words.changeTitle} untilSent>
      <p className="small mute">{words.changeNote}</p>
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
      <SendNote sending={sending} />
      <div className="acts">
        <Button kind="main" isDisabled={sending.busy} onPress={() => void propose()}>
          {words.propose}
        </Button>
        <Button
          kind="text"
          onPress={() => {
            draft.clear();
            loopDraft.clear();
            onDone();
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </PrivateCard>
  );
}
