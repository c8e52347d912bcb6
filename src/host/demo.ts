import { z } from 'zod';
import demoRooms from '../../data/demo-rooms.json' with { type: 'json' };
import type { ActData, ActRequest } from '../contract/acts.ts';
import type { ActType, PackageValues, Point } from '../room/index.ts';
import { facets } from '../room/types.ts';
import type { EventStore } from '../store/index.ts';
import { Host } from './host.ts';
import { realPorts } from './ports.ts';

const point = z.object({
  id: z.string(),
  facet: z.enum(facets),
  text: z.string(),
  must: z.boolean().default(false),
  shared: z.boolean().default(true),
});
const points = z.object({ points: z.array(point) });
const values = z.record(z.string(), z.string());
/** The parts of demo room 1 that the script reads. */
const demoRoom = z.object({
  title: z.string(),
  parties: z.array(z.object({ id: z.string(), name: z.string(), role: z.string() })),
  statements: z.object({ mira: points, tomas: points }),
  messages: z.array(z.object({ t: z.string(), text: z.string() })),
  issues: z.record(z.string(), z.array(z.string())),
  packages: z.object({ meso_1: values, meso_2: values, meso_3: values, agreed: values }),
  clauses: z.array(z.object({ id: z.string(), text: z.string() })),
});
const room = demoRoom.parse(demoRooms[0]);
type DemoPoint = z.infer<typeof point>;
const DAY_MS = 86_400_000;

type Who = 'mira' | 'tomas';
/** One step of the script: a demo day and time, who acts, and the act as people send it. */
export type DemoStep = { readonly at: string; readonly who: Who; readonly act: ActRequest };

/** How the issues of the demo are called on screen. */
const titles = {
  scope: 'Scope',
  start: 'Start',
  training: 'Learning it',
  parallel: 'The old sheet',
  visibility: 'What the team sees',
  review: 'Review',
} as const;
type IssueCode = keyof typeof titles;
const issueCodes = Object.keys(titles) as IssueCode[];

/** `code: label` of the demo file; an option without a label is its code. */
function optionsOf(issue: IssueCode): readonly { readonly code: string; readonly label: string }[] {
  return (room.issues[issue] ?? []).map((text) => {
    const [code = text, label] = text.split(': ');
    return { code, label: label ?? code };
  });
}

const packageOf = (chosen: Readonly<Record<string, string>>): PackageValues =>
  Object.fromEntries(Object.entries(chosen).map(([issue, option]) => [issue, `${issue}.${option}`]));

const pointOf = ({ id, facet, text, must }: DemoPoint): Point => ({ id, text, facet, must });

function statement(points: readonly DemoPoint[]): ActData['statement.publish'] {
  const shared = points.filter((point) => point.shared);
  return {
    aspect: 'why_here',
    text: shared.map((point) => point.text).join(' '),
    points: shared.map(pointOf),
    hidden: points.filter((point) => !point.shared).map(pointOf),
  };
}

/** The text of the demo's message at a time. */
const said = (at: string): string => room.messages.find((message) => message.t === at)?.text ?? '';

/**
 * Demo room 1 as the acts people send (method 14.1). Of its events, those are played that this Parley has acts for; a
 * disclosure becomes a revised statement, which asks for a new summary exactly as the demo's mini-loop does.
 */
export function demoScript(reviewOn: string): readonly DemoStep[] {
  const { mira, tomas } = room.statements;
  const steps: DemoStep[] = [];
  const step = <T extends ActType>(at: string, who: Who, type: T, data: ActData[T]): void => {
    steps.push({ at, who, act: { id: `demo-${String(steps.length).padStart(4, '0')}`, type, ...data } as ActRequest });
  };
  const other = (who: Who): Who => (who === 'mira' ? 'tomas' : 'mira');
  const verdict = (at: string, who: Who, asTold: 'no' | 'shown' = 'no'): void =>
    step(at, who, 'verdict.give', {
      summariser: other(who),
      aspect: 'why_here',
      words: said(at),
      button: 'thats_right',
      asTold,
      pointed: [],
      note: '',
      seconds: 600,
    });
  const summary = (at: string, who: Who): void =>
    step(at, who, 'summary.send', { author: other(who), aspect: 'why_here', text: said(at) });
  const message = (at: string, who: Who): void => step(at, who, 'message.send', { text: said(at) });

  step('D1 16:30', 'tomas', 'party.accept', {});
  message('D1 09:24', 'mira');
  message('D1 16:40', 'tomas');
  step('D2 09:00', 'mira', 'rules.accept', { version: 1 });
  step('D2 09:30', 'tomas', 'rules.accept', { version: 1 });
  step('D2 11:10', 'tomas', 'statement.publish', statement(tomas.points));
  summary('D2 13:00', 'mira');
  verdict('D2 13:30', 'tomas');
  step('D2 13:31', 'tomas', 'verdict.resolve', {
    summariser: 'mira',
    aspect: 'why_here',
    answer: 'missing',
    words: said('D2 13:30'),
  });
  step('D2 15:00', 'mira', 'label.send', { to: 'tomas', aspect: 'why_here', kind: 'label', text: said('D2 15:00') });
  message('D2 15:20', 'tomas');
  summary('D3 09:00', 'mira');
  verdict('D3 09:40', 'tomas', 'shown');
  message('D3 10:00', 'mira');
  step('D3 14:00', 'mira', 'statement.publish', statement(mira.points));
  summary('D3 16:15', 'tomas');
  verdict('D3 16:30', 'mira');
  // The reciprocal disclosure of day 4: what was hidden becomes a shared point on both sides.
  step('D4 09:50', 'tomas', 'statement.publish', statement(tomas.points.map((point) => ({ ...point, shared: true }))));
  const [, promised = ''] = said('D4 09:50').split(' // Mira: ');
  const promise: DemoPoint = { id: 'q5', facet: 'worry', text: promised, must: false, shared: true };
  step('D4 09:50', 'mira', 'statement.publish', statement([...mira.points, promise]));
  summary('D4 10:30', 'mira');
  verdict('D4 10:45', 'tomas');
  summary('D4 11:00', 'tomas');
  verdict('D4 11:05', 'mira');
  for (const code of issueCodes) step('D4 11:30', 'mira', 'issue.add', { title: titles[code] });
  for (const code of issueCodes)
    for (const who of ['mira', 'tomas'] as const) step('D4 12:00', who, 'aspect.nothing_to_add', { issue: code });
  for (const code of issueCodes)
    optionsOf(code).forEach(({ label }, index) =>
      step('D5 10:00', index % 2 === 0 ? 'mira' : 'tomas', 'option.add', { issue: code, label }),
    );
  const { meso_1, meso_2, meso_3, agreed } = room.packages;
  step('D6 10:00', 'mira', 'package.send', {
    packages: [meso_1, meso_2, meso_3].map(packageOf),
    note: said('D6 10:00'),
  });
  step('D6 15:00', 'tomas', 'package.reply', { proposal: 'offer-1', answer: 'question', words: said('D6 15:00') });
  message('D6 15:10', 'mira');
  step('D7 09:30', 'tomas', 'package.reply', {
    proposal: 'offer-1',
    answer: 'none_of_these',
    words: said('D7 09:30'),
    instead: packageOf(agreed),
  });
  message('D7 10:10', 'mira');
  message('D7 10:20', 'tomas');
  step('D7 11:00', 'mira', 'package.reply', { proposal: 'offer-2', answer: 'accept', package: 0, words: '' });
  step('D7 11:05', 'mira', 'agreement.open', { proposal: 'offer-2' });
  const clauses = room.clauses.map(({ id, text }, index) => ({ id, title: `Clause ${index + 1}`, text }));
  const dispute =
    'We say what we observed within 7 days, here. Within 7 days each of us says back what the other means. For up to 14 days we look for a repair. Then Lena meets us.';
  step('D7 13:00', 'mira', 'agreement.edit', { version: 1, text: { clauses, reviewOn, dispute } });
  step('D7 14:00', 'tomas', 'agreement.freeze', { version: 2 });
  return steps;
}

/** The two signatures of day 8, after the cooling-off time. They need the hash of the frozen text. */
const signing = (hash: string): readonly DemoStep[] => [
  {
    at: 'D8 14:05',
    who: 'tomas',
    act: { id: 'demo-sign-tomas', type: 'agreement.sign', hash, name: 'Tomas Lindqvist' },
  },
  { at: 'D8 14:20', who: 'mira', act: { id: 'demo-sign-mira', type: 'agreement.sign', hash, name: 'Mira Okafor' } },
];

/** The ids the demo's acts produce, so that its script can name them: issues and options by code, offers in order. */
function demoIds(): (act: string) => string {
  const issues = [...issueCodes];
  const options = issueCodes.flatMap((code) => optionsOf(code).map((option) => `${code}.${option.code}`));
  const seats = ['demo-1-new-tool', 'mira', 'tomas'];
  const byType = new Map<string, string[]>();
  for (const { act } of demoScript('2027-02-23')) {
    if (act.type === 'issue.add') byType.set(act.id, [issues.shift() ?? '']);
    if (act.type === 'option.add') byType.set(act.id, [options.shift() ?? '']);
    if (act.type === 'package.send') byType.set(act.id, ['offer-1']);
    if (act.type === 'package.reply' && act.instead) byType.set(act.id, ['offer-2']);
  }
  return (act) => (act === 'room' ? seats.shift() : byType.get(act)?.shift()) ?? realPorts.newId(act);
}

/** A demo time ("D3 09:00") as a moment: day 1 lies eight days before `today`. */
export function demoTime(at: string, today: Date): string {
  const [, day = '1', hour = '0', minute = '0'] = /^D(\d+) (\d+):(\d+)$/.exec(at) ?? [];
  const start = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()) - 9 * DAY_MS;
  return new Date(
    start + (Number(day) - 1) * DAY_MS + Number(hour) * 3_600_000 + Number(minute) * 60_000,
  ).toISOString();
}

export type DemoLink = { readonly room: string; readonly name: string; readonly token: string };

/**
 * Plays demo room 1 into a store through the same acts that people send, unless it is there already, and gives a fresh
 * link for each seat. Rejects if an act is refused: then script and protocol no longer fit.
 */
export async function playDemo(store: EventStore, today: Date): Promise<readonly DemoLink[]> {
  let now = demoTime('D1 09:05', today);
  const host = await Host.open(store, { ...realPorts, newId: demoIds(), now: () => now });
  const id = 'demo-1-new-tool';
  if ((await store.read(id)).version === 0) {
    const [you, other] = room.parties.map(({ name, role }) => ({ name, role }));
    if (!you || !other) return [];
    const invitation = said('D1 09:05').replace(/^Invitation: /, '');
    await host.createRoom({ title: room.title, invitation, you, others: [other] });
    const play = async ({ at, who, act }: DemoStep): Promise<void> => {
      now = demoTime(at, today);
      const done = await host.act({ room: id, seat: who }, act);
      if ('refused' in done) throw new Error(`The demo's "${act.type}" at ${at} was refused: ${done.refused.code}.`);
    };
    const reviewYear = today.getUTCMonth() > 1 ? today.getUTCFullYear() + 1 : today.getUTCFullYear();
    for (const step of demoScript(`${reviewYear}-02-23`)) await play(step);
    const { view } = await host.page({ room: id, seat: 'mira' });
    for (const step of signing(view.agreement?.hash ?? '')) await play(step);
  }
  const links: DemoLink[] = [];
  for (const { id: seat, name } of room.parties)
    links.push({ room: id, name, token: await host.rotateLink({ room: id, seat }) });
  return links;
}
