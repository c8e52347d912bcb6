import type { ActRequest } from '../../src/contract/acts.ts';
import type { RoomState } from '../../src/room/index.ts';
import type { Step } from './history.ts';
import { idMadeFor, type PersonName } from './world.ts';

/**
 * While they meet by way of Ruth: she carries something or gives it back with a note that differs, somebody sends what is
 * taken back before it was carried, on one side only, or all go over to meeting directly again.
 */
export function shuttleStep(state: RoomState, observer: PersonName, id: string, a: number, n: number): Step {
  const both = (seat: PersonName, act: ActRequest): Step => ({ left: [{ seat, act }], right: [{ seat, act }] });
  const waiting = state.held.filter((each) => each.status === 'waiting').at(a % Math.max(1, state.held.length));
  const { proposed } = state.mode;
  if (proposed) {
    const next = (['ana', 'ben', 'cem'] as const).find((seat) => !proposed.agreedBy.includes(seat)) ?? 'ana';
    return both(next, { id, type: 'mode.agree', mode: proposed.mode });
  }
  switch (n % 8) {
    case 0:
      return a % 5 === 0
        ? both('ana', { id, type: 'mode.set', mode: 'joint', reason: 'Let us talk.' })
        : both(observer, { id, type: 'shuttle.take_back', item: 'none' });
    case 1: {
      if (!waiting || waiting.party === observer) return { left: [], right: [] };
      const { party, id: item } = waiting;
      const back = (note: string): ActRequest => ({ id, type: 'shuttle.give_back', party, item, note });
      return {
        left: [{ seat: 'ruth', act: back('Why not softer?') }],
        right: [{ seat: 'ruth', act: back('Why not in other words, and a little longer?') }],
      };
    }
    case 2:
    case 3: {
      const seat = observer === 'ana' || a % 2 === 0 ? 'ben' : 'ana';
      const point = { id: 'once', text: 'Only once.', facet: 'need', must: false } as const;
      const text = `Never carried ${a}.`;
      const told: ActRequest = { id, type: 'statement.publish', aspect: 'why_here', text, points: [point], hidden: [] };
      const back: ActRequest = { id: `${id}-back`, type: 'shuttle.take_back', item: idMadeFor(id) };
      return {
        left: [
          { seat, act: told },
          { seat, act: back },
        ],
        right: [],
      };
    }
    default:
      if (!waiting) return { left: [], right: [] };
      return both('ruth', { id, type: 'shuttle.carry', party: waiting.party, item: waiting.id });
  }
}
