import type { Event, Family } from './family.ts';
import { noteActivity } from './presence.ts';
import { usedUp } from './acts/relay.ts';
import { asTheParty } from './on-behalf.ts';
import type { RoomState } from './state.ts';
import { noAmending } from './state/amendment.ts';
import { noRelay } from './state/relay.ts';
import { noUnderstanding } from './state/understanding.ts';
import { switchboard, type ActMap, type EventMap, type EventType, type RoomEvent } from './switchboard.ts';

/** A room before its first event. */
export const emptyRoom: RoomState = {
  id: '',
  title: '',
  invitation: '',
  createdAt: '',
  status: 'inviting',
  seats: [],
  attendants: [],
  questions: [],
  rules: { version: 0, items: [], proposedBy: '', acceptedBy: [], loop: 'full' },
  issues: [],
  statements: [],
  loops: [],
  understanding: noUnderstanding,
  talk: [],
  proposals: [],
  layouts: [],
  resets: [],
  folded: [],
  foldedTexts: [],
  moves: [],
  commitments: [],
  amending: noAmending,
  lineAnswers: [],
  activity: [],
  rests: [],
  reminders: [],
  deadlines: [],
  transcriptConsent: [],
  mode: { current: 'joint', changes: [] },
  caucuses: [],
  advice: [],
  held: [],
  relay: noRelay,
  safety: [],
  threats: [],
};

const handlers: Family<ActMap, EventMap>['evolve'] = switchboard.evolve;
function dispatch<T extends EventType>(state: RoomState, event: Event<EventMap, T>): RoomState {
  return handlers[event.type](state, event);
}

/** The state after one more event. Total: every stored event can be folded, whatever came before. */
export function evolve(state: RoomState, event: RoomEvent): RoomState {
  const counted = asTheParty(state, event);
  return noteActivity(usedUp(dispatch(state, counted), counted), counted);
}

/** The state after a whole history. */
export function replay(events: readonly RoomEvent[]): RoomState {
  return events.reduce(evolve, emptyRoom);
}
