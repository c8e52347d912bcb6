import { useState } from 'react';
import { afarWords } from '../../../contract/words/afar.en.ts';
import { newSecret } from '../../client/new-id.ts';
import { Button, Notice } from '../../look/index.ts';
import type { AfarProps } from './ask.tsx';
import { CopyLink } from '../shared/copy-link.tsx';

const words = afarWords.ask;

/** The link to the one page: the secret is made here and shown once. */
export function GiveLink({ room, seat }: AfarProps) {
  const [link, setLink] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const name = room.firstName(seat);
  const make = async () => {
    const answer = await room.linkAfar(seat, newSecret());
    if (answer.type === 'problem') return setProblem(answer.problem.message);
    setProblem(undefined);
    setLink(`${location.origin}/relay/${encodeURIComponent(room.room)}#${answer.value}`);
  };
  return (
    <>
      {link === undefined ? (
        <p>
          <Button icon="link" onPress={() => void make()}>
            {words.link(name)}
          </Button>
        </p>
      ) : (
        <CopyLink label={words.linkFor(name)} link={link} words={words} />
      )}
      <p className="cap">{words.linkHint}</p>
      <p className="small mute">{words.proves}</p>
      {problem === undefined ? null : <Notice kind="alert" announce="assertive" title={problem} />}
    </>
  );
}
