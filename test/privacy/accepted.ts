import { actData } from '../../src/contract/acts.ts';
import type { Done } from './history.ts';

/** How often an act of each type was accepted, on the left side of all pairs played in this process. */
export type Accepted = ReadonlyMap<string, number>;
const counted = new Map<string, number>();
export const accepted: Accepted = counted;

/** What a form of the one page is counted as, beside the acts that it is made into. */
const nameOf = (doing: Done): string => ('form' in doing ? form(doing.form['step'] ?? '') : doing.act.type);
export const countAccepted = (doing: Done): void =>
  void counted.set(nameOf(doing), (counted.get(nameOf(doing)) ?? 0) + 1);

const steps = ['tell', 'answer', 'check', 'nothing', 'later', 'say_back', 'reply', 'counter'];
const form = (step: string): string => `from afar: ${step}`;
export const formsFromAfar: readonly string[] = steps.map(form);
/** Acts that come as a form of the one page. */
const asForms: Readonly<Record<string, readonly string[]>> = {
  'relay.confirm': ['tell', 'answer', 'say_back', 'reply'].map(form),
  'relay.tell': [form('tell')],
  'relay.later': [form('later')],
  'relay.stop': [form('stop_yes')],
};
/**
 * Not in these histories: summaries for a group need a table of five, and a verifier who sits there a seat for her. The
 * matrix of who can see what looks at both.
 */
const elsewhere: ReadonlySet<string> = new Set([
  'group_summary.draft',
  'group_summary.add',
  'group_summary.send',
  'summary.need_from',
  'commitment.attest',
]);
/** Every act of these histories, and every form of the page from afar. */
const all: readonly string[] = [...Object.keys(actData).filter((type) => !elsewhere.has(type)), ...formsFromAfar];

const timesIn = (found: Accepted, name: string): number =>
  [name, ...(asForms[name] ?? [])].reduce((sum, each) => sum + (found.get(each) ?? 0), 0);

/** Acts accepted less often than `least` times, with how often; whoever looks for leaks there has looked too rarely. */
export function rarely(found: Accepted, least: number): readonly string[] {
  return all.flatMap((name) => (timesIn(found, name) < least ? [`${name} ${timesIn(found, name)}`] : []));
}

/** A line for each act: how often it was accepted, the rarest first. */
export function tableOf(found: Accepted): string {
  const rows = all.map((name) => [timesIn(found, name), name] as const).toSorted((a, b) => a[0] - b[0]);
  return rows.map(([times, name]) => `${String(times).padStart(8)}  ${name}`).join('\n');
}
