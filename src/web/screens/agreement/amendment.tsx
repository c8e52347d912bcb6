import { touchedCommitments } from '../../../contract/agreement-changes.ts';
import { peopleWords } from '../../../contract/words/people.en.ts';
import { amendmentWords as words } from '../../../contract/words/amendment.en.ts';
import { calendarDayInWords, dateInWords } from '../../../contract/words/dates.en.ts';
import { listed } from '../../../contract/words/now.en.ts';
import type { AmendmentView } from '../../../room/index.ts';
import type { AgreementView } from '../../../room/view.ts';
import { mandateOf } from '../../client/mandate.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, Card, ChoiceButtons, Notice, SeatMark } from '../../look/index.ts';
import { PackageTable } from '../options/package-table.tsx';
import { touchedIssues } from '../options/draft-packages.ts';
import { SendNote, useSend } from '../shared/use-send.tsx';
import { Changes } from './changes.tsx';
import { Frozen } from './frozen.tsx';

export type AmendmentProps = {
  readonly room: RoomHandle;
  readonly agreement: AgreementView;
  readonly amendment: AmendmentView;
};

/** A change that waits: what it would do, then one's own sealed answer, or the fixed text to sign or not. */
export function OpenAmendment({ room, agreement, amendment }: AmendmentProps) {
  const { change, by, from, status } = amendment;
  const mine = by === room.me.id;
  const text = words.open;
  return (
    <>
      <Card
        className="amendment"
        title={mine ? text.mine[change.kind] : text[change.kind](room.firstName(by))}
        under={
          amendment.via === undefined
            ? dateInWords(amendment.at)
            : `${dateInWords(amendment.at)}, ${peopleWords.via(room.firstName(amendment.via))}`
        }
        before={<SeatMark name={room.name(by)} order={room.order(by)} />}
        visibility={{ kind: 'everyone' }}
      >
        <p className="cap">{text.why}</p>
        <p className="voice">{amendment.reason}</p>
        <WhatChanges room={room} agreement={agreement} amendment={amendment} />
        {status === 'proposed' ? <Answers room={room} agreement={agreement} amendment={amendment} /> : null}
      </Card>
      {status === 'frozen' ? (
        <>
          <Notice kind="info" title={change.kind === 'end' ? words.frozen.headingEnd : words.frozen.heading(from + 1)}>
            {words.frozen.lede(from)}
          </Notice>
          <Frozen
            room={room}
            agreement={amendment}
            version={from + 1}
            instead={{
              label: words.frozen.notSign(from),
              means: words.frozen.means,
              act: { type: 'agreement.keep_version', amendment: amendment.id },
            }}
          />
        </>
      ) : null}
    </>
  );
}

function WhatChanges({ room, agreement, amendment: { change, commitments } }: AmendmentProps) {
  const { view } = room;
  const after = change.kind === 'end' ? { ...agreement.text, clauses: [] } : change.text;
  const gone = touchedCommitments(view.commitments, agreement.text, after, 'removed');
  const whatOf = (id: string) => view.commitments.find((each) => each.id === id)?.what ?? '';
  const lines = [
    ...gone.map(({ id, what }) => ({ id, line: words.promises.ends(what) })),
    ...commitments.map((plan) => ({ id: plan.commitment, line: planWords(plan, whatOf(plan.commitment)) })),
  ];
  return (
    <>
      {change.kind === 'post_settlement' ? (
        <PackageTable
          label={words.editor.table}
          issues={touchedIssues([change.package], view.issues)}
          packages={[change.package]}
          heads={[words.editor.yours]}
        />
      ) : null}
      {change.kind === 'end' ? (
        <p>{words.editor.endLede}</p>
      ) : (
        <>
          <h3>{words.changes.heading}</h3>
          <Changes before={agreement.text} after={change.text} />
        </>
      )}
      {lines.length === 0 ? null : (
        <>
          <h3>{words.promises.heading}</h3>
          <ul className="plain-list">
            {lines.map(({ id, line }) => (
              <li key={id}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function planWords(plan: AmendmentView['commitments'][number], what: string): string {
  switch (plan.then) {
    case 'goes_on':
      return words.promises.goesOn(what);
    case 'ends':
      return words.promises.ends(what);
    case 'new_terms':
      return words.promises.newTerms(what, plan.terms.what, calendarDayInWords(plan.terms.due.on));
    default:
      return plan satisfies never;
  }
}

/** One's own answer, sealed until all have answered; who has not is named, never what somebody answered. */
function Answers({ room, agreement, amendment }: AmendmentProps) {
  const sending = useSend(room);
  const { id, by, from, answeredBy, yourAnswer, change } = amendment;
  const { me } = room;
  const asked = agreement.signatures.some((each) => each.by === me.id) && by !== me.id;
  const open = agreement.signatures.flatMap((each) =>
    each.by === by || answeredBy.includes(each.by) ? [] : [room.firstName(each.by)],
  );
  const text = words.open;
  const mandate = mandateOf(room.view);
  const mayNot = mandate !== undefined && !mandate.mayPropose;
  const waits = asked && !answeredBy.includes(me.id);
  return (
    <>
      <p className="small mute">{text.sealed(agreement.signatures.filter((each) => each.by !== by).length)}</p>
      {yourAnswer === undefined ? null : <p>{yourAnswer ? text.answered.yes : text.answered.no}</p>}
      {open.length === 0 ? null : <p className="small mute">{text.waiting(listed(open))}</p>}
      <SendNote sending={sending} />
      {mandate && asked && !waits ? <p>{text.answeredFor(me.name)}</p> : null}
      {mayNot && (waits || by === me.id) ? <p className="small">{text.notYours(me.name)}</p> : null}
      {by === me.id && !mayNot ? (
        <p className="acts">
          <Button
            isDisabled={sending.busy}
            onPress={() => void sending.send({ type: 'agreement.withdraw_amendment', amendment: id })}
          >
            {text.takeBack}
          </Button>
        </p>
      ) : null}
      {waits && !mayNot ? (
        <ChoiceButtons
          label={change.kind === 'end' ? text.questionEnd : text.question}
          disabled={sending.busy}
          choices={[
            { id: 'yes', label: text.yes },
            { id: 'no', label: text.no(from) },
          ]}
          onChoose={(answer) =>
            void sending.send({ type: 'agreement.answer_amendment', amendment: id, yes: answer === 'yes' })
          }
        />
      ) : null}
    </>
  );
}
