import { useState } from 'react';
import { optionsWords } from '../../../contract/words/options.en.ts';
import type { PackageValues } from '../../../room/types.ts';
import { useDraft } from '../../client/drafts.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Button, ChoiceButtons, Field } from '../../look/index.ts';
import { Gate } from './gate.tsx';
import { SendNote, useSend } from '../shared/use-send.tsx';
import { knownOnly, readPackages, touchedIssues, withCell, writePackages } from './draft-packages.ts';
import type { Offer } from './offer.ts';
import { PackageTable } from './package-table.tsx';

const words = optionsWords.offer;

type Answer = Offer['replies'][number]['answer'];
const answers: readonly Answer[] = ['accept', 'counter', 'none_of_these', 'decline', 'question'];
const isAnswer = (text: string): text is Answer => answers.some((each) => each === text);

export type ReplyProps = {
  readonly room: RoomHandle;
  readonly offer: Offer;
};

/** Five equal answers to an offer; the chosen one opens what goes with it. Everything typed is kept on this device. */
export function Reply({ room, offer }: ReplyProps) {
  const field = (name: string) => `options.reply.${offer.id}.${name}`;
  const choice = useDraft(room, field('answer'));
  const said = useDraft(room, field('words'));
  const own = useDraft(room, field('instead'));
  const [picked, setPicked] = useState(0);
  const sending = useSend(room);
  const answer = isAnswer(choice.text) ? choice.text : undefined;

  if (answer === undefined)
    return (
      <div className="reply">
        <h3>{words.question}</h3>
        <ChoiceButtons
          label={words.question}
          choices={answers.map((id) => ({ id, label: words.answers[id] }))}
          onChoose={(id) => choice.setText(id)}
        />
      </div>
    );

  const base = offer.packages[picked] ?? {};
  const proposesOwn = answer === 'counter' || answer === 'none_of_these';
  const start: PackageValues = answer === 'counter' ? base : {};
  const [instead = start] = own.text === '' ? [start] : knownOnly(readPackages(own.text), room.view.issues);
  const filled = Object.keys(instead).length > 0;
  const unchanged = answer === 'counter' && JSON.stringify(instead) === JSON.stringify(base);
  const needsWords = answer === 'question' || (answer === 'none_of_these' && !filled);
  const touched = proposesOwn && filled ? touchedIssues([instead], room.view.issues) : [];
  const missing = touched.length === 0 ? [] : [...room.view.missing, ...touched.flatMap((issue) => issue.missing)];

  const problem =
    answer === 'counter' && (unchanged || !filled)
      ? words.unchanged
      : needsWords && said.text.trim() === ''
        ? words.wordsNeeded
        : undefined;

  const send = () =>
    sending.send(
      {
        type: 'package.reply',
        proposal: offer.id,
        answer,
        words: said.text.trim(),
        ...(answer === 'accept' ? { package: picked } : {}),
        ...(proposesOwn && filled ? { instead: { ...instead } } : {}),
      },
      { clears: [field('answer'), field('words'), field('instead')] },
    );

  return (
    <div className="reply">
      <h3>{words.answers[answer]}</h3>
      {offer.packages.length > 1 && (answer === 'accept' || answer === 'counter') ? (
        <ChoiceButtons
          label={answer === 'accept' ? words.whichAccept : words.whichBase}
          choices={offer.packages.map((_, index) => ({
            id: `${index}`,
            label: optionsWords.builder.packageName(optionsWords.letters[index] ?? ''),
          }))}
          selected={`${picked}`}
          onChoose={(id) => {
            setPicked(Number(id));
            own.clear();
          }}
          columns="row"
          small
        />
      ) : null}
      {answer === 'accept' ? <p className="mute">{words.acceptMeans}</p> : null}
      {proposesOwn ? (
        <>
          <p className="mute">{answer === 'counter' ? words.counterHint : words.noneHint}</p>
          <PackageTable
            label={answer === 'counter' ? words.counterTitle : words.noneTitle}
            issues={room.view.issues.filter((issue) => issue.options.length > 0)}
            packages={[instead]}
            heads={[optionsWords.builder.title(1)]}
            base={answer === 'counter' ? base : instead}
            onCell={(_, issue, option) => own.setText(writePackages([withCell(instead, issue, option)]))}
          />
        </>
      ) : null}
      <Field
        label={words.words}
        value={said.text}
        onChange={said.setText}
        lines={2}
        optional={!needsWords}
        name="reply"
      />
      <Gate room={room} closes="offers" missing={missing} />
      <SendNote sending={sending} />
      <div className="acts">
        <Button
          kind="main"
          iconAfter="arrow"
          isDisabled={sending.busy || problem !== undefined || missing.length > 0}
          onPress={() => void send()}
        >
          {words.send}
        </Button>
        <Button
          kind="text"
          onPress={() => {
            choice.clear();
            sending.forget();
          }}
        >
          {words.back}
        </Button>
      </div>
      {problem === undefined ? null : <p className="cap">{problem}</p>}
    </div>
  );
}
