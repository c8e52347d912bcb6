import { beforeAll, describe, expect, it } from 'vitest';
import { calendarEnding } from '../src/host/demo/calendar.ts';
import { demoEvents, demoParts } from '../src/host/demo/coverage.ts';
import { demoStories, playDemo, playDemoRoom, calendarOf } from '../src/host/demo/play.ts';
import { demoDays } from '../src/contract/words/demo.en.ts';
import { Host } from '../src/host/host.ts';
import { readWords } from '../src/language/index.ts';
import { replay, view, type RoomEvent } from '../src/room/index.ts';
import { openStore } from '../src/store/index.ts';
import { eventsPlaying, fileRoom, ids, messagesOf, playedWhole, TODAY, type PlayedRoom } from './demo.testing.ts';

const rooms = new Map<string, PlayedRoom>();
beforeAll(async () => {
  for (const id of ids) rooms.set(id, await playedWhole(id));
});
const whole = (id: string): PlayedRoom => {
  const found = rooms.get(id);
  if (!found) throw new Error(`${id} was not played`);
  return found;
};
type Of<T extends RoomEvent['type']> = Extract<RoomEvent, { type: T }>;
const only = <T extends RoomEvent['type']>(events: readonly RoomEvent[], type: T): readonly Of<T>[] =>
  events.filter((event): event is Of<T> => event.type === type);
const before = ({ events }: PlayedRoom, event: RoomEvent | undefined) =>
  replay(
    events.slice(
      0,
      events.findIndex((each) => each === event),
    ),
  );
const upTo = ({ events }: PlayedRoom, event: RoomEvent | undefined) =>
  replay(events.slice(0, events.findIndex((each) => each === event) + 1));

/** What the file's `result` says in words, as facts about the events that played the message. */
function holds(room: PlayedRoom, result: string, played: readonly RoomEvent[]): readonly string[] {
  const given = only(played, 'verdict.given').at(-1);
  const changed = only(played, 'understanding.changed').filter((each) => each.data.status !== 'sent');
  const released = only(played, 'verdict.released').at(-1);
  const direction = changed.at(-1)?.data;
  const facts: string[] = [];
  const check = /CHECK-(\w)/.exec(result)?.[1];
  if (check !== undefined && given?.data.check === check) facts.push(`CHECK-${check}`);
  const status = /CONFIRMED|MISSING|REJECTED/.exec(result)?.[0];
  if (status !== undefined && changed.every((each) => each.data.status === status.toLowerCase()))
    facts.push(`${status} ${changed.length}`);
  if (/strong/.test(result)) facts.push(given?.data.reading.strength ?? 'plain');
  if (/confirmed_after_check/.test(result)) facts.push(direction?.basis ?? 'none');
  if (/scope as_told/.test(result)) {
    const kept = given?.data.asTold === 'private' && direction?.basis !== 'as_told' ? 'kept private' : undefined;
    facts.push(direction?.basis === 'as_told' ? 'shown as told' : (kept ?? 'no scope'));
  }
  const pointed = /\((p\d(?:, p\d)*)\)/.exec(result)?.[1];
  if (pointed !== undefined) facts.push(released?.data.pointed.join(', ') ?? '');
  const last = room.events.findLast((each) => played.includes(each));
  const loop = upTo(room, last).loops.find(
    (each) =>
      each.author === direction?.author && each.summariser === direction.summariser && each.aspect === direction.aspect,
  );
  const verdicts = loop?.attempts.flatMap(({ number, verdict }) => (verdict ? [{ number, ...verdict }] : [])) ?? [];
  if (/nothing pointed at/.test(result)) facts.push(`UR ${verdicts.filter((each) => each.unspecified).length}`);
  if (/honest attempts/.test(result))
    facts.push(`honest ${verdicts.flatMap((each) => (each.honest ? [each.number] : [])).join(', ')}`);
  // Told to the two of the direction; the neutral hears the same in a copy of their own.
  const stalled = only(played, 'understanding.stalled').filter((each) => each.to.kind !== 'seat');
  if (/stalled/.test(result)) facts.push(`stalled ${stalled.length}`);
  if (/change the channel/.test(result)) {
    const seen = (state: typeof room.events) =>
      view(replay(state), 'anja').directions.find(
        (each) => each.summariser === 'chiara' && each.author === 'anja' && each.aspect === 'why_here',
      )?.between?.waysOpen === true;
    const at = room.events.findIndex((each) => each === last);
    facts.push(`ways ${String(seen(room.events.slice(0, at - 2)))} → ${String(seen(room.events.slice(0, at + 1)))}`);
  }
  if (/replaces marked_enough/.test(result)) {
    const enough = (state: ReturnType<typeof replay>) =>
      state.loops.some((each) => each.summariser === 'chiara' && each.author === 'anja' && each.enough !== undefined);
    facts.push(`enough ${String(enough(before(room, played[0])))} → ${String(enough(upTo(room, last)))}`);
  }
  if (/not_denied/.test(result)) facts.push(only(played, 'label.answered').at(-1)?.data.choice ?? 'unanswered');
  return facts;
}

/** Every `result` of the file, and the facts that make it true. */
const results: Readonly<Record<string, readonly string[]>> = {
  'CHECK-b': ['CHECK-b'],
  MISSING: ['MISSING 1'],
  'CONFIRMED scope as_told': ['CONFIRMED 1', 'shown as told'],
  'CONFIRMED strong': ['CONFIRMED 1', 'strong'],
  CONFIRMED: ['CONFIRMED 1'],
  'CHECK-a → "Something is missing" → MISSING': ['CHECK-a', 'MISSING 1'],
  not_denied: ['no'],
  'MISSING (p3)': ['MISSING 1', 'p3'],
  'CHECK-a → Nothing is missing → CONFIRMED (confirmed_after_check); scope as_told kept private by his choice': [
    'CHECK-a',
    'CONFIRMED 1',
    'confirmed_after_check',
    'kept private',
  ],
  'REJECTED (p1, p2)': ['REJECTED 1', 'p1, p2'],
  'MISSING, nothing pointed at → UR 1': ['MISSING 1', 'UR 1'],
  'MISSING, nothing pointed at → UR 2; change the channel offered': ['MISSING 1', 'UR 2', 'ways false → true'],
  'MISSING, nothing pointed at → UR 3; honest attempts 2, 3, 4 → understanding.stalled': [
    'MISSING 1',
    'UR 3',
    'honest 2, 3, 4',
    'stalled 1',
  ],
  'CONFIRMED strong; replaces marked_enough': ['CONFIRMED 1', 'strong', 'enough true → false'],
  'CONFIRMED ×6': ['CONFIRMED 6'],
};

describe.each(ids)('%s', (id) => {
  it('replays every verdict to its result', () => {
    const room = whole(id);
    const seen = messagesOf(id).flatMap((message, index) => {
      // The layout's own summary is a message so far; how its answer reads is tested below.
      const single = demoEvents[id][`${message.type} ${message.t}`];
      if (message.result === undefined || (single && 'how' in single)) return [];
      return [{ message, facts: holds(room, message.result, eventsPlaying(room, index)) }];
    });
    expect(seen.length).toBeGreaterThanOrEqual(5);
    for (const { message, facts } of seen)
      expect([message.t, message.text, ...facts]).toEqual([
        message.t,
        message.text,
        ...(results[message.result ?? ''] ?? ['a result this test does not know']),
      ]);
  });

  it('names for every event of the file how it is played, or why it is left out', () => {
    const { script } = whole(id);
    const table = demoEvents[id];
    const played = new Map<string, Set<string>>();
    messagesOf(id).forEach((message, index) => {
      const single = `${message.type} ${message.t}`;
      const key = table[single] ? single : message.type;
      const acts = script.steps.flatMap((step) => (step.plays === index ? [step.act] : []));
      const types = acts.map((act): string => (typeof act === 'function' ? act(view(replay([]), 'nobody')) : act).type);
      if (script.opening.invitation.plays === index) types.push('room.create');
      const how = table[key];
      expect([message.t, key, types.length > 0]).toEqual([message.t, key, how !== undefined && 'by' in how]);
      played.set(key, new Set([...(played.get(key) ?? []), ...types]));
    });
    // Every key is used, and by just the acts it names.
    const wanted = Object.entries(table).map(([key, how]) => [key, 'by' in how ? [...how.by].sort() : []]);
    const found = Object.keys(table).map((key) => [key, [...(played.get(key) ?? ['never in the file'])].sort()]);
    expect(found).toEqual(wanted);
  });

  it('names what becomes of every other part of the file', () => {
    expect(Object.keys(fileRoom(id)).filter((part) => demoParts[part] === undefined)).toEqual([]);
  });

  it('ends with the ledger of the file', () => {
    const { commitments } = replay(whole(id).events);
    for (const { id: name, by, status } of fileRoom(id).commitments) {
      const found = commitments.filter((each) => each.id === name || each.id.startsWith(`${name}-`));
      const ended = found.map((each) =>
        each.outcome?.notice ? `${each.status}, notice ${each.outcome.notice}` : each.status,
      );
      const wanted = status.includes('kept, kept')
        ? ['kept', 'kept', 'kept_late, notice before', 'kept']
        : found.map(() => status);
      expect([name, ...ended]).toEqual([name, ...wanted]);
      // "both" and "bilal and chiara" are two promises; Lena, who is no party, is the one who verifies Mira's.
      expect(found).toHaveLength(/and|both/.test(by) ? 2 : wanted.length);
      expect(found.every((each) => by === 'both' || by.includes(each.from) || each.verify.verifier === by)).toBe(true);
    }
  });

  it('ends agreed, signed by all after the cooling-off time', () => {
    const state = replay(whole(id).events);
    expect(state.status).toBe('agreed');
    expect(state.agreement?.signatures.map((each) => each.by)).toEqual(fileRoom(id).parties.map((party) => party.id));
    expect(state.agreement?.text.clauses).toHaveLength(fileRoom(id).clauses.length);
    expect(state.agreement?.coolingWaivedBy).toEqual([]);
  });

  it('signs the words of the file, in room 2 as version 2 that names version 1', () => {
    const { agreement, amending } = replay(whole(id).events);
    const inFile = fileRoom(id).clauses.map((each) => each.text);
    expect(agreement?.text.clauses.map((each) => each.text)).toEqual(inFile);
    const [first] = amending.earlier;
    expect(amending.earlier).toHaveLength(id === 'demo-2-renewal' ? 1 : 0);
    expect(agreement?.succession?.replaces).toBe(first?.hash);
    expect(first?.text.clauses.map((each) => each.text)).not.toEqual(inFile);
  });

  it('runs forward in time, and its last day has just ended', () => {
    const times = whole(id).events.map((event) => Date.parse(event.at));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    const since = TODAY.getTime() - (times.at(-1) ?? 0);
    expect(since).toBeGreaterThanOrEqual(0);
    expect(since).toBeLessThan(86_400_000);
  });

  it('needs nothing from anywhere else: no model, no network', async () => {
    const real = globalThis.fetch;
    globalThis.fetch = () => Promise.reject(new Error('the demo asked the network'));
    try {
      await expect(playDemoRoom(id, 'offline', 3, calendarOf(id, 3, TODAY))).resolves.not.toEqual([]);
    } finally {
      globalThis.fetch = real;
    }
  });

  it('says in words what happens on each of its days', () => {
    const story = demoStories.find((each) => each.id === id);
    expect(Object.keys(demoDays[id] ?? {}).map(Number)).toEqual(story?.days);
  });
});

describe('the demo rooms', () => {
  it('reads the answer to the layout, which is a message so far, as a strong confirmation', () => {
    const said = messagesOf('demo-1-new-tool').find((message) => message.t === 'D7 10:20');
    const read = readWords(said?.text ?? '', { ownPoints: [], statement: '', summary: '' });
    expect(read.strength).toBe('strong');
    expect(['affirm', 'affirm_plus']).toContain(read.class);
  });

  it('starts over on one topic in room 3 and leaves all else as it was', () => {
    const room = whole('demo-3-founders');
    const completed = only(room.events, 'aspect.reset.completed')[0];
    const [then, now] = [before(room, completed), upTo(room, completed)];
    const others = (state: typeof then) => ({
      statements: state.statements.filter((each) => each.aspect !== 'issue:decisions'),
      loops: state.loops.filter((each) => each.aspect !== 'issue:decisions'),
      issues: state.issues,
      agreement: state.agreement,
      commitments: state.commitments,
      talk: state.talk,
      proposals: state.proposals,
      attendants: state.attendants,
    });
    expect(others(now)).toEqual(others(then));
    expect(then.statements.filter((each) => each.aspect === 'issue:decisions')).toHaveLength(3);
    expect(now.statements.filter((each) => each.aspect === 'issue:decisions')).toEqual([]);
    const whyHere = others(now).loops.filter((each) => each.aspect === 'why_here');
    expect(whyHere.map((each) => each.status)).toEqual(Array(6).fill('confirmed'));
    const end = replay(room.events);
    const anew = end.loops.filter((each) => each.aspect === 'issue:decisions');
    expect(anew.map((each) => [each.status, each.attempts.length])).toEqual(Array(6).fill(['confirmed', 1]));
    expect(
      end.statements.filter((each) => each.aspect === 'issue:decisions').map((each) => each.points.length),
    ).toEqual([5, 5, 5]);
  });

  it('lets the chosen day end now, each event on its day and in its order', () => {
    const noon = calendarEnding('D7 11:15', new Date('2027-03-01T12:00:00.000Z'), 13);
    expect(noon.at('D7 11:15')).toBe('2027-03-01T11:15:00.000Z');
    expect(noon.at('D1 09:00')).toBe('2027-02-23T09:00:00.000Z');
    expect(noon.on('D9')).toBe('2027-03-03');
    expect(noon.on('15 Dec')).toBe('2027-12-15');
    const night = calendarEnding('D7 12:00', new Date('2027-03-01T03:00:00.000Z'), 13);
    expect(night.at('D7 12:00')).toBe('2027-03-01T03:00:00.000Z');
    expect(night.at('D6 18:00')).toBe('2027-02-28T04:30:00.000Z');
  });

  it.each(ids)('plays %s a minute after midnight too', async (id) => {
    const early = new Date('2026-11-22T00:01:00.000Z');
    const last = demoStories.find((each) => each.id === id)?.days.at(-1) ?? 1;
    await expect(playDemoRoom(id, 'early', last, calendarOf(id, last, early))).resolves.not.toEqual([]);
  });

  it('are played once; each start gives fresh links for every seat', async () => {
    const store = await openStore({ type: 'memory' });
    const links = await playDemo(store, TODAY);
    const host = await Host.open(store);
    const { version } = await store.read('demo-1-new-tool');
    const again = await playDemo(store, TODAY);
    expect((await store.read('demo-1-new-tool')).version).toBe(version);
    expect(again.map((link) => link.name)).toEqual(links.map((link) => link.name));
    expect(links.map((link) => link.name)).toEqual(
      demoStories.flatMap((story) => story.seats.map((seat) => seat.name)),
    );
    expect(await host.seatOf(links[0]?.token ?? '')).toBeUndefined();
    expect(await host.seatOf(again[0]?.token ?? '')).toMatchObject({ room: 'demo-1-new-tool', seat: 'mira' });
    expect(await host.seatOf(again[2]?.token ?? '')).toMatchObject({ room: 'demo-1-new-tool', seat: 'lena' });
  });
});
