import type { RoomAct, RoomState } from './index.ts';
import { aspectOfScope, largerScopes, channelKinds, GROUP, type Direction, type Point } from './types.ts';

/** What a random number decides of one act. */
export type Roll = { readonly kind: number; readonly a: number; readonly b: number; readonly c: number };

const pick = <T>(list: readonly T[], n: number): T => {
  const item = list[n % list.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};
export const point = (id: string, must: boolean): Point => ({ id, text: `It matters: ${id}.`, facet: 'need', must });
const reason = Array.from({ length: 20 }, () => 'covered').join(' ');
/** The neutral people of these rooms, once they are seated. */
export const FACILITATOR = 'ruth-1';
export const READER = 'noor-1';

export const readerRule = { id: 'GR-7', text: 'A neutral reader after three tries.', why: 'Nobody gets stuck.' };

/** How often an act is tried: what leads to offers and what closes the gate again, more than what ends everything. */
function often(act: RoomAct): number {
  if (act.type === 'package.send' || act.type === 'aspect.nothing_to_add') return 10;
  if (act.type === 'aspect.reset.accept') return 10;
  if (act.type === 'aspect.unpark') return 4;
  const rare = act.type.startsWith('agreement.') || act.type.startsWith('aspect.reset.');
  if (rare || act.type === 'rules.propose' || act.type === 'aspect.leave_as_is') return 1;
  if (act.type === 'understanding.unmark_enough' || act.type === 'verdict.not_now') return 4;
  return act.type === 'verdict.give' || act.type === 'summary.send' ? 5 : 2;
}

/** Any act at all, sensible or not, by any seat; topics and ids come from what exists, and some that do not. */
export function actFrom({ kind, a, b, c }: Roll, id: string, seats: readonly string[], state: RoomState): RoomAct {
  const seat = pick([...seats, 'stranger'], a);
  const other = pick([...seats, ...seats, GROUP, 'nobody'], b);
  const known = state.issues.map((each) => each.id);
  const issue = pick([...known, ...known, ...known, 'no-issue'], c);
  const aspect = pick(['why_here', 'why_here', `issue:${issue}`, 'issues'] as const, c);
  const option = state.issues.find((each) => each.id === issue)?.options[0]?.id ?? 'no-option';
  const proposal = pick([...state.proposals.map((each) => each.id), 'no-offer'], b);
  const hash = state.agreement?.hash ?? 'no-hash';
  const version = state.agreement?.version ?? 1;
  const text = { clauses: [{ id: 'c', title: 'T', text: 'Ana pays.' }], reviewOn: '2027-01-01', dispute: 'We talk.' };
  const points = [point('p', true), point('q', false), point('r', c % 2 === 0)].slice(0, 1 + (b % 3));
  const tell = { text: 'It matters.', points, hidden: [] };
  const nowhere: Direction = { summariser: seat, author: other, aspect };
  const loop: Direction = state.loops.length > 0 ? pick(state.loops, a + b) : nowhere;
  const { summariser, author } = loop;
  const direction = { summariser, author, aspect: loop.aspect };
  const words = { words: 'That is it.', pointed: [], note: '' };
  // Restarts and moves need everyone: mostly somebody who has not agreed yet is asked.
  const restart = state.resets.find((each) => each.status === 'proposed');
  const move = state.moves[0];
  const agrees = (done: readonly string[]): string => pick([...seats.filter((each) => !done.includes(each)), seat], a);
  const reset = restart?.id ?? 'no-restart';
  const scope = c % 12 === 11 ? pick(largerScopes, b) : aspect;
  const wish = { aspect: scope, words: 'I pushed.', offer: 'Is it too late to start over?' } as const;
  const moving = { issue: move?.issue ?? issue, words: '' };
  const mover = agrees(move?.agreedBy ?? []);
  // Whoever asked to start over begins: tells anew, or would rather go on without.
  const last = state.resets.findLast((each) => each.status === 'done');
  const anew = last ? { by: last.by, aspect: aspectOfScope(last.aspect) ?? 'why_here' } : { by: seat, aspect };
  const acts: readonly RoomAct[] = [
    { id, seat: anew.by, type: 'statement.publish', aspect: anew.aspect, ...tell },
    { id, seat: anew.by, type: 'understanding.waive', aspect: anew.aspect },
    { id, seat, type: 'aspect.reset.propose', ...wish },
    { id, seat: agrees(restart ? [restart.by, ...restart.acceptedBy] : []), type: 'aspect.reset.accept', reset },
    { id, seat, type: 'aspect.reset.not_now', reset },
    { id, seat, type: 'aspect.reset.instead', reset, ...wish },
    { id, seat, type: 'aspect.reset.withdraw', reset },
    { id, seat: mover, type: 'aspect.park', ...moving },
    { id, seat: mover, type: 'aspect.unpark', ...moving },
    { id, seat: mover, type: 'aspect.drop', ...moving },
    { id, seat, type: 'aspect.leave_as_is', issue },
    { id, seat, type: 'party.accept' },
    { id, seat, type: 'rules.accept', version: state.rules.version },
    { id, seat, type: 'rules.propose', items: [readerRule], ...(c % 4 === 0 ? { loop: 'light' } : {}) },
    { id, seat, type: 'issue.add', title: 'Price' },
    { id, seat, type: 'statement.publish', aspect, ...tell },
    { id, seat, type: 'summary.send', author: other, aspect, text: 'It matters to you.' },
    { id, seat, type: 'summary.send', author: other, aspect: 'why_here', text: 'It matters to you.' },
    {
      id,
      seat: author,
      type: 'verdict.give',
      summariser,
      aspect: loop.aspect,
      ...words,
      button: pick(['thats_right', 'thats_right', 'thats_right', 'almost', 'not_it', 'not_now'] as const, c),
      asTold: pick(['no', 'shown', 'private'] as const, c),
      seconds: c,
    },
    {
      id,
      seat,
      type: 'verdict.resolve',
      summariser: other,
      aspect,
      answer: pick(['stands', 'missing', 'break'] as const, c),
      words: 'Yes.',
      ...(c % 2 === 0 ? { closest: 'It matters to you.' } : {}),
    },
    { id, seat: author, type: 'verdict.not_now', summariser, aspect: loop.aspect, again: 'tomorrow' },
    { id, seat, type: 'summary.open', ...direction, open: c % 3 > 0 },
    { id, seat, type: 'summary.adopt', of: summariser, author, aspect: loop.aspect, addition: 'And I was late.' },
    { id, seat, type: 'reminder.send', about: c % 2 === 0 ? 'summary' : 'verdict', to: other, aspect },
    { id, seat, type: 'channel.change', ...direction, kind: pick(channelKinds, c) },
    { id, seat, type: 'channel.answer', ...direction, accept: c % 2 === 0 },
    { id, seat, type: 'own_words.offer', summariser: other, aspect, text: 'I came because of the fence.' },
    { id, seat, type: 'talk.result', ...direction, words: 'It was the night.' },
    { id, seat: pick([FACILITATOR, FACILITATOR, seat], c), type: 'understanding.mark_enough', ...direction, reason },
    { id, seat: pick([FACILITATOR, seat], c), type: 'understanding.unmark_enough', ...direction },
    { id, seat: author, type: 'understanding.dissent', summariser, aspect: loop.aspect, note: 'There is more.' },
    { id, seat: READER, type: 'reader.answer', allThere: c % 3 > 0, twisted: false, fair: true },
    { id, seat, type: 'understanding.waive', aspect },
    { id, seat, type: 'understanding.unwaive', aspect },
    { id, seat, type: 'points.freeze', aspect },
    { id, seat, type: 'points.accept_freeze', aspect },
    { id, seat, type: 'points.lift', aspect, words: '' },
    { id, seat, type: 'group_summary.draft', author: other, aspect, text: 'It matters to them.' },
    { id, seat, type: 'group_summary.add', author: other, aspect, text: '' },
    { id, seat, type: 'group_summary.send', author: other, aspect },
    { id, seat, type: 'summary.need_from', aspect, from: c % 3 === 0 ? '' : other },
    { id, seat, type: 'issues.nothing_to_add' },
    { id, seat, type: 'aspect.nothing_to_add', issue },
    { id, seat, type: 'option.add', issue, label: `Option ${c}` },
    { id, seat, type: 'package.send', packages: [{ [issue]: option }], note: '' },
    {
      id,
      seat,
      type: 'package.reply',
      proposal,
      answer: pick(['accept', 'decline', 'counter', 'question'] as const, c),
      package: 0,
      words: 'Why?',
      instead: { [issue]: option },
    },
    { id, seat, type: 'package.withdraw', proposal },
    { id, seat, type: 'agreement.open', ...(c % 2 === 0 ? { proposal } : {}) },
    { id, seat, type: 'agreement.edit', version, text },
    { id, seat, type: 'agreement.freeze', version },
    { id, seat, type: 'agreement.waive_cooling_off', hash },
    { id, seat, type: 'agreement.sign', hash, name: 'Ana' },
    { id, seat, type: 'agreement.unsign' },
    { id, seat, type: 'agreement.reopen' },
    { id, seat, type: 'room.close', kind: 'understood_no_agreement', words: '' },
    { id, seat, type: 'room.keep_open' },
    { id, seat, type: 'message.send', text: 'Hello.' },
    { id, seat, type: 'label.send', to: other, aspect, kind: 'label', text: 'It seems hard.' },
    { id, seat, type: 'party.decline', again: true },
  ];
  return pick(
    acts.flatMap((act) => Array.from({ length: often(act) }, () => act)),
    kind,
  );
}
