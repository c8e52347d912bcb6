import type { AgreementText } from '../../room/index.ts';
import { demoRoomOf, messageOf, partOf, type Told } from './file.ts';
import { ledger } from './ledger.ts';
import { withKept, writer, type ScriptOf, type Writer } from './script.ts';

const room = demoRoomOf('demo-2-renewal');
const msg = (t: string, from: string, type: string): Told => messageOf(room, t, from, type);
const issues = Object.keys(room.issues);

/** How the issues are called on screen, with the unit of their options. */
const titles = {
  price: 'Price (EUR per 1000 trays)',
  payment: 'Payment (days)',
  term: 'Term (months)',
  volume: 'Volume (% of demand)',
  index: 'Resin index',
  remedy: 'Late delivery',
  stock: 'Stock (weeks at supplier)',
} as const;
const clauseTitles = ['Price', 'Resin', 'Payment', 'Volume and term', 'Stock', 'Late delivery', 'Drawings'];

/** The clauses as the file words them: version 2, which the amendment of day 20 brings. */
const clausesOfVersion2 = () =>
  room.clauses.map(({ id, text }, index) => ({ id, title: clauseTitles[index] ?? id, text }));

/** The clauses of version 1: where the two differ, it says what its package says. */
function clausesOfVersion1() {
  const before: Readonly<Record<string, (text: string) => string>> = {
    k4: (text) =>
      partOf({ text }, /^([^.]*\.)/)
        .text.replace('80 %', '60 %')
        .replace('36 months', '24 months'),
    k5: (text) => text.replace('four weeks', 'two weeks'),
    k6: (text) => text.replace('credits 2 %', 'credits 1 %').replace('at most 10 %', 'at most 5 %'),
  };
  return clausesOfVersion2().map((clause) => ({ ...clause, text: before[clause.id]?.(clause.text) ?? clause.text }));
}

function understanding({ does, say, tell, sayBack, answer, addIssues, nothingToAdd }: Writer): void {
  does('D1 10:00', 'supplier', 'party.accept', {});
  say('D1 11:00', 'buyer', msg('D1', 'buyer', 'message.sent'));
  does('D1 15:00', 'buyer', 'rules.accept', { version: 1 });
  does('D1 16:00', 'supplier', 'rules.accept', { version: 1 });
  tell('D2 10:00', 'supplier', withKept(room, 'supplier'), msg('D2', 'supplier', 'statement.published'));
  sayBack('D3 10:00', 'buyer', 'supplier', msg('D3', 'buyer', 'summary.sent'));
  const polite = msg('D3', 'supplier', 'verdict.given');
  answer('D3 14:00', 'supplier', 'buyer', polite);
  const onCheck = { summariser: 'buyer', aspect: 'why_here', answer: 'missing', words: polite.text } as const;
  does('D3 14:01', 'supplier', 'verdict.resolve', onCheck, polite);
  const asked = msg('D4', 'buyer', 'question.asked (no_oriented)');
  const question = { to: 'supplier', aspect: 'why_here', kind: 'no_oriented', text: asked.text } as const;
  does('D4 10:00', 'buyer', 'label.send', question, { ...asked, makes: ['question-1'] });
  const denied = msg('D4', 'supplier', 'question.answered');
  const no = { label: 'question-1', choice: 'no', words: denied.text } as const;
  does('D4 11:00', 'supplier', 'label.answer', no, denied);
  sayBack('D5 09:00', 'buyer', 'supplier', msg('D5', 'buyer', 'summary.sent'));
  answer('D5 11:00', 'supplier', 'buyer', msg('D5', 'supplier', 'verdict.given'));
  tell('D6 10:00', 'buyer', withKept(room, 'buyer'), msg('D6', 'buyer', 'statement.published'));
  sayBack('D7 09:00', 'supplier', 'buyer', msg('D7', 'supplier', 'summary.sent'));
  const planning = { button: 'almost', pointed: ['p3'] } as const;
  answer('D7 10:00', 'buyer', 'supplier', msg('D7', 'buyer', 'verdict.given'), planning);
  sayBack('D8 09:00', 'supplier', 'buyer', msg('D8', 'supplier', 'summary.sent'));
  answer('D8 09:30', 'buyer', 'supplier', msg('D8', 'buyer', 'verdict.given'));
  addIssues('D8 11:00', 'buyer', titles);
  nothingToAdd('D8 14:00', issues, msg('D8', 'both', 'aspect.nothing_to_add').plays);
}

/** Facts, criterion, evidence and what each told the other, in the words of the file. */
function groundwork({ say, listOptions }: Writer): void {
  say('D9 10:00', 'supplier', msg('D9', 'both', 'factfind.closed'));
  say('D9 10:30', 'buyer', msg('D9', 'buyer', 'apology.sent'));
  say('D10 14:00', 'buyer', msg('D10', 'both', 'criterion.accepted_blind'));
  say('D11 10:00', 'supplier', msg('D11', 'both', 'evidence.added'));
  const revealed = msg('D12', 'both', 'disclosure.revealed');
  const first = (told: Told): Told => ({
    ...told,
    text: `${told.text.slice(0, 1).toUpperCase()}${told.text.slice(1)}`,
  });
  say('D12 14:00', 'buyer', first(partOf(revealed, /^Buyer L3: (.*?) \/\//)));
  say('D12 14:00', 'supplier', partOf(revealed, /Supplier L3: (.*)$/));
  listOptions('D13 10:00', msg('D13', 'both', 'brainstorm.closed').plays);
}

function offers({ does, layOut, keepAll, packageOf }: Writer): void {
  const meso = msg('D14', 'buyer', 'proposal.meso_sent');
  const packages = ['meso_1', 'meso_2', 'meso_3'].map(packageOf);
  does('D14 10:00', 'buyer', 'package.send', { packages, note: meso.text }, { ...meso, makes: ['offer-1'] });
  const second = msg('D15', 'supplier', 'proposal.replied');
  const question = { proposal: 'offer-1', answer: 'question', words: second.text } as const;
  does('D15 11:00', 'supplier', 'package.reply', question, second);
  does('D15 15:00', 'buyer', 'layout.invite', { to: 'supplier', words: '' }, { makes: ['layout'] });
  const laid = msg('D16', 'supplier', 'layout.drafted');
  const draft = { layout: 'layout', package: 'signed_v1' };
  layOut('D16 10:00', 'supplier', { ...draft, words: laid.text }, laid);
  keepAll('D16 11:00', 'buyer', draft);
  does('D16 11:10', 'buyer', 'package.withdraw', { proposal: 'offer-1' });
  does('D16 11:20', 'buyer', 'package.send', { packages: [packageOf('signed_v1')], note: '' }, { makes: ['offer-2'] });
  does('D16 15:00', 'supplier', 'package.reply', { proposal: 'offer-2', answer: 'accept', package: 0, words: '' });
}

/** Days 19 and 20: a package that both prefer takes the place of the deal; both say yes, sleep on it and sign. */
function amends({ does, packageOf, signAll }: Writer, text: AgreementText): void {
  const change = {
    kind: 'post_settlement' as const,
    text: { ...text, clauses: text.clauses.map((clause) => ({ ...clause })) },
    package: packageOf('pss_v2'),
  };
  const reason = 'A longer term with a larger share pays for the stock and for the credit on late days.';
  const wish = { from: 1, reason, change, commitments: [] };
  does('D19 12:00', 'buyer', 'agreement.amend', wish, { makes: ['version-2'] });
  does('D19 13:00', 'supplier', 'agreement.answer_amendment', { amendment: 'version-2', yes: true });
  signAll('D20 14:00', msg('D20', 'both', 'agreement.amended').plays);
}

/** Demo room 2 (method 14.2): a supply renewal, a lukewarm yes that was none, a drawing, three equal offers. */
export const renewal: ScriptOf = (calendar) => {
  const write = writer(room);
  const { does, signAll, inOrder } = write;
  const { promise, kept, keptLate } = ledger(write, room, calendar);
  understanding(write);
  promise('c3', { from: 'buyer', at: 'D8 15:00', accepted: 'D8 15:30' });
  groundwork(write);
  kept('c3', 'buyer', 'D9 11:00', 'D9 12:00');
  promise('c1', { from: 'buyer', at: 'D9 15:00', accepted: 'D9 15:30' });
  kept('c1', 'buyer', 'D10 10:00', 'D10 11:00');
  // Weekly: one promise a week, four weeks.
  const weeks = ['D12', 'D19', 'D26', 'D33'];
  weeks.forEach((due, week) =>
    promise('c2', { id: `c2-week-${week + 1}`, due, from: 'supplier', at: 'D11 15:00', accepted: 'D11 15:30' }),
  );
  kept('c2-week-1', 'supplier', 'D12 16:00', 'D12 17:00');
  offers(write);
  does('D17 09:00', 'supplier', 'agreement.open', { proposal: 'offer-2' });
  const dispute =
    'We say what we observed within 7 days, here. Within 7 days each of us says back what the other means. For up to 14 days we look for a repair. Then we ask a neutral person whom both accept.';
  const text = { clauses: clausesOfVersion1(), reviewOn: calendar.on('1 April'), dispute };
  does('D17 09:30', 'supplier', 'agreement.edit', { version: 1, text });
  does('D17 10:00', 'buyer', 'agreement.freeze', { version: 2 });
  signAll('D18 11:00', msg('D18', 'both', 'agreement.signed').plays);
  promise('c5', { from: 'buyer', at: 'D18 14:00', accepted: 'D18 15:00', clause: 'k3' });
  kept('c2-week-2', 'supplier', 'D19 16:00', 'D19 17:00');
  amends(write, { ...text, clauses: clausesOfVersion2() });
  promise('c4', { from: 'supplier', at: 'D20 15:00', accepted: 'D20 16:00', clause: 'k5' });
  kept('c5', 'buyer', 'D21 10:00', 'D21 11:00');
  keptLate('c2-week-3', 'supplier', 'D25 16:00', 'D27 10:00', 'D27 11:00');
  kept('c2-week-4', 'supplier', 'D33 16:00', 'D33 17:00');
  const invitation = { text: `${room.purpose} That is what I would like us to find. I listen first.` };
  return { room, opening: { at: 'D1 09:00', invitation }, steps: inOrder() };
};
