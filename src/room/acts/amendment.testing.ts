import type { AmendmentChange, CommitmentPlan } from '../index.ts';
import { RoomSpec, type SpecAct } from '../room.testing.ts';

/** A signed agreement of three clauses, and what is asked about it. Room time 30 is when all signed. */
export const clauses = [
  { id: 'price', title: 'Price', text: 'Ana pays the low price by 1 April.' },
  { id: 'hedge', title: 'Hedge', text: 'Ben cuts the hedge each May.' },
  { id: 'path', title: 'Path', text: 'Both keep the path free.' },
];
export const text = { clauses, reviewOn: '2026-05-01', dispute: 'We say what we saw, and listen first.' };
const [price, hedge] = clauses;
if (!price || !hedge) throw new Error('three clauses');
/** The path goes, the hedge is cut in June, a gate is added; the price stays. */
export const changed = {
  ...text,
  clauses: [
    price,
    { ...hedge, text: 'Ben cuts the hedge each June.' },
    { id: 'gate', title: 'Gate', text: 'Ana paints it.' },
  ],
};

export const hashOf = (spec: RoomSpec): string => {
  let hash = '';
  spec.thenSees(
    'ana',
    ({ agreement, amending }) =>
      (hash = amending.amendments.find((each) => each.status === 'frozen')?.hash ?? agreement?.hash ?? ''),
  );
  return hash;
};
export const sign = (seat: string, hash: string): SpecAct => ({
  seat,
  type: 'agreement.sign',
  hash,
  name: `${seat} Example`,
});
export const signedBy = (spec: RoomSpec, seats: readonly string[], at: number): RoomSpec => {
  const hash = hashOf(spec);
  return seats.reduce((now, seat) => now.given(sign(seat, hash), { at }), spec);
};
export const inForce = (seats: readonly string[] = ['ana', 'ben']): RoomSpec => {
  const room = seats.length === 2 ? RoomSpec.ready() : threeUnderstood(seats);
  const frozen = room
    .given({ seat: 'ana', type: 'agreement.open' })
    .given({ seat: 'ben', type: 'agreement.edit', version: 1, text })
    .given({ seat: 'ana', type: 'agreement.freeze', version: 2 }, { at: 3 });
  return signedBy(frozen, seats, 30);
};
/** Nobody has to be understood here: all waive it. */
export const threeUnderstood = (seats: readonly string[]): RoomSpec => {
  const told = seats.reduce(
    (spec, seat) =>
      spec.given({
        seat,
        type: 'statement.publish',
        aspect: 'why_here',
        text: 'It matters.',
        points: [{ id: 'p', text: 'It matters.', facet: 'need', must: true }],
        hidden: [],
      }),
    RoomSpec.seated(seats),
  );
  return seats.reduce((spec, seat) => spec.given({ seat, type: 'understanding.waive', aspect: 'why_here' }), told);
};
export const amend = (
  seat: string,
  change: AmendmentChange = { kind: 'change', text: changed },
  commitments: readonly CommitmentPlan[] = [],
): SpecAct => ({ seat, type: 'agreement.amend', from: 1, reason: 'May is nesting time.', change, commitments });
export const answer = (seat: string, yes: boolean, id = 'new-1'): SpecAct => ({
  seat,
  type: 'agreement.answer_amendment',
  amendment: id,
  yes,
});
export const proposed = (seats?: readonly string[]) => inForce(seats).given(amend('ana'), { id: 'new', at: 40 });
export const fixed = () => proposed().given(answer('ben', true), { at: 41 });
