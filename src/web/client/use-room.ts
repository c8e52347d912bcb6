import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { ActRequest } from '../../contract/acts.ts';
import type { Problem, RoomPage } from '../../contract/api.ts';
import { talkWords } from '../../contract/words/talk.en.ts';
import { goOnWithout, keepRoom, secretToAsk, takeSecret, tokenOf } from './access.ts';
import { linkAttendant, linkToPage, postAct, readExport, readPage, readRecord, renewLink } from './api.ts';
import { writeDraft } from './drafts.ts';
import { facilitatorIn } from './facilitator.ts';
import { newId, newSecret } from './new-id.ts';
import { openOutbox, type Outbox } from './outbox.ts';
import { connectRoom } from './room-connection.ts';
import type { Answer, Connection, OutboxItem, RoomHandle, SendResult } from './room-handle.ts';
import { threatToTell } from './told-first.ts';
import { dayOf, meOf, namesOf } from './room-names.ts';

/** A problem that came back for an act sent again by itself, when no screen was waiting for it. */
export type LateAnswer = { readonly act: string; readonly result: SendResult };

/** How a room stands: not read yet, readable, or not (the link is void, the server says no). */
export type RoomAccess =
  | { readonly type: 'loading'; readonly connection: Connection }
  | { readonly type: 'problem'; readonly problem: Problem; readonly again: () => void }
  | {
      readonly type: 'open';
      readonly handle: RoomHandle;
      readonly late: readonly LateAnswer[];
      readonly dismiss: (act: string) => void;
    };

class PageProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** Unsent acts are tried again this long after the connection is back, or after the last try failed. */
const SEND_AGAIN_MS = 1500;

/** Sends what waits, in the order pressed; stops where there is still no answer. */
async function sendWaiting(
  outbox: Outbox,
  post: (item: OutboxItem) => Promise<SendResult>,
  late: (answer: LateAnswer) => void,
): Promise<void> {
  for (const item of outbox.items().filter((each) => each.state === 'unsent')) {
    const result = await post(item);
    if (result.type === 'queued') return;
    if (result.type !== 'done') late({ act: item.act.id, result });
  }
}

const threatens = (neutral: string | undefined): Problem => ({
  error: 'refused',
  message: talkWords.threat.first(neutral),
});
const unauthorised: Problem = { error: 'unauthorised', message: '' };
const none: Outbox = { items: () => [], put: () => {}, remove: () => {}, subscribe: () => () => {} };
const empty: readonly OutboxItem[] = [];

type Sent = Awaited<ReturnType<typeof postAct>>;
/** Without an answer nobody knows; the same secret may be asked for again without harm. */
const notSent = (problem: Problem): Sent =>
  problem.error === 'unavailable' ? { type: 'retry' } : { type: 'problem', problem };

/** A link of this seat's own for the one that is shown. */
async function exchange(room: string, shown: string): Promise<Answer<string>> {
  const secret = secretToAsk(room, shown, newSecret);
  const answer = await renewLink(room, shown, secret);
  if (answer.type === 'ok') takeSecret(room, secret);
  // Another tab of this browser may have been first: then what it got is this seat's link.
  else if (answer.problem.error === 'unauthorised' && goOnWithout(room, shown)) {
    const now = tokenOf(room);
    if (now !== undefined && now !== shown) return { type: 'ok', value: now };
  }
  return answer;
}

/** Opens a room with a seat's token: its newest page, its stream, and a `send` that survives lost connections. */
export function useRoom(room: string, token: string): RoomAccess {
  const queries = useQueryClient();
  const key = useMemo(() => ['room', room, token], [room, token]);
  const [connection, setConnection] = useState<Connection>(navigator.onLine ? 'connecting' : 'offline');
  const [late, setLate] = useState<readonly LateAnswer[]>([]);
  const query = useQuery<RoomPage, PageProblem>({
    queryKey: key,
    queryFn: async () => {
      const answer = await readPage(room, token);
      if (answer.type === 'problem') {
        // The answer to a new link may have been lost: if the old one is void, the one asked for is the seat's now.
        if (answer.problem.error === 'unauthorised') goOnWithout(room, token);
        throw new PageProblem(answer.problem);
      }
      return answer.value;
    },
    retry: (count, error) => error.problem.error === 'unavailable' && count < 3,
    // A new link of the same seat keeps the page on screen while it is read again.
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    structuralSharing: true,
  });
  const page = query.data;
  const seat = page?.view.you;

  useEffect(
    () =>
      connectRoom(room, token, {
        page: (fresh) =>
          queries.setQueryData<RoomPage>(key, (old) => (old && old.sequence > fresh.sequence ? old : fresh)),
        resync: () => void queries.invalidateQueries({ queryKey: key }),
        state: setConnection,
        unauthorised: () => void queries.invalidateQueries({ queryKey: key }),
      }),
    [queries, key, room, token],
  );

  const outbox = useMemo(() => (seat === undefined ? none : openOutbox(room, seat)), [room, seat]);
  const items = useSyncExternalStore(outbox.subscribe, () => (outbox === none ? empty : outbox.items()));

  const newLink = useCallback((): Promise<Answer<string>> => exchange(room, token), [room, token]);
  const link = page?.link;
  const post = useCallback(
    async (item: OutboxItem): Promise<SendResult> => {
      outbox.put({ ...item, state: 'sending' });
      // Whoever handed out this link may hold a copy. It ends before anything is done, and nothing is done with it: from
      // then on only this browser knows the way in.
      const own = link === 'handed_out' ? await newLink() : undefined;
      const answer: Sent =
        own?.type === 'problem' ? notSent(own.problem) : await postAct(room, own?.value ?? token, item.act);
      if (answer.type === 'retry') {
        outbox.put({ ...item, state: 'unsent' });
        return { type: 'queued', act: item.act.id };
      }
      outbox.remove(item.act.id);
      if (answer.type === 'problem') {
        const { problem } = answer;
        if (problem.refused) return { type: 'refused', refused: problem.refused, message: problem.message };
        return { type: 'problem', problem };
      }
      if (seat !== undefined) item.clears.forEach((field) => writeDraft(room, seat, field, ''));
      await queries.invalidateQueries({ queryKey: key });
      return { type: 'done', receipt: answer.value };
    },
    [outbox, room, token, link, newLink, seat, queries, key],
  );

  // Whoever pressed Send wanted it sent: what a lost connection held back goes when the connection is there again.
  const busy = useRef(false);
  const unsent = items.filter((item) => item.state === 'unsent').length;
  useEffect(() => {
    if (connection !== 'live' || unsent === 0) return undefined;
    const timer = setTimeout(() => {
      if (busy.current) return;
      busy.current = true;
      void sendWaiting(outbox, post, (answer) => setLate((all) => [...all, answer])).finally(() => {
        busy.current = false;
      });
    }, SEND_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [connection, outbox, post, unsent]);

  const title = page?.view.title;
  const myName = page ? meOf(page.view)?.name : undefined;
  const myKind = page?.view.attending?.attendant.kind;
  useEffect(() => {
    if (title !== undefined && myName !== undefined)
      keepRoom({
        room,
        token,
        title,
        name: myName,
        openedAt: new Date().toISOString(),
        ...(myKind === undefined ? {} : { as: myKind }),
      });
  }, [room, token, title, myName, myKind]);

  if (!page) {
    if (query.error) {
      const { problem } = query.error;
      return { type: 'problem', problem, again: () => void query.refetch() };
    }
    return { type: 'loading', connection };
  }
  if (query.error?.problem.error === 'unauthorised') {
    return { type: 'problem', problem: unauthorised, again: () => void query.refetch() };
  }
  const { view } = page;
  const me = meOf(view);
  if (!me) return { type: 'problem', problem: unauthorised, again: () => void query.refetch() };
  const handle: RoomHandle = {
    room,
    page,
    view,
    me,
    others: view.seats.filter((each) => each.id !== view.you),
    ...namesOf(view),
    day: (at) => dayOf(view.createdAt, at),
    send: async (act, options) => {
      const request = { ...act, id: newId() } as ActRequest;
      const { clears = [], toldOf = false } = options ?? {};
      if (await threatToTell(request, toldOf))
        return { type: 'problem', problem: threatens(facilitatorIn(view)?.name) };
      return post({ act: request, clears, pressedAt: new Date().toISOString(), state: 'sending' });
    },
    outbox: items,
    retry: async (act) => {
      const item = outbox.items().find((each) => each.act.id === act);
      return item ? post(item) : { type: 'queued', act };
    },
    takeBack: (act) => outbox.remove(act),
    connection,
    record: () => readRecord(room, token),
    exportFile: (kind) => readExport(room, token, kind),
    linkAfar: (seat, secret) => linkToPage(room, token, seat, secret),
    linkFor: (attendant, secret) => linkAttendant(room, token, attendant, secret),
    newLink,
  };
  return {
    type: 'open',
    handle,
    late,
    dismiss: (act) => setLate((all) => all.filter((each) => each.act !== act)),
  };
}
