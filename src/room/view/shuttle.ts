import { carryingOf } from '../by-way.ts';
import { openConfided, openPrivate } from '../private.ts';
import type { RoomState } from '../state.ts';
import type { Carrying, Held } from '../state/shuttle.ts';
import type { RoomAct } from '../switchboard.ts';
import type { SeatId } from '../types.ts';

/** Something that waits for the facilitator, or was given back with a note: for its owner and the facilitator alone. */
export type HeldView = {
  readonly id: string;
  readonly party: SeatId;
  readonly neutral: SeatId;
  readonly at: string;
  readonly status: 'waiting' | 'given_back';
  /** The representative who sent it in the party's place. */
  readonly via?: SeatId;
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

/** What the representative who sent it knows of it: their own act, and what became of that. */
function sentView({ id, party, neutral, at, via, kept, returned }: Held, seat: SeatId): readonly HeldView[] {
  const act = via === seat ? openPrivate(kept, seat) : undefined;
  // What is kept is what `decide` made.
  const carrying = act && carryingOf(act as RoomAct, undefined);
  if (!carrying) return [];
  const back = openPrivate(returned, seat);
  const stands = back ? ({ status: 'given_back', note: back.note } as const) : ({ status: 'waiting' } as const);
  return [{ id, party, neutral, at, via: seat, carrying: carryingView(carrying), ...stands }];
}

/** See `HeldView`; empty for everybody else. */
export function heldViews(state: RoomState, seat: SeatId): readonly HeldView[] {
  return state.held.flatMap((held) => {
    const { id, party, neutral, at, status, words, via } = held;
    const shown = openConfided(words, seat);
    if (!shown) return sentView(held, seat);
    const { carrying, note } = shown;
    const noted = note === undefined ? {} : { note };
    const sent = via === undefined ? {} : { via };
    return [{ id, party, neutral, at, status, ...sent, carrying: carryingView(carrying), ...noted }];
  });
}
