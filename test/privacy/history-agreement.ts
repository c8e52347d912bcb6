import type { ActRequest } from '../../src/contract/acts.ts';
import type { RoomState } from '../../src/room/index.ts';
import { openPrivate } from '../../src/room/private.ts';
import type { Doing, Step } from './history.ts';
import type { PersonName, SeatName } from './world.ts';

const seats = ['ana', 'ben', 'cem'] as const;
const text = {
  clauses: [{ id: 'k1', title: 'Fence', text: 'Ana pays.' }],
  reviewOn: '2026-06-01',
  dispute: 'We talk.',
};

/** Whether a room is on its way to a signature, or signed. */
export const isSigning = (state: RoomState): boolean =>
  state.agreement?.status === 'frozen' || state.agreement?.status === 'in_force';

/** Everything up to a fixed text, in one step: everybody tells, all waive the loop, one text is written and fixed. */
function towardsText(state: RoomState, id: (n: number) => string): readonly Doing[] {
  const version = state.agreement?.version ?? 1;
  const tells = seats.filter((seat) => !state.statements.some((each) => each.author === seat));
  const told = { aspect: 'why_here', text: 'It matters.', hidden: [] } as const;
  const makes: readonly (readonly [SeatName, (id: string) => ActRequest])[] = [
    ...tells.map(
      (seat) =>
        [
          seat,
          (id: string): ActRequest => ({
            id,
            type: 'statement.publish',
            ...told,
            hidden: [],
            points: [{ id: `${seat}-0`, text: 'It matters.', facet: 'need', must: true }],
          }),
        ] as const,
    ),
    ...seats.map(
      (seat) => [seat, (id: string): ActRequest => ({ id, type: 'understanding.waive', aspect: 'why_here' })] as const,
    ),
    ['ana', (id) => ({ id, type: 'agreement.open' })],
    ['ben', (id) => ({ id, type: 'agreement.edit', version, text })],
    ['cem', (id) => ({ id, type: 'agreement.freeze', version: version + 1 })],
  ];
  return makes.map(([seat, make], n) => ({ seat, act: make(id(n)) }));
}

/** Everybody waives the wait and signs. */
function signing(hash: string, id: (n: number) => string): readonly Doing[] {
  return [
    ...seats.map((seat, n): Doing => ({ seat, act: { id: id(n), type: 'agreement.waive_cooling_off', hash } })),
    ...seats.map((seat, n): Doing => ({ seat, act: { id: id(n + 3), type: 'agreement.sign', hash, name: seat } })),
  ];
}

/**
 * A signed agreement and what becomes of it. Who of them says no to a change differs on both sides; what comes of it does
 * not. Where Kim sits there, who represents Ana, she proposes and answers for Ana, and Ana herself answers too.
 */
export function agreementStep(state: RoomState, first: string, n: number): Step {
  const id = (index: number): string => `${first}-${index}`;
  const same = (doings: readonly Doing[]): Step => ({ left: doings, right: doings });
  if (!isSigning(state)) return same(towardsText(state, id));
  const { agreement } = state;
  const kim = state.attendants.some((each) => each.name === 'kim' && each.status === 'seated');
  const { status: cem } = state.seats.find((each) => each.id === 'cem') ?? {};
  // Now and then a text stays half signed, and somebody it names leaves before or after it is in force. Not where Nia looks
  // on: only Cem's yes keeps her outside.
  const mayGo = cem === 'seated' && !state.attendants.some((each) => each.name === 'nia');
  if (mayGo && state.talk.length > 2 && n % 16 === 9)
    return same([{ seat: 'cem', act: { id: id(0), type: 'party.leave' } }]);
  if (agreement?.status === 'frozen') return same(signing(agreement.hash ?? '', id).slice(0, n % 4 === 2 ? 5 : 6));
  const open = state.amending.amendments.find((each) => each.status === 'proposed' || each.status === 'frozen');
  if (open?.status === 'frozen') {
    if (n % 3 > 0) return same(signing(open.hash ?? '', id));
    return same([{ seat: 'cem', act: { id: id(0), type: 'agreement.keep_version', amendment: open.id } }]);
  }
  if (!open) {
    if (n % 4 === 0)
      return same([{ seat: 'ben', act: { id: id(0), type: 'agreement.note_dispute', words: 'It is not painted.' } }]);
    const clauses = [{ id: 'k1', title: 'Fence', text: `Ana pays by the ${1 + (n % 28)}th.` }];
    const from = agreement?.succession?.version ?? 1;
    const change = { kind: 'change', text: { ...text, clauses } } as const;
    const asks = { type: 'agreement.amend', from, reason: 'The day.', change, commitments: [] } as const;
    const seat = n % 3 === 0 ? 'cem' : n % 2 === 0 && kim ? 'kim' : 'ana';
    return same([{ seat, act: { id: id(0), ...asks, commitments: [] } }]);
  }
  const answer = (seat: PersonName, yes: boolean): Doing => ({
    seat,
    act: { id: id(0), type: 'agreement.answer_amendment', amendment: open.id, yes },
  });
  // The first of the two differs; the second answers so that the outcome is the same. Ana herself where Kim looks on, who
  // speaks for her and is not told what she answered.
  const [one, two] =
    open.by !== 'cem' ? (['ben', 'cem'] as const) : kim ? (['ana', 'ben'] as const) : (['ben', 'ana'] as const);
  const said = open.answers.find((each) => each.by === one);
  if (!said) {
    if (n % 3 > 0) return { left: [answer(one, false)], right: [answer(one, true)] };
    return same([answer(one === 'ana' ? 'kim' : one, true)]);
  }
  const saidNo = openPrivate(said.yes, said.by) === false;
  // What Ana answers never differs where she looks on herself: her no makes the outcome the same.
  if (two === 'ana') return same([answer('ana', !saidNo)]);
  return saidNo ? { left: [answer(two, true)], right: [answer(two, false)] } : same([answer(two, true)]);
}
