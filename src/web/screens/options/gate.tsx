import { optionsWords } from '../../../contract/words/options.en.ts';
import type { RoomHandle } from '../../client/room-handle.ts';
import { Notice } from '../../look/index.ts';
import { MissingList, type MissingListProps } from '../shared/missing-list.tsx';

type GateProps = {
  readonly room: RoomHandle;
  /** What is closed: adding options, or sending offers. */
  readonly closes: 'options' | 'offers';
  readonly missing: MissingListProps['missing'];
};

/** Why this cannot be done yet, with the steps that open it; nothing where nothing is missing. */
export function Gate({ room, closes, missing }: GateProps) {
  if (missing.length === 0) return null;
  return (
    <Notice kind="closed" title={optionsWords.gate.title}>
      <p>{optionsWords.gate[closes]}</p>
      <MissingList room={room} missing={missing} />
    </Notice>
  );
}
