import type { ActRequest } from '../../contract/acts.ts';
import type { DemoAnswer, DemoList, DemoRequest } from '../../contract/api-demo.ts';
import type {
  ExportKind,
  HelpLines,
  NewRoomAnswer,
  NewRoomRequest,
  Problem,
  Receipt,
  RecordPage,
  RoomPage,
} from '../../contract/api.ts';
import { clientWords } from '../../contract/words/client.en.ts';
import type { Answer } from './room-handle.ts';

/** No answer came: the device is offline, or the server or something on the way is down. */
export const unreachable: Problem = { error: 'unavailable', message: clientWords.unreachable };

const TIMEOUT_MS = 20_000;
const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'error' in value && 'message' in value;

/** `retry`: nothing is known about what the server did, so the same act may be sent again. */
type Call = { readonly type: 'answer'; readonly response: Response } | { readonly type: 'retry' };

async function call(path: string, init: RequestInit): Promise<Call> {
  try {
    const response = await fetch(path, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS), cache: 'no-store' });
    return response.status >= 502 && response.status <= 504 ? { type: 'retry' } : { type: 'answer', response };
  } catch {
    return { type: 'retry' };
  }
}

async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => undefined);
  return isProblem(body) ? body : { error: 'unavailable', message: clientWords.strangeAnswer(response.status) };
}

async function read<T>(path: string, init: RequestInit, take: (response: Response) => Promise<T>): Promise<Answer<T>> {
  const called = await call(path, init);
  if (called.type === 'retry') return { type: 'problem', problem: unreachable };
  if (!called.response.ok) return { type: 'problem', problem: await problemOf(called.response) };
  return { type: 'ok', value: await take(called.response) };
}

const json = <T>(response: Response): Promise<T> => response.json();
const headers = (token: string) => ({ authorization: `Bearer ${token}` });
const body = (value: unknown) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});
const roomUrl = (room: string, part: string) => `/api/rooms/${encodeURIComponent(room)}/${part}`;

/** Opens a room. */
export function createRoom(request: NewRoomRequest): Promise<Answer<NewRoomAnswer>> {
  return read<NewRoomAnswer>('/api/rooms', body(request), json);
}

/** The demo rooms there are, if this Parley was started with them. */
export function readDemo(): Promise<Answer<DemoList>> {
  return read<DemoList>('/api/demo', {}, json);
}

/** A copy of a demo room of one's own. */
export function openDemo(request: DemoRequest): Promise<Answer<DemoAnswer>> {
  return read<DemoAnswer>('/api/demo', body(request), json);
}

/** The newest page of a seat. */
export function readPage(room: string, token: string): Promise<Answer<RoomPage>> {
  return read<RoomPage>(roomUrl(room, 'view'), { headers: headers(token) }, json);
}

export function readRecord(room: string, token: string): Promise<Answer<RecordPage>> {
  return read<RecordPage>(roomUrl(room, 'record'), { headers: headers(token) }, json);
}

export function readExport(room: string, token: string, kind: ExportKind): Promise<Answer<string>> {
  return read(roomUrl(room, `export?kind=${kind}`), { headers: headers(token) }, (response) => response.text());
}

/** Whom the owner of this server names for people who need help. */
export function readHelpLines(): Promise<Answer<HelpLines>> {
  return read<HelpLines>('/api/help-lines', {}, json);
}

/** Gives the link `secret` to somebody this seat proposed and who is not seated yet. */
export function linkAttendant(room: string, token: string, attendant: string, secret: string): Promise<Answer<string>> {
  const post = body({ token: secret });
  const path = roomUrl(room, `attendants/${encodeURIComponent(attendant)}/link`);
  return read(path, { ...post, headers: { ...post.headers, ...headers(token) } }, () => Promise.resolve(secret));
}

/** Gives the link `secret` to the one page of somebody who answers from afar. */
export function linkToPage(room: string, token: string, seat: string, secret: string): Promise<Answer<string>> {
  const post = body({ token: secret });
  const path = roomUrl(room, `relay/${encodeURIComponent(seat)}/link`);
  return read(path, { ...post, headers: { ...post.headers, ...headers(token) } }, () => Promise.resolve(secret));
}

/** Replaces the token of a seat by `fresh`, which the caller made and has kept already. */
export function renewLink(room: string, token: string, fresh: string): Promise<Answer<string>> {
  const post = body({ token: fresh });
  return read(roomUrl(room, 'link'), { ...post, headers: { ...post.headers, ...headers(token) } }, () =>
    Promise.resolve(fresh),
  );
}

/** Posts one act. `retry`: no answer, so nobody knows; the same id may be sent again without harm. */
export async function postAct(
  room: string,
  token: string,
  act: ActRequest,
): Promise<
  | { readonly type: 'ok'; readonly value: Receipt }
  | { readonly type: 'problem'; readonly problem: Problem }
  | { readonly type: 'retry' }
> {
  const post = body(act);
  const called = await call(roomUrl(room, 'acts'), { ...post, headers: { ...post.headers, ...headers(token) } });
  if (called.type === 'retry') return called;
  if (called.response.ok) return { type: 'ok', value: await json<Receipt>(called.response) };
  return { type: 'problem', problem: await problemOf(called.response) };
}
