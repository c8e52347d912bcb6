import { agreementWords } from '../../../contract/words/agreement.en.ts';
import type { AgreementView } from '../../../room/view.ts';
import type { AgreementText } from '../../../room/types.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, Field, Notice } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';
import { ClauseFields, Differs } from './clause-fields.tsx';
import { conflicts, missingParts, onTop, readTextDraft, sameText } from './text-draft.ts';
import type { TextDraft } from './text-draft.ts';

const words = agreementWords.draft;

export type DraftingProps = {
  readonly room: RoomHandle;
  readonly agreement: AgreementView;
};

/** The text while it is written: every clause can be changed by everyone; own changes stay here until saved for all. */
export function Drafting({ room, agreement }: DraftingProps) {
  const kept = useDraft(room, 'agreement.text');
  const sending = useSend(room);
  const own = readTextDraft(kept.text);
  const outdated = own !== undefined && own.base !== agreement.version;
  const text = own ? (outdated ? onTop(own, agreement.text) : own.text) : agreement.text;
  const dirty = !sameText(text, agreement.text);
  const conflict = outdated && dirty && conflicts(own, agreement.text);
  const table = conflict ? agreement.text : undefined;
  const missing = missingParts(agreement.text);

  const keep = (draft: TextDraft) => kept.setText(JSON.stringify(draft));
  // While both changed a line, what these changes rest on stays; else they rest on the text of now.
  const change = (next: AgreementText) =>
    sameText(next, agreement.text)
      ? kept.clear()
      : keep(conflict ? { ...own, text: next } : { base: agreement.version, from: agreement.text, text: next });
  const settle = () => keep({ base: agreement.version, from: agreement.text, text });
  const save = () =>
    sending.send(
      {
        type: 'agreement.edit',
        version: agreement.version,
        text: { ...text, clauses: text.clauses.map((clause) => ({ ...clause })) },
      },
      { clears: ['agreement.text'] },
    );

  return (
    <Card
      className="agreement-text"
      title={words.heading}
      under={words.version(agreement.version, room.name(agreement.editedBy))}
      visibility={{ kind: 'everyone' }}
    >
      <p className="watermark">{words.watermark}</p>
      {conflict ? (
        <Notice
          kind="info"
          title={words.conflict.title(room.firstName(agreement.editedBy))}
          announce="polite"
          actions={
            <Button small onPress={settle}>
              {words.conflict.done}
            </Button>
          }
        >
          {words.conflict.body}
        </Notice>
      ) : null}
      <ClauseFields text={text} table={table} onChange={change} />
      <div className="clause">
        <Field
          label={words.review}
          hint={words.reviewHint}
          lines="line"
          type="date"
          font="table"
          className="review-date"
          value={text.reviewOn}
          onChange={(reviewOn) => change({ ...text, reviewOn })}
          name="reviewOn"
        />
        {table && table.reviewOn !== text.reviewOn ? (
          <Differs theirs={table.reviewOn} onTake={() => change({ ...text, reviewOn: table.reviewOn })} />
        ) : null}
      </div>
      <div className="clause">
        <Field
          label={words.dispute}
          hint={words.disputeHint}
          lines={4}
          value={text.dispute}
          onChange={(dispute) => change({ ...text, dispute })}
          name="dispute"
        />
        {text.dispute.trim() === '' ? (
          <Button kind="text" small onPress={() => change({ ...text, dispute: words.template })}>
            {words.useTemplate}
          </Button>
        ) : null}
        {table && table.dispute !== text.dispute ? (
          <Differs theirs={table.dispute} onTake={() => change({ ...text, dispute: table.dispute })} />
        ) : null}
      </div>
      <SendNote sending={sending} />
      {dirty ? (
        <div className="foot">
          <p className="small mute">{words.unsaved}</p>
          <div className="acts">
            <Button kind="main" isDisabled={sending.busy || conflict} onPress={() => void save()}>
              {words.save}
            </Button>
            <Button kind="text" onPress={kept.clear}>
              {words.discard}
            </Button>
          </div>
        </div>
      ) : (
        <div className="foot">
          <p className="small mute">{words.saved}</p>
          {missing.length > 0 ? (
            <Notice kind="closed" title={words.missing}>
              <ul>
                {missing.map((part) => (
                  <li key={part}>{words.missingParts[part]}</li>
                ))}
              </ul>
            </Notice>
          ) : (
            <p className="cap">{words.freezeMeans}</p>
          )}
          <div className="acts">
            <Button
              kind="main"
              isDisabled={sending.busy || missing.length > 0}
              onPress={() => void sending.send({ type: 'agreement.freeze', version: agreement.version })}
            >
              {words.freeze}
            </Button>
          </div>
        </div>
      )}
    </Card>
  );
}
