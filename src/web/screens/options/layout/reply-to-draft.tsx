import { layoutWords } from '../../../../contract/words/layout.en.ts';
import { listed } from '../../../../contract/words/now.en.ts';
import type { LayoutDraft, LayoutView } from '../../../../room/index.ts';
import { useDraft } from '../../../client/drafts.ts';
import type { RoomHandle } from '../../../client/room-handle.ts';
import { Button, Field, PrivateCard, Tick } from '../../../look/index.ts';
import { SendNote, useSend } from '../../shared/use-send.tsx';
import { splitTitle } from '../issue-title.tsx';
import { interestsOf, readReply, replyProblem, type ReplyDraft } from './layouts.ts';

const words = layoutWords.reply;

type Props = {
  readonly room: RoomHandle;
  readonly layout: LayoutView;
  readonly draft: LayoutDraft;
};

/** Cells of a draft in the order of the board, each as "Price: 124". */
export function cellsOf(room: RoomHandle, draft: LayoutDraft, keeps: readonly string[]): readonly string[] {
  return room.view.issues.flatMap(({ id, title, options }) => {
    const option = options.find((each) => each.id === draft.values[id]);
    return option && keeps.includes(id) ? [words.keepCell(splitTitle(title).name, option.label)] : [];
  });
}

/** Answering a draft: what can be kept comes first, then which interest is not met and where (method 8.5). */
export function ReplyToDraft({ room, layout, draft, isMain }: Props & { readonly isMain: boolean }) {
  const number = layout.drafts.indexOf(draft);
  const field = `options.layout.${layout.id}.reply.${number}`;
  const kept = useDraft(room, field);
  const sending = useSend(room);
  const reply = readReply(kept.text);
  const set = (change: Partial<ReplyDraft>) => kept.setText(JSON.stringify({ ...reply, ...change }));
  const name = room.firstName(layout.to);
  const shown = room.view.issues.filter((each) => draft.values[each.id] !== undefined || draft.blank.includes(each.id));
  const cells = shown.filter((each) => draft.values[each.id] !== undefined);
  const keeps = cells.flatMap(({ id }) => (reply.keeps.includes(id) ? [id] : []));
  const problem = replyProblem(reply, draft.values);
  const open = shown.filter((each) => !keeps.includes(each.id));

  const send = () =>
    sending.send(
      {
        type: 'layout.reply',
        layout: layout.id,
        draft: number,
        keeps: [...keeps],
        unmet: [...interestsOf(reply, draft.values)],
        words: reply.words.trim(),
      },
      { clears: [field] },
    );
  return (
    <PrivateCard className="layout-reply" title={words.title(name)} level={3} untilSent>
      <fieldset>
        <legend>{words.keep}</legend>
        <p className="cap">{words.keepHint}</p>
        {cells.map((issue) => (
          <Tick
            key={issue.id}
            checked={keeps.includes(issue.id)}
            onChange={(checked) =>
              set({ keeps: checked ? [...keeps, issue.id] : keeps.filter((each) => each !== issue.id) })
            }
          >
            {cellsOf(room, draft, [issue.id])}
          </Tick>
        ))}
      </fieldset>
      {keeps.length === 0 ? null : (
        <p className="voice" role="status">
          {words.begins(listed(cellsOf(room, draft, keeps)))}
        </p>
      )}
      {keeps.length === 0 || open.length === 0 ? null : (
        <fieldset>
          <legend>{words.unmet}</legend>
          <p className="cap">{words.unmetHint}</p>
          {open.map((issue) => (
            <Field
              key={issue.id}
              label={words.unmetOn(splitTitle(issue.title).name)}
              value={reply.unmet[issue.id] ?? ''}
              onChange={(text) => set({ unmet: { ...reply.unmet, [issue.id]: text } })}
              lines="line"
              name={`unmet-${issue.id}`}
            />
          ))}
        </fieldset>
      )}
      <Field
        label={words.words}
        value={reply.words}
        onChange={(text) => set({ words: text })}
        lines={2}
        optional
        name="layout-reply"
      />
      <SendNote sending={sending} />
      <div className="acts">
        <Button
          kind={isMain ? 'main' : 'outlined'}
          iconAfter="arrow"
          isDisabled={sending.busy || problem !== undefined}
          onPress={() => void send()}
        >
          {words.send}
        </Button>
      </div>
      {problem === undefined ? null : (
        <p className="cap">{problem === 'keep_first' ? words.keepFirst : words.interestMissing}</p>
      )}
    </PrivateCard>
  );
}
