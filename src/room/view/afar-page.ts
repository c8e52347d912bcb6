import { isShown, openAsk } from '../acts/relay.ts';
import { requireMaySend } from '../acts/summary.ts';
import { openPrivate } from '../private.ts';
import { activeSeats, loopOf, statementOf, type RoomState } from '../state.ts';
import { afarOf } from '../state/relay.ts';
import { directionViews } from './understanding.ts';
import { issueOf, type Aspect, type Check, type PackageValues, type SeatId, type VerdictButton } from '../types.ts';

/** Everything that the one page of somebody who answers from afar holds. */
export type AfarPage = {
  readonly title: string;
  readonly you: string;
  /** The facilitator who tells the code, if there is one. */
  readonly neutral?: string;
  readonly stopped: boolean;
  readonly later?: string;
  readonly item: AfarItem;
  /** What they said back last, and how the other answered. */
  readonly saidBack?: AfarSaidBack;
};

/** A summary of theirs with the other's answer to it; without one it still waits. */
export type AfarSaidBack = {
  readonly to: string;
  readonly issue?: string;
  readonly text: string;
  readonly answer?: {
    readonly button: VerdictButton;
    readonly words: string;
    readonly note: string;
    /** Confirmed as far as the other told. */
    readonly asTold: boolean;
  };
};

/** The one thing on the page. */
export type AfarItem =
  /** `nothing`: about which issue they may say that they have nothing to add; `issues`: about all of them together. */
  | {
      readonly kind: 'question';
      readonly from: string;
      readonly issue?: string;
      readonly text: string;
      readonly nothing?: string;
    }
  /** What somebody told and put here, to be said back. `points`: shared ones that the text does not hold already. */
  | {
      readonly kind: 'told';
      readonly from: string;
      readonly author: SeatId;
      readonly aspect: Aspect;
      readonly issue?: string;
      readonly text: string;
      readonly points: readonly string[];
    }
  | {
      readonly kind: 'summary';
      readonly from: string;
      readonly summariser: SeatId;
      readonly aspect: Aspect;
      readonly issue?: string;
      readonly text: string;
      /** The one private question, while it waits for an answer. */
      readonly check?: { readonly kind: Check; readonly words: string; readonly button: VerdictButton };
    }
  /** An offer to everyone here that they have not accepted; `choices`: what an offer of their own instead may be made of. */
  | {
      readonly kind: 'offer';
      readonly from: string;
      readonly proposal: string;
      readonly packages: readonly (readonly { readonly issue: string; readonly option: string }[])[];
      readonly note: string;
      readonly choices: readonly AfarChoice[];
      /** What they asked about it before. */
      readonly asked?: string;
    }
  /** `sits`: they sat down. `over`: the room has ended. `closed`: they meet in another way, or pause, or this one declined or left. */
  | { readonly kind: 'nothing' | 'sits' | 'over' | 'closed' };

export type AfarChoice = {
  readonly id: string;
  readonly title: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
};

const nameOf = (state: RoomState, id: SeatId): string =>
  [...state.seats, ...state.attendants].find((each) => each.id === id)?.name ?? '';

const onIssue = (state: RoomState, aspect: Aspect): { readonly issue?: string } => {
  const issue = state.issues.find((each) => each.id === issueOf(aspect))?.title;
  return issue === undefined ? {} : { issue };
};

/** The first of what others told and put here that may be said back now. */
function toldItem(state: RoomState, seat: SeatId, now: string): AfarItem | undefined {
  const shown = state.relay.shown.find(({ by, to, aspect }) => {
    if (to !== seat || !isShown(state, by, to, aspect)) return false;
    if (!activeSeats(state).some((each) => each.id === by)) return false;
    return requireMaySend(state, loopOf(state, { summariser: seat, author: by, aspect }), now) === undefined;
  });
  const told = shown && statementOf(state, shown.by, shown.aspect);
  if (!told) return undefined;
  const { author, aspect, text } = told;
  const points = told.points.flatMap((each) => (text.includes(each.text) ? [] : [each.text]));
  return { kind: 'told', from: nameOf(state, author), author, aspect, ...onIssue(state, aspect), text, points };
}

/** The first offer that waits for their answer. Offers are made to everyone who is asked to this table. */
function offerItem(state: RoomState, seat: SeatId): AfarItem | undefined {
  const open = state.proposals.find(
    ({ by, status, replies }) =>
      status === 'live' && by !== seat && !replies.some((each) => each.by === seat && each.answer === 'accept'),
  );
  if (!open) return undefined;
  const { id, by, packages, note, replies } = open;
  const touched = state.issues.filter((issue) => packages.some((values) => values[issue.id] !== undefined));
  const inWords = (values: PackageValues) =>
    touched.flatMap(({ id: issue, title, options }) => {
      const option = options.find((each) => each.id === values[issue]);
      return option ? [{ issue: title, option: option.label }] : [];
    });
  const asked = replies.findLast((each) => each.by === seat && each.answer === 'question')?.words;
  return {
    kind: 'offer',
    from: nameOf(state, by),
    proposal: id,
    packages: packages.map(inWords),
    note,
    choices: touched.map(({ id: issue, title, options }) => ({
      id: issue,
      title,
      options: options.map((each) => ({ id: each.id, label: each.label })),
    })),
    ...(asked === undefined ? {} : { asked }),
  };
}

/** What they said back last to whoever made the link: as the two of the direction see it. */
function saidBackOf(state: RoomState, seat: SeatId, by: SeatId): AfarSaidBack | undefined {
  const said = directionViews(state, seat).flatMap((each) => {
    const attempt = each.summariser === seat && each.author === by ? each.attempts?.at(-1) : undefined;
    return attempt ? [{ author: each.author, aspect: each.aspect, attempt }] : [];
  });
  const last = said.toSorted((a, b) => a.attempt.at.localeCompare(b.attempt.at)).at(-1);
  if (!last) return undefined;
  const { verdict, text } = last.attempt;
  const answer = verdict && {
    button: verdict.button,
    words: verdict.words,
    note: verdict.note,
    asTold: verdict.basis === 'as_told',
  };
  return {
    to: nameOf(state, last.author),
    ...onIssue(state, last.aspect),
    text,
    ...(answer ? { answer } : {}),
  };
}

function itemOf(state: RoomState, seat: SeatId, now: string, { by, coded }: AfarLook): AfarItem {
  if (state.status !== 'inviting' && state.status !== 'open') return { kind: 'over' };
  const status = state.seats.find((each) => each.id === seat)?.status;
  if (status === 'seated') return { kind: 'sits' };
  if (status !== 'invited') return { kind: 'closed' };
  const rests = state.paused !== undefined && now < state.paused.until;
  if (state.mode.current !== 'relay' || rests) return { kind: 'closed' };
  const ask = openAsk(state, seat);
  if (ask) {
    const nothing = ask.aspect === 'issues' ? 'issues' : issueOf(ask.aspect);
    const about = nothing === undefined ? {} : { nothing };
    return { kind: 'question', from: nameOf(state, ask.by), ...onIssue(state, ask.aspect), text: ask.text, ...about };
  }
  const waiting = state.loops.find((each) => each.author === seat && each.summariser === by && each.status === 'sent');
  const attempt = waiting && loopOf(state, waiting).attempts.at(-1);
  if (!waiting || !attempt) return toldItem(state, seat, now) ?? offerItem(state, seat) ?? { kind: 'nothing' };
  const { summariser, aspect } = waiting;
  const pending = coded ? openPrivate(waiting.pending, seat) : undefined;
  return {
    kind: 'summary',
    from: nameOf(state, summariser),
    summariser,
    aspect,
    ...onIssue(state, aspect),
    text: [attempt.text, ...attempt.additions.map((each) => each.text)].join(' '),
    ...(pending ? { check: { kind: pending.check, words: pending.words, button: pending.button } } : {}),
  };
}

/** How somebody looks at the one page: under whose link, and whether this look came with the right code. */
export type AfarLook = { readonly by: SeatId; readonly coded: boolean };

/**
 * See `AfarPage`; `now` is RFC 3339 UTC. Nothing else of the room is on it, not even how much there is. Whoever made the
 * link can look as well: it shows what everyone sees, what is between the two, and the private question to the code alone.
 */
export function afarPage(state: RoomState, seat: SeatId, now: string, look: AfarLook): AfarPage {
  const { stopped, later } = afarOf(state.relay, seat);
  const item: AfarItem = stopped === undefined ? itemOf(state, seat, now, look) : { kind: 'nothing' };
  const open = stopped === undefined && ['question', 'summary', 'told', 'offer', 'nothing'].includes(item.kind);
  const saidBack = open ? saidBackOf(state, seat, look.by) : undefined;
  const neutral = state.attendants.find((each) => each.kind === 'facilitator' && each.status === 'seated')?.name;
  return {
    title: state.title,
    you: nameOf(state, seat),
    ...(neutral === undefined ? {} : { neutral }),
    stopped: stopped !== undefined,
    ...(later !== undefined && now < later ? { later } : {}),
    item,
    ...(saidBack ? { saidBack } : {}),
  };
}
