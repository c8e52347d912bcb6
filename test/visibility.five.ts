import type { Aspect } from '../src/room/types.ts';
import type { Person, Table } from './server.testing.ts';
import {
  attendant,
  fromAfar,
  lookRound,
  mark,
  onePage,
  openRoomOf,
  said,
  type Everybody,
  type Seen,
} from './visibility.testing.ts';

const due = { on: '2027-01-15', zone: 'Europe/Vienna', graceDays: 0 };
const aspect: Aspect = 'why_here';

async function arrive([ana, ...others]: readonly [Person, ...(readonly Person[])]): Promise<void> {
  for (const person of others) await person.does('party.accept', {});
  for (const person of [ana, ...others]) await person.does('rules.accept', { version: 1 });
}

async function tells(person: Person, text: string, kept = '', id = 'p1'): Promise<void> {
  const hidden = kept === '' ? [] : [{ id: 'h1', text: kept, facet: 'worry' as const, must: false }];
  const points = [{ id, text, facet: 'why' as const, must: true }];
  await person.does('statement.publish', { aspect, text, points, hidden });
}

/** People who are no party, each of the kinds there are, seated but for one who was only asked. */
async function helped(
  table: Table,
  [parties, invited]: readonly [readonly Person[], Person],
  [ana, ben]: readonly [Person, Person],
  stay: boolean,
) {
  const others = (asks: Person) => parties.filter((each) => each !== asks);
  const guest = async (asks: Person, name: string, access: 'read_shared' | 'adviser'): Promise<Person> => {
    const person = await attendant(table, asks, name, () => asks.does('guest.propose', { name, access }));
    for (const each of [...others(asks), ...(stay ? [invited] : [])])
      await each.does('guest.consent', { attendant: person.seat });
    await person.does('attendant.sit', {});
    return person;
  };
  const neutral = await attendant(table, ben, 'ruth', () => ben.does('facilitator.nominate', { name: 'Ruth' }));
  for (const person of others(ben)) await person.does('facilitator.agree', { attendant: neutral.seat });
  await invited.does('facilitator.agree', { attendant: neutral.seat });
  await neutral.does('facilitator.accept', { conflicts: '' });
  const afar = await fromAfar(table, parties, neutral, invited, stay);
  const mandate = { text: 'All of it.', issues: 'all' as const, mayPropose: true, maySign: false };
  const representative = await attendant(table, ana, 'nadia', () =>
    ana.does('party.represent', { name: 'Nadia', mandate }),
  );
  await representative.does('attendant.sit', {});
  const reader = await attendant(table, ana, 'rea', () =>
    ana.does('reader.propose', { name: 'Rea', summariser: ben.seat, author: ana.seat, aspect }),
  );
  await ben.does('reader.accept', { attendant: reader.seat });
  await reader.does('attendant.sit', {});
  await ana.does('commitment.offer', {
    what: 'I show the plan.',
    doneWhen: 'Ben has seen it.',
    due,
    verify: { by: 'verifier', how: 'Vera looks at it.' },
    noticeRule: '',
    level: 1,
    reversible: true,
    dependsOn: [],
    to: [ben.seat],
    source: 'good_will',
  });
  const commitment = (await ana.page()).view.commitments[0]?.id ?? '';
  const verifier = await attendant(table, ana, 'vera', () =>
    ana.does('commitment.name_verifier', { commitment, name: 'Vera' }),
  );
  await ben.does('commitment.agree_verifier', { attendant: verifier.seat });
  await verifier.does('attendant.sit', {});
  // Over her link as Ben handed it out: whoever else has a copy sees as much.
  const asked = await attendant(
    table,
    ben,
    'nia',
    () => ben.does('guest.propose', { name: 'Nia', access: 'read_shared' }),
    false,
  );
  const guests = { guest: await guest(ben, 'gus', 'read_shared'), adviser: await guest(ana, 'uma', 'adviser') };
  return { neutral, representative, reader, verifier, asked, afar, ...guests };
}

/** What was said before a restart: Ana's statement with a point kept to herself, and Ben's words for it. */
async function startOver(parties: readonly Person[], ana: Person, ben: Person): Promise<void> {
  await tells(ana, said('folded'), said('folded-kept-point'));
  await ben.does('summary.send', { author: ana.seat, aspect, text: said('folded-summary') });
  await ana.does('aspect.reset.propose', { aspect, words: said('restart'), offer: 'Is it too late for a new try?' });
  const reset = (await ana.page()).view.resets[0]?.id ?? '';
  for (const person of parties) if (person !== ana) await person.does('aspect.reset.accept', { reset });
}

/** Ben tries three times; Ana marks her point each time, writes the words she would accept, and tells of a talk. */
async function otherWays(ana: Person, ben: Person): Promise<void> {
  await tells(ana, 'I came because of the fence.', '', mark('marks'));
  for (const attempt of ['one', 'two', 'three']) {
    await ben.does('summary.send', {
      author: ana.seat,
      aspect,
      text: `You came because of the fence; try ${attempt}.`,
    });
    await ana.does('verdict.give', {
      summariser: ben.seat,
      aspect,
      words: 'It is still not it.',
      button: 'almost',
      asTold: 'no',
      pointed: [],
      note: '',
      seconds: 60,
      marks: [{ point: mark('marks'), covered: true }],
    });
  }
  const direction = { summariser: ben.seat, author: ana.seat, aspect };
  await ana.does('own_words.offer', { summariser: ben.seat, aspect, text: said('own-words') });
  await ana.does('channel.change', { ...direction, kind: 'voice_talk' });
  await ben.does('channel.answer', { ...direction, accept: true });
  await ana.does('talk.result', { ...direction, words: said('talk-result') });
}

/**
 * A room of five with what a restart, other ways, a group, dates and a closing leave in it: looked at while the closing
 * is asked for, and once the room is closed. Ana owns what is looked at, Ben is the other of the pair, Cem a third party.
 */
export async function roomOfFive(table: Table): Promise<{ readonly closing: Seen; readonly closed: Seen }> {
  const everyone = await openRoomOf(table, ['Ana', 'Ben', 'Cem', 'Dia', 'Eva', 'Fay'], 'Five at a fence');
  const [ana, ben, cem, dia, eva, fay] = everyone;
  if (!ana || !ben || !cem || !dia || !eva || !fay) throw new Error('five seats are needed');
  const parties = [ana, ben, cem, dia, eva];
  await arrive([ana, ...parties.slice(1)]);
  const people = await helped(table, [parties, fay], [ana, ben], false);
  await startOver(parties, ana, ben);
  await otherWays(ana, ben);
  // Ana comes after Eva in the seating order: it is her turn to write what all heard from her.
  await tells(eva, 'I came because of the path.');
  await ana.does('group_summary.draft', { author: eva.seat, aspect, text: said('group-draft') });
  await ana.does('deadline.set', { kind: 'unilateral', on: '2031-04-01', reason: said('deadline') });
  await ana.does('mode.set', { mode: 'relay', reason: said('mode') });
  await ana.does('message.send', { text: 'You never listen.' });
  const message = (await ana.page()).view.talk.at(-1)?.id ?? '';
  await ana.does('message.take_back', { message, instead: said('instead') });
  await ana.does('room.close', { kind: 'ended', words: said('closing-words'), nextContact: said('closing-line') });
  const everybody: Everybody = { owner: ana, pair: ben, party: cem, copy: ben.copy, ...people };
  const closing = await lookRound(table, everybody);
  for (const person of parties) if (person !== ana) await person.does('room.confirm_close', {});
  return { closing, closed: await lookRound(table, everybody) };
}

/** What stands in a room with somebody who answers from afar, and when it is looked at. */
export const withAfar: Readonly<Record<string, 'asked' | 'answered' | 'saidBack'>> = {
  'afar-question': 'asked',
  'afar-code': 'answered',
  'afar-answer': 'answered',
  'afar-summary': 'answered',
  'afar-verdict': 'answered',
  'afar-waiting': 'answered',
  'afar-told': 'saidBack',
  'afar-kept-point': 'saidBack',
  'afar-said-back': 'saidBack',
  'afar-back-verdict': 'saidBack',
};

/**
 * A room in which Dia answers from afar: looked at with a question on her page, with a summary and her answer to it that
 * still waits for a private question, and with what Ana put there and Dia said back.
 */
export async function roomFromAfar(
  table: Table,
): Promise<{ readonly asked: Seen; readonly answered: Seen; readonly saidBack: Seen }> {
  const [ana, ben, cem, dia] = await openRoomOf(table, ['Ana', 'Ben', 'Cem', 'Dia'], 'A fence, from afar');
  if (!ana || !ben || !cem || !dia) throw new Error('four seats are needed');
  const parties = [ana, ben, cem];
  await arrive([ana, ben, cem]);
  const people = await helped(table, [parties, dia], [ana, ben], true);
  const everybody: Everybody = { owner: ana, pair: ben, party: cem, copy: ben.copy, ...people };
  const code = mark('afar-code');
  await people.neutral.does('relay.set_code', { to: dia.seat, code });
  let forms = 0;
  const answers = (fields: Readonly<Record<string, string>>): Promise<string> =>
    onePage(people.afar, { act: `form-number-${++forms}`, opened: String(Date.now() - 90_000), code, ...fields });
  await ana.does('relay.ask', { to: dia.seat, aspect, text: said('afar-question') });
  const asked = await lookRound(table, everybody);
  await answers({ step: 'tell', words: said('afar-answer') });
  await ana.does('summary.send', { author: dia.seat, aspect, text: 'You came because of something.' });
  await answers({ step: 'answer', words: said('afar-verdict'), button: 'almost', note: 'Say more.' });
  await ana.does('summary.send', { author: dia.seat, aspect, text: said('afar-summary') });
  await answers({ step: 'answer', words: `yes, probably, ${mark('afar-waiting')}`, button: 'thats_right', note: '' });
  const answered = await lookRound(table, everybody);
  await answers({ step: 'check', answer: 'stands', words: 'That is exactly it.' });
  await tells(ana, said('afar-told'), said('afar-kept-point'));
  await ana.does('relay.show', { to: dia.seat, aspect });
  await answers({ step: 'say_back', words: said('afar-said-back') });
  await ana.does('verdict.give', {
    summariser: dia.seat,
    aspect,
    words: said('afar-back-verdict'),
    button: 'almost',
    asTold: 'no',
    pointed: [],
    note: 'Say more.',
    seconds: 60,
  });
  return { asked, answered, saidBack: await lookRound(table, everybody) };
}
