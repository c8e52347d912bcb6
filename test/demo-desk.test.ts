import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoAnswer, DemoList } from '../src/contract/api-demo.ts';
import type { Problem, SeatLink } from '../src/contract/api.ts';
import { verifyExport } from '../src/record/index.ts';
import { aspectOf } from '../src/room/types.ts';
import { fileRoom, ids, messagesOf } from './demo.testing.ts';
import { openTable, Person, type Table } from './server.testing.ts';

let table: Table;
let list: DemoList;
beforeAll(async () => {
  table = await openTable({ store: { type: 'memory' }, demo: true, limits: { roomsPerMinute: 10_000 } });
  list = (await (await fetch(`${table.running.url}/api/demo`)).json()) as DemoList;
});
afterAll(() => table.close());

const ask = (body: unknown, url = table.running.url): Promise<Response> =>
  fetch(`${url}/api/demo`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
async function copyOf(room: string, day: number, seat: string): Promise<DemoAnswer> {
  const response = await ask({ room, day, seat });
  expect(response.status).toBe(201);
  return (await response.json()) as DemoAnswer;
}
const peopleOf = (copy: DemoAnswer): readonly (readonly [SeatLink, Person])[] =>
  [copy.you, ...copy.others].map((link) => [link, new Person(table.running.url, copy.room, link)] as const);

/** Words that only some may read until a day, taken from the file's private parts. */
type Secret = { readonly text: string; readonly readers: readonly string[]; readonly until: number };
const NEVER = 999;
const dayOf = (t: string): number => Number(/^D(\d+)/.exec(t)?.[1]);

/** The day on which the file lets somebody tell it, or never. */
function toldOn(id: (typeof ids)[number], vis: string): number {
  const named = /day (\d+)/.exec(vis)?.[1];
  if (named !== undefined) return Number(named);
  const revealed = messagesOf(id).find((message) => message.type === 'disclosure.revealed');
  return /^disclosed/.test(vis) && revealed ? dayOf(revealed.t) : NEVER;
}

function secretsOf(id: (typeof ids)[number]): readonly Secret[] {
  const room = fileRoom(id);
  const parties = room.parties.map((party) => party.id);
  const interests = Object.entries(room.interests).flatMap(([owner, list]) =>
    list
      .filter((each) => each.vis !== 'ROOM')
      .map(({ text, vis }) => ({ text, readers: [owner], until: toldOn(id, vis) })),
  );
  const kept = Object.entries(room.statements).flatMap(([owner, { points }]) =>
    points.flatMap((point) =>
      'shared' in point && !point.shared ? [{ text: point.text, readers: [owner], until: 4 }] : [],
    ),
  );
  const mistrust = room.mistrust.flatMap(({ owner, observation, share }) =>
    share === 'ROOM' ? [] : [{ text: observation, readers: [owner], until: toldOn(id, share) }],
  );
  const batna = Object.entries(room.batna).map(([owner, text]) => ({ text, readers: [owner], until: NEVER }));
  // What a neutral heard alone, and in a room of three what two say back to each other.
  const caucus = messagesOf(id).flatMap((each) =>
    each.type === 'caucus.closed'
      ? [{ text: /^with Anja: \w([^.]*\.)/.exec(each.text)?.[1] ?? each.text, readers: ['anja', 'ruth'], until: NEVER }]
      : [],
  );
  const between = room.messages.flatMap((each) => {
    if (parties.length < 3 || !('direction' in each) || each.type !== 'summary.sent') return [];
    const pair = String(each.direction).split('→');
    // Bilal and Chiara opened theirs to everyone, so that Anja could adopt it.
    return pair.join() === 'bilal,chiara' ? [] : [{ text: each.text, readers: pair, until: NEVER }];
  });
  return [...interests, ...kept, ...mistrust, ...batna, ...caucus, ...between].filter((each) => each.text.length > 8);
}

const decoder = new TextDecoder();
/** Every answer of the server that a screen could show to somebody. */
async function everythingFor(person: Person): Promise<string> {
  const page = await person.page();
  const texts = [JSON.stringify(page)];
  for (const part of ['record', 'export?kind=agreement', 'export?kind=mine', 'export?kind=transcript'])
    texts.push(await (await fetch(person.at(part), { headers: person.headers })).text());
  texts.push(await person.stream(undefined, (text) => text.includes('event: room')));
  return texts.join('\n');
}

const crypto = {
  hash: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest(),
};

describe.each(ids)('%s, a copy of one’s own', (id) => {
  it('opens at every day and every seat, shows nobody what others keep, and its record verifies', async () => {
    const story = list.rooms.find((each) => each.id === id);
    const secrets = secretsOf(id);
    expect(secrets.length).toBeGreaterThanOrEqual(5);
    const seenByOwner = new Set<string>();
    for (const day of story?.days ?? []) {
      const there = story?.seats.filter((seat) => seat.from <= day) ?? [];
      const copy = await copyOf(id, day, there.at(-1)?.id ?? '');
      expect([copy.you, ...copy.others].map((link) => link.seat).sort()).toEqual(there.map((seat) => seat.id).sort());
      for (const [link, person] of peopleOf(copy)) {
        const { view, now } = await person.page();
        expect([day, link.seat, view.you]).toEqual([day, link.seat, link.seat]);
        expect([...view.seats, ...view.attendants].find((each) => each.id === link.seat)?.status).toBe('seated');
        expect(Math.floor(Date.parse(now) / 86_400_000) - Math.floor(Date.parse(view.createdAt) / 86_400_000)).toBe(
          day - 1,
        );
        const all = await everythingFor(person);
        for (const { text, readers, until } of secrets) {
          if (readers.includes(link.seat)) {
            if (all.includes(text)) seenByOwner.add(text);
          } else if (day < until)
            expect([day, link.seat, all.includes(text) ? text : 'nothing']).toEqual([day, link.seat, 'nothing']);
        }
      }
    }
    // The test can see: what was put into the room is there for its owner.
    expect(seenByOwner.size).toBeGreaterThanOrEqual(id === 'demo-3-founders' ? 8 : 2);
  });

  it('has a record that verifies, and that one other byte breaks', async () => {
    const last = list.rooms.find((each) => each.id === id)?.days.at(-1) ?? 1;
    for (const [, person] of peopleOf(await copyOf(id, last, fileRoom(id).parties[0]?.id ?? ''))) {
      const bytes = await person.file('mine');
      expect(verifyExport(bytes, crypto)).toMatchObject({ ok: true });
      const altered = decoder.decode(bytes).replace('room.created', 'room.createt');
      expect(verifyExport(new TextEncoder().encode(altered), crypto)).toMatchObject({ ok: false });
    }
  });
});

const missingIn = (problem: Problem): readonly string[] =>
  problem.refused?.code === 'gate.understanding'
    ? problem.refused.missing.map((each) =>
        'summariser' in each ? `${each.summariser}→${each.author} ${each.why}` : each.why,
      )
    : [`not the gate: ${problem.message}`];

describe('before everyone is understood', () => {
  it.each([
    ['demo-1-new-tool', 2, ['mira→tomas not_confirmed', 'tomas→mira no_statement']],
    ['demo-2-renewal', 5, ['supplier→buyer no_statement']],
    ['demo-2-renewal', 7, ['supplier→buyer not_confirmed']],
    ['demo-3-founders', 3, ['bilal→anja no_statement', 'chiara→anja no_statement']],
    ['demo-3-founders', 6, ['chiara→anja not_confirmed']],
  ] as const)('%s, day %i: options wait for exactly what is missing', async (id, day, missing) => {
    const seats = fileRoom(id).parties.map((party) => party.id);
    for (const [link, person] of peopleOf(await copyOf(id, day, seats[0] ?? ''))) {
      if (!seats.includes(link.seat)) continue;
      await person.does('issue.add', { title: 'Something to settle' });
      const issue = (await person.page()).view.issues.at(-1)?.id ?? '';
      const refused = missingIn(await person.tries('option.add', { issue, label: 'one way' }));
      expect([...refused].sort()).toEqual([...missing].sort());
    }
  });

  it.each([
    ['demo-1-new-tool', 5, 'tomas', ['mira→tomas new_points']],
    ['demo-2-renewal', 13, 'supplier', ['buyer→supplier new_points']],
    ['demo-3-founders', 10, 'bilal', ['anja→bilal new_points', 'chiara→bilal new_points']],
  ] as const)('%s, day %i: no offer of anybody once %s has told more', async (id, day, teller, missing) => {
    const people = peopleOf(await copyOf(id, day, teller));
    const [, told] = people.find(([link]) => link.seat === teller) ?? people[0] ?? [];
    const before = (await told?.page())?.view;
    const own = before?.statements.find((each) => each.author === teller && each.aspect === 'why_here');
    const more = { id: 'more', text: 'There is one more thing I have not told.', facet: 'why', must: false } as const;
    const points = [...(own?.points ?? []), more].map(({ id: point, text, facet, must }) => ({
      id: point,
      text,
      facet,
      must,
    }));
    const text = points.map((point) => point.text).join(' ');
    const values = Object.fromEntries((before?.issues ?? []).map((issue) => [issue.id, issue.options[0]?.id ?? '']));
    await told?.does('statement.publish', { aspect: 'why_here', text, points, hidden: [] });
    for (const [link, person] of people) {
      if (!fileRoom(id).parties.some((party) => party.id === link.seat)) continue;
      const refused = missingIn(await person.tries('package.send', { packages: [values], note: '' }));
      expect([...refused].sort()).toEqual([...missing].sort());
    }
  });

  it('names an issue that was started over: nobody has said anything on it yet', async () => {
    const people = peopleOf(await copyOf('demo-3-founders', 10, 'bilal'));
    const by = (seat: string): Person | undefined => people.find(([link]) => link.seat === seat)?.[1];
    const wish = { aspect: aspectOf('decisions'), words: 'Would it help to start over?', offer: 'I was too quick.' };
    await by('bilal')?.does('aspect.reset.propose', wish);
    const reset = (await by('anja')?.page())?.view.resets.at(-1)?.id ?? '';
    await by('anja')?.does('aspect.reset.accept', { reset });
    await by('chiara')?.does('aspect.reset.accept', { reset });
    const packages = [{ decisions: 'decisions.domains' }];
    const problem = await by('anja')?.tries('package.send', { packages, note: '' });
    expect(problem && missingIn(problem)).toEqual(Array(3).fill('nothing_said_on_issue'));
    // All else is untouched: an offer on the shares alone is open.
    await by('anja')?.does('package.send', { packages: [{ equity: 'equity.38_36_26' }], note: '' });
  });
});

describe('the desk', () => {
  it('hands out copies that go on by themselves and touch no other', async () => {
    const one = await copyOf('demo-1-new-tool', 6, 'tomas');
    const two = await copyOf('demo-1-new-tool', 6, 'tomas');
    expect(one.room).not.toBe(two.room);
    const [, tomas] = peopleOf(one)[0] ?? [];
    const [, other] = peopleOf(two)[0] ?? [];
    await tomas?.does('message.send', { text: 'I go on from here.' });
    expect(JSON.stringify(await tomas?.page())).toContain('I go on from here.');
    expect(JSON.stringify(await other?.page())).not.toContain('I go on from here.');
  });

  it.each([
    { room: 'demo-9', day: 1, seat: 'mira' },
    { room: 'demo-1-new-tool', day: 9, seat: 'mira' },
    { room: 'demo-1-new-tool', day: 1, seat: 'lena' },
    { room: 'demo-1-new-tool', day: 1, seat: 'anja' },
    { room: 'demo-1-new-tool', day: 1 },
  ])('refuses %o', async (request) => {
    expect((await ask(request)).status).toBe(422);
  });

  it('is limited, and is not there without --demo', async () => {
    const few = await openTable({ demo: true, limits: { roomsPerMinute: 1 } });
    const none = await openTable();
    try {
      const request = { room: 'demo-1-new-tool', day: 1, seat: 'mira' };
      expect((await ask(request, few.running.url)).status).toBe(201);
      expect((await ask(request, few.running.url)).status).toBe(429);
      expect((await ask(request, none.running.url)).status).toBe(404);
      expect((await fetch(`${none.running.url}/api/demo`)).status).toBe(404);
    } finally {
      await few.close();
      await none.close();
    }
  });
});
