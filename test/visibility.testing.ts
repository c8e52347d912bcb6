import { expect } from 'vitest';
import type { NewRoomAnswer } from '../src/contract/api.ts';
import { viewers, type Viewer } from '../src/contract/viewers.ts';
import { ways, type Datum, type Way } from '../src/contract/visibility.ts';
import { Person, type Table } from './server.testing.ts';

/** A word for a kind of datum that stands nowhere else, and a sentence with it. */
export const mark = (id: string): string => `Zq${id.replace(/\W/g, '').split('').reverse().join('')}`;
export const said = (id: string): string => `It is about ${mark(id)} here.`;

/** What everybody gets by every way. */
export type Seen = ReadonlyMap<Viewer, Readonly<Record<Way, string>>>;
/** Everybody who looks; people without a link are looked for besides. */
export type Everybody = Readonly<Record<Exclude<Viewer, 'nobody'>, Person>>;

/** A new room over HTTP: the first of the names invites the others, who have not sat down yet. */
export async function openRoomOf(table: Table, names: readonly string[], title: string): Promise<readonly Person[]> {
  const [first = '', ...others] = names;
  const response = await fetch(`${table.running.url}/api/rooms`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      title,
      invitation: 'I listen first.',
      you: { name: first, role: 'party' },
      others: others.map((name) => ({ name, role: 'party' })),
    }),
  });
  const made = (await response.json()) as NewRoomAnswer;
  const [you, ...invited] = [made.you, ...made.others].map((link) => new Person(table.running.url, made.room, link));
  const own = await Promise.all(invited.map((person) => person.makesOwn()));
  return you ? [you, ...own] : own;
}

/** Somebody whom `asks` has just proposed, with the link that `asks` makes for them. */
export async function attendant(
  table: Table,
  asks: Person,
  kind: string,
  ask: () => Promise<unknown>,
  own = true,
): Promise<Person> {
  await ask();
  const id = (await asks.page()).view.attendants.at(-1)?.id ?? '';
  const room = asks.at('').split('/').at(-2) ?? '';
  const token = `link-of-${kind}-${'0123456789'.repeat(3)}-${room.replace(/\W/g, '').slice(0, 8)}`;
  const answer = await asks.post(`attendants/${id}/link`, JSON.stringify({ token }));
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  const handed = new Person(table.running.url, room, { seat: id, name: kind, token });
  return own ? handed.makesOwn() : handed;
}

/** A form of the one page of somebody who answers from afar, with the key that `person` carries; or a look at it. */
export async function onePage(person: Person, fields: Readonly<Record<string, string>> = {}): Promise<string> {
  const [url = '', room = ''] = person.at('').split(/\/api\/rooms\/|\/$/);
  const key = (person.headers['Authorization'] ?? '').replace('Bearer ', '');
  const body = new URLSearchParams({ key, ...fields });
  return (await fetch(`${url}/relay/${room}`, { method: 'POST', body })).text();
}

/**
 * They go over to single questions from afar, for somebody who was invited and does not sit down; gives who then holds the
 * key to the one page. Unless they stay so, they meet together again, and whoever was invited declines.
 */
export async function fromAfar(
  table: Table,
  parties: readonly Person[],
  neutral: Person,
  invited: Person,
  stay: boolean,
) {
  const [first, ...rest] = parties;
  if (!first) throw new Error('nobody is here');
  await neutral.does('mode.set', { mode: 'relay', reason: 'One of us answers from afar.' });
  for (const each of parties) await each.does('mode.agree', { mode: 'relay' });
  const room = first.at('').split('/').at(-2) ?? '';
  const token = `key-of-the-one-page-${'0123456789'.repeat(2)}-${room.replace(/\W/g, '').slice(0, 8)}`;
  const answer = await first.post(`relay/${invited.seat}/link`, JSON.stringify({ token }));
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  if (!stay) {
    await first.does('mode.set', { mode: 'joint', reason: 'We go on without them.' });
    for (const each of rest) await each.does('mode.agree', { mode: 'joint' });
    await invited.does('party.decline', { again: false });
  }
  return new Person(table.running.url, room, { seat: invited.seat, name: 'from afar', token });
}

/** Ana lays out a deal for Cem, answers what Ben laid out, and lays out another one that waits for Cem's. */
export async function laysOut(ana: Person, ben: Person, cem: Person, id: string): Promise<void> {
  const layout = async () => (await ana.page()).view.layouts.at(-1)?.id ?? '';
  await ana.does('option.add', { issue: id, label: 'soon' });
  const values = { [id]: (await ana.page()).view.issues[0]?.options[0]?.id ?? '' };
  await cem.does('layout.invite', { to: ana.seat, words: '' });
  await ana.does('layout.lay', { layout: await layout(), values, words: said('layout') });
  await ana.does('layout.invite', { to: ben.seat, words: '' });
  await ben.does('layout.lay', { layout: await layout(), values, words: '' });
  const reply = { draft: 0, keeps: [id], unmet: [{ issue: id, interest: said('layout-reply') }], words: '' };
  await ana.does('layout.reply', { layout: await layout(), ...reply });
  await cem.does('layout.invite', { to: ana.seat, words: '' });
  const toAna = await layout();
  await ana.does('layout.invite', { to: cem.seat, words: '' });
  await ana.does('layout.lay', { layout: toAna, values, words: said('layout-sealed') });
}

async function look(person: Person, isAfar: boolean): Promise<Readonly<Record<Way, string>>> {
  const get = async (path: string): Promise<string> =>
    (await fetch(person.at(path), { headers: person.headers })).text();
  return {
    // The key of a page opens nothing else: every other way is tried with it too.
    view: isAfar ? await onePage(person) : await get('view'),
    stream: await person.stream(undefined, (text) => text.includes('"view":') && text.endsWith('\n\n')),
    record: await get('record'),
    agreement: await get('export?kind=agreement'),
    mine: await get('export?kind=mine'),
  };
}

/** Everybody looks, by every way; people without a link knock as well. */
export async function lookRound(table: Table, everybody: Everybody): Promise<Seen> {
  const found = new Map<Viewer, Readonly<Record<Way, string>>>();
  for (const viewer of viewers)
    if (viewer !== 'nobody') found.set(viewer, await look(everybody[viewer], viewer === 'afar'));
  const room = everybody.owner.at('').split('/').at(-2) ?? '';
  const stranger = new Person(table.running.url, room, { seat: 'x', name: 'x', token: 'x'.repeat(40) });
  return found.set('nobody', await look(stranger, false));
}

/** Whether a text shows a datum: its own word, or where it has no words, its place. */
function shows(text: string, id: Datum['id']): boolean {
  if (id === 'safety') return text.includes('not_sure');
  // The id of a marked point stands in its statement too, as `id`; in marks it is called `point`.
  if (id === 'marks') return new RegExp(`"point\\\\?":\\\\?"${mark(id)}`).test(text);
  // On a page the line itself is meant, not the closing that it was taken from.
  if (id === 'closing-line' && text.includes('"view":')) return new RegExp(`"next_contact"[^}]*${mark(id)}`).test(text);
  return text.includes(mark(id));
}

/** How many cells a datum has. */
export const cellsOfOne = viewers.length * ways.length;

/** Cells in which a datum is shown against the matrix, or not shown although it should be; one line each. */
export function wrongCells(seen: Seen, { id, page, mine, agreement }: Datum): readonly string[] {
  const nobody: readonly Viewer[] = [];
  const expected: Readonly<Record<Way, readonly Viewer[]>> = {
    view: page,
    // The one page of somebody from afar comes by itself: no stream follows it.
    stream: page.filter((each) => each !== 'afar'),
    record: nobody,
    agreement,
    mine,
  };
  return viewers.flatMap((viewer) =>
    ways.flatMap((way) => {
      const text = seen.get(viewer)?.[way] ?? '';
      expect(text.length, `${viewer} gets an answer by ${way}`).toBeGreaterThan(10);
      const is = shows(text, id);
      if (is === expected[way].includes(viewer)) return [];
      return [`${viewer} ${is ? 'sees' : 'does not see'} it by ${way}`];
    }),
  );
}
