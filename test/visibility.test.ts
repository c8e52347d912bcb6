import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActData } from '../src/contract/acts.ts';
import type { Viewer } from '../src/contract/viewers.ts';
import { visibility, type Datum, type Way } from '../src/contract/visibility.ts';
import { visibilityWords } from '../src/contract/words/visibility.en.ts';
import { openTable, type Person, type Table } from './server.testing.ts';
import { roomFromAfar, roomOfFive, withAfar } from './visibility.five.ts';
import {
  attendant,
  cellsOfOne,
  fromAfar,
  laysOut,
  lookRound,
  mark,
  openRoomOf,
  said,
  wrongCells,
  type Everybody,
  type Seen,
} from './visibility.testing.ts';

// The matrix of "who can see what": rooms with every kind of datum in them, each with a word that stands nowhere else, looked
// at as everybody, by every way. Ana owns what is looked at, Ben is the other of the pair, Cem a third party.
let table: Table;
let seen: Seen;
let seenSigned: Seen;
let five: Awaited<ReturnType<typeof roomOfFive>>;
let distant: Awaited<ReturnType<typeof roomFromAfar>>;
/** What there is only in a room that has signed. */
const onceSigned: ReadonlySet<string> = new Set(['fixed-clause', 'amendment', 'dispute']);
/** What stands in a room of five that is being closed. */
const withFive: ReadonlySet<string> = new Set([
  'restart',
  'folded',
  'folded-summary',
  'folded-kept-point',
  'marks',
  'own-words',
  'talk-result',
  'group-draft',
  'deadline',
  'mode',
  'instead',
  'closing-words',
]);
const placeOf = (id: string): Seen => {
  const afar = withAfar[id];
  if (afar) return distant[afar];
  if (id === 'closing-line') return five.closed;
  if (withFive.has(id)) return five.closing;
  return onceSigned.has(id) ? seenSigned : seen;
};

beforeAll(async () => {
  table = await openTable({ limits: { actsPerMinute: 100_000 } });
  const [ana, ben, cem, dia] = await openRoomOf(table, ['Ana', 'Ben', 'Cem', 'Dia'], said('title'));
  if (!ana || !ben || !cem || !dia) throw new Error('three seats are needed, and one for who declines');
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

  const ruth = await attendant(table, ben, 'ruth', () => ben.does('facilitator.nominate', { name: 'Ruth' }));
  for (const person of [ana, cem, dia]) await person.does('facilitator.agree', { attendant: ruth.seat });
  await ruth.does('facilitator.accept', { conflicts: said('conflicts') });
  const afar = await fromAfar(table, parties, ruth, dia, false);

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
  await ana.tries('message.send', { text: `I will break your legs. ${said('threat')}` });
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
  const nadia = await attendant(table, ana, 'nadia', () =>
    ana.does('party.represent', {
      name: 'Nadia',
      mandate: { text: said('mandate'), issues: 'all', mayPropose: true, maySign: false },
    }),
  );
  await nadia.does('attendant.sit', {});
  await ana.does('issue.add', { title: said('issue') });
  const gus = await attendant(table, ben, 'gus', () =>
    ben.does('guest.propose', { name: 'Gus', access: 'read_shared' }),
  );
  for (const person of [ana, cem]) await person.does('guest.consent', { attendant: gus.seat });
  await gus.does('attendant.sit', {});
  const uma = await attendant(table, ana, 'uma', () => ana.does('guest.propose', { name: 'Uma', access: 'adviser' }));
  for (const person of [ben, cem]) await person.does('guest.consent', { attendant: uma.seat });
  await uma.does('attendant.sit', {});
  await ana.does('advice.say', { adviser: uma.seat, text: said('advice'), draft: 'offer' });
  const nia = await attendant(
    table,
    ben,
    'nia',
    () => ben.does('guest.propose', { name: 'Nia', access: 'read_shared' }),
    false,
  );
  const rea = await attendant(table, ana, 'rea', () =>
    ana.does('reader.propose', { name: 'Rea', summariser: ben.seat, author: ana.seat, aspect: 'why_here' }),
  );
  await ben.does('reader.accept', { attendant: rea.seat });
  await rea.does('attendant.sit', {});

  await enough(ana, cem, ruth);
  await offersAndSigns(ana, ben, cem);
  const vera = await attendant(table, ana, 'vera', () =>
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

  const everybody: Everybody = {
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
    afar,
    copy: ben.copy,
  };
  seen = await lookRound(table, everybody);
  // The second time over, the room is agreed: readers, and people who were asked, have gone.
  await signsAndAmends(parties, ana);
  seenSigned = await lookRound(table, everybody);
  five = await roomOfFive(table);
  distant = await roomFromAfar(table);

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
  await laysOut(ana, ben, cem, issue);
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
    expect(cellsOfOne).toBe(65);
    expect(wrongCells(placeOf(id), datum)).toEqual([]);
  });
});

/** Faults by which somebody would get what is another's: the cells of `from` shown to `to` as well. */
const leaks: readonly (readonly [string, Datum['id'], from: Viewer, to: Viewer, way: Way])[] = [
  ['points kept to oneself, read by all once they are folded', 'folded-kept-point', 'owner', 'party', 'view'],
  ['what waits for the other one’s draft, shown to them', 'layout-sealed', 'owner', 'party', 'stream'],
  ['what two said back before a restart, folded for everybody', 'folded-summary', 'pair', 'guest', 'stream'],
  ['a reader who goes on reading what is folded', 'folded', 'owner', 'reader', 'view'],
  ['marks on points shown to the neutral', 'marks', 'owner', 'neutral', 'view'],
  ['own words of two in the stream of a third', 'own-words', 'pair', 'party', 'stream'],
  ['what came out of a talk, in the other’s copy', 'talk-result', 'owner', 'pair', 'mine'],
  ['words of a group on their way, shown to a verifier', 'group-draft', 'owner', 'verifier', 'view'],
  ['why another way to meet is asked for, told to people not seated yet', 'mode', 'owner', 'asked', 'stream'],
  ['the reason of a date in the copy of the agreement', 'deadline', 'owner', 'representative', 'agreement'],
  ['a question to somebody from afar, on the page of a reader', 'afar-question', 'owner', 'reader', 'view'],
  ['what is said back to somebody from afar, told to a third', 'afar-summary', 'owner', 'party', 'view'],
  ['points kept to oneself, on the page of somebody from afar', 'afar-kept-point', 'owner', 'afar', 'view'],
  ['what two said back, over the copy of a link that one of them had', 'label', 'pair', 'copy', 'view'],
  ['why somebody starts over, in a list of what happened', 'restart', 'owner', 'adviser', 'record'],
];

describe('the test of the matrix', () => {
  it.each(leaks)('sees a planted leak: %s', (_name, id, from, to, way) => {
    const place = placeOf(id);
    const [own, others] = [place.get(to), place.get(from)];
    const datum = visibility.find((each) => each.id === id);
    if (!own || !others || !datum) throw new Error(`nobody looked at ${id}`);
    // What the owner's or the other's page or copy holds comes along with what is theirs.
    const leaked =
      own[way] + (way === 'stream' ? others.stream : way === 'view' ? others.view : others.view + others.mine);
    const faulty: Seen = new Map([...place, [to, { ...own, [way]: leaked }]]);
    expect(wrongCells(faulty, datum)).toEqual([`${to} sees it by ${way}`]);
  });
});
