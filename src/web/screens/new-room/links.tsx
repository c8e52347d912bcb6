import { useState } from 'react';
import { useLocation } from 'wouter';
import type { NewRoomAnswer, SeatLink } from '../../../contract/api.ts';
import { newRoomWords } from '../../../contract/words/home.en.ts';
import { roomPath } from '../../client/paths.ts';
import { SoloFrame } from '../../frame/solo-frame.tsx';
import { Button, Field } from '../../look/index.ts';
import './new-room.css';

const words = newRoomWords.shown;

/** Each person's link, shown once, to be copied and given to its owner. */
export function Links({ answer }: { readonly answer: NewRoomAnswer }) {
  const [, go] = useLocation();
  return (
    <SoloFrame title={words.title}>
      <h1>{words.title}</h1>
      <p className="lede">{words.once}</p>
      <p className="lede">{words.hint}</p>
      <div className="room-links">
        {answer.others.map((each) => (
          <LinkLine key={each.seat} room={answer.room} link={each} label={words.linkFor(each.name)} />
        ))}
        <details>
          <summary>{words.yourLink}</summary>
          <p className="cap">{words.yours}</p>
          <LinkLine room={answer.room} link={answer.you} label={words.yourLink} />
        </details>
      </div>
      <p className="acts">
        <Button kind="main" iconAfter="arrow" onPress={() => go(roomPath(answer.room, 'now'))}>
          {words.go}
        </Button>
      </p>
    </SoloFrame>
  );
}

/** One person's link to copy: whoever has it has the seat. */
export function LinkLine({
  room,
  link,
  label,
}: {
  readonly room: string;
  readonly link: SeatLink;
  readonly label: string;
}) {
  const [copied, setCopied] = useState(false);
  const address = `${location.origin}${roomPath(room)}#${link.token}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      // Without leave to write the clipboard the field is there to copy by hand.
    }
  };
  return (
    <div className="link-line">
      <Field label={label} lines="line" font="table" value={address} onChange={() => undefined} readOnly />
      <Button small icon={copied ? 'check' : 'copy'} onPress={() => void copy()}>
        {copied ? words.copied : words.copy(link.name)}
      </Button>
    </div>
  );
}
