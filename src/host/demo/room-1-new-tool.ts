import { defaultRules } from '../../contract/rules.en.ts';
import { demoRoomOf, messageOf, partOf, type Told } from './file.ts';
import { ledger } from './ledger.ts';
import { telling, withKept, writer, type ScriptOf, type Writer } from './script.ts';

const room = demoRoomOf('demo-1-new-tool');
const msg = (t: string, from: string, type: string): Told => messageOf(room, t, from, type);
const issues = Object.keys(room.issues);

/** How the issues are called on screen. */
const titles = {
  scope: 'Scope',
  start: 'Start',
  training: 'Learning it',
  parallel: 'The old sheet',
  visibility: 'What the team sees',
  review: 'Review',
} as const;
const clauseTitles = ['New requests', 'Learning it', 'The old sheet', 'What the team sees', 'Review', 'Changes'];

/** The file's ground rules: the usual ones, answers within 24 hours. */
const rules = defaultRules.map((rule) =>
  rule.id === 'GR-11' ? { ...rule, text: rule.text.replace('48 hours', '24 hours') } : rule,
);

function arriving({ does, say }: Writer): void {
  does('D1 09:15', 'tomas', 'party.accept', {});
  say('D1 09:24', 'mira', msg('D1 09:24', 'mira', 'message.sent'));
  say('D1 16:40', 'tomas', msg('D1 16:40', 'tomas', 'message.sent'));
  does('D2 09:00', 'mira', 'rules.propose', { items: [...rules] });
  does('D2 09:30', 'tomas', 'rules.accept', { version: 2 });
  const seated = msg('D2 10:00', 'both', 'facilitator.seated');
  const conflicts = partOf(seated, /; (.*)$/).text;
  const { name } = room.facilitator ?? { name: '' };
  does('D2 09:40', 'mira', 'facilitator.nominate', { name }, { makes: ['lena'] });
  does('D2 09:50', 'tomas', 'facilitator.agree', { attendant: 'lena' });
  does('D2 10:00', 'lena', 'facilitator.accept', { conflicts }, seated);
}

function understanding({ does, say, tell, sayBack, answer }: Writer): void {
  const tomas = withKept(room, 'tomas');
  const mira = withKept(room, 'mira');
  tell('D2 11:10', 'tomas', tomas, msg('D2 11:10', 'tomas', 'statement.published'));
  sayBack('D2 13:00', 'mira', 'tomas', msg('D2 13:00', 'mira', 'summary.sent'));
  const polite = msg('D2 13:30', 'tomas', 'verdict.given');
  answer('D2 13:30', 'tomas', 'mira', polite);
  const onCheck = { summariser: 'mira', aspect: 'why_here', answer: 'missing', words: polite.text } as const;
  does('D2 13:31', 'tomas', 'verdict.resolve', onCheck, msg('D2 13:31', 'tomas', 'verdict.resolved'));
  const label = msg('D2 15:00', 'mira', 'label.sent');
  const short = { to: 'tomas', aspect: 'why_here', kind: 'label', text: label.text } as const;
  does('D2 15:00', 'mira', 'label.send', short, { ...label, makes: ['label-1'] });
  say('D2 15:20', 'tomas', msg('D2 15:20', 'tomas', 'message.sent'));
  sayBack('D3 09:00', 'mira', 'tomas', msg('D3 09:00', 'mira', 'summary.sent'));
  answer('D3 09:40', 'tomas', 'mira', msg('D3 09:40', 'tomas', 'verdict.given'), { asTold: 'shown' });
  say('D3 10:00', 'mira', msg('D3 10:00', 'mira', 'apology.sent'));
  tell('D3 14:00', 'mira', mira, msg('D3 14:00', 'mira', 'statement.published'));
  sayBack('D3 16:15', 'tomas', 'mira', msg('D3 16:15', 'tomas', 'summary.sent'));
  answer('D3 16:30', 'mira', 'tomas', msg('D3 16:30', 'mira', 'verdict.given'));

  // Told on both sides in the same moment: what was kept becomes a shared point, and is said back by itself.
  const revealed = msg('D4 09:50', 'both', 'disclosure.revealed');
  const promised = partOf(revealed, / \/\/ Mira: (.*)$/).text;
  tell('D4 09:50', 'tomas', telling(tomas, { p7: true, t2: true }), revealed);
  tell('D4 09:50', 'mira', telling(mira, { m6: promised }), revealed);
  sayBack('D4 10:30', 'mira', 'tomas', msg('D4 10:30', 'mira', 'summary.sent'));
  answer('D4 10:45', 'tomas', 'mira', msg('D4 10:45', 'tomas', 'verdict.given'));
  sayBack('D4 11:00', 'tomas', 'mira', msg('D4 11:00', 'tomas', 'summary.sent'));
  answer('D4 11:05', 'mira', 'tomas', msg('D4 11:05', 'mira', 'verdict.given'));
}

/** The explainer card, as the message it is as long as there are no cards. */
function explainer(): string {
  const { problem, helps_both, stays, changes_for_you, try_safely, who_helps } = room.explainer ?? {};
  return [
    `The problem: ${problem}.`,
    `It helps us both: ${helps_both}.`,
    `What stays: ${stays}.`,
    `What changes for you: ${changes_for_you}.`,
    `To try it safely: ${try_safely}.`,
    `Who helps: ${who_helps}.`,
  ].join(' ');
}

function options({ say, addIssues, nothingToAdd, listOptions }: Writer): void {
  addIssues('D4 11:30', 'mira', titles);
  nothingToAdd('D4 12:00', issues, msg('D4 12:00', 'both', 'aspect.nothing_to_add').plays);
  const card = msg('D4 15:00', 'mira', 'remedy.offered');
  say('D4 15:00', 'mira', { ...card, text: explainer() });
  const clear = msg('D4 16:30', 'tomas', 'remedy.accepted');
  const same = partOf(clear, /\(answered: (.*)\)$/).text;
  say('D4 16:30', 'tomas', partOf(clear, /^(.*?)\s*\(/));
  say('D4 16:40', 'mira', { text: `${same.slice(0, 1).toUpperCase()}${same.slice(1)}.` });
  say('D5 09:30', 'mira', msg('D5', 'both', 'commonground.confirmed'));
  listOptions('D5 10:00', msg('D5', 'both', 'brainstorm.closed').plays);
}

function offers({ does, say, layOut, keepAll, packageOf }: Writer): void {
  const meso = msg('D6 10:00', 'mira', 'proposal.meso_sent');
  const packages = ['meso_1', 'meso_2', 'meso_3'].map(packageOf);
  does('D6 10:00', 'mira', 'package.send', { packages, note: meso.text }, { ...meso, makes: ['offer-1'] });
  const closest = msg('D6 15:00', 'tomas', 'proposal.replied');
  const question = { proposal: 'offer-1', answer: 'question', words: closest.text } as const;
  does('D6 15:00', 'tomas', 'package.reply', question, closest);
  const invited = msg('D6 15:10', 'mira', 'layout.invited');
  does('D6 15:10', 'mira', 'layout.invite', { to: 'tomas', words: invited.text }, { ...invited, makes: ['layout'] });
  const laid = msg('D7 09:30', 'tomas', 'layout.drafted');
  layOut('D7 09:30', 'tomas', { layout: 'layout', package: 'agreed', words: laid.text }, laid);
  say('D7 10:10', 'mira', msg('D7 10:10', 'mira', 'summary.sent'));
  say('D7 10:20', 'tomas', msg('D7 10:20', 'tomas', 'verdict.given'));
  keepAll('D7 10:30', 'mira', { layout: 'layout', package: 'agreed' });
  does('D7 10:40', 'mira', 'package.withdraw', { proposal: 'offer-1' });
  does('D7 10:45', 'mira', 'package.send', { packages: [packageOf('agreed')], note: '' }, { makes: ['offer-2'] });
  does('D7 11:00', 'tomas', 'package.reply', { proposal: 'offer-2', answer: 'accept', package: 0, words: '' });
}

/** Demo room 1 (method 14.1): a new tool, a "you're right" that was none, what nobody had asked, a text both sign. */
export const newTool: ScriptOf = (calendar) => {
  const write = writer(room);
  const { does, signAll, inOrder } = write;
  const { promise, kept, keptLate } = ledger(write, room, calendar);
  arriving(write);
  understanding(write);
  options(write);
  promise('c1', { from: 'mira', at: 'D5 15:00', accepted: 'D5 15:30' });
  offers(write);
  kept('c1', 'mira', 'D6 15:20', 'D6 16:00');
  promise('c2', { from: 'tomas', at: 'D6 16:10', accepted: 'D6 16:20' });
  does('D7 11:05', 'mira', 'agreement.open', { proposal: 'offer-2' });
  const clauses = room.clauses.map(({ id, text }, index) => ({ id, title: clauseTitles[index] ?? id, text }));
  const dispute =
    'We say what we observed within 7 days, here. Within 7 days each of us says back what the other means. For up to 14 days we look for a repair. Then Lena meets us.';
  const text = { clauses, reviewOn: calendar.on('23 Feb'), dispute };
  does('D7 13:00', 'mira', 'agreement.edit', { version: 1, text });
  does('D7 14:00', 'tomas', 'agreement.freeze', { version: 2 });
  keptLate('c2', 'tomas', 'D7 16:00', 'D8 10:00', 'D8 11:00');
  signAll('D8 14:05', msg('D8', 'both', 'agreement.signed').plays);
  promise('c3', { from: 'mira', at: 'D8 15:00', accepted: 'D8 15:30', clause: 'k2' });
  promise('c4', { from: 'mira', at: 'D8 15:00', accepted: 'D8 15:30', clause: 'k3' });
  promise('c5', { from: 'tomas', at: 'D8 15:40', accepted: 'D8 15:50', clause: 'k3' });
  const setting = partOf({ text: room.clauses.find((each) => each.id === 'k4')?.text ?? '' }, /^([^.]*\.)/).text;
  const lenaChecks = { what: setting, verifier: 'lena', clause: 'k4' };
  promise('c6', { from: 'mira', at: 'D8 15:55', accepted: 'D8 16:00', ...lenaChecks });
  promise('c7', { from: 'mira', at: 'D8 16:05', accepted: 'D8 16:10', clause: 'k5' });
  const other = { id: 'c7-tomas', from: 'tomas', clause: 'k5', reciprocalOf: 'c7' };
  promise('c7', { ...other, at: 'D8 16:10', accepted: 'D8 16:15' });
  const opening = msg('D1 09:05', 'mira', 'room.created');
  return { room, opening: { at: 'D1 09:05', invitation: partOf(opening, /^Invitation: (.*)$/) }, steps: inOrder() };
};
