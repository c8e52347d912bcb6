import { commitmentStatusWords } from '../../../contract/words/commitment-status.en.ts';
import { calendarDayInWords } from '../../../contract/words/dates.en.ts';
import { deedsWords as words } from '../../../contract/words/deeds.en.ts';
import { listed } from '../../../contract/words/now.en.ts';
import type { CommitmentView, Turn } from '../../../room/index.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import './deed-facts.css';

type Props = { readonly room: RoomHandle; readonly commitment: CommitmentView };

/** What was promised in detail, and what was said of it since. */
export function DeedFacts({ room, commitment }: Props) {
  const { doneWhen, due, verify, noticeRule, notice, claim, outcome, from, turn } = commitment;
  const text = words.fields;
  const { attendants, commitments } = room.view;
  const fromOutside = attendants
    .filter((each) => each.verifies?.commitment === commitment.id && each.status !== 'left')
    .map((each) => (each.status === 'seated' ? each.name : words.verifier.notYet(each.name)));
  const checkers = [...(verify.verifier === undefined ? [] : [room.name(verify.verifier)]), ...fromOutside];
  const first = commitment.dependsOn.flatMap((id) => commitments.find((each) => each.id === id) ?? []);
  const waiting = commitment.to
    .filter((seat) => !commitment.acceptedBy.includes(seat))
    .map((seat) => (seat === room.me.id ? words.you : room.firstName(seat)));
  return (
    <>
      <dl className="deed-facts">
        <dt>{text.doneWhen}</dt>
        <dd className="voice">{doneWhen}</dd>
        <dt>{text.due}</dt>
        <dd>{words.due(calendarDayInWords(turn?.kind === 'came' ? turn.on : due.on), due.zone, due.graceDays)}</dd>
        {verify.how === doneWhen ? null : (
          <>
            <dt>{text.seen}</dt>
            <dd className="voice">{verify.how}</dd>
          </>
        )}
        {checkers.length === 0 ? null : (
          <>
            <dt>{text.checked}</dt>
            <dd>{listed(checkers)}</dd>
          </>
        )}
        {first.length === 0 ? null : (
          <>
            <dt>{text.waits}</dt>
            <dd>
              {first.map((each) => (
                <p key={each.id}>
                  <span className="voice">{each.what}</span>{' '}
                  <span className="cap">({commitmentStatusWords(each.status)})</span>
                </p>
              ))}
            </dd>
          </>
        )}
        {noticeRule === '' ? null : (
          <>
            <dt>{text.late}</dt>
            <dd className="voice">{noticeRule}</dd>
          </>
        )}
        {notice ? (
          <>
            <dt>{text.notice}</dt>
            <dd className="voice">{notice.words}</dd>
          </>
        ) : null}
      </dl>
      {turn ? (
        <TurnLine turn={turn} on={calendarDayInWords(due.on)} moved={turn.kind === 'came' && turn.on !== due.on} />
      ) : null}
      {commitment.status === 'offered' ? <p className="cap">{words.answered.waiting(listed(waiting))}</p> : null}
      {claim ? (
        <p className="small">
          {words.claim(calendarDayInWords(claim.doneOn))} <span className="voice">{claim.words}</span>
        </p>
      ) : null}
      {outcome ? (
        <p className="cap">
          {outcome.by === 'owner'
            ? words.by.owner(room.firstName(from))
            : words.by[commitment.status === 'replaced' ? 'signed' : outcome.by]}{' '}
          <span className="voice">{outcome.words}</span>
        </p>
      ) : null}
    </>
  );
}

type TurnProps = { readonly turn: Turn; readonly on: string; readonly moved: boolean };

/** Where a promise stands that waits for another one, or did. */
function TurnLine({ turn, on, moved }: TurnProps) {
  if (turn.kind === 'came')
    return (
      <p className="small">
        {words.turn.came} {moved ? words.turn.moved(on) : null}
      </p>
    );
  if (turn.never.length > 0) return <p className="small">{words.turn.never}</p>;
  return <p className="small">{words.turn.waits}</p>;
}
