import { useState } from 'react';
import { calendarDayInWords } from '../../../contract/words/dates.en.ts';
import { deedsWords as words } from '../../../contract/words/deeds.en.ts';
import { Button, ChoiceButtons, Field } from '../../look/index.ts';
import type { DeedActs } from './deed-acts.ts';

/** What else may become of an open promise: notice, another day, an ending that its owner or both name. */
export function MoreOnDeed(props: DeedActs & { readonly onMore: (open: boolean) => void }) {
  const { room, commitment, more, onMore } = props;
  const { counter, proposed } = commitment;
  const me = room.me.id;
  return (
    <>
      {counter ? <OtherDay {...props} /> : null}
      {proposed && !proposed.agreedBy.includes(me) ? (
        <>
          <p className="small">{words.named(words.outcomes[proposed.outcome])}</p>
          <p className="acts">
            <Button
              isDisabled={props.sending.busy}
              onPress={() =>
                props.send({
                  type: 'commitment.settle',
                  commitment: commitment.id,
                  words: props.words,
                  outcome: proposed.outcome,
                })
              }
            >
              {words.agreeNamed}
            </Button>
          </p>
        </>
      ) : null}
      <p className="acts">
        <Button kind="text" aria-expanded={more} onPress={() => onMore(!more)}>
          {more ? words.acts.less : words.acts.more}
        </Button>
      </p>
      {more ? <Ways {...props} /> : null}
    </>
  );
}

function OtherDay({ room, commitment: { id, counter }, sending, send }: DeedActs) {
  if (!counter) return null;
  const asked = !counter.agreedBy.includes(room.me.id);
  return (
    <>
      <p className="small">{words.otherTerms(calendarDayInWords(counter.terms.due.on))}</p>
      {asked ? (
        <ChoiceButtons
          label={words.otherTerms(calendarDayInWords(counter.terms.due.on))}
          disabled={sending.busy}
          choices={[
            { id: 'accept', label: words.acts.acceptDay },
            { id: 'keep', label: words.acts.keepDay },
          ]}
          onChoose={(choice) =>
            send({ type: choice === 'accept' ? 'commitment.accept_terms' : 'commitment.keep_terms', commitment: id })
          }
        />
      ) : null}
    </>
  );
}

function Ways({ room, commitment, sending, send, words: said }: DeedActs) {
  const { id, from, what, doneWhen, due, verify, noticeRule, level, reversible, dependsOn, notice, turn } = commitment;
  const never = turn?.kind === 'waits' ? turn.never : [];
  const [on, setOn] = useState(due.on);
  const owner = from === room.me.id;
  const terms = {
    what,
    doneWhen,
    verify,
    noticeRule,
    level,
    reversible,
    dependsOn: dependsOn.filter((first) => !never.includes(first)),
  };
  return (
    <div className="stack">
      {commitment.counter ? null : (
        <>
          {never.length > 0 ? <p className="cap">{words.turn.noLonger}</p> : null}
          <Field label={words.acts.otherDay} lines="line" type="date" font="table" value={on} onChange={setOn} />
          <p className="acts">
            <Button
              isDisabled={sending.busy || (on === due.on && never.length === 0) || on === ''}
              onPress={() =>
                send({ type: 'commitment.renegotiate', commitment: id, terms: { ...terms, due: { ...due, on } } })
              }
            >
              {words.acts.sendDay}
            </Button>
          </p>
        </>
      )}
      {owner && !notice && said === '' ? <p className="cap">{words.noticeNeeds}</p> : null}
      <p className="acts">
        {owner && !notice ? (
          <Button
            isDisabled={sending.busy || said === ''}
            onPress={() => send({ type: 'commitment.give_notice', commitment: id, words: said })}
          >
            {words.acts.notice}
          </Button>
        ) : null}
        {owner ? (
          <>
            <Button
              isDisabled={sending.busy}
              onPress={() => send({ type: 'commitment.own_up', commitment: id, words: said, outcome: 'partly' })}
            >
              {words.acts.partly}
            </Button>
            <Button
              isDisabled={sending.busy}
              onPress={() => send({ type: 'commitment.own_up', commitment: id, words: said, outcome: 'broken' })}
            >
              {words.acts.ownUp}
            </Button>
          </>
        ) : null}
        <Button
          isDisabled={sending.busy}
          onPress={() => send({ type: 'commitment.excuse', commitment: id, words: said })}
        >
          {words.acts.excuse}
        </Button>
      </p>
    </div>
  );
}
