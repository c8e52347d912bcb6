import type { RoomPage } from '../../src/contract/api.ts';
import { openConfided, openPrivate } from '../../src/room/private.ts';
import type { RoomState } from '../../src/room/state.ts';
import { AFAR } from './history-afar.ts';
import { OBSERVER } from './history.ts';
import type { Leak } from './observe.ts';
import type { Bytes, PersonName, World } from './world.ts';

type Secret = { readonly state: RoomState; readonly version: number };

/** Changes what the page says, from what the server knows. */
const inPage =
  (change: (page: RoomPage, secret: Secret) => object): Leak =>
  (world) => ({
    ...world,
    get: async (seat, path, headers) => {
      const answer = await world.get(seat, path, headers);
      if (path !== 'view' || answer.status !== 200) return answer;
      const page = JSON.parse(answer.body) as RoomPage;
      return { ...answer, body: JSON.stringify(change(page, await world.secret())) };
    },
  });

const inAnswer =
  (change: (answer: Bytes, world: World, path: string) => Promise<Bytes>): Leak =>
  (world) => ({
    ...world,
    get: async (seat, path, headers) => change(await world.get(seat, path, headers), world, path),
  });

const header = (answer: Bytes, line: string): Bytes => ({ ...answer, headers: `${answer.headers}\n${line}` });
const pendingOf = (state: RoomState) => state.loops.filter((loop) => openPrivate(loop.pending, loop.author));
const hiddenOf = (state: RoomState) => state.statements.flatMap((each) => openPrivate(each.hidden, each.author) ?? []);

const waitsFromAfar = (state: RoomState): boolean =>
  pendingOf(state).some((loop) => loop.author === AFAR && state.mode.current === 'relay');

/** Faults that real systems have had. The law must see every one of them. */
export const leaks: Readonly<Record<string, Leak>> = {
  'one counter shared by all seats': inPage((page, { version }) => ({ ...page, sequence: version })),
  'the number of hidden points': inPage((page, { state }) => ({
    ...page,
    view: { ...page.view, statements: page.view.statements.map((each) => ({ ...each, kept: hiddenOf(state).length })) },
  })),
  'the words of hidden points': inPage((page, { state }) => ({ ...page, hidden: hiddenOf(state) })),
  'a status "checking" while the author is being asked': inPage((page, { state }) => ({
    ...page,
    view: {
      ...page.view,
      directions: page.view.directions.map((each) =>
        pendingOf(state).some((loop) => loop.summariser === each.summariser && loop.author === each.author)
          ? { ...each, status: 'checking' }
          : each,
      ),
    },
  })),
  'the next step looks at somebody’s open check': inPage((page, { state }) =>
    pendingOf(state).length > 0 ? { ...page, next: { step: 'wait', for: ['ben'] } } : page,
  ),
  'texts of a summary between two others': inPage((page, { state }) => ({
    ...page,
    view: {
      ...page.view,
      directions: page.view.directions.map((each, index) => ({ ...each, attempts: state.loops[index]?.attempts })),
    },
  })),
  'labels between two others': inPage((page, { state }) => ({ ...page, view: { ...page.view, talk: state.talk } })),
  'how many labels there are': inPage((page, { state }) => ({ ...page, total: state.talk.length })),
  '"as told" that the author kept private': inPage((page, { state }) => ({
    ...page,
    told: state.loops.map((loop) => loop.privatelyAsTold !== undefined),
  })),
  'what lies folded under a restart, with the points kept hidden': inPage((page, { state }) => ({
    ...page,
    folded: state.folded.flatMap((each) =>
      each.statements.flatMap((told) => openPrivate(told.hidden, told.author) ?? []),
    ),
  })),
  'when somebody was last here, counting what only others saw': inPage((page, { state }) => ({
    ...page,
    lastSeen: state.activity.map((each) => [each.seat, each.at]),
  })),
  'when somebody wants to be shown an answer again': inPage((page, { state }) => ({
    ...page,
    later: state.loops.map((loop) => openPrivate(loop.putOff, loop.author)?.until),
  })),
  'that somebody was asked which sentence comes closest': inPage((page, { state }) => ({
    ...page,
    asked: state.loops.filter((loop) => openPrivate(loop.closest, loop.author)).length,
  })),
  'another way that two others look for': inPage((page, { state }) => ({
    ...page,
    ways: state.loops.filter((loop) => loop.channel !== undefined).length,
  })),
  'how often one of two others was reminded': inPage((page, { state }) => ({
    ...page,
    reminded: state.loops.reduce((sum, loop) => sum + loop.reminders.length, 0),
  })),
  'the reason of a date, to somebody not seated yet': inPage((page, { state }) => ({
    ...page,
    dates: state.deadlines.map((each) => each.reason),
  })),
  'who of two others would open their summary': inPage((page, { state }) => ({
    ...page,
    would: state.loops.map((loop) => loop.openedBy),
  })),
  'what somebody answered to a change of the agreement': inPage((page, { state }) => ({
    ...page,
    answers: state.amending.amendments.map((each) => each.answers.map(({ by, yes }) => openPrivate(yes, by))),
  })),
  'an ETag over the whole room': inAnswer(async (answer, world, path) =>
    path === 'view' ? header(answer, `etag: "${(await world.secret()).version}"`) : answer,
  ),
  'a length that grows with the whole room': inAnswer(async (answer, world, path) =>
    path === 'view' ? header(answer, `content-length: ${(await world.secret()).version * 100}`) : answer,
  ),
  'a time of last activity over all streams': inAnswer(async (answer, world, path) => {
    if (path !== 'view') return answer;
    const { events } = await world.store.read('room');
    return header(answer, `last-modified: ${events.at(-1)?.recorded.envelope.at ?? ''}`);
  }),
  'streams of others in the record': inAnswer(async (answer, world, path) => {
    if (path !== 'record') return answer;
    const { events } = await world.store.read('room');
    const names = [...new Set(events.map(({ recorded }) => recorded.envelope.stream))];
    return { ...answer, body: JSON.stringify([JSON.parse(answer.body), names]) };
  }),
  'an export with the private events of others': inAnswer(async (answer, world, path) => {
    if (!path.startsWith('export')) return answer;
    const { events } = await world.store.read('room');
    return { ...answer, body: answer.body + JSON.stringify(events.map(({ recorded }) => recorded.envelope.digest)) };
  }),
  'a beat in the stream for every event of the room': (world) => ({
    ...world,
    stream: async (seat, after) => {
      const { version } = await world.secret();
      return (await world.stream(seat, after)) + ': \n'.repeat(version);
    },
  }),
  'a refusal that names somebody’s open check': (world) => ({
    ...world,
    act: async (seat, act) => {
      const answer = await world.act(seat, act);
      const { state } = await world.secret();
      if (seat !== OBSERVER || answer.status !== 409 || pendingOf(state).length === 0) return answer;
      return { ...answer, body: answer.body.replace('refused', 'being checked') };
    },
  }),
  'receipts with the position in the whole room': (world) => ({
    ...world,
    act: async (seat, act) => {
      const answer = await world.act(seat, act);
      if (answer.status !== 200) return answer;
      return { ...answer, body: answer.body.replace(/"sequence":\d+/, `"sequence":${(await world.secret()).version}`) };
    },
  }),
  'ids that count what happened in the whole room': inPage((page, { version }) => ({
    ...page,
    view: { ...page.view, talk: page.view.talk.map((each, index) => ({ ...each, id: `${version}-${index}` })) },
  })),
  'people in the order in which they last did something, seen or not': inAnswer(async (answer, world, path) => {
    if (path !== 'view' || answer.status !== 200) return answer;
    const { events } = await world.store.read('room');
    const last = (seat: string): number => events.findLastIndex(({ recorded }) => recorded.envelope.by === seat);
    const page = JSON.parse(answer.body) as RoomPage;
    const seats = page.view.seats.toSorted((one, other) => last(other.id) - last(one.id));
    return { ...answer, body: JSON.stringify({ ...page, view: { ...page.view, seats } }) };
  }),
  'one limit of acts a minute for the whole room': (world) => ({
    ...world,
    act: async (seat, act) =>
      header(await world.act(seat, act), `x-ratelimit-remaining: ${1_000 - (await world.secret()).version}`),
  }),
  'a server that stumbles over many points kept hidden': inAnswer(async (answer, world, path) => {
    const many = hiddenOf((await world.secret()).state).length > 3;
    return path === 'view' && many ? { ...answer, status: 500, body: '{"error":"unavailable"}' } : answer;
  }),
  'one hash over all streams, in the record': inAnswer(async (answer, world, path) => {
    if (path !== 'record') return answer;
    const { events } = await world.store.read('room');
    return { ...answer, body: answer.body + (events.at(-1)?.recorded.hash ?? '') };
  }),
  '“not modified” as long as nobody did anything': (world) => {
    let before = -1;
    return {
      ...world,
      get: async (seat, path, headers) => {
        const answer = await world.get(seat, path, headers);
        if (path !== 'view') return answer;
        const { version } = await world.secret();
        const same = version === before;
        before = version;
        return same ? { status: 304, headers: '', body: '' } : answer;
      },
    };
  },
  'a page kept by what everybody sees, and not by whose it is': (world) => ({
    ...world,
    get: async (seat, path, headers) => world.get(seat === OBSERVER && path === 'view' ? 'ben' : seat, path, headers),
  }),
  'how many lines a caucus has': inPage((page, { state }) => ({
    ...page,
    caucuses: state.caucuses.map((each) => openConfided(each.items, each.neutral)?.length),
  })),
  'how long the words of another’s caucus are': inPage((page, { state }) => ({
    ...page,
    said: state.caucuses.map((each) =>
      openConfided(each.items, each.neutral)?.reduce((sum, item) => sum + item.text.length, 0),
    ),
  })),
  'a request for release shown to the room before its owner answered': inPage((page, { state }) => ({
    ...page,
    queue: state.caucuses.flatMap((each) =>
      (openConfided(each.items, each.neutral) ?? [])
        .filter((item) => item.release === 'asked')
        .map((item) => item.text),
    ),
  })),
  'what waits to be carried, shown before the facilitator carries it': inPage((page, { state }) => ({
    ...page,
    held: state.held.map((each) => openConfided(each.words, each.party)?.carrying),
  })),
  'what one of two laid out under seal, before both have': inPage((page, { state }) => ({
    ...page,
    drafts: state.layouts.map((each) => openPrivate(each.sealed, each.to)?.values),
  })),
  'that one of two has laid something out under seal': inPage((page, { state }) => ({
    ...page,
    laid: state.layouts.filter((each) => each.sealed !== undefined).length,
  })),
  'how many things wait to be carried': inPage((page, { state }) => ({ ...page, held: state.held.length })),
  'the words between a party and their adviser, to the facilitator': inPage((page, { state }) => ({
    ...page,
    advice: state.advice.map((each) => openConfided(each.items, each.party)?.map((item) => item.text)),
  })),
  'that a party and their adviser said something': inPage((page, { state }) => ({
    ...page,
    advised: state.advice.map((each) => openConfided(each.items, each.party)?.length),
  })),
  'a party’s hidden points, to their adviser': inPage((page, { state }) => ({ ...page, hidden: hiddenOf(state) })),
  'a safety check shown to the facilitator without consent': inPage((page, { state }) => ({
    ...page,
    safety: state.safety.map((each) => openPrivate(each.last, each.seat)?.answers),
  })),
  'a reader’s number that grows with the room': inPage((page, { version }) => ({ ...page, sequence: version })),
  'how much is said in the room, to somebody not seated yet': inPage((page, { state }) => ({
    ...page,
    talk: state.talk.length,
  })),
  'the shared chain, to somebody who was sent away': inAnswer(async (answer, world, path) => {
    if (path !== 'record') return answer;
    const { events } = await world.store.read('room');
    const shared = events.filter(({ recorded }) => recorded.envelope.stream === 'shared');
    return { ...answer, body: answer.body + String(shared.length) };
  }),
  'that somebody from afar gave an answer which waits for a private question': inPage((page, { state }) => ({
    ...page,
    waits: waitsFromAfar(state),
  })),
  'how often a wrong code was given, to a party': inPage((page, { state }) => ({
    ...page,
    misses: state.relay.afar.map((each) => each.misses),
  })),
  'the digest of a code, which can be guessed': inPage((page, { state }) => ({
    ...page,
    codes: state.relay.afar.map(({ code }) => code && openPrivate(code, code.owner)),
  })),
  'how much is said in the room, on the page of somebody from afar': (world) => ({
    ...world,
    page: async (fields) => {
      const answer = await world.page(fields);
      return { ...answer, body: answer.body + String((await world.secret()).state.talk.length) };
    },
  }),
  'the length of the room, in the headers of the page from afar': (world) => ({
    ...world,
    page: async (fields) => header(await world.page(fields), `x-length: ${(await world.secret()).version}`),
  }),
  'the private question, on a look at the page whose link one made': (world) => ({
    ...world,
    page: async (fields) => {
      const answer = await world.page(fields);
      return { ...answer, body: answer.body + String(waitsFromAfar((await world.secret()).state)) };
    },
  }),
  'a private question, over the copy of a link that one sent': (world) => ({
    ...world,
    get: async (seat, path, headers) => {
      const answer = await world.get(seat, path, headers);
      if (seat !== AFAR || path !== 'view') return answer;
      return { ...answer, body: answer.body + String(waitsFromAfar((await world.secret()).state)) };
    },
  }),
  'what a party answered to a change of the agreement, to their representative': inPage((page, { state }) => ({
    ...page,
    answers: state.amending.amendments.map((each) =>
      each.answers.map(({ by, yes }) => by === 'ana' && openPrivate(yes, by)),
    ),
  })),
  'the party’s hidden points, to their representative': inPage((page, { state }) => ({
    ...page,
    hidden: hiddenOf(state),
  })),
};

/** With whose eyes a leak is looked for, where it is not one of the parties'. */
export const watching: Readonly<Record<string, PersonName>> = {
  'how much is said in the room, on the page of somebody from afar': AFAR,
  'the length of the room, in the headers of the page from afar': AFAR,
  'the reason of a date, to somebody not seated yet': 'nia',
  'a safety check shown to the facilitator without consent': 'ruth',
  'the words between a party and their adviser, to the facilitator': 'ruth',
  'a party’s hidden points, to their adviser': 'ada',
  'a reader’s number that grows with the room': 'rea',
  'how much is said in the room, to somebody not seated yet': 'nia',
  'the shared chain, to somebody who was sent away': 'gil',
  'what a party answered to a change of the agreement, to their representative': 'kim',
  'the party’s hidden points, to their representative': 'kim',
};
