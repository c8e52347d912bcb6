import { openConfided } from '../private.ts';
import type { RoomState } from '../state.ts';
import type { Carrying } from '../state/shuttle.ts';
import type { SeatId } from '../types.ts';

/** Something that waits for the facilitator, or was given back with a note: for its owner and the facilitator alone. */
export type HeldView = {
  readonly id: string;
  readonly party: SeatId;
  readonly neutral: SeatId;
  readonly at: string;
  readonly status: 'waiting' | 'given_back';
  readonly carrying: Carrying;
  readonly note?: string;
};

function carryingView(carrying: Carrying): Carrying {
  switch (carrying.kind) {
    case 'statement': {
      const { kind, aspect, text, points } = carrying;
      return { kind, aspect, text, points: points.map(({ id, text: said, must }) => ({ id, text: said, must })) };
    }
    case 'summary': {
      const { kind, author, aspect, text, adopts, reason } = carrying;
      const adopted = adopts === undefined ? {} : { adopts };
      return { kind, author, aspect, text, ...adopted, ...(reason === undefined ? {} : { reason }) };
    }
    case 'answer': {
      const { kind, summariser, aspect, button, words, note } = carrying;
      return { kind, summariser, aspect, button, words, note };
    }
    case 'label': {
      const { kind, to, aspect, label, text } = carrying;
      return { kind, to, aspect, label, text };
    }
    case 'label_answer': {
      const { kind, label, choice, words } = carrying;
      return { kind, label, choice, words };
    }
    case 'own_words': {
      const { kind, summariser, aspect, text } = carrying;
      return { kind, summariser, aspect, text };
    }
    case 'offer':
      return { kind: carrying.kind, packages: carrying.packages, note: carrying.note };
    case 'reply': {
      const { kind, proposal, answer, words } = carrying;
      return { kind, proposal, answer, words };
    }
    default:
      return carrying satisfies never;
  }
}

/** See `HeldView`; empty for everybody else. */
export function heldViews(state: RoomState, seat: SeatId): readonly HeldView[] {
  return state.held.flatMap(({ id, party, neutral, at, status, words }) => {
    const shown = openConfided(words, seat);
    if (!shown) return [];
    const { carrying, note } = shown;
    const noted = note === undefined ? {} : { note };
    return [{ id, party, neutral, at, status, carrying: carryingView(carrying), ...noted }];
  });
}
