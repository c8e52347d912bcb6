import { useCallback, useEffect, useRef, useState } from 'react';
import type { Review, TranscriptMessage } from '../../../language/review/index.ts';
import { forgetReview, keepReview, keptReview, type KeptReview } from './kept.ts';
import type { ReviewRefusal, ReviewReply, ReviewRequest } from './messages.ts';
import { startReading } from './reader.ts';

/** Where the person is: giving the thread, waiting, saying who they are, or with the review. */
export type Stage =
  | { readonly type: 'start' }
  | { readonly type: 'working'; readonly done: number; readonly total: number }
  | { readonly type: 'who'; readonly messages: readonly TranscriptMessage[] }
  | { readonly type: 'review'; readonly messages: readonly TranscriptMessage[]; readonly review: Review };

const nothing: KeptReview = { source: { type: 'pasted', text: '' } };
const working: Stage = { type: 'working', done: 0, total: 0 };

/** Another thread or another look at it: who the person is gets asked again, their own words stay. */
const withoutMe = ({ source, own }: KeptReview): KeptReview => ({ source, ...(own === undefined ? {} : { own }) });

/** A review on one's own: the thread as given, how far it is, and what can be done. All of it stays in this browser. */
export function useReview() {
  const [kept, setKept] = useState<KeptReview>();
  const [stage, setStage] = useState<Stage>({ type: 'start' });
  const [refused, setRefused] = useState<ReviewRefusal>();
  const [lasts, setLasts] = useState(true);
  const [forgotten, setForgotten] = useState(false);
  const stop = useRef<() => void>(undefined);

  const keep = useCallback((next: KeptReview) => {
    setKept(next);
    setForgotten(false);
    void keepReview(next).then(setLasts);
  }, []);

  const run = useCallback((request: ReviewRequest, done: (reply: ReviewReply) => void) => {
    stop.current?.();
    setRefused(undefined);
    setStage(working);
    stop.current = startReading(request, (reply) => {
      switch (reply.type) {
        case 'progress':
          setStage(reply.total === 0 ? working : { ...reply, type: 'working' });
          return;
        case 'refused':
          setRefused(reply.refused);
          setStage({ type: 'start' });
          return;
        case 'opened':
        case 'reviewed':
          done(reply);
          return;
        default:
          reply satisfies never;
      }
    });
  }, []);

  const review = useCallback(
    (messages: readonly TranscriptMessage[], me: string) =>
      run({ type: 'review', messages, me }, (reply) => {
        if (reply.type === 'reviewed') setStage({ type: 'review', messages, review: reply.review });
      }),
    [run],
  );

  const open = useCallback(
    ({ source }: KeptReview, then: (messages: readonly TranscriptMessage[]) => void) => {
      if (source.type === 'file') then(source.messages);
      else
        run({ type: 'open_text', text: source.text }, (reply) => {
          if (reply.type === 'opened') then(reply.messages);
        });
    },
    [run],
  );

  // What was given before a reload stands again, the review too.
  useEffect(() => {
    let live = true;
    void keptReview().then((found) => {
      if (!live) return;
      setKept(found ?? nothing);
      const me = found?.me;
      if (found && me !== undefined) open(found, (messages) => review(messages, me));
    });
    return () => {
      live = false;
      stop.current?.();
    };
  }, [open, review]);

  const current = kept ?? nothing;
  return {
    loaded: kept !== undefined,
    kept: current,
    stage,
    refused,
    lasts,
    forgotten,
    write: (text: string) => {
      setRefused(undefined);
      keep({ ...withoutMe(current), source: { type: 'pasted', text } });
    },
    openFile: (file: File) =>
      run({ type: 'open_file', file }, (reply) => {
        if (reply.type !== 'opened') return;
        keep({ ...withoutMe(current), source: { type: 'file', name: file.name, messages: reply.messages } });
        setStage({ type: 'who', messages: reply.messages });
      }),
    read: () => open(current, (messages) => setStage({ type: 'who', messages })),
    choose: (messages: readonly TranscriptMessage[], me: string) => {
      keep({ ...current, me });
      review(messages, me);
    },
    writeOwn: (own: string) => keep({ ...current, own }),
    change: () => {
      stop.current?.();
      keep(withoutMe(current));
      setStage({ type: 'start' });
    },
    forget: () => {
      stop.current?.();
      setKept(nothing);
      setRefused(undefined);
      setStage({ type: 'start' });
      void forgetReview().then(() => setForgotten(true));
    },
  };
}

/** What `useReview` gives. */
export type ReviewHandle = ReturnType<typeof useReview>;
