import { PairOfHistories, type Dice } from './history.ts';
import { minutesBefore } from './history-time.ts';
import { seatingOf } from './history-attendants.ts';
import { direct, type OpenTransport } from './transport.ts';
import { openWorld, type Bytes, type PersonName, type World } from './world.ts';

export type Difference = {
  readonly step: number;
  readonly where: string;
  readonly left: string;
  readonly right: string;
};

/** Changes a world so that it leaks: the test must see it. */
export type Leak = (world: World) => World;

const show = ({ status, headers, body }: Bytes): string => `${status}\n${headers}\n\n${body}`;

/** Everything the observer can get after a step. Records and exports are looked at now and then: they are long. */
async function look(
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

/** Seats those who are no party, the same in every world. */
async function seatPeople(world: World, observer: PersonName, apart: boolean): Promise<void> {
  for (const [index, part] of seatingOf(observer, apart).entries()) {
    const { state } = await world.secret();
    const seating = part(state, `table-${String(index).padStart(4, '0')}`);
    const last = state.attendants.at(-1);
    const answer =
      'act' in seating
        ? await world.act(seating.by, seating.act)
        : await world.link(
            seating.link === 'ruth' || seating.link === 'ada' ? 'ben' : 'ana',
            last?.id ?? '',
            seating.link,
          );
    if (answer.status !== 200) throw new Error(`seating ${observer}: ${answer.body}`);
  }
}

/**
 * Plays one pair of histories in two worlds that differ only in what the observer may not see, and compares every byte
 * she gets: answers to her own acts, her page, her stream, her records and exports.
 */
export async function compare(
  dice: readonly Dice[],
  observer: PersonName,
  leak: Leak = (world) => world,
  transport: OpenTransport = direct,
): Promise<Difference | undefined> {
  const left = leak(await openWorld(transport));
  const right = leak(await openWorld(transport));
  try {
    const pair = new PairOfHistories(observer);
    const arriving = pair.arrive();
    // Every third room meets by way of the facilitator; not for her own eyes: what waits for her is hers to read.
    const apart = observer !== 'ruth' && (dice[0]?.b ?? 0) % 3 === 0;
    let minutes = 0;
    for (let step = 0; step < arriving.length + dice.length; step++) {
      const roll = dice[step - arriving.length];
      const state = (await left.secret()).state;
      const next = arriving[step] ?? (roll ? pair.next(roll, state) : undefined);
      if (step === arriving.length) for (const world of [left, right]) await seatPeople(world, observer, apart);
      if (!next) break;
      minutes += step === 0 ? 0 : minutesBefore(roll);
      const answers: [string[], string[]] = [[], []];
      for (const [side, world] of [left, right].entries()) {
        // Both sides live by the same clock, whether or not something happens there.
        world.setTime(minutes);
        for (const { seat, act } of side === 0 ? next.left : next.right) {
          if (seat === observer) answers[side]?.push(show(await world.act(seat, act)));
          else await world.does(seat, act);
        }
      }
      const last = step === arriving.length + dice.length - 1;
      // What one may see grows and stays: looking at every third step, another third in each history, finds as much in a
      // third of the time, which buys more histories. Answers to one's own acts are compared at every step.
      const often = (step + (dice[0]?.b ?? 0)) % 3 === 0;
      const thorough = last || step === arriving.length + Math.floor(dice.length / 2);
      const at = step % 2;
      const [seenLeft, seenRight] =
        often || thorough
          ? [await look(left, observer, at, thorough), await look(right, observer, at, thorough)]
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
