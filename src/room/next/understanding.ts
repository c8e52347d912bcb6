import { DAY_MS, elapsed } from '../limits.ts';
import { GROUP, type Aspect, type SeatId } from '../types.ts';
import type { DirectionView, RoomView } from '../view.ts';

/** Next steps of the understanding loop. Part of `NextStep`. */
export type LoopStep =
  | { readonly step: 'answer_check'; readonly summariser: SeatId; readonly aspect: Aspect }
  | { readonly step: 'answer_summary'; readonly summariser: SeatId; readonly aspect: Aspect }
  | { readonly step: 'summarise'; readonly author: SeatId; readonly aspect: Aspect; readonly attempt: number }
  /** After three tries: propose another way, answer the one proposed, write the summary one would accept. */
  | { readonly step: 'change_channel'; readonly author: SeatId; readonly aspect: Aspect }
  | { readonly step: 'answer_channel'; readonly with: SeatId; readonly author: SeatId; readonly aspect: Aspect }
  | { readonly step: 'write_own_words'; readonly summariser: SeatId; readonly aspect: Aspect }
  /** Five and more: write for all, add one more thing, send. */
  | { readonly step: 'draft_group' | 'add_to_group' | 'send_group'; readonly author: SeatId; readonly aspect: Aspect };

/** What is still missing on one aspect, as the view says it. */
function missingOn(view: RoomView, aspect: Aspect) {
  const all = aspect === 'why_here' ? view.missing : view.issues.flatMap((issue) => issue.missing);
  return all.filter((each) => 'aspect' in each && each.aspect === aspect);
}

/** The author put this off and does not want to be shown it yet (method 3.4, "not now"). */
function isPutOff({ status, putOff }: DirectionView, now: string): boolean {
  if (status !== 'deferred' || !putOff) return false;
  return putOff.until === 'none' || elapsed(now, putOff.until) > 0;
}

/** Both agreed to wait a day, and it is not over. */
function isWaiting(direction: DirectionView, now: string): boolean {
  const way = direction.between?.channel;
  if (way?.kind !== 'wait_a_day' || way.status !== 'accepted') return false;
  return elapsed(way.answeredAt ?? way.at, now) < DAY_MS;
}

/** Whether this seat's own summary of an author is asked for now. */
function isWanted(view: RoomView, author: SeatId, aspect: Aspect): boolean {
  const missing = missingOn(view, aspect);
  if (missing.some((each) => 'summariser' in each && each.summariser === view.you && each.author === author))
    return true;
  const few = missing.find((each) => each.why === 'too_few' && each.author === author);
  if (few?.why !== 'too_few') return false;
  const under = view.directions.filter(
    (each) =>
      each.author === author &&
      each.aspect === aspect &&
      each.summariser !== GROUP &&
      ['sent', 'deferred'].includes(each.status),
  );
  return few.confirmed + under.length < few.needed;
}

function groupStep(view: RoomView, aspect: Aspect): LoopStep | undefined {
  for (const each of missingOn(view, aspect)) {
    if (!('summariser' in each) || each.summariser !== GROUP || each.author === view.you) continue;
    if (each.why === 'awaiting_verdict' || each.why === 'no_statement') continue;
    const { author } = each;
    const on = (item: { readonly author: SeatId; readonly aspect: Aspect }) =>
      item.author === author && item.aspect === aspect;
    const draft = view.understanding.groupDrafts.find(on);
    if (!draft) {
      if (view.understanding.turns.find(on)?.turn === view.you) return { step: 'draft_group', author, aspect };
      continue;
    }
    const others = view.seats.filter((seat) => seat.status === 'seated' && seat.id !== author && seat.id !== draft.by);
    const added = (seat: SeatId) => draft.additions.some((addition) => addition.by === seat);
    if (draft.by !== view.you && !added(view.you)) return { step: 'add_to_group', author, aspect };
    if (draft.by === view.you && others.every((seat) => added(seat.id))) return { step: 'send_group', author, aspect };
  }
  return undefined;
}

/** Another way that is open in one of this seat's directions, if it is this seat's turn there. */
function wayStep(view: RoomView, direction: DirectionView): LoopStep | undefined {
  const { summariser, author, aspect, between } = direction;
  if (!between?.waysOpen || direction.enough || ['sent', 'deferred'].includes(direction.status)) return undefined;
  const { channel } = between;
  const other = view.you === author ? summariser : author;
  if (channel?.status === 'proposed')
    return channel.by === view.you ? undefined : { step: 'answer_channel', with: other, author, aspect };
  const ownWordsOpen = channel?.kind === 'own_words' && channel.status === 'accepted' && !between.ownWords;
  if (view.you === author) return ownWordsOpen ? { step: 'write_own_words', summariser, aspect } : undefined;
  const open = channel === undefined || channel.status === 'declined';
  return open && !between.ownWords ? { step: 'change_channel', author, aspect } : undefined;
}

/** The next step of the loop on one aspect, from what the seat sees. `now` is RFC 3339 UTC. */
export function loopStep(view: RoomView, aspect: Aspect, now: string): LoopStep | undefined {
  const here = view.directions.filter((each) => each.aspect === aspect);
  const check = here.find((each) => each.check !== undefined);
  if (check) return { step: 'answer_check', summariser: check.summariser, aspect };
  const asked = here.find(
    (each) => each.author === view.you && ['sent', 'deferred'].includes(each.status) && !isPutOff(each, now),
  );
  if (asked) return { step: 'answer_summary', summariser: asked.summariser, aspect };
  for (const direction of here) {
    const way = wayStep(view, direction);
    if (way) return way;
  }
  const mine = (author: SeatId) => here.find((each) => each.summariser === view.you && each.author === author);
  const toShow = view.statements.find((statement) => {
    if (statement.author === view.you || statement.aspect !== aspect) return false;
    const loop = mine(statement.author);
    if (loop && (['sent', 'confirmed', 'deferred'].includes(loop.status) || isWaiting(loop, now))) return false;
    const proposed = loop?.between?.waysOpen && loop.between.channel?.status === 'proposed';
    const wordsAwaited = loop?.between?.channel?.kind === 'own_words' && !loop.between.ownWords;
    if (proposed || (wordsAwaited && loop.between?.channel?.status === 'accepted')) return false;
    return isWanted(view, statement.author, aspect);
  });
  if (toShow) {
    const attempt = (mine(toShow.author)?.attemptCount ?? 0) + 1;
    return { step: 'summarise', author: toShow.author, aspect, attempt };
  }
  return groupStep(view, aspect);
}

/** Two loops of this seat came to a "that's right" within a day: a good moment to stop (method 3.9). */
export function enoughForToday(view: RoomView, now: string): boolean {
  const today = view.directions.filter((each) => {
    const verdict = each.attempts?.at(-1)?.verdict;
    const mine = each.summariser === view.you || each.author === view.you;
    return mine && each.status === 'confirmed' && verdict !== undefined && elapsed(verdict.at, now) < DAY_MS;
  });
  return today.length >= 2;
}
