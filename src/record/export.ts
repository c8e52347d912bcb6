import { canonical } from './canonical.ts';
import { genesis, headerHash } from './chain.ts';
import type { Hash, Head, Json, Recorded } from './envelope.ts';
import { FORMAT, isKind, isName } from './form.ts';
import { hex, utf8 } from './utf8.ts';

/** One stream of a room as it goes into an export: all its events from the first on, in order. */
export type Chain = { readonly stream: string; readonly events: readonly Recorded[] };

/** What an export is made of; `kind` says what was chosen for it, for example `process` or `transcript`. */
export type ExportInput = { readonly room: string; readonly kind: string; readonly chains: readonly Chain[] };

/** The same event without its content, for an export that withholds it or after an erasure; it verifies all the same. */
export function withhold(recorded: Recorded): Recorded {
  return { ...recorded, salt: null, content: null };
}

/**
 * The bytes of an export (docs/record-format.md): header, events by stream, end line. The same input always gives
 * the same bytes. Throws a RangeError for a bad room or kind name, no chain, or one stream twice; what the chains
 * say is not checked here but by `verifyExport`.
 */
export function exportRecord(input: ExportInput, hash: Hash): Uint8Array {
  const { room, kind } = input;
  if (!isName(room) || !isKind(kind)) throw new RangeError(`An export cannot have room "${room}" and kind "${kind}".`);
  const chains = input.chains.toSorted((a, b) => (a.stream < b.stream ? -1 : 1));
  const twice = chains.some(({ stream }, index) => stream === chains[index + 1]?.stream);
  if (chains.length === 0 || twice) throw new RangeError('An export needs at least one stream, and each one once.');
  const heads: readonly Head[] = chains.map(({ stream, events }) => ({
    stream,
    length: events.length,
    hash: events.at(-1)?.hash ?? genesis(room, stream, hash),
  }));
  const lengths = heads.map(({ stream, length }) => ({ stream, length }));
  const header = { format: FORMAT, v: 1, room, kind, streams: lengths };
  const lines: Json[] = [{ ...header, hash: headerHash(header, hash) }];
  for (const { events } of chains) {
    for (const { envelope, hash: own, salt, content } of events)
      lines.push({ envelope: { ...envelope }, hash: own, salt, content });
  }
  const before = utf8(lines.map((line) => `${canonical(line)}\n`).join(''));
  const end = utf8(`${canonical({ events: lines.length - 1, heads, sum: hex(hash(before)) })}\n`);
  const bytes = new Uint8Array(before.length + end.length);
  bytes.set(before);
  bytes.set(end, before.length);
  return bytes;
}
