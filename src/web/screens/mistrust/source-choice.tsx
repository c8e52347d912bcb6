import { useState } from 'react';
import { mistrustWords, sourceGroupWords, sourceWords } from '../../../contract/words/mistrust.en.ts';
import { SOURCE_CODES, SOURCE_GROUPS, type SourceCode, type SourceGroup } from '../../../language/mistrust/sources.ts';
import { Tick } from '../../look/index.ts';

const words = mistrustWords.sources;
const groups: readonly SourceGroup[] = ['understanding', 'structure', 'history', 'process', 'attribution', 'justified'];

type Props = {
  readonly chosen: readonly SourceCode[];
  /** What the reader found likely in the words. */
  readonly proposed: readonly SourceCode[];
  readonly onChoose: (code: SourceCode, on: boolean) => void;
};

/** What it may be about: what the reader proposes and what was chosen, each with its question; below, the whole list in groups. */
export function SourceChoice({ chosen, proposed, onChoose }: Props) {
  // What was ticked here once stays in sight, so that taking the tick away does not take the line from under the hand.
  const [seen, setSeen] = useState<readonly SourceCode[]>(chosen);
  const near = SOURCE_CODES.filter((code) => [proposed, chosen, seen].some((list) => list.includes(code)));
  const line = (code: SourceCode) => (
    <Tick
      key={code}
      checked={chosen.includes(code)}
      onChange={(on) => {
        setSeen([...seen, code]);
        onChoose(code, on);
      }}
      hint={sourceWords[code].question}
    >
      {sourceWords[code].name}
    </Tick>
  );
  return (
    <fieldset className="map-sources">
      <legend>
        <h3>{words.title}</h3>
      </legend>
      <p className="small mute" role="status">
        {proposed.length > 0 ? words.guess : near.length > 0 ? words.chosen : words.none}
      </p>
      {near.map(line)}
      <details>
        <summary>{words.all}</summary>
        {groups.map((group) => (
          <fieldset key={group}>
            <legend className="field-label">{sourceGroupWords[group]}</legend>
            {SOURCE_GROUPS[group].map(line)}
          </fieldset>
        ))}
      </details>
    </fieldset>
  );
}
