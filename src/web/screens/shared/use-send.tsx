import { useState } from 'react';
import { sharedWords } from '../../../contract/words/shared.en.ts';
import type { ActBody, RoomHandle, SendOptions, SendResult } from '../../client/room-handle.ts';
import { Notice } from '../../look/index.ts';

export type Sending = {
  readonly busy: boolean;
  readonly result: SendResult | undefined;
  /** Sends one act; resolves to whether the server has stored it. */
  readonly send: (act: ActBody, options?: SendOptions) => Promise<boolean>;
  readonly forget: () => void;
};

/** Sends acts from one place of a screen and remembers what became of the last one. */
export function useSend(room: RoomHandle): Sending {
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<SendResult>();
  // What waited in the outbox has been sent or taken back: there is nothing left to say about it here.
  const settled = result?.type === 'queued' && !room.outbox.some((each) => each.act.id === result.act);
  const waits = result?.type === 'queued' && !settled;
  return {
    // While the act waits in the outbox, pressing again would send it twice.
    busy: busy || waits,
    result: settled ? undefined : result,
    send: async (act, options) => {
      setBusy(true);
      const answer = await room.send(act, options);
      setResult(answer);
      setBusy(false);
      return answer.type === 'done';
    },
    forget: () => setResult(undefined),
  };
}

/** What became of the last act: nothing when it was stored, else why not and what is safe. */
export function SendNote({ sending }: { readonly sending: Sending }) {
  const { result } = sending;
  if (!result || result.type === 'done') return null;
  switch (result.type) {
    case 'refused':
      return (
        <Notice kind="closed" title={sharedWords.refusedTitle} announce="assertive">
          {result.message}
        </Notice>
      );
    case 'problem':
      return (
        <Notice kind="alert" title={sharedWords.notSentTitle} announce="assertive">
          {result.problem.message}
        </Notice>
      );
    case 'queued':
      return (
        // The bar at the head of the page says “Not sent yet”, with what can be done about it: here only where to look.
        <Notice kind="unsent">{sharedWords.waits}</Notice>
      );
    default:
      return result satisfies never;
  }
}
