import { deedsWords as words } from '../../../contract/words/deeds.en.ts';
import type { Commitment } from '../../../room/index.ts';
import { commitmentOutcomes } from '../../../contract/outcomes.ts';
import { useDraft } from '../../client/drafts.ts';
import type { ActBody, RoomHandle } from '../../client/room-handle.ts';
import { Button, ChoiceButtons, Field } from '../../look/index.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';

const text = words.repair;
type Props = { readonly room: RoomHandle; readonly commitment: Commitment };

/** The talk after a dispute: what happened and said back, then what puts it right, then how it ended for both. */
export function RepairTalk({ room, commitment }: Props) {
  const sending = useSend(room);
  const field = `repair.${commitment.id}`;
  const draft = useDraft(room, field);
  const { repair, id, proposed } = commitment;
  if (!repair) return null;
  const me = room.me.id;
  const part = me === commitment.from || me === repair.reportedBy;
  const mine = repair.accounts.find((each) => each.by === me);
  const theirs = repair.accounts.find((each) => each.by !== me);
  const bothHeard = repair.accounts.length === 2 && repair.accounts.every((each) => each.heard);
  const send = (act: ActBody) => void sending.send(act, { clears: [field] });
  const write = (label: string, action: string, type: 'tell' | 'say_back' | 'propose_remedy') => (
    <>
      <Field label={label} lines={3} value={draft.text} onChange={draft.setText} name={field} />
      <p className="acts">
        <Button
          isDisabled={sending.busy || draft.text.trim() === ''}
          onPress={() => send({ type: `commitment.${type}`, commitment: id, words: draft.text.trim() })}
        >
          {action}
        </Button>
      </p>
    </>
  );
  const said = (by: string) => (by === me ? text.youSaid : text.said(room.firstName(by)));
  const press = (label: string, act: ActBody) => (
    <p className="acts">
      <Button isDisabled={sending.busy} onPress={() => send(act)}>
        {label}
      </Button>
    </p>
  );
  return (
    <section className="repair" aria-label={text.title}>
      <h4>{text.title}</h4>
      <p className="small mute">{text.lede}</p>
      <p className="cap">{said(repair.reportedBy)}</p>
      <p className="voice">{repair.words}</p>
      {repair.accounts.map((each) => (
        <div key={each.by}>
          <p className="cap">{said(each.by)}</p>
          <p className="voice">{each.words}</p>
          {each.saidBack === undefined ? null : <p className="voice">{each.saidBack}</p>}
          {each.heard ? <p className="cap">{text.isHeard}</p> : null}
        </div>
      ))}
      {repair.remedy ? (
        <>
          <p className="cap">{text.remedy}</p>
          <p className="voice">{repair.remedy.words}</p>
          {repair.remedy.agreed ? <p className="cap">{text.agreed}</p> : null}
        </>
      ) : null}
      <SendNote sending={sending} />
      {part && !mine ? write(text.tell, text.tellAct, 'tell') : null}
      {part && mine && !theirs ? (
        <p className="small mute">
          {text.waits(room.firstName(me === commitment.from ? repair.reportedBy : commitment.from))}
        </p>
      ) : null}
      {part && mine && theirs && theirs.saidBack === undefined
        ? write(text.sayBack(room.firstName(theirs.by)), text.sayBackAct, 'say_back')
        : null}
      {part && mine && mine.saidBack !== undefined && !mine.heard
        ? press(text.heard, { type: 'commitment.heard', commitment: id })
        : null}
      {part && bothHeard && !repair.remedy ? write(text.remedy, text.remedyAct, 'propose_remedy') : null}
      {part && repair.remedy && !repair.remedy.agreed && repair.remedy.by !== me
        ? press(text.agreeRemedy, { type: 'commitment.agree_remedy', commitment: id })
        : null}
      {part ? (
        <>
          <p className="small">
            {text.settle}
            {proposed ? ` ${text.proposed(words.outcomes[proposed.outcome])}` : ''}
          </p>
          <ChoiceButtons
            label={text.settle}
            small
            columns="row"
            disabled={sending.busy}
            choices={commitmentOutcomes.map((outcome) => ({ id: outcome, label: words.outcomes[outcome] }))}
            onChoose={(outcome) => send({ type: 'commitment.settle', commitment: id, words: '', outcome })}
          />
        </>
      ) : null}
    </section>
  );
}
