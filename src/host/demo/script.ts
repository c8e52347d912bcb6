import type { ActData, ActRequest } from '../../contract/acts.ts';
import type { ActType, Aspect, PackageValues, Point, RoomView, SeatId, VerdictButton } from '../../room/index.ts';
import { demoTime, type DemoCalendar } from './calendar.ts';
import { optionOf, type DemoPoint, type DemoRoom, type Told } from './file.ts';

/** One act of a script: when, who, what; `plays` says which message of the file it is. */
export type DemoStep = {
  readonly at: string;
  readonly who: SeatId;
  /** A function where it needs what its author sees then: a signature needs the hash of the frozen text. */
  readonly act: ActRequest | ((seen: RoomView) => ActRequest);
  readonly plays?: number;
  /** The ids this act gives to what it makes, in order, so that later acts can name them. */
  readonly makes: readonly string[];
};

/** A demo room as the acts people send, in the order of their times. */
export type DemoScript = {
  readonly room: DemoRoom;
  /** Message of the file that the opening itself plays, when it has one. */
  readonly opening: { readonly at: string; readonly invitation: Told };
  readonly steps: readonly DemoStep[];
};

/** What becomes a script once its days are known: due dates are days. */
export type ScriptOf = (calendar: DemoCalendar) => DemoScript;

type More = { readonly plays?: number | undefined; readonly makes?: readonly string[] };
type Does = <T extends ActType>(
  at: string,
  who: SeatId,
  type: T,
  data: ActData[T] | ((seen: RoomView) => ActData[T]),
  more?: More,
) => void;

export type VerdictMore = {
  readonly aspect?: Aspect;
  readonly button?: VerdictButton;
  readonly asTold?: 'no' | 'shown' | 'private';
  readonly pointed?: readonly string[];
  /** Own shared points the author found in the summary. */
  readonly covered?: readonly string[];
};

const minutes = (at: string): number => {
  const { day, hour, minute } = demoTime(at);
  return (day * 24 + hour) * 60 + minute;
};

const pointOf = ({ id, facet, text, must }: DemoPoint): Point => ({ id, facet, text, must });

/** The hash of the text that is fixed for signing: a later version's if there is one. */
const hashToSign = ({ agreement, amending }: RoomView): string =>
  amending.amendments.find((each) => each.status === 'frozen')?.hash ?? agreement?.hash ?? '';

/** The writer of one script: `does` for any act, and the few acts that come again and again. */
export function writer(room: DemoRoom) {
  const steps: DemoStep[] = [];
  const does: Does = (at, who, type, data, { plays, makes = [] } = {}) => {
    const id = `demo-${String(steps.length + 1).padStart(4, '0')}`;
    // The data belongs to the type, which the checker cannot follow through the spread.
    const asked = (given: ActData[typeof type]): ActRequest => ({ id, type, ...given }) as ActRequest;
    const act = typeof data === 'function' ? (seen: RoomView) => asked(data(seen)) : asked(data);
    steps.push({ at, who, act, makes, ...(plays === undefined ? {} : { plays }) });
  };
  const say = (at: string, who: SeatId, told: Told): void => does(at, who, 'message.send', { text: told.text }, told);

  /** Tells a side: shared points in the room, the others kept by their author. */
  const tell = (at: string, who: SeatId, points: readonly DemoPoint[], told: Partial<Told> = {}): void => {
    const shared = points.filter((point) => point.shared);
    const hidden = points.filter((point) => !point.shared).map(pointOf);
    const text = shared.map((point) => point.text).join(' ');
    const data = { aspect: 'why_here', text, points: shared.map(pointOf), hidden } as const;
    does(at, who, 'statement.publish', data, told);
  };
  const sayBack = (at: string, who: SeatId, author: SeatId, told: Told, aspect: Aspect = 'why_here'): void =>
    does(at, who, 'summary.send', { author, aspect, text: told.text }, told);

  const answer = (at: string, who: SeatId, summariser: SeatId, told: Told, more: VerdictMore = {}): void => {
    const { aspect = 'why_here', button = 'thats_right', asTold = 'no', pointed = [], covered } = more;
    const marks = covered?.map((point) => ({ point, covered: true }));
    const fixed = { summariser, aspect, words: told.text, button, asTold, pointed: [...pointed], note: '' };
    does(at, who, 'verdict.give', { ...fixed, seconds: 600, ...(marks ? { marks } : {}) }, told);
  };

  /** Adds the issues of the file under their names on screen; options come later with `listOptions`. */
  const addIssues = (at: string, who: SeatId, titles: Readonly<Record<string, string>>): void => {
    for (const code of Object.keys(room.issues))
      does(at, who, 'issue.add', { title: titles[code] ?? code }, { makes: [code] });
  };
  const nothingToAdd = (at: string, codes: readonly string[], plays?: number): void => {
    for (const issue of codes)
      for (const { id } of room.parties) does(at, id, 'aspect.nothing_to_add', { issue }, { plays });
  };
  /** Every option of the file, each added by one of the parties in turn. */
  const listOptions = (at: string, plays?: number): void => {
    for (const [issue, texts] of Object.entries(room.issues))
      texts.map(optionOf).forEach(({ code, label }, index) => {
        const who = room.parties[index % room.parties.length]?.id ?? '';
        does(at, who, 'option.add', { issue, label }, { plays, makes: [`${issue}.${code}`] });
      });
  };
  const packageOf = (name: string): PackageValues =>
    Object.fromEntries(
      Object.entries(room.packages[name] ?? {}).map(([issue, option]) => [issue, `${issue}.${option}`]),
    );
  type Laid = { readonly layout: string; readonly package: string };
  /** Lays out how the deal could look: a package of the file, with words. */
  const layOut = (
    at: string,
    who: SeatId,
    { layout, package: name, words }: Laid & { words: string },
    told: Told,
  ): void => does(at, who, 'layout.lay', { layout, values: packageOf(name), words }, told);
  /** Answers what was laid out: all of it can be kept. */
  const keepAll = (at: string, who: SeatId, { layout, package: name }: Laid): void => {
    const keeps = Object.keys(packageOf(name));
    does(at, who, 'layout.reply', { layout, draft: 0, keeps, unmet: [], words: '' });
  };
  /** Each party signs the frozen text with their name, five minutes after the other. */
  const signAll = (at: string, plays?: number): void =>
    room.parties.forEach(({ id, name }, index) => {
      const { day, hour, minute } = demoTime(at);
      const data = (seen: RoomView) => ({ hash: hashToSign(seen), name: name.replace(/ for .*$/, '') });
      does(`D${day} ${hour}:${minute + 5 * index}`, id, 'agreement.sign', data, { plays });
    });

  /** All steps by their times; acts of the same minute stay in the order they were written. */
  const inOrder = (): readonly DemoStep[] => steps.toSorted((a, b) => minutes(a.at) - minutes(b.at));

  return {
    does,
    say,
    tell,
    sayBack,
    answer,
    addIssues,
    nothingToAdd,
    listOptions,
    packageOf,
    layOut,
    keepAll,
    signAll,
    inOrder,
  };
}

export type Writer = ReturnType<typeof writer>;

/**
 * A party's points of `why_here` with what the file marks as private to them (interests) kept beside them: in the room it
 * exists for its owner alone.
 */
export function withKept(room: DemoRoom, party: SeatId): readonly DemoPoint[] {
  const kept = (room.interests[party] ?? []).filter((each) => /^(PRIV|disclosed)/.test(each.vis));
  const asPoint = ({ id, text }: (typeof kept)[number]): DemoPoint => ({
    id,
    text: `${text}.`,
    facet: 'need',
    must: false,
    shared: false,
  });
  return [...(room.statements[party]?.points ?? []), ...kept.map(asPoint)];
}

/** The same points, some of them told now, in the words they are told in when given. */
export function telling(
  points: readonly DemoPoint[],
  told: Readonly<Record<string, string | true>>,
): readonly DemoPoint[] {
  return points.map((point) => {
    const words = told[point.id];
    if (words === undefined) return point;
    return { ...point, shared: true, ...(words === true ? {} : { text: words }) };
  });
}
