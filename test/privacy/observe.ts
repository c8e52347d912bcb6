import { afarWords } from '../../src/contract/words/afar.en.ts';
import { countAccepted } from './accepted.ts';
import { PairOfHistories, type Dice, type Way } from './history.ts';
import { AFAR, MAKES_LINK } from './history-afar.ts';
import { minutesBefore } from './history-time.ts';
import { minutesSeated, seatedRoom } from './seated.ts';
import { direct, type OpenTransport } from './transport.ts';
import { handedTo, openWorld, type Bytes, type PersonName, type World } from './world.ts';

export type Difference = {
  readonly step: number;
  readonly where: string;
  readonly left: string;
  readonly right: string;
};

/** Changes a world so that it leaks: the test must see it. */
export type Leak = (world: World) => World;

const show = ({ status, headers, body }: Bytes): string => `${status}\n${headers}\n\n${body}`;

/** Whether a form did something: the page says so, or asks the one private question first. */
const wasDone = ({ step }: Readonly<Record<string, string>>, page: string): boolean =>
  step === 'later' || step === 'stop_yes' || page.includes(afarWords.thanks) || page.includes('name="answer"');

/** Everything the observer can get after a step. Records and exports are looked at now and then: they are long. */
async function look(
  world: World,
  observer: PersonName,
  after: number,
  thorough: boolean,
  way: Way,
): Promise<Record<string, string>> {
  if (observer === AFAR) return { 'the one page': show(await world.page({})) };
  const own = await lookWith(world, observer, after, thorough);
  if (way !== 'relay' || observer !== MAKES_LINK) return own;
  // Whoever invited somebody and made the link to their page holds a copy of both; the one of the seat's link ended when he
  // made it his own, which he has to before he does anything.
  const ended = { Authorization: `Bearer ${handedTo(AFAR)}` };
  const copy = {
    view: show(await world.get(AFAR, 'view', ended)),
    record: thorough ? show(await world.get(AFAR, 'record', ended)) : '',
    'export mine': thorough ? show(await world.get(AFAR, 'export?kind=mine', ended)) : '',
  };
  return {
    ...own,
    'the page whose link she made': show(await world.page({})),
    'the page, with a code of her own': thorough
      ? show(await world.page({ ...guess, act: `guess-${after}-0001` }))
      : '',
    ...Object.fromEntries(Object.entries(copy).map(([where, seen]) => [`${where}, with the link she sent`, seen])),
  };
}
const guess = { step: 'answer', words: 'Let me in.', button: 'almost', code: 'GUESS-0001', opened: '0' };

async function lookWith(
  world: World,
  observer: PersonName,
  after: number,
  thorough: boolean,
): Promise<Record<string, string>> {
  const page = await world.get(observer, 'view');
  const few = { view: show(page) };
  if (!thorough) return few;
  return {
    ...few,
    stream: await world.stream(observer, after),
    conditional: show(await world.get(observer, 'view', { 'If-None-Match': '"7"' })),
    record: show(await world.get(observer, 'record')),
    'export mine': show(await world.get(observer, 'export?kind=mine')),
    'export transcript': show(await world.get(observer, 'export?kind=transcript')),
    'export agreement': show(await world.get(observer, 'export')),
  };
}

function firstDifference(
  step: number,
  left: Record<string, string>,
  right: Record<string, string>,
): Difference | undefined {
  for (const [where, seen] of Object.entries(left)) {
    const other = right[where] ?? '';
    if (seen === other) continue;
    const from = [...seen].findIndex((unit, index) => unit !== other[index]);
    const around = (text: string): string => text.slice(Math.max(0, from - 120), from + 200);
    return { step, where, left: around(seen), right: around(other) };
  }
  return undefined;
}

/**
 * How a room meets: every third by way of the facilitator, not for her own eyes, since what waits for her is hers to read;
 * every sixth with somebody who answers from afar.
 */
function wayOf(observer: PersonName, n: number): Way {
  if (observer === AFAR || n % 6 === 1) return 'relay';
  return observer !== 'ruth' && n % 3 === 0 ? 'shuttle' : 'joint';
}

/**
 * Plays one pair of histories in two worlds that differ only in what the observer may not see, and compares every byte
 * she gets: answers to her own acts, her page, her stream, her records and exports. Until everybody has sat down nothing
 * differs, so both sides go on from one such room.
 */
export async function compare(
  dice: readonly Dice[],
  observer: PersonName,
  leak: Leak = (world) => world,
  transport: OpenTransport = direct,
): Promise<Difference | undefined> {
  const way = wayOf(observer, dice[0]?.b ?? 0);
  const seated = await seatedRoom(observer, way);
  const left = leak(await openWorld(transport, seated));
  const right = leak(await openWorld(transport, seated));
  try {
    const pair = new PairOfHistories(observer, way);
    const arrived = pair.arrive().length;
    let minutes = minutesSeated(arrived);
    for (const [index, roll] of dice.entries()) {
      const step = arrived + index;
      const next = pair.next(roll, (await left.secret()).state, (await right.secret()).state);
      minutes += minutesBefore(roll);
      const answers: [string[], string[]] = [[], []];
      for (const [side, world] of [left, right].entries()) {
        // Both sides live by the same clock, whether or not something happens there.
        world.setTime(minutes);
        for (const each of side === 0 ? next.left : next.right) {
          const doing = 'then' in each ? each.then((await world.secret()).state) : each;
          if (!doing) continue;
          let done: boolean;
          if ('form' in doing) {
            const answer = await world.page(doing.form);
            done = answer.status === 200 && wasDone(doing.form, answer.body);
            if (observer === AFAR) answers[side]?.push(show(answer));
          } else if (doing.seat === observer && observer !== AFAR) {
            const answer = await world.act(doing.seat, doing.act);
            done = answer.status === 200;
            answers[side]?.push(show(answer));
          } else done = await world.does(doing.seat, doing.act);
          if (done && side === 0) countAccepted(doing);
        }
      }
      const last = index === dice.length - 1;
      // What one may see grows and stays: looking at every third step, another third in each history, finds as much in a
      // third of the time, which buys more histories. Answers to one's own acts are compared at every step.
      const often = (step + (dice[0]?.b ?? 0)) % 3 === 0;
      const thorough = last || index === Math.floor(dice.length / 2);
      const at = step % 2;
      const [seenLeft, seenRight] =
        often || thorough
          ? [await look(left, observer, at, thorough, way), await look(right, observer, at, thorough, way)]
          : [{}, {}];
      const found = firstDifference(
        step,
        { 'answers to own acts': answers[0].join('\n'), ...seenLeft },
        { 'answers to own acts': answers[1].join('\n'), ...seenRight },
      );
      if (found) return found;
    }
    return undefined;
  } finally {
    await left.close();
    await right.close();
  }
}
