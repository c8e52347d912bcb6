import { bothSeats, refuse, type Act } from '../family.ts';
import { firstRefusal, requireAspect, requireOther, requireRules, requireText } from '../guards.ts';
import { waysOutOpen } from '../honest-attempt.ts';
import { limits } from '../limits.ts';
import type { Refusal } from '../refusals.ts';
import { loopOf, type RoomState } from '../state.ts';
import { thisRound, type Loop } from '../state/understanding.ts';
import { GROUP, type Aspect, type ChannelKind, type Direction, type SeatId } from '../types.ts';
import { changeLoop, directionIn, type LoopFamily } from './loop-events.ts';

/** Change the channel: other ways after three tries that did not arrive, not before (method 3.8b, step 2). */
export type ChannelActs = {
  /** One of the two proposes another way; the other answers, and "no" costs nothing. */
  'channel.change': Direction & { readonly kind: ChannelKind };
  'channel.answer': Direction & { readonly accept: boolean };
  /** The author writes the summary they would accept; the other restates it and says why it matters. */
  'own_words.offer': { readonly summariser: SeatId; readonly aspect: Aspect; readonly text: string };
  /** After a talk by voice that both agreed to: what came out, in the words of each. */
  'talk.result': Direction & { readonly words: string };
};

export type ChannelEvents = {
  'channel.proposed': Direction & { readonly kind: ChannelKind };
  'channel.answered': Direction & { readonly accept: boolean };
  'own_words.offered': Direction & { readonly text: string; readonly carriedBy?: SeatId };
  'talk.result_said': Direction & { readonly words: string };
};

/** The rule that lets a neutral reader's "yes" be enough to go on (method 2.13). */
export const READER_RULE = 'GR-7';

/** Another way is open in this direction, to one of its two. */
function requireWays(state: RoomState, seat: SeatId, loop: Loop): Refusal | undefined {
  const { summariser, author, aspect } = loop;
  if (seat !== summariser && seat !== author) return { code: 'summary.not_of_this_pair' };
  const tries = thisRound(loop).filter((each) => each.verdict !== undefined).length;
  const needed = limits.triesBeforeOtherWays;
  return firstRefusal(
    requireRules(state),
    requireAspect(state, aspect),
    summariser === GROUP ? undefined : requireOther(state, seat, seat === author ? summariser : author),
    loop.status === 'confirmed' ? { code: 'summary.already_confirmed' } : undefined,
    waysOutOpen(loop) ? undefined : { code: 'way.not_yet', tries, needed },
  );
}

/** What a neutral reader answers is enough to go on only by a rule that all accepted. */
function requireReaderRule(state: RoomState): Refusal | undefined {
  return state.rules.items.some((rule) => rule.id === READER_RULE)
    ? undefined
    : { code: 'reader.no_rule', rule: READER_RULE };
}

function decideAnswer(state: RoomState, act: Act<ChannelActs, 'channel.answer'>) {
  const loop = loopOf(state, act);
  const { channel } = loop;
  const direction = directionIn(act);
  const refused = firstRefusal(
    requireWays(state, act.seat, loop),
    channel?.status === 'proposed' ? undefined : { code: 'way.not_proposed' },
    channel?.by === act.seat ? { code: 'way.own' } : undefined,
    act.accept && channel?.kind === 'neutral_reader' ? requireReaderRule(state) : undefined,
  );
  if (refused) return refuse(refused);
  const { summariser, author } = direction;
  const data = { ...direction, accept: act.accept };
  return { events: [{ type: 'channel.answered', to: bothSeats(summariser, author), data } as const] };
}

export const channel: LoopFamily<ChannelActs, ChannelEvents> = {
  decide: {
    'channel.change': (state, act) => {
      const loop = loopOf(state, act);
      const direction = directionIn(act);
      const open = loop.channel?.status === 'proposed' ? loop.channel : undefined;
      const refused = firstRefusal(
        requireWays(state, act.seat, loop),
        // A group has no second person to talk to, and no way of its own but a reader or a day of rest.
        direction.summariser === GROUP ? { code: 'summary.not_of_this_pair' } : undefined,
        open ? { code: 'way.proposed_already', kind: open.kind } : undefined,
        act.kind === 'neutral_reader' ? requireReaderRule(state) : undefined,
      );
      if (refused) return refuse(refused);
      const { summariser, author } = direction;
      const data = { ...direction, kind: act.kind };
      return { events: [{ type: 'channel.proposed', to: bothSeats(summariser, author), data }] };
    },
    'channel.answer': decideAnswer,
    'own_words.offer': (state, act) => {
      const direction = { summariser: act.summariser, author: act.seat, aspect: act.aspect };
      const loop = loopOf(state, direction);
      const refused = firstRefusal(
        requireWays(state, act.seat, loop),
        direction.summariser === GROUP ? { code: 'summary.not_of_this_pair' } : undefined,
        requireText('text', act.text, limits.summaryWords),
      );
      if (refused) return refuse(refused);
      const to = bothSeats(act.summariser, act.seat);
      return { events: [{ type: 'own_words.offered', to, data: { ...direction, text: act.text } }] };
    },
    'talk.result': (state, act) => {
      const loop = loopOf(state, act);
      const direction = directionIn(act);
      const { channel: way } = loop;
      const agreed = way?.kind === 'voice_talk' && way.status === 'accepted' ? way.at : undefined;
      const said = loop.talked.some((each) => each.by === act.seat && agreed !== undefined && each.at >= agreed);
      const refused = firstRefusal(
        act.seat === direction.summariser || act.seat === direction.author
          ? undefined
          : { code: 'summary.not_of_this_pair' },
        agreed === undefined ? { code: 'way.talk_not_agreed' } : undefined,
        said ? { code: 'way.talk_said' } : undefined,
        requireText('words', act.words, 120),
      );
      if (refused) return refuse(refused);
      const to = bothSeats(direction.summariser, direction.author);
      return { events: [{ type: 'talk.result_said', to, data: { ...direction, words: act.words } }] };
    },
  },
  evolve: {
    'channel.proposed': (state, event) =>
      changeLoop(state, event.data, (loop) => ({
        ...loop,
        channel: { kind: event.data.kind, by: event.by, at: event.at, status: 'proposed' },
      })),
    'channel.answered': (state, event) =>
      changeLoop(state, event.data, (loop) =>
        loop.channel
          ? {
              ...loop,
              channel: {
                ...loop.channel,
                status: event.data.accept ? 'accepted' : 'declined',
                answeredAt: event.at,
              },
            }
          : loop,
      ),
    'own_words.offered': (state, event) =>
      changeLoop(state, event.data, (loop) => {
        const { text, carriedBy } = event.data;
        return { ...loop, ownWords: { text, at: event.at, ...(carriedBy === undefined ? {} : { carriedBy }) } };
      }),
    'talk.result_said': (state, event) =>
      changeLoop(state, event.data, (loop) => ({
        ...loop,
        talked: [...loop.talked, { by: event.by, words: event.data.words, at: event.at }],
      })),
  },
};
