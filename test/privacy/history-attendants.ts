import type { ActRequest } from '../../src/contract/acts.ts';
import type { RoomState } from '../../src/room/index.ts';
import { openConfided } from '../../src/room/private.ts';
import type { Doing, Step, Way } from './history.ts';
import type { AttendantName, PAGE_KEYS, PersonName, SeatName } from './world.ts';
import { AFAR, MAKES_LINK, meetsFromAfar } from './history-afar.ts';

/** One step of seating people who are no party: an act, or the link of somebody who was just proposed. */
export type Seating =
  | { readonly link: AttendantName }
  /** The link to the one page of somebody who answers from afar. */
  | { readonly page: typeof AFAR; readonly by: keyof typeof PAGE_KEYS }
  | { readonly by: PersonName; readonly act: ActRequest };

const seats = ['ana', 'ben', 'cem'] as const;
const idOf = (state: RoomState, name: AttendantName): string =>
  state.attendants.findLast((each) => each.name === name)?.id ?? 'nobody';

/**
 * Seats the facilitator Ruth, Ada, who advises Ben privately, and whoever else observes: Gus, a guest who reads; Kim, who represents Ana; Rea, who reads
 * what Ana says back to Ben; Nia, who is asked and not seated; Gil, who was a guest and was sent away. Each part is made
 * from the room as it is then. Last they go over to the way they meet.
 */
export function seatingOf(observer: PersonName, way: Way): readonly ((state: RoomState, id: string) => Seating)[] {
  type Part = (state: RoomState, id: string) => Seating;
  const asked = (name: AttendantName, by: SeatName, make: (id: string) => ActRequest): readonly Part[] => [
    (_state, id) => ({ by, act: make(id) }),
    () => ({ link: name }),
  ];
  const agreed = (type: 'facilitator.agree' | 'guest.consent' | 'reader.accept', name: AttendantName, by: SeatName) =>
    ((state, id) => ({ by, act: { id, type, attendant: idOf(state, name) } })) satisfies Part;
  const sits =
    (name: AttendantName): Part =>
    (_state, id) => ({ by: name, act: { id, type: 'attendant.sit' } });
  const guest = (name: AttendantName, consents: readonly SeatName[]): readonly Part[] => [
    ...asked(name, 'ana', (id) => ({ id, type: 'guest.propose', name, access: 'read_shared' })),
    ...consents.map((by) => agreed('guest.consent', name, by)),
    sits(name),
  ];
  const ruth: readonly Part[] = [
    ...asked('ruth', 'ben', (id) => ({ id, type: 'facilitator.nominate', name: 'ruth' })),
    agreed('facilitator.agree', 'ruth', 'ana'),
    agreed('facilitator.agree', 'ruth', 'cem'),
    (_state, id) => ({ by: 'ruth', act: { id, type: 'facilitator.accept', conflicts: 'None.' } }),
    (_state, id) => ({ by: 'ben', act: { id, type: 'caucus.open', party: 'ben' } }),
  ];
  const ada: readonly Part[] = [
    ...asked('ada', 'ben', (id) => ({ id, type: 'guest.propose', name: 'ada', access: 'adviser' })),
    agreed('guest.consent', 'ada', 'ana'),
    agreed('guest.consent', 'ada', 'cem'),
    sits('ada'),
  ];
  const mandate = { text: 'All of it.', issues: 'all', mayPropose: true, maySign: false } as const;
  const others: Readonly<Partial<Record<PersonName, readonly Part[]>>> = {
    gus: guest('gus', ['ben', 'cem']),
    kim: [...asked('kim', 'ana', (id) => ({ id, type: 'party.represent', name: 'kim', mandate })), sits('kim')],
    rea: [
      ...asked('rea', 'ana', (id) => ({
        id,
        type: 'reader.propose',
        name: 'rea',
        summariser: 'ana',
        author: 'ben',
        aspect: 'why_here',
      })),
      agreed('reader.accept', 'rea', 'ben'),
      sits('rea'),
    ],
    nia: guest('nia', ['ben']),
    gil: [
      ...guest('gil', ['ben', 'cem']),
      (state, id) => ({ by: 'ana', act: { id, type: 'guest.remove', attendant: idOf(state, 'gil') } }),
    ],
  };
  const byWay: readonly Part[] = [
    (_state, id) => ({ by: 'ana', act: { id, type: 'mode.set', mode: 'shuttle', reason: 'It is better so.' } }),
    (_state, id) => ({ by: 'ben', act: { id, type: 'mode.agree', mode: 'shuttle' } }),
    (_state, id) => ({ by: 'cem', act: { id, type: 'mode.agree', mode: 'shuttle' } }),
  ];
  const fromAfar: readonly Part[] = [
    ...meetsFromAfar.map(
      (make): Part =>
        (_state, id) =>
          make(id),
    ),
    () => ({ page: AFAR, by: MAKES_LINK }),
    () => ({ page: AFAR, by: 'ben' }),
  ];
  const ways: Readonly<Record<Way, readonly Part[]>> = { joint: [], shuttle: byWay, relay: fromAfar };
  return [...ruth, ...ada, ...(others[observer] ?? []), ...ways[way]];
}

/** Observers who do not see the room: for them even what everybody else sees may differ, and how much of it there is. */
const outside: ReadonlySet<PersonName> = new Set<PersonName>(['rea', 'nia', 'gil']);
export const seesNothing = (observer: PersonName): boolean => outside.has(observer);

/**
 * What happens between a party and the neutral, what a person keeps to themselves, and, for observers outside the room,
 * what the room says: different on both sides, or on one side only.
 */
export function attendantsStep(state: RoomState, observer: PersonName, id: string, a: number, n: number): Step {
  const party = a % 2 === 0 ? 'ben' : 'cem';
  const both = (doing: Doing): Step => ({ left: [doing], right: [doing] });
  const onlyLeft = (seat: PersonName, act: ActRequest): Step => ({ left: [{ seat, act }], right: [] });
  const differing = (seat: PersonName, make: (side: string) => ActRequest): Step =>
    observer === 'ruth'
      ? both({ seat, act: make('left') })
      : { left: [{ seat, act: make('left') }], right: [{ seat, act: make('right, and a little longer') }] };
  const answers = (side: string) =>
    ({ free: side === 'left' ? 'no' : 'yes', own: 'yes', ready: side === 'left' ? 'not_sure' : 'yes' }) as const;
  // What Ben and his adviser write is the neutral's as little as anybody's.
  const advice = (make: (side: string) => ActRequest, seat: 'ben' | 'ada'): Step =>
    observer === 'ada'
      ? both({ seat, act: make('left') })
      : { left: [{ seat, act: make('left') }], right: [{ seat, act: make('right, in more words') }] };
  const adviser = idOf(state, 'ada');
  switch (n % 12) {
    case 9:
      return advice((side) => ({ id, type: 'advice.say', adviser, text: `Ask ${side}.` }), n % 2 === 0 ? 'ada' : 'ben');
    case 10:
      return observer === 'ada'
        ? both({ seat: 'ben', act: { id, type: 'advice.say', adviser, text: 'To you.', draft: 'offer' } })
        : onlyLeft('ben', { id, type: 'advice.say', adviser, text: `A draft only here ${a}.`, draft: 'offer' });
    case 11: {
      const two = state.advice.at(-1);
      const item = openConfided(two?.items, adviser)?.findLast((each) => each.by !== adviser)?.id ?? 'none';
      const act: ActRequest = { id, type: 'item.erase', what: 'advice', item };
      return observer === 'ada' ? both({ seat: 'ben', act }) : onlyLeft('ben', act);
    }
    case 0:
      return differing(n % 2 === 0 ? 'ben' : 'ruth', (side) => ({
        id,
        type: 'caucus.say',
        party: 'ben',
        text: `So ${side}.`,
      }));
    case 1:
      return observer === 'ruth'
        ? both({ seat: 'ben', act: { id, type: 'caucus.say', party: 'ben', text: 'To you.' } })
        : a % 3 === 0
          ? // Where Ruth sits, she and Ben alone know of it; elsewhere it is refused.
            onlyLeft('ben', threatening(id, a))
          : onlyLeft('ben', { id, type: 'caucus.say', party: 'ben', text: `Only here ${a}.` });
    case 2:
      return differing('ruth', (side) => ({ id, type: 'release.request', party: 'ben', words: `May I say ${side}?` }));
    case 3:
      return both({ seat: 'ben', act: { id, type: 'release.grant', words: 'This may be said.' } });
    case 4:
      // What somebody keeps to themselves is nobody's, the neutral's neither.
      return {
        left: [{ seat: party, act: { id, type: 'safety.check', answers: answers('left'), tell: observer !== 'ruth' } }],
        right: [{ seat: party, act: { id, type: 'safety.check', answers: answers('right'), tell: false } }],
      };
    case 5:
      return onlyLeft(party, { id, type: 'item.erase', what: 'kept_points', item: 'why_here' });
    case 6: {
      const item = state.talk.findLast((each) => each.kind === 'message' && each.by === party)?.id ?? 'none';
      return both({ seat: party, act: { id, type: 'item.erase', what: 'talk', item } });
    }
    case 7:
      return outside.has(observer)
        ? onlyLeft(party, { id, type: 'message.send', text: `Nobody outside hears this ${a}.` })
        : both({ seat: 'ruth', act: { id, type: 'message.send', text: 'I keep the procedure.' } });
    default: {
      // The observer tries what is not theirs: the refusal is the same on both sides.
      const line = state.caucuses.length > 0 ? 'ben' : 'cem';
      const tries: readonly ActRequest[] = [
        { id, type: 'caucus.say', party: line, text: 'Let me in.' },
        { id, type: 'message.send', text: 'Let me in.' },
        { id, type: 'release.deny', request: 'none' },
        { id, type: 'advice.say', adviser, text: 'Let me in.' },
        { id, type: 'item.erase', what: 'caucus', item: 'none' },
      ];
      const act = tries[a % tries.length];
      return act ? both({ seat: observer, act }) : { left: [], right: [] };
    }
  }
}

/** Words that are not carried, in one of the acts that others read. */
function threatening(id: string, a: number): ActRequest {
  const text = `I will break your legs ${a}.`;
  const point = { id: 'p1', text, facet: 'why', must: true } as const;
  const acts = [
    { id, type: 'message.send', text },
    { id, type: 'statement.publish', aspect: 'why_here', text: 'I came.', points: [point], hidden: [] },
    { id, type: 'summary.send', author: 'ana', aspect: 'why_here', text },
    { id, type: 'label.send', to: 'cem', aspect: 'why_here', kind: 'label', text },
    { id, type: 'aspect.reset.propose', aspect: 'why_here', words: text, offer: 'I begin.' },
    { id, type: 'issue.add', title: text },
  ] as const satisfies readonly ActRequest[];
  return acts[Math.floor(a / 3) % acts.length] ?? acts[0];
}

/** Everyone who may observe, and the parties. Cem looks on from afar: at his one page, and nothing else. */
export const observers: readonly PersonName[] = ['ana', 'ruth', 'ada', 'gus', 'kim', 'rea', 'nia', 'gil', AFAR];
export const isParty = (name: PersonName): name is SeatName => seats.some((each) => each === name);
