import type { ExportKind, RecordPage } from '../contract/api.ts';
import { exportRecord, withhold, type Chain, type Hash, type Recorded } from '../record/index.ts';
import type { EventType, Reach, SeatId } from '../room/index.ts';
import type { StoredEvent } from '../store/index.ts';

/** Process facts and the agreement (design 5): what the default export opens. Everything else is withheld. */
const processFacts: ReadonlySet<string> = new Set<EventType>([
  'room.created',
  'party.seated',
  'party.declined',
  'party.left',
  'rules.proposed',
  'rules.accepted',
  'issue.added',
  'aspect.nothing_to_add',
  'understanding.changed',
  'aspect.reset.completed',
  'aspect.moved',
  'agreement.frozen',
  'agreement.reopened',
  'agreement.lapsed',
  'agreement.cooling_off_waived',
  'agreement.signed',
  'agreement.unsigned',
  'agreement.in_force',
  'agreement.amendment_frozen',
  'agreement.version_kept',
  'agreement.amendment_withdrawn',
  'agreement.amendment_lapsed',
  'agreement.amended',
  'agreement.ended',
  'room.close_proposed',
  'room.close_confirmed',
  'room.kept_open',
  'room.closed',
  'closing.lines_answered',
  'closing.summary_settled',
  'transcript.consented',
  'transcript.consent_withdrawn',
]);

/** Whether an envelope is for a seat: shared, or the seat is named. */
export const isFor = (seat: SeatId, { envelope }: Recorded): boolean =>
  envelope.to.length === 0 || envelope.to.includes(seat);

/** The events that may be shown to these eyes: without any, what is for everyone. */
export function shownTo(eyes: SeatId, events: readonly StoredEvent[]): readonly StoredEvent[] {
  return events.filter(({ recorded }) => isFor(eyes, recorded));
}

/** The chains one seat may see, in the order of their names. Events of other people's streams do not exist here. */
export function chainsFor(seat: SeatId, events: readonly StoredEvent[]): readonly Chain[] {
  const streams = new Map<string, Recorded[]>([
    ['shared', []],
    [`private:${seat}`, []],
  ]);
  for (const { recorded } of events) {
    if (!isFor(seat, recorded)) continue;
    const { stream } = recorded.envelope;
    streams.set(stream, [...(streams.get(stream) ?? []), recorded]);
  }
  return [...streams]
    .map(([stream, chain]) => ({ stream, events: chain }))
    .sort((a, b) => (a.stream < b.stream ? -1 : 1));
}

function opens(kind: ExportKind, seat: SeatId, { envelope }: Recorded): boolean {
  switch (kind) {
    case 'agreement':
      return envelope.to.length === 0 && processFacts.has(envelope.type);
    case 'mine':
      return envelope.by === seat || (envelope.to.length === 0 && processFacts.has(envelope.type));
    case 'transcript':
      return true;
    default:
      return kind satisfies never;
  }
}

/**
 * The bytes of a seat's export. `agreement` holds the shared chain with process facts and agreement opened; `mine` adds
 * the seat's own streams and everything the seat said; `transcript` opens all the seat may see (ask for consent before).
 */
export function exportFor(
  seat: SeatId,
  kind: ExportKind,
  room: string,
  events: readonly StoredEvent[],
  hash: Hash,
): Uint8Array {
  const chains = chainsFor(seat, events).filter((chain) => kind !== 'agreement' || chain.stream === 'shared');
  const chosen = chains.map(({ stream, events: recorded }) => ({
    stream,
    events: recorded.map((each) => (opens(kind, seat, each) ? each : withhold(each))),
  }));
  return exportRecord({ room, kind, chains: chosen }, hash);
}

/** The envelopes a seat may see, without contents, for the record screen. Who does not see the room has only their own. */
export function recordPage(seat: SeatId, reach: Reach, events: readonly StoredEvent[]): RecordPage {
  const own = `private:${seat}`;
  const chains = chainsFor(seat, events).filter(
    ({ stream }) => reach === 'room' || (reach !== 'nothing' && stream === own),
  );
  return {
    streams: chains.map(({ stream, events: chain }) => ({
      stream,
      length: chain.length,
      head: chain.at(-1)?.hash ?? '',
      events: chain.map(({ envelope: { seq, type, by, at }, hash }) => ({ seq, type, by, at, hash })),
    })),
  };
}
