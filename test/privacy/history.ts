import type { ActRequest } from '../../src/contract/acts.ts';
import type { Point, RoomState, SeatId } from '../../src/room/index.ts';
import { openPrivate } from '../../src/room/private.ts';
import type { Loop } from '../../src/room/state/understanding.ts';
import { agreementStep, isSigning } from './history-agreement.ts';
import { course, promise } from './history-course.ts';
import { isLayingOut, layoutStep } from './history-layout.ts';
import { loopStep } from './history-understanding.ts';
import { timeStep } from './history-time.ts';
import { attendantsStep } from './history-attendants.ts';
import { sceneStep } from './history-scenes.ts';
import { AFAR, afarStep } from './history-afar.ts';
import { shuttleStep } from './history-shuttle.ts';
import type { PersonName, SeatName } from './world.ts';

/**
 * One step of a pair of histories: the same for the observer, different where the observer may not see. Each side lists
 * who acts how; `null` on a side means that nothing happens there.
 */
export type Doing =
  | Done
  /** An act, or a form, made from the room as it is by then; `undefined` where there is nothing to do. */
  | { readonly id: string; readonly then: (state: RoomState) => Done | undefined };
/** What somebody does. */
export type Done =
  | { readonly seat: PersonName; readonly act: ActRequest }
  /** A form on the one page of somebody who answers from afar. */
  | { readonly seat: typeof AFAR; readonly form: Readonly<Record<string, string>> };
/** How a room meets (method 2.10). */
export type Way = 'joint' | 'shuttle' | 'relay';
export type Step = { readonly left: readonly Doing[]; readonly right: readonly Doing[] };

/** What a random number decides. Everything else follows from the state that both sides share. */
export type Dice = { readonly kind: number; readonly a: number; readonly b: number };

/** The observer. The others' private matters, and what is between the other two, must not reach her. */
export const OBSERVER: SeatName = 'ana';

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
const secrets = [
  'The debt is mine.',
  'I have another offer.',
  'My daughter is ill and I told nobody.',
  'I recorded the call.',
];
const texts = [
  'You came because of the fence.',
  'It matters to you that you are asked.',
  'You want quiet evenings, and a say.',
];
const words = [
  'That is exactly it.',
  'You are right, fine.',
  'yes, probably',
  'No, that is not it.',
  'Right, but the date is wrong.',
];

const points = (seat: string, n: number): readonly Point[] =>
  [0, 1, 2].slice(0, 1 + (n % 3)).map((index) => ({
    id: `${seat}-${index}`,
    text: `${seat} point ${index} of kind ${n % 5}.`,
    facet: 'need',
    must: index === 0,
  }));
const hiddenPoints = (seat: string, n: number): readonly Point[] =>
  secrets
    .slice(0, n % 4)
    .map((text, index) => ({ id: `${seat}-h${index}`, text: `${text} ${n}`, facet: 'worry', must: false }));

/** The author's marks: none of the shared points is covered. */
const marksOf = (state: RoomState, author: SeatId): { point: string; covered: boolean }[] =>
  (state.statements.find((each) => each.author === author)?.points ?? []).map(({ id }) => ({
    point: id,
    covered: false,
  }));

/** Builds steps one after the other from dice and the state of the left side. */
export class PairOfHistories {
  readonly #observer: PersonName;
  readonly #way: Way;
  #count = 0;
  #begun = false;
  #open: { readonly summariser: SeatId; readonly author: SeatName } | undefined;

  constructor(observer: PersonName, way: Way) {
    this.#observer = observer;
    this.#way = way;
  }

  #id(): string {
    return `act-${String(++this.#count).padStart(6, '0')}`;
  }

  /** The same act on both sides. */
  #both(seat: PersonName, make: (id: string) => ActRequest): Step {
    const doing = { seat, act: make(this.#id()) };
    return { left: [doing], right: [doing] };
  }

  /** The same act but for what only its author and others apart from the observer may see. */
  #differing(seat: SeatName, make: (id: string, side: 'left' | 'right') => ActRequest): Step {
    const id = this.#id();
    return { left: [{ seat, act: make(id, 'left') }], right: [{ seat, act: make(id, 'right') }] };
  }

  /** Everyone sits down and accepts the rules, but whoever answers from afar. */
  arrive(): readonly Step[] {
    const accept = (seat: SeatName) => this.#both(seat, (id) => ({ id, type: 'party.accept' }));
    const rules = (seat: SeatName) => this.#both(seat, (id) => ({ id, type: 'rules.accept', version: 1 }));
    return this.#way === 'relay'
      ? [accept('ben'), rules('ana'), rules('ben')]
      : [accept('ben'), accept('cem'), rules('ana'), rules('ben'), rules('cem')];
  }

  next(dice: Dice, state: RoomState, right: RoomState): Step {
    const { a, b } = dice;
    // Half of them begin with something that random acts seldom come to, while nothing differs yet.
    const first = !this.#begun;
    this.#begun = true;
    if (first && dice.kind % 2 === 0) return sceneStep(this.#observer, this.#way, this.#id(), dice.kind / 2 + a + b);
    const seat = pick(['ana', 'ben', 'cem'] as const, a) ?? 'ana';
    const other =
      pick(
        (['ben', 'cem'] as const).filter((each) => each !== seat),
        b,
      ) ?? 'ben';
    // Some histories come to a signature; from there on most of what happens is about the signed text.
    if (dice.kind % 66 === 22 || (isSigning(state) && dice.kind % 4 > 0)) return agreementStep(state, this.#id(), b);
    if (state.mode.current === 'shuttle' && a % 3 === 0) return shuttleStep(state, this.#observer, this.#id(), b, a);
    if (this.#way === 'relay' && a % 2 === 0)
      return afarStep({ left: state, right }, this.#observer, this.#id(), b, Math.floor(a / 2));
    if (dice.kind % 44 === 11 || (isLayingOut(state) && dice.kind % 3 === 1))
      return layoutStep(state, this.#observer, this.#id(), a, b);
    // What waits for everybody is mostly answered, so that it comes to its end.
    const open = state.resets.some((each) => each.status === 'proposed') || state.moves.length > 0;
    if (open && dice.kind % 4 === 1) {
      const { seat: who, make } = course(state, seat, b);
      return this.#both(who, make);
    }
    if (state.commitments.length > 0 && dice.kind % 12 === 7) {
      const { seat: who, make } = promise(state, seat, b);
      return this.#both(who, make);
    }
    switch (dice.kind % 24) {
      case 0:
      case 1:
        return this.#publish(seat, b);
      case 2:
      case 3:
        return this.#summary(seat, b);
      case 4:
      case 5:
      case 6:
        return this.#verdict(state, a, b);
      case 7:
        return this.#label(seat, b);
      case 8:
        return this.#answerLabel(state, a, b);
      case 9:
        return this.#both(seat, (id) => ({ id, type: 'message.send', text: pick(texts, b) ?? '' }));
      case 10:
        return this.#shared(state, seat, b);
      case 11:
        return this.#onlyLeft(seat === OBSERVER ? other : seat, b);
      case 12:
        return this.#betweenOthers(state, a, b);
      case 13: {
        const { seat: who, make } = course(state, seat, b);
        return this.#both(who, make);
      }
      case 14: {
        const { seat: who, make } = promise(state, seat, b);
        return this.#both(who, make);
      }
      case 15:
      case 16:
      case 17:
        return attendantsStep(state, this.#observer, this.#id(), a, b);
      case 18:
      case 19:
      case 20:
        return loopStep(state, this.#id(), a, b);
      case 21:
      case 22:
        return timeStep(state, this.#observer, this.#id(), a, b);
      default:
        return this.#offer(state, seat, b);
    }
  }

  /** A statement; on the other seats the hidden points differ in number and words. */
  #publish(seat: SeatName, n: number): Step {
    if (this.#open?.author === seat) return this.#both(seat, (id) => ({ id, type: 'message.send', text: 'Later.' }));
    const shown = points(seat, n);
    return this.#differing(seat, (id, side) => ({
      id,
      type: 'statement.publish',
      aspect: 'why_here',
      text: `${seat} tells version ${n % 7}.`,
      points: [...shown],
      hidden: [...hiddenPoints(seat, seat === OBSERVER || side === 'left' ? n : n + 1)],
    }));
  }

  /** A summary; between the two others its words differ. */
  #summary(seat: SeatName, n: number): Step {
    const author =
      pick(
        (['ana', 'ben', 'cem'] as const).filter((each) => each !== seat),
        n,
      ) ?? 'ben';
    // What stands on the page of somebody from afar differs in `history-afar.ts` alone.
    const apart = seat !== OBSERVER && author !== OBSERVER && !(this.#way === 'relay' && author === AFAR);
    return this.#differing(seat, (id, side) => ({
      id,
      type: 'summary.send',
      author,
      aspect: 'why_here',
      text: pick(texts, apart && side === 'right' ? n + 1 : n) ?? '',
    }));
  }

  /**
   * A verdict that leads to a private question on the left and waits; on the right nothing is said yet. A later step
   * ends both in the same released answer.
   */
  #verdict(state: RoomState, a: number, n: number): Step {
    const open = this.#open;
    if (open) {
      this.#open = undefined;
      const id = this.#id();
      const said = 'Let me put it this way.';
      const place = { summariser: open.summariser, aspect: 'why_here' } as const;
      const rest = { asTold: 'no', pointed: [], note: '', seconds: 90, marks: marksOf(state, open.author) } as const;
      return {
        left: [{ seat: open.author, act: { id, type: 'verdict.resolve', ...place, answer: 'missing', words: said } }],
        right: [
          {
            seat: open.author,
            act: {
              id,
              type: 'verdict.give',
              ...place,
              ...rest,
              pointed: [],
              words: said,
              button: 'almost',
            },
          },
        ],
      };
    }
    // A check that is open on both sides stays open: the generator's own pairs of verdicts come to the same end.
    const answerable = (loop: Loop): boolean => loop.status === 'sent' || loop.status === 'deferred';
    const waiting = state.loops.filter((loop) => answerable(loop) && !openPrivate(loop.pending, loop.author));
    const loop = pick(waiting, a);
    if (!loop) return this.#both('ana', (id) => ({ id, type: 'message.send', text: 'Good morning.' }));
    const author = loop.author as SeatName;
    const common = {
      type: 'verdict.give' as const,
      summariser: loop.summariser,
      aspect: 'why_here' as const,
      note: '',
      seconds: 90,
      // The author's own marks say the same on both sides, whatever a reader makes of the differing words.
      marks: marksOf(state, author),
    };
    if (author !== OBSERVER && n % 3 === 0) {
      this.#open = { summariser: loop.summariser, author };
      const act = {
        id: this.#id(),
        ...common,
        words: 'yes, probably',
        button: 'thats_right',
        asTold: 'no',
        pointed: [],
      } as const;
      return { left: [{ seat: author, act: { ...act, pointed: [] } }], right: [] };
    }
    if (author !== OBSERVER && n % 3 === 1)
      // Confirmed either plainly or "as far as I told", which only the author sees.
      return this.#differing(author, (id, side) => ({
        id,
        ...common,
        words: 'That is exactly it.',
        button: 'thats_right',
        asTold: side === 'left' ? 'private' : 'no',
        pointed: [],
      }));
    const button = pick(['thats_right', 'almost', 'not_it', 'not_now'] as const, n) ?? 'almost';
    // From afar Cem reads the answer to what he said back.
    const reader = this.#way === 'relay' ? AFAR : OBSERVER;
    const apart = author !== OBSERVER && loop.summariser !== OBSERVER && loop.summariser !== reader;
    const own = state.statements.find((each) => each.author === author);
    const shown = (own?.points ?? []).slice(0, n % 2).map((point) => point.id);
    return this.#differing(author, (id, side) => ({
      id,
      ...common,
      // Between the two others the words differ too; the answer, which everyone sees as a status, does not.
      words: apart ? `Not quite, I meant the ${side === 'left' ? 'fence' : 'hedge'}.` : (pick(words, n) ?? ''),
      button: apart ? 'not_it' : button,
      asTold: 'no',
      pointed: shown,
    }));
  }

  #label(seat: SeatName, n: number): Step {
    const to =
      pick(
        (['ana', 'ben', 'cem'] as const).filter((each) => each !== seat),
        n,
      ) ?? 'ben';
    const apart = seat !== OBSERVER && to !== OBSERVER;
    const kind = pick(['label', 'no_oriented', 'calibrated'] as const, n) ?? 'label';
    return this.#differing(seat, (id, side) => ({
      id,
      type: 'label.send',
      to,
      aspect: 'why_here',
      kind,
      text: apart ? `It seems this is ${side}.` : 'It seems something is missing.',
    }));
  }

  #answerLabel(state: RoomState, a: number, n: number): Step {
    const labels = state.talk.flatMap((item) => (item.kind === 'message' ? [] : [item]));
    const label = pick(labels, a);
    if (!label) return this.#both('ben', (id) => ({ id, type: 'message.send', text: 'Yes.' }));
    const seat = pick(['ana', 'ben', 'cem'] as const, n) ?? 'ben';
    const apart = label.by !== OBSERVER && label.to !== OBSERVER;
    return this.#differing(seat, (id, side) => ({
      id,
      type: 'label.answer',
      label: label.id,
      choice: apart && side === 'left' ? 'no' : 'in_part',
      words: apart ? side : 'partly',
    }));
  }

  /** Acts that everyone sees: issues, options, nothing to add, rules, pauses. */
  #shared(state: RoomState, seat: SeatName, n: number): Step {
    const issue = pick(state.issues, n)?.id ?? 'none';
    const acts: readonly ((id: string) => ActRequest)[] = [
      (id) => ({ id, type: 'issue.add', title: `Issue ${n % 4}` }),
      (id) => ({ id, type: 'aspect.nothing_to_add', issue }),
      (id) => ({ id, type: 'option.add', issue, label: `Option ${n % 5}` }),
      (id) => ({ id, type: 'transcript.consent' }),
      (id) => ({ id, type: 'agreement.open' }),
      (id) => ({ id, type: 'room.close', kind: 'understood_no_agreement', words: '' }),
      (id) => ({ id, type: 'room.keep_open' }),
    ];
    const make = pick(acts, n) ?? ((id: string): ActRequest => ({ id, type: 'room.keep_open' }));
    return this.#both(seat, make);
  }

  /** Something that happens on the left only and is nobody else's business: a refused act, an act to oneself. */
  #onlyLeft(seat: SeatName, n: number): Step {
    const id = this.#id();
    const acts: readonly ActRequest[] = [
      { id, type: 'verdict.resolve', summariser: 'nobody', aspect: 'why_here', answer: 'stands', words: 'x' },
      { id, type: 'summary.send', author: seat, aspect: 'why_here', text: 'Of myself.' },
      { id, type: 'package.withdraw', proposal: 'none' },
      { id, type: 'rules.accept', version: 99 },
    ];
    return { left: acts.slice(n % 4, (n % 4) + 1).map((act) => ({ seat, act })), right: [] };
  }

  /** A label between the two others that exists on one side only. */
  #betweenOthers(state: RoomState, a: number, n: number): Step {
    const [from, to] = a % 2 === 0 ? (['ben', 'cem'] as const) : (['cem', 'ben'] as const);
    const known = state.statements.some((each) => each.author === to);
    const kind = 'label';
    const act: ActRequest = {
      id: this.#id(),
      type: 'label.send',
      to,
      aspect: 'why_here',
      kind,
      text: `It seems ${n}.`,
    };
    return known ? { left: [{ seat: from, act }], right: [] } : { left: [], right: [] };
  }

  #offer(state: RoomState, seat: SeatName, n: number): Step {
    const live = pick(
      state.proposals.filter((each) => each.status === 'live'),
      n,
    );
    if (live && n % 2 === 0)
      return this.#both(seat, (id) => ({
        id,
        type: 'package.reply',
        proposal: live.id,
        answer: 'question',
        words: 'Why?',
      }));
    const issue = pick(state.issues, n);
    const option = pick(issue?.options ?? [], n);
    const values = issue && option ? { [issue.id]: option.id } : { none: 'none' };
    return this.#both(seat, (id) => ({ id, type: 'package.send', packages: [values], note: '' }));
  }
}
