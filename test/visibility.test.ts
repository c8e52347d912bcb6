import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActData } from '../src/contract/acts.ts';
import type { NewRoomAnswer } from '../src/contract/api.ts';
import { viewers, type Viewer } from '../src/contract/viewers.ts';
import { visibility, ways, type Way } from '../src/contract/visibility.ts';
import { visibilityWords } from '../src/contract/words/visibility.en.ts';
import { openTable, Person, type Table } from './server.testing.ts';

// The matrix of "who can see what": a room with every kind of datum in it, each with a word that stands nowhere else, looked
// at as everybody, by every way. Ana owns what is looked at, Ben is the other of the pair, Cem a third party.
const mark = (id: string): string => `Zq${id.replace(/\W/g, '').split('').reverse().join('')}`;
const said = (id: string): string => `It is about ${mark(id)} here.`;

let table: Table;
const seen = new Map<Viewer, Readonly<Record<Way, string>>>();
const seenSigned = new Map<Viewer, Readonly<Record<Way, string>>>();
/** What there is only in a room that has signed. */
const onceSigned: ReadonlySet<string> = new Set(['fixed-clause', 'amendment', 'dispute']);

async function attendant(asks: Person, kind: string, ask: () => Promise<unknown>): Promise<Person> {
  await ask();
  const id = (await asks.page()).view.attendants.at(-1)?.id ?? '';
  const link = { seat: id, name: kind, token: `link-of-${kind}-${'0123456789'.repeat(3)}` };
  const answer = await asks.post(`attendants/${id}/link`, JSON.stringify({ token: link.token }));
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return new Person(table.running.url, asks.at('').split('/').at(-2) ?? '', link);
}

async function look(person: Person): Promise<Readonly<Record<Way, string>>> {
  const get = async (path: string): Promise<string> =>
    (await fetch(person.at(path), { headers: person.headers })).text();
  return {
    view: await get('view'),
    stream: await person.stream(undefined, (text) => text.includes('"view":') && text.endsWith('\n\n')),
    record: await get('record'),
    agreement: await get('export?kind=agreement'),
    mine: await get('export?kind=mine'),
  };
}

beforeAll(async () => {
  table = await openTable({ limits: { actsPerMinute: 100_000 } });
  const response = await fetch(`${table.running.url}/api/rooms`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      title: said('title'),
      invitation: 'I listen first.',
      you: { name: 'Ana', role: 'party' },
      others: ['Ben', 'Cem'].map((name) => ({ name, role: 'party' })),
    }),
  });
  const made = (await response.json()) as NewRoomAnswer;
  const [first, second] = made.others;
  if (!first || !second) throw new Error('three seats are needed');
  const ana = new Person(table.running.url, made.room, made.you);
  const ben = new Person(table.running.url, made.room, first);
  const cem = new Person(table.running.url, made.room, second);
  const parties = [ana, ben, cem];
  for (const person of [ben, cem]) await person.does('party.accept', {});
  await ana.does('party.ask', { text: said('question') });
  const question = (await ana.page()).view.questions[0]?.id ?? '';
  await ben.does('party.answer', { question, text: 'Yes.' });
  await ana.does('rules.propose', { items: [{ id: 'R1', text: said('rule'), why: 'So that it is seen.' }] });
  for (const person of parties) {
    const { rules, you } = (await person.page()).view;
    if (!rules.acceptedBy.includes(you)) await person.does('rules.accept', { version: rules.version });
  }

  const ruth = await attendant(ben, 'ruth', () => ben.does('facilitator.nominate', { name: 'Ruth' }));
  for (const person of [ana, cem]) await person.does('facilitator.agree', { attendant: ruth.seat });
  await ruth.does('facilitator.accept', { conflicts: said('conflicts') });

  const tells = async (person: Person, text: string, hidden: string): Promise<void> => {
    const points = [{ id: 'p1', text, facet: 'why' as const, must: true }];
    const kept = hidden === '' ? [] : [{ id: 'h1', text: hidden, facet: 'worry' as const, must: false }];
    await person.does('statement.publish', { aspect: 'why_here', text, points, hidden: kept });
  };
  await tells(ana, said('shared-point'), said('kept-point'));
  await tells(ben, 'I came because of the hedge.', '');
  await tells(cem, 'I came because of the path.', '');
  const saysBack = (from: Person, to: Person, text: string): Promise<unknown> =>
    from.does('summary.send', { author: to.seat, aspect: 'why_here', text });
  const answers = (from: Person, to: Person, more: Partial<ActData['verdict.give']> = {}): Promise<unknown> =>
    from.does('verdict.give', {
      summariser: to.seat,
      aspect: 'why_here',
      words: 'That is exactly it.',
      button: 'thats_right',
      asTold: 'no',
      pointed: [],
      note: '',
      seconds: 60,
      ...more,
    });
  await saysBack(ben, ana, said('summary'));
  await answers(ana, ben, { words: `That is exactly it, thank you, ${mark('verdict-words')}!` });
  // Cem tries three times; Ana says each time that it covers her points, that it is not it yet, and not what is missing.
  for (const attempt of ['one', 'two', 'three']) {
    await saysBack(cem, ana, `You came because of it, and it matters; try ${attempt}.`);
    const marks = [{ point: 'p1', covered: true }];
    await answers(ana, cem, { words: 'It is still not it.', button: 'almost', marks });
  }
  await ruth.does('caucus.open', { party: ana.seat });
  await ana.does('caucus.say', { party: ana.seat, text: said('caucus') });
  await ana.does('release.grant', { words: said('released') });
  for (const [from, to] of [
    [ana, ben],
    [cem, ben],
    [ana, cem],
    [ben, cem],
  ] as const) {
    await saysBack(from, to, 'You came because of it, and it matters.');
    await answers(to, from);
  }
  await ben.does('label.send', { to: ana.seat, aspect: 'why_here', kind: 'label', text: said('label') });
  await ana.does('message.send', { text: said('message') });
  await ana.does('message.send', { text: said('taken-out') });
  await ana.does('item.erase', { what: 'talk', item: (await ana.page()).view.talk.at(-1)?.id ?? '' });
  const safe = { free: 'not_sure', own: 'no', ready: 'yes' } as const;
  await ana.does('safety.check', { answers: safe, tell: false });
  const nadia = await attendant(ana, 'nadia', () =>
    ana.does('party.represent', {
      name: 'Nadia',
      mandate: { text: said('mandate'), issues: 'all', mayPropose: true, maySign: false },
    }),
  );
  await nadia.does('attendant.sit', {});
  await ana.does('issue.add', { title: said('issue') });
  const gus = await attendant(ben, 'gus', () => ben.does('guest.propose', { name: 'Gus', access: 'read_shared' }));
  for (const person of [ana, cem]) await person.does('guest.consent', { attendant: gus.seat });
  await gus.does('attendant.sit', {});
  const uma = await attendant(ana, 'uma', () => ana.does('guest.propose', { name: 'Uma', access: 'adviser' }));
  for (const person of [ben, cem]) await person.does('guest.consent', { attendant: uma.seat });
  await uma.does('attendant.sit', {});
  await ana.does('advice.say', { adviser: uma.seat, text: said('advice'), draft: 'offer' });
  const nia = await attendant(ben, 'nia', () => ben.does('guest.propose', { name: 'Nia', access: 'read_shared' }));
  const rea = await attendant(ana, 'rea', () =>
    ana.does('reader.propose', { name: 'Rea', summariser: ben.seat, author: ana.seat, aspect: 'why_here' }),
  );
  await ben.does('reader.accept', { attendant: rea.seat });
  await rea.does('attendant.sit', {});

  await enough(ana, cem, ruth);
  await offersAndSigns(ana, ben, cem);
  const vera = await attendant(ana, 'vera', () =>
    ana.does('commitment.name_verifier', { commitment: commitment(), name: 'Vera' }),
  );
  await ben.does('commitment.agree_verifier', { attendant: vera.seat });
  await vera.does('attendant.sit', {});
  // Ana's half-hearted words on an issue wait for her answer to a private question.
  const issue = (await ana.page()).view.issues[0]?.id ?? '';
  const aspect = `issue:${issue}` as const;
  const point = { id: 'i1', text: 'I need it before May.', facet: 'need' as const, must: true };
  await ana.does('statement.publish', { aspect, text: 'I need it before May.', points: [point], hidden: [] });
  await cem.does('summary.send', { author: ana.seat, aspect, text: 'You need it before May.' });
  await answers(ana, cem, { aspect, words: `yes, probably, ${mark('verdict-waiting')}` });

  // From here on they meet by way of Ruth, and a new version of Ana's side waits to be carried.
  await ana.does('mode.set', { mode: 'shuttle', reason: 'It is better so.' });
  for (const person of [ben, cem]) await person.does('mode.agree', { mode: 'shuttle' });
  const heldPoint = { id: 'p1', text: said('held'), facet: 'why' as const, must: true };
  await ana.does('statement.publish', { aspect: 'why_here', text: said('held'), points: [heldPoint], hidden: [] });

  const everybody: Readonly<Record<Exclude<Viewer, 'nobody'>, Person>> = {
    owner: ana,
    pair: ben,
    party: cem,
    neutral: ruth,
    guest: gus,
    adviser: uma,
    representative: nadia,
    reader: rea,
    verifier: vera,
    asked: nia,
  };
  const stranger = new Person(table.running.url, made.room, { seat: 'x', name: 'x', token: 'x'.repeat(40) });
  for (const found of [seen, seenSigned]) {
    // The second time over, the room is agreed: readers, and people who were asked, have gone.
    if (found === seenSigned) await signsAndAmends(parties, ana);
    for (const [viewer, person] of Object.entries(everybody)) found.set(viewer as Viewer, await look(person));
    found.set('nobody', await look(stranger));
  }

  function commitment(): string {
    return commitmentId;
  }
}, 120_000);
afterAll(() => table.close());

let commitmentId = '';
/** The neutral says that Cem's summary of Ana covers enough to go on; Ana says that it does not cover all. */
async function enough(ana: Person, cem: Person, ruth: Person): Promise<void> {
  const direction = { summariser: cem.seat, author: ana.seat, aspect: 'why_here' as const };
  const reason = `${said('enough-reason')} Cem said every point that Ana shared, in his own words and without a reply, three times in two days.`;
  await ruth.does('understanding.mark_enough', { ...direction, reason });
  await ana.does('understanding.dissent', { summariser: cem.seat, aspect: 'why_here', note: said('dissent') });
}

/** All sign the text with Ana's clause; then she proposes to change it, and notes what she thinks is not kept. */
async function signsAndAmends(parties: readonly Person[], ana: Person): Promise<void> {
  const agreement = async () => (await ana.page()).view.agreement;
  const drafted = await agreement();
  const fixed = [{ id: 'k1', title: 'Clause 1', text: said('fixed-clause') }];
  await ana.does('agreement.edit', {
    version: drafted?.version ?? 0,
    text: { clauses: fixed, reviewOn: '2027-03-01', dispute: 'We talk.' },
  });
  await ana.does('agreement.freeze', { version: (await agreement())?.version ?? 0 });
  const hash = (await agreement())?.hash ?? '';
  for (const person of parties) await person.does('agreement.waive_cooling_off', { hash });
  for (const person of parties) await person.does('agreement.sign', { hash, name: 'A. Person' });
  const { text } = (await agreement()) ?? {};
  const clauses = text?.clauses.map((each) => ({ ...each })) ?? [];
  const changed = { clauses, reviewOn: '2027-04-01', dispute: 'We talk first.' };
  const change = { kind: 'change', text: changed } as const;
  await ana.does('agreement.amend', { from: 1, reason: said('amendment'), change, commitments: [] });
  await ana.does('agreement.note_dispute', { words: said('dispute') });
}

/** A step that Ana promises to Ben, and an agreement with a clause of hers. */
async function offersAndSigns(ana: Person, ben: Person, cem: Person): Promise<void> {
  await ana.does('commitment.offer', {
    what: `I show ${mark('commitment')} to Ben.`,
    doneWhen: 'Ben has seen it.',
    due: { on: '2027-01-15', zone: 'Europe/Vienna', graceDays: 0 },
    verify: { by: 'verifier', how: 'Vera looks at it.' },
    noticeRule: 'Two days before.',
    level: 1,
    reversible: true,
    dependsOn: [],
    to: [ben.seat],
    source: 'good_will',
  });
  commitmentId = (await ana.page()).view.commitments[0]?.id ?? '';
  const issue = (await ana.page()).view.issues[0]?.id ?? '';
  for (const person of [ana, ben, cem]) await person.does('aspect.nothing_to_add', { issue });
  await ana.does('agreement.open', {});
  await ana.does('agreement.edit', {
    version: (await ana.page()).view.agreement?.version ?? 0,
    text: {
      clauses: [{ id: 'k1', title: 'Clause 1', text: said('clause') }],
      reviewOn: '2027-03-01',
      dispute: 'We talk.',
    },
  });
}

describe('who can see what', () => {
  it('every datum of the matrix has its words, and every word its datum', () => {
    expect(visibility.map((each) => each.id).toSorted()).toEqual(Object.keys(visibilityWords.data).toSorted());
  });

  it.each(visibility.map((each) => [each.id, each] as const))('%s, by every way, as everybody', (id, datum) => {
    const { page, mine, agreement } = datum;
    const nobody: readonly Viewer[] = [];
    const expected: Readonly<Record<Way, readonly Viewer[]>> = {
      view: page,
      stream: page,
      record: nobody,
      agreement,
      mine,
    };
    const cells = viewers.flatMap((viewer) => ways.map((way) => [viewer, way] as const));
    const wrong = cells.flatMap(([viewer, way]) => {
      const text = (onceSigned.has(id) ? seenSigned : seen).get(viewer)?.[way] ?? '';
      expect(text.length, `${viewer} gets an answer by ${way}`).toBeGreaterThan(10);
      const shows = id === 'safety' ? text.includes('not_sure') : text.includes(mark(id));
      return shows === expected[way].includes(viewer)
        ? []
        : [`${viewer} ${shows ? 'sees' : 'does not see'} it by ${way}`];
    });
    expect(cells.length).toBe(55);
    expect(wrong).toEqual([]);
  });
});
