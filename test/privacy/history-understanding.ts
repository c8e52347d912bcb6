import type { RoomState } from '../../src/room/index.ts';
import { openPrivate } from '../../src/room/private.ts';
import type { Loop } from '../../src/room/state/understanding.ts';
import { AFAR } from './history-afar.ts';
import type { Doing, Step } from './history.ts';
import type { SeatName } from './world.ts';

const observer: SeatName = 'ana';
const nothing: Step = { left: [], right: [] };
const isOthers = ({ summariser, author }: Loop): boolean => summariser !== observer && author !== observer;
const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
const both = (doings: readonly Doing[]): Step => ({ left: doings, right: doings });

/**
 * The understanding loop in full: answers put off, the question which sentence comes closest, other ways after three
 * tries, summaries opened, waivers, frozen points.
 */
export function loopStep(state: RoomState, id: string, a: number, n: number): Step {
  // A check that is open on one side alone must not meet an act on both.
  const free = state.loops.filter(
    (loop) =>
      !openPrivate(loop.pending, loop.author) &&
      loop.aspect === 'why_here' &&
      // What is said back to somebody who answers from afar is for `history-afar.ts`.
      !(state.mode.current === 'relay' && loop.author === AFAR),
  );
  const waiting = free.filter((loop) => loop.status === 'sent' && loop.author !== observer);
  switch (n % 5) {
    case 0:
      return putOff(pick(waiting, a), id);
    case 1:
      return closest(state, pick(waiting, a), id);
    case 2:
      return otherWays(state, free, id, a);
    case 3:
      return opening(
        pick(
          free.filter((loop) => loop.status === 'confirmed'),
          a,
        ),
        id,
        a,
      );
    default:
      return agreed(id, a);
  }
}

/** Put off until tomorrow, or for good: only its author knows. */
function putOff(loop: Loop | undefined, id: string): Step {
  if (!loop) return nothing;
  const act = { id, type: 'verdict.not_now', summariser: loop.summariser, aspect: 'why_here' } as const;
  const seat = loop.author as SeatName;
  return {
    left: [{ seat, act: { ...act, again: 'tomorrow' } }],
    right: [{ seat, act: { ...act, again: 'by_myself' } }],
  };
}

/** Asked which sentence comes closest on one side, confirmed at once on the other: nobody else may tell them apart. */
function closest(state: RoomState, loop: Loop | undefined, id: string): Step {
  const text = loop?.attempts.at(-1)?.text;
  if (!loop || text === undefined) return nothing;
  const seat = loop.author as SeatName;
  // By the author's own marks nothing is covered, and the same words never come a third time: whether the question is asked
  // rests on the time alone, whatever a reader makes of the summary.
  const answered = state.loops.flatMap((each) => (each.author === loop.author ? each.attempts : []));
  const words = ['That is exactly what I mean.', 'That is exactly right.'][answered.length % 2] ?? '';
  const told = state.statements.find((each) => each.author === loop.author)?.points ?? [];
  const marks = told.map((point) => ({ point: point.id, covered: false }));
  const place = { summariser: loop.summariser, aspect: 'why_here', words } as const;
  const give = { type: 'verdict.give', ...place, button: 'thats_right', asTold: 'no', pointed: [], note: '' } as const;
  return {
    left: [
      { seat, act: { id: `${id}-f`, ...give, pointed: [], marks, seconds: 1 } },
      // The act that ends it has the same id on both sides: where words wait to be carried, ids of what waits follow from it.
      { seat, act: { id, type: 'verdict.resolve', ...place, answer: 'stands', closest: text, added: 'And me.' } },
    ],
    right: [{ seat, act: { id, ...give, pointed: [], marks, seconds: 90 } }],
  };
}

/** Three tries between the two others, in other words on each side; then another way on the left alone. */
function otherWays(state: RoomState, free: readonly Loop[], id: string, a: number): Step {
  const loop = free.find((each) => isOthers(each) && ['missing', 'rejected', 'stale'].includes(each.status));
  if (!loop) return nothing;
  const { summariser, author } = loop;
  const on = { summariser, author, aspect: 'why_here' } as const;
  const [from, to] = [summariser as SeatName, author as SeatName];
  const told = state.statements.find((each) => each.author === author)?.points ?? [];
  const marks = told.map((point) => ({ point: point.id, covered: true }));
  const tries = (side: string): readonly Doing[] =>
    [1, 2, 3].flatMap((k): readonly Doing[] => [
      {
        seat: from,
        act: { id: `${id}-s${k}`, type: 'summary.send', author, aspect: 'why_here', text: `It is the ${side}.` },
      },
      {
        seat: to,
        act: {
          id: `${id}-v${k}`,
          type: 'verdict.give',
          summariser,
          aspect: 'why_here',
          words: `Still not, ${side}.`,
          button: 'almost',
          asTold: 'no',
          pointed: [],
          note: '',
          seconds: 90,
          marks,
        },
      },
    ]);
  const ways: readonly Doing[] = [
    { seat: from, act: { id: `${id}-c`, type: 'channel.change', ...on, kind: 'voice_talk' } },
    { seat: to, act: { id: `${id}-a`, type: 'channel.answer', ...on, accept: a % 2 === 0 } },
    { seat: to, act: { id: `${id}-t`, type: 'talk.result', ...on, words: 'It was about the night.' } },
    {
      seat: to,
      act: { id: `${id}-o`, type: 'own_words.offer', summariser, aspect: 'why_here', text: 'I cannot sleep.' },
    },
  ];
  return { left: [...tries('fence'), ...ways], right: tries('hedge') };
}

/** A summary opened to everyone; between the two others only one of them would, and on the left alone. */
function opening(loop: Loop | undefined, id: string, a: number): Step {
  if (!loop) return nothing;
  const { summariser, author } = loop;
  const act = { id, type: 'summary.open', summariser, author, aspect: 'why_here', open: true } as const;
  if (isOthers(loop)) return { left: [{ seat: summariser as SeatName, act }], right: [] };
  return both([{ seat: (a % 2 === 0 ? summariser : author) as SeatName, act }]);
}

/** What everyone sees. */
function agreed(id: string, a: number): Step {
  const seat = pick(['ana', 'ben', 'cem'] as const, a) ?? 'ana';
  const types = [
    'understanding.waive',
    'understanding.unwaive',
    'points.freeze',
    'points.accept_freeze',
    'issues.nothing_to_add',
  ] as const;
  const type = pick(types, a) ?? 'points.freeze';
  if (type === 'issues.nothing_to_add') return both([{ seat, act: { id, type } }]);
  return both([{ seat, act: { id, type, aspect: 'why_here' } }]);
}
