import { isPastDue } from './commitment-order.ts';
import { isUncontested } from './commitment-rules.ts';
import { isSilent, turnedDownTwice } from './layout-rules.ts';
import { awaitingReply } from './next/layout.ts';
import { awayAt, type Away } from './presence.ts';
import type { SeatId } from './types.ts';
import type { RoomView } from './view.ts';
import { isOver } from './view/time.ts';

/** What waits for somebody's answer, as far as one seat may see it. */
export type Waiting = {
  readonly seat: SeatId;
  readonly since: string;
  readonly what:
    | 'summary'
    | 'line'
    | 'offer'
    | 'layout'
    | 'layout_reply'
    | 'restart'
    | 'move'
    | 'closing'
    | 'promise'
    | 'claim'
    | 'date'
    | 'version'
    | 'signature';
};

/**
 * What time brings to a room, computed from a seat's own view at `now` and never stored: who has the floor since when, who
 * is away, which promises are due or stand as kept because nobody contested them. No countdown, no number of days left.
 */
export type Course = {
  readonly floor: readonly Waiting[];
  readonly away: readonly Away[];
  readonly due: readonly string[];
  readonly uncontested: readonly string[];
  /** Whom this seat asked twice to lay out the deal, without their taking it up: the way on is understanding. */
  readonly turnedDown: readonly SeatId[];
  /** Own invitations that met with silence: they may be made once more. */
  readonly silent: readonly string[];
};

/** Everything open, one entry for each person whose answer is missing. */
function waitingIn(view: RoomView, now: string): readonly Waiting[] {
  const active = view.seats.flatMap((seat) => (seat.status === 'seated' ? [seat.id] : []));
  const of = (what: Waiting['what'], since: string, seats: readonly SeatId[]): readonly Waiting[] =>
    seats.flatMap((seat) => (active.includes(seat) ? [{ seat, since, what }] : []));
  const without = (done: readonly SeatId[]) => active.filter((seat) => !done.includes(seat));
  const summaries = view.directions.flatMap(({ status, author, attempts }) => {
    const last = attempts?.at(-1);
    return status === 'sent' && last ? of('summary', last.at, [author]) : [];
  });
  const lines = view.talk.flatMap((item) =>
    item.kind === 'message' || item.answer || item.folded !== undefined ? [] : of('line', item.at, [item.to]),
  );
  const offers = view.proposals.flatMap((each) =>
    each.status === 'live' ? of('offer', each.at, without([each.by, ...each.replies.map((reply) => reply.by)])) : [],
  );
  const asked = view.layouts.flatMap((each) =>
    each.status === 'open' && each.own?.sealed !== true ? of('layout', each.at, [each.to]) : [],
  );
  const laid = awaitingReply(view).flatMap(({ by, at }) => of('layout_reply', at, [by]));
  const resets = view.resets.flatMap((each) =>
    each.status === 'proposed' ? of('restart', each.at, without([each.by, ...each.acceptedBy])) : [],
  );
  const moves = view.moves.flatMap((each) => of('move', each.at, without(each.agreedBy)));
  const { closing } = view;
  const closings = closing ? of('closing', closing.at, without([closing.by, ...closing.confirmedBy])) : [];
  const promises = view.commitments.flatMap((each) => {
    if (each.status === 'offered')
      return of(
        'promise',
        each.at,
        each.to.filter((seat) => !each.acceptedBy.includes(seat)),
      );
    if (each.status !== 'claimed' || !each.claim) return [];
    return of(
      'claim',
      each.claim.at,
      each.to.filter((seat) => !each.confirmedBy.includes(seat)),
    );
  });
  const dates = isOver(view)
    ? []
    : view.deadlines.flatMap((each) =>
        each.kind === 'agreed' && each.on >= now.slice(0, 10) ? of('date', each.at, without(each.agreedBy)) : [],
      );
  const versions = view.amending.amendments.flatMap((each) => {
    if (each.status === 'proposed') return of('version', each.at, without([each.by, ...each.answeredBy]));
    if (each.status !== 'frozen') return [];
    return of('signature', each.frozenAt ?? each.at, without(each.signatures.map(({ by }) => by)));
  });
  const apart = [...summaries, ...lines, ...offers, ...asked, ...laid];
  return [...apart, ...resets, ...moves, ...closings, ...promises, ...dates, ...versions];
}

/** What asking once more to lay out the deal comes to (method 8.6). */
function askingAgain(view: RoomView, now: string): Pick<Course, 'turnedDown' | 'silent'> {
  const { layouts, directions, talk, you } = view;
  const { rests, timing } = view.presence;
  const from = { layouts, directions, talk, rests, ...timing };
  const own = layouts.filter((each) => each.by === you);
  return {
    turnedDown: view.seats.flatMap(({ id }) => (turnedDownTwice(from, you, id, now) ? [id] : [])),
    silent: own.flatMap((each) => (isSilent(each, from, now) ? [each.id] : [])),
  };
}

/** See `Course`. */
export function course(view: RoomView, now: string): Course {
  return {
    floor: waitingIn(view, now).toSorted((a, b) => a.since.localeCompare(b.since)),
    away: isOver(view) || view.paused ? [] : awayAt(view.presence, view.you, now),
    due: view.commitments.flatMap((each) =>
      each.status === 'accepted' && isPastDue(view.commitments, each, now) ? [each.id] : [],
    ),
    uncontested: view.commitments.flatMap((each) => (isUncontested(each, now) ? [each.id] : [])),
    ...askingAgain(view, now),
  };
}
