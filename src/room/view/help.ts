import { openConfided, openPrivate } from '../private.ts';
import type { RoomState } from '../state.ts';
import type { CaucusItem, Mode, SafetyAnswers, StoppedThreat } from '../state/help.ts';
import type { SeatId } from '../types.ts';

/** A caucus: for everyone that it exists, for its two people also what is said. */
export type CaucusView = {
  readonly party: SeatId;
  readonly neutral: SeatId;
  readonly openedBy: SeatId;
  readonly openedAt: string;
  readonly closedAt?: string;
  readonly items?: readonly CaucusItem[];
};

/** How people meet here, what else was asked for, and every change so far with its reason. */
export type ModeView = {
  readonly current: Mode;
  readonly proposed?: {
    readonly mode: Mode;
    readonly by: SeatId;
    readonly at: string;
    readonly reason: string;
    readonly agreedBy: readonly SeatId[];
  };
  readonly changes: readonly {
    readonly mode: Mode;
    readonly by: SeatId;
    readonly at: string;
    readonly reason: string;
  }[];
};

/** Your own last safety check; for the neutral, one that its person chose to send. */
export type SafetyView = {
  readonly seat: SeatId;
  readonly id: string;
  readonly at: string;
  readonly answers: SafetyAnswers;
  readonly told: boolean;
};

const itemView = ({ id, by, text, at, release, erased }: CaucusItem): CaucusItem => ({
  id,
  by,
  text,
  at,
  ...(release === undefined ? {} : { release }),
  ...(erased === undefined ? {} : { erased }),
});

/** Every caucus there is or was, as a seat may see it. */
export function caucusViews(state: RoomState, seat: SeatId): readonly CaucusView[] {
  return state.caucuses.map(({ party, neutral, openedBy, openedAt, closedAt, items }) => {
    const said = openConfided(items, seat);
    return {
      party,
      neutral,
      openedBy,
      openedAt,
      ...(closedAt === undefined ? {} : { closedAt }),
      ...(said ? { items: said.map(itemView) } : {}),
    };
  });
}

/** Words that were not carried, for their author and the neutral who was told. */
export function threatViews(state: RoomState, seat: SeatId): readonly StoppedThreat[] {
  return state.threats.flatMap((each) => {
    const open = openConfided(each, seat);
    return open ? [{ id: open.id, by: open.by, text: open.text, at: open.at }] : [];
  });
}

/** See `ModeView`. */
export function modeView({ mode: { current, proposed, changes } }: RoomState): ModeView {
  return {
    current,
    ...(proposed
      ? {
          proposed: {
            mode: proposed.mode,
            by: proposed.by,
            at: proposed.at,
            reason: proposed.reason,
            agreedBy: proposed.agreedBy,
          },
        }
      : {}),
    changes: changes.map(({ mode, by, at, reason }) => ({ mode, by, at, reason })),
  };
}

/** See `SafetyView`: one's own, and what others sent to this seat. */
export function safetyViews(state: RoomState, seat: SeatId): readonly SafetyView[] {
  return state.safety.flatMap((each) => {
    const check = openPrivate(each.last, seat) ?? openConfided(each.told, seat);
    if (!check) return [];
    const { id, at, answers } = check;
    const { free, own, ready } = answers;
    return [{ seat: each.seat, id, at, answers: { free, own, ready }, told: each.told !== undefined }];
  });
}
