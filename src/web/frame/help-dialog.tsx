import { useState } from 'react';
import { frameWords } from '../../contract/words/frame.en.ts';
import { Dialog, Tick } from '../look/index.ts';
import { setSingleKeys, singleKeysOn } from './keyboard.ts';

/** The keys, and the switch for single keys. */
export function HelpDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const [on, setOn] = useState(singleKeysOn);
  return (
    <Dialog title={frameWords.help.title} isOpen={isOpen} onClose={onClose}>
      <p className="small mute">{frameWords.help.lede}</p>
      <dl className="keys">
        {frameWords.help.keys.map(([keys, what]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Tick
        checked={on}
        onChange={(value) => {
          setOn(value);
          setSingleKeys(value);
        }}
      >
        {frameWords.help.on}
      </Tick>
    </Dialog>
  );
}
