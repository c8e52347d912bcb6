import type { Aspect, RoomView } from '../../room/index.ts';
import { demoRoomOf, messageOf, partOf, type Told } from './file.ts';
import { ledger } from './ledger.ts';
import { asPoints, firstRound, secondRound, type Round } from './room-3-decisions.ts';
import { telling, withKept, writer, type ScriptOf, type VerdictMore, type Writer } from './script.ts';

const room = demoRoomOf('demo-3-founders');
const msg = (t: string, from: string, type: string, nth = 0): Told => messageOf(room, t, from, type, nth);
const issues = Object.keys(room.issues);
const decisions: Aspect = 'issue:decisions';

/** How the issues are called on screen. */
const titles = {
  equity: 'Shares',
  vesting: 'Vesting',
  decisions: 'Who decides',
  salary: 'Salary',
  funding: 'Funding',
  leaver: 'Who leaves',
} as const;
const clauseTitles = [
  'Shares',
  'Vesting',
  'Who decides',
  'Salaries',
  'Funding',
  'The loan',
  'Investor talks',
  'Who leaves',
];

/** Seats, the facilitator whom all three agree to, ground rules; each side as it is told. */
function arriving({ does, say, tell }: Writer): void {
  does('D1 09:20', 'bilal', 'party.accept', {});
  does('D1 09:40', 'chiara', 'party.accept', {});
  const { name } = room.facilitator ?? { name: '' };
  does('D1 10:00', 'anja', 'facilitator.nominate', { name }, { makes: ['ruth'] });
  does('D1 10:20', 'bilal', 'facilitator.agree', { attendant: 'ruth' });
  does('D1 10:30', 'chiara', 'facilitator.agree', { attendant: 'ruth' });
  does('D1 10:40', 'ruth', 'facilitator.accept', { conflicts: '' });
  say('D1 11:00', 'anja', msg('D1', 'anja', 'message.sent'));
  for (const [at, who] of [
    ['D1 15:00', 'anja'],
    ['D1 15:20', 'bilal'],
    ['D1 15:40', 'chiara'],
  ] as const)
    does(at, who, 'rules.accept', { version: 1 });
  tell('D2 08:30', 'chiara', withKept(room, 'chiara'));
  tell('D3 08:30', 'bilal', withKept(room, 'bilal'));
  tell('D4 08:30', 'anja', withKept(room, 'anja'));
}

/** Five of the six directions: two of Chiara (one by adoption), two of Bilal (one after a check), one of Anja. */
function fiveDirections({ does, sayBack, answer }: Writer): void {
  sayBack('D2 10:00', 'bilal', 'chiara', msg('D2', 'bilal', 'summary.sent'));
  answer('D2 10:30', 'chiara', 'bilal', msg('D2', 'chiara', 'verdict.given'));
  // Anja can adopt Bilal's words only when both of that direction let everyone read them.
  const direction = { summariser: 'bilal', author: 'chiara', aspect: 'why_here', open: true } as const;
  does('D2 10:40', 'bilal', 'summary.open', direction);
  does('D2 10:45', 'chiara', 'summary.open', direction);
  const adopted = msg('D2', 'anja', 'summary.adopted');
  const addition = partOf(adopted, /and add: (.*)$/).text;
  const adopting = { of: 'bilal', author: 'chiara', aspect: 'why_here', addition } as const;
  does('D2 11:30', 'anja', 'summary.adopt', adopting, adopted);
  answer('D2 12:00', 'chiara', 'anja', msg('D2', 'chiara', 'verdict.given', 1));

  sayBack('D3 10:00', 'anja', 'bilal', msg('D3', 'anja', 'summary.sent'));
  const lukewarm = msg('D3', 'bilal', 'verdict.given');
  answer('D3 11:00', 'bilal', 'anja', lukewarm, { asTold: 'private' });
  const stands = { summariser: 'anja', aspect: 'why_here', answer: 'stands', words: lukewarm.text } as const;
  does('D3 11:02', 'bilal', 'verdict.resolve', stands, lukewarm);
  sayBack('D3 14:00', 'chiara', 'bilal', msg('D3', 'chiara', 'summary.sent'));
  answer('D3 14:30', 'bilal', 'chiara', msg('D3', 'bilal', 'verdict.given', 1));

  sayBack('D4 10:00', 'bilal', 'anja', msg('D4', 'bilal', 'summary.sent'));
  answer('D4 10:30', 'anja', 'bilal', msg('D4', 'anja', 'verdict.given'));
}

/** The sixth: four tries, three refusals that name nothing, other ways, stalled, alone with the neutral, well enough. */
function theSixth({ does, sayBack, answer }: Writer): void {
  const all: VerdictMore = { button: 'almost', covered: ['p1', 'p2', 'p3'] };
  sayBack('D4 14:00', 'chiara', 'anja', msg('D4', 'chiara', 'summary.sent'));
  const deny: VerdictMore = { button: 'not_it', pointed: ['p1', 'p2'] };
  answer('D4 15:00', 'anja', 'chiara', msg('D4', 'anja', 'verdict.given', 1), deny);
  sayBack('D5 09:00', 'chiara', 'anja', msg('D5', 'chiara', 'summary.sent'));
  answer('D5 10:00', 'anja', 'chiara', msg('D5', 'anja', 'verdict.given'), all);
  sayBack('D6 09:00', 'chiara', 'anja', msg('D6', 'chiara', 'summary.sent'));
  answer('D6 10:00', 'anja', 'chiara', msg('D6', 'anja', 'verdict.given'), all);
  const direction = { summariser: 'chiara', author: 'anja', aspect: 'why_here' } as const;
  const changed = msg('D6 evening', 'anja', 'channel.changed');
  does('D6 17:00', 'chiara', 'channel.change', { ...direction, kind: 'own_words' });
  does('D6 17:30', 'anja', 'channel.answer', { ...direction, accept: false }, changed);
  does('D6 17:40', 'chiara', 'channel.change', { ...direction, kind: 'voice_talk' });
  does('D6 17:50', 'anja', 'channel.answer', { ...direction, accept: true }, changed);
  sayBack('D7 09:00', 'chiara', 'anja', msg('D7 09:00', 'chiara', 'summary.sent'));
  answer('D7 09:10', 'anja', 'chiara', msg('D7 09:10', 'anja', 'verdict.given'), all);

  const caucus = msg('D7', 'ruth', 'caucus.closed');
  const loan = partOf(caucus, /^with Anja: ([^.]*\.)/).text;
  const words = `${loan.slice(0, 1).toUpperCase()}${loan.slice(1)}`;
  does('D7 10:00', 'ruth', 'caucus.open', { party: 'anja' });
  does('D7 10:05', 'ruth', 'caucus.say', { party: 'anja', text: 'What would make it complete?' });
  does('D7 10:10', 'anja', 'caucus.say', { party: 'anja', text: words });
  // "Anja does not want to tell it yet": the neutral asks for exactly these words, and she keeps them.
  does('D7 10:20', 'ruth', 'release.request', { party: 'anja', words }, { makes: ['release-1'] });
  does('D7 10:30', 'anja', 'release.deny', { request: 'release-1' });
  does('D7 10:40', 'ruth', 'caucus.close', { party: 'anja' }, caucus);
  const enough = msg('D7', 'ruth', 'understanding.marked_enough');
  does('D7 11:00', 'ruth', 'understanding.mark_enough', { ...direction, reason: enough.text }, enough);
  const note = room.messages[enough.plays ?? -1]?.dissent ?? '';
  does('D7 11:15', 'anja', 'understanding.dissent', { summariser: 'chiara', aspect: 'why_here', note }, enough);
}

/** What Anja had kept is told to all, said back by both, and a real "that's right" takes the place of "well enough". */
function theLoan({ tell, sayBack, answer }: Writer): void {
  const revealed = msg('D8', 'anja', 'disclosure.revealed');
  const loan = partOf(revealed, /one-sided: (.*)$/).text;
  tell('D8 09:00', 'anja', telling(withKept(room, 'anja'), { a4: loan }), revealed);
  sayBack('D8 09:30', 'chiara', 'anja', msg('D8', 'chiara', 'summary.sent'));
  answer('D8 09:45', 'anja', 'chiara', msg('D8', 'anja', 'verdict.given'));
  sayBack('D8 10:00', 'bilal', 'anja', { text: `You have lent the company your own savings: ${loan}` });
  answer('D8 10:10', 'anja', 'bilal', { text: 'Yes, that is it.' });
}

/** One round on who decides: three sides, six summaries, six answers. `at`: the hours of each part, on one day. */
function round({ does, sayBack, answer }: Writer, { sides, saidBack }: Round, day: number, hour: number, plays: Told) {
  for (const { party, lines } of sides) {
    const data = { aspect: decisions, text: lines.join(' '), hidden: [] };
    const points = asPoints(lines).map(({ id, facet, text, must }) => ({ id, facet, text, must }));
    does(`D${day} ${hour}:00`, party, 'statement.publish', { ...data, points }, { plays: plays.plays });
  }
  saidBack.forEach(({ by, of, text, answer: words }, index) => {
    sayBack(`D${day} ${hour}:${20 + index}`, by, of, { ...plays, text }, decisions);
    answer(`D${day} ${hour}:${40 + index}`, of, by, { ...plays, text: words }, { aspect: decisions });
  });
}

function onDecisions(write: Writer): void {
  const { does, addIssues, nothingToAdd } = write;
  addIssues('D8 10:30', 'anja', titles);
  const five = msg('D8', 'all', 'aspect.nothing_to_add');
  const others = issues.filter((code) => code !== 'decisions');
  nothingToAdd('D8 11:00', others, five.plays);
  round(write, firstRound, 8, 15, five);
  const wish = msg('D9', 'bilal', 'aspect.reset.proposed');
  const question = partOf(wish, /^(.*?\?)/).text;
  const offer = partOf(wish, /\? (.*)$/).text;
  const proposed = { aspect: decisions, words: question, offer } as const;
  does('D9 10:00', 'bilal', 'aspect.reset.propose', proposed, { ...wish, makes: ['reset-1'] });
  const accepted = msg('D9', 'all', 'aspect.reset.accepted');
  does('D9 11:00', 'anja', 'aspect.reset.accept', { reset: 'reset-1' }, accepted);
  does('D9 11:30', 'chiara', 'aspect.reset.accept', { reset: 'reset-1' }, accepted);
  round(write, secondRound, 9, 18, msg('D9 evening', 'all', 'verdict.given'));
}

/** Demo room 3 (method 14.3): six directions, what nobody could know, one topic started over, a text all three sign. */
export const founders: ScriptOf = (calendar) => {
  const write = writer(room);
  const { does, packageOf, layOut, keepAll, listOptions, signAll, inOrder } = write;
  const { promise, kept, keptLate } = ledger(write, room, calendar);
  arriving(write);
  fiveDirections(write);
  theSixth(write);
  theLoan(write);
  onDecisions(write);
  promise('c1', { from: 'anja', at: 'D5 15:00', accepted: 'D5 16:00' });
  kept('c1', 'anja', 'D9 14:00', 'D9 15:00');
  promise('c2', { from: 'bilal', at: 'D8 16:30', accepted: 'D8 16:45' });
  kept('c2', 'bilal', 'D10 15:00', 'D10 16:00');
  promise('c3', { from: 'chiara', at: 'D10 16:10', accepted: 'D10 16:30' });
  keptLate('c3', 'chiara', 'D12 11:00', 'D13 09:00', 'D13 09:30');
  listOptions('D10 10:00', msg('D10', 'all', 'brainstorm.closed').plays);
  does('D10 17:00', 'anja', 'layout.invite', { to: 'chiara', words: '' }, { makes: ['layout'] });
  const layout = msg('D11', 'chiara', 'layout.drafted');
  const draft = { layout: 'layout', package: 'agreed' };
  layOut('D11 10:00', 'chiara', { ...draft, words: layout.text }, layout);
  keepAll('D11 10:20', 'anja', draft);
  keepAll('D11 10:30', 'bilal', draft);
  does('D11 10:40', 'chiara', 'package.send', { packages: [packageOf('agreed')], note: '' }, { makes: ['offer-1'] });
  const yes = { proposal: 'offer-1', answer: 'accept', package: 0, words: '' } as const;
  does('D11 11:00', 'anja', 'package.reply', yes);
  does('D11 11:30', 'bilal', 'package.reply', yes);
  does('D11 12:00', 'chiara', 'agreement.open', { proposal: 'offer-1' });
  const clauses = room.clauses.map(({ id, text }, index) => ({ id, title: clauseTitles[index] ?? id, text }));
  const dispute =
    'We say what we observed within 7 days, here. Within 7 days each of us says back what the others mean. For up to 14 days we look for a repair. Then Ruth meets us.';
  const text = { clauses, reviewOn: calendar.on('1 July'), dispute };
  const version = (seen: RoomView): number => seen.agreement?.version ?? 0;
  does('D11 15:00', 'chiara', 'agreement.edit', (seen) => ({ version: version(seen), text }), layout);
  does('D12 10:00', 'bilal', 'agreement.freeze', (seen) => ({ version: version(seen) }));
  signAll('D13 14:00', msg('D13', 'all', 'agreement.signed').plays);
  promise('c4', { from: 'bilal', at: 'D13 15:00', accepted: 'D13 15:30', clause: 'k6' });
  const other = { id: 'c4-chiara', from: 'chiara', clause: 'k6', reciprocalOf: 'c4' };
  promise('c4', { ...other, at: 'D13 15:10', accepted: 'D13 15:40' });
  const invitation = { text: `${room.purpose} That is what I would like us to find. I listen first.` };
  return { room, opening: { at: 'D1 09:00', invitation }, steps: inOrder() };
};
