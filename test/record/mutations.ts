import { createHash } from 'node:crypto';
import { sha256 } from '../../src/host/ports.ts';
import {
  canonical,
  contentDigest,
  envelopeHash,
  exportRecord,
  type Json,
  type Recorded,
} from '../../src/record/index.ts';
import {
  bytesOf,
  type Dice,
  index,
  isMembers,
  linesOf,
  type Log,
  type Members,
  type Mutation,
  valueOf,
} from './logs.ts';
import { textMutations } from './mutations.text.ts';

// ── Events: what somebody would do who makes lengths, heads and sum fit again ────────────────────────────────────────

/** The log with one stream's events changed; `chosen` is an event of it. */
function streamChanged(
  log: Log,
  dice: Dice,
  change: (events: readonly Recorded[], chosen: number, event: Recorded) => readonly Recorded[],
): Uint8Array | undefined {
  const full = log.chains.filter(({ events }) => events.length > 0);
  const chain = full[index(dice, full)];
  const at = index(dice, chain?.events ?? []);
  const event = chain?.events[at];
  if (!chain || !event) return undefined;
  const events = change(chain.events, at, event);
  const chains = log.chains.map((each) => (each === chain ? { ...chain, events } : each));
  return exportRecord({ room: log.room, kind: log.kind, chains }, sha256);
}
const eventChanged = (log: Log, dice: Dice, change: (event: Recorded) => Recorded): Uint8Array | undefined =>
  streamChanged(log, dice, (events, at, event) => events.with(at, change(event)));
const otherHash = (hash: string): string => createHash('sha256').update(hash).digest('hex');
/** The envelope changed and its hash made to fit. */
const forged = (event: Recorded, change: Partial<Recorded['envelope']>): Recorded => {
  const envelope = { ...event.envelope, ...change };
  return { ...event, envelope, hash: envelopeHash(envelope, sha256) };
};
/** The content changed, and digest and hash made to fit. */
const retold = (event: Recorded, content: Json): Recorded => {
  const salt = event.salt ?? '00'.repeat(16);
  return { ...forged(event, { digest: contentDigest(content, salt, sha256) }), salt, content };
};
const headerOf = (log: Log, change: (members: Members) => Json): Uint8Array => {
  const [first = '', ...rest] = linesOf(log.bytes);
  const { hash: _, ...members }: Members = JSON.parse(first);
  const changed = change(members);
  if (!isMembers(changed)) return log.bytes;
  const hash = createHash('sha256')
    .update(`parley/header/1\n${canonical(changed)}`)
    .digest('hex');
  return bytesOf([canonical({ ...changed, hash }), ...rest]);
};

const events: Readonly<Record<string, Mutation>> = {
  'an event dropped': (log, dice) => streamChanged(log, dice, (all, at) => all.toSpliced(at, 1)),
  'two events swapped': (log, dice) =>
    streamChanged(log, dice, (all, at, event) => {
      const to = index(dice, all);
      return all.with(at, all[to] ?? event).with(to, event);
    }),
  'an event replayed': (log, dice) =>
    // With the right number and the right hash before it would be a record that has grown, which nobody can refuse.
    streamChanged(log, dice, (all, _, event) => [
      ...all,
      dice.chance(50) ? event : forged(event, { seq: all.length + 1 }),
    ]),
  'a truncated stream': (log, dice) => streamChanged(log, dice, (all, at) => all.slice(0, at)),
  'a stream without its beginning': (log, dice) => streamChanged(log, dice, (all, at) => all.slice(at + 1)),
  'an event of another room': (log, dice, other) => {
    const [foreign] = other.chains.flatMap((chain) => chain.events);
    return (
      foreign &&
      streamChanged(log, dice, (all, at, { envelope: { seq, stream, prev } }) =>
        all.with(at, dice.chance(50) ? foreign : forged(foreign, { seq, stream, prev })),
      )
    );
  },
  'an event of another stream': (log, dice) => {
    const all = log.chains.flatMap((chain) => chain.events);
    const foreign = all[index(dice, all)];
    return foreign && streamChanged(log, dice, (own, at) => own.with(at, foreign));
  },
  'a forked head': (log, dice) =>
    streamChanged(log, dice, (all, _, event) => all.with(-1, retold(all.at(-1) ?? event, valueOf(dice)))),
  'a rewritten past': (log, dice) => eventChanged(log, dice, (event) => retold(event, 'Never said.')),
  // Not `null` for both salt and content: that is withholding, and sound.
  'a changed salt': (log, dice) =>
    eventChanged(log, dice, (event) => ({
      ...event,
      salt: dice.pick(['0'.repeat(32), '0'.repeat(33), 'F'.repeat(32), event.content === null ? '' : null]),
    })),
  'the content of another event': (log, dice) => {
    const all = log.chains.flatMap((chain) => chain.events).filter(({ salt }) => salt !== null);
    const from = all[index(dice, all)];
    const { content = 7, salt = '0'.repeat(32) } = from ?? {};
    return eventChanged(log, dice, (event) => ({ ...event, content, salt: dice.chance(50) ? salt : event.salt }));
  },
  'a changed hash': (log, dice) => eventChanged(log, dice, (event) => ({ ...event, hash: otherHash(event.hash) })),
  'a changed envelope': (log, dice) =>
    eventChanged(log, dice, (event) => {
      const { envelope } = event;
      const change = dice.pick<Partial<Recorded['envelope']>>([
        { at: '2024-02-29T23:59:59.999Z' },
        { at: '2023-02-29T00:00:00.000Z' },
        { at: '2024-01-01T24:00:00.000Z' },
        { by: 'mallory' },
        { by: `ed25519:${'0'.repeat(64)}` },
        { to: ['mallory'] },
        { to: ['b', 'a'] },
        { to: ['a', 'a'] },
        { type: 'agreement.signed' },
        { type: 'two words' },
        { seq: envelope.seq + 1 },
        { seq: 0 },
        { prev: otherHash(envelope.prev) },
        { digest: otherHash(envelope.digest) },
        { sig: '0'.repeat(128) },
        { sig: 'ab' },
        { room: 'elsewhere' },
        { stream: 'elsewhere' },
      ]);
      return dice.chance(70) ? forged(event, change) : { ...event, envelope: { ...envelope, ...change } };
    }),
};

const ends: Readonly<Record<string, Mutation>> = {
  'a wrong length': (log, dice) =>
    headerOf(log, ({ streams, ...rest }) => {
      const list = Array.isArray(streams) ? streams : [];
      const at = index(dice, list);
      const entry: Members = list[at];
      const length = Number(entry['length']) + dice.pick([1, -1, 2, 9_007_199_254_000_000]);
      return { ...rest, streams: list.with(at, { ...entry, length }) };
    }),
  'another header': (log, dice) =>
    headerOf(log, (members) => ({
      ...members,
      ...dice.pick<Members>([
        { v: 2 },
        { v: '1' },
        { v: null },
        { format: 'other-export' },
        { kind: 'Agreement' },
        { kind: '9' },
        { room: 'elsewhere' },
        { room: '' },
        { streams: [] },
        {
          streams: [
            { length: 0, stream: 'b' },
            { length: 0, stream: 'a' },
          ],
        },
        { streams: [{ length: 0, stream: 'elsewhere' }] },
      ]),
    })),
  'only a header': (log, dice) => {
    const whole = headerOf(log, (members) => ({ ...members, ...dice.pick<Members>([{}, { v: 2 }, { format: 'x' }]) }));
    const first = bytesOf(linesOf(whole).slice(0, 1));
    return dice.chance(50) ? first : first.subarray(0, -1);
  },
  'another end line': ({ bytes }, dice) => {
    const all = linesOf(bytes);
    const { events, heads, sum }: { events: number; heads: Members[]; sum: string } = JSON.parse(all.at(-1) ?? '');
    const change = dice.pick<Members>([
      { events: events + 1 },
      { events: -1 },
      { heads: [] },
      { heads: heads.toReversed() },
      { heads: [...heads, ...heads.slice(0, 1)] },
      { heads: heads.map((head) => ({ ...head, length: Number(head['length']) + 1 })) },
      { heads: heads.map((head) => ({ ...head, hash: otherHash(String(head['hash'])) })) },
      { heads: heads.map((head) => ({ ...head, stream: 'elsewhere' })) },
      { sum: otherHash(sum) },
      { sum: sum.slice(1) },
    ]);
    return bytesOf(all.with(-1, canonical({ events, heads, sum, ...change })));
  },
};

/** All ways to spoil an export, by what they do. */
export const mutations: Readonly<Record<string, Mutation>> = { ...textMutations, ...events, ...ends };
