import { useState } from 'react';
import { pagesWords } from '../../../contract/words/pages.en.ts';
import { SoloFrame } from '../../frame/solo-frame.tsx';
import { Button, ChoiceButtons, Notice, PrivateCard } from '../../look/index.ts';
import { answers, callsForCare } from './safety.ts';
import type { SafetyAnswer } from './safety.ts';
import './pages.css';

const words = pagesWords.privateFirst;

/** The three safety questions, for one person alone: nothing is sent or kept, not even on the device. */
export default function PrivateFirst() {
  const [given, setGiven] = useState<readonly (SafetyAnswer | undefined)[]>([]);
  const done = words.questions.every((_, index) => given[index] !== undefined);
  const care = callsForCare(given);
  return (
    <SoloFrame title={words.title}>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <div className="stack page-body">
        <PrivateCard title={words.only}>
          <ol className="safety">
            {words.questions.map((question, index) => (
              <li key={question}>
                <h3>{question}</h3>
                <ChoiceButtons
                  label={question}
                  small
                  choices={answers.map((id) => ({ id, label: words.answers[id] }))}
                  {...(given[index] === undefined ? {} : { selected: given[index] })}
                  onChoose={(id) => setGiven(words.questions.map((_, at) => (at === index ? id : given[at])))}
                />
              </li>
            ))}
          </ol>
          <div role="status">
            {care ? (
              <Notice kind="info" title={words.careTitle}>
                <p>{words.careLede}</p>
                <ul className="ways-out">
                  {words.ways.map((way) => (
                    <li key={way.name}>
                      <b>{way.name}.</b> {way.text}
                    </li>
                  ))}
                </ul>
              </Notice>
            ) : done ? (
              <Notice kind="info">{words.calm}</Notice>
            ) : null}
          </div>
          {given.length === 0 ? null : (
            <div className="acts">
              <Button kind="text" small onPress={() => setGiven([])}>
                {words.clear}
              </Button>
            </div>
          )}
        </PrivateCard>
        <p className="small mute">{words.danger}</p>
        <p className="cap">{words.history}</p>
      </div>
    </SoloFrame>
  );
}
