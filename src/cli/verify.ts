import { createHash, createPublicKey, verify as verifyEd25519 } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  headText,
  verifyExport,
  type Expectation,
  type Reason,
  type Unknowable,
  type Verified,
  type VerifierCrypto,
} from '../record/index.ts';

/** Where a command writes, one line a call, without the newline. */
export type CommandOutput = { readonly out: (line: string) => void; readonly err: (line: string) => void };

/** SHA-256, and Ed25519 for key ids that are themselves public keys: `ed25519:` and 64 hex digits. */
export const nodeCrypto: VerifierCrypto = {
  hash: (bytes) => createHash('sha256').update(bytes).digest(),
  verifySignature: ({ by, bytes, sig }) => {
    const [, key] = /^ed25519:([0-9a-f]{64})$/.exec(by) ?? [];
    if (key === undefined) return undefined;
    const x = Buffer.from(key, 'hex').toString('base64url');
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return verifyEd25519(null, bytes, publicKey, Buffer.from(sig, 'hex'));
  },
};

/**
 * `parley verify FILE`: checks an export offline. Resolves to the exit status: 0 sound; 1 not, with the first bad
 * event named; 2 unreadable. `expectation` holds heads noted earlier that the export must contain.
 */
export async function verifyCommand(file: string, io: CommandOutput, expectation: Expectation = {}): Promise<number> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'it cannot be read';
    io.err(`${file} cannot be opened (${why}). Check the name and try again.`);
    return 2;
  }
  const found = verifyExport(bytes, nodeCrypto, expectation);
  if (found.ok) {
    reportSound(file, found, io);
    return 0;
  }
  if (found.unreadable) {
    io.err(`${file} cannot be checked: ${SENTENCES[found.reason]}`);
    return 2;
  }
  reportBroken(file, found, io);
  return 1;
}

function reportSound(file: string, found: Extract<Verified, { ok: true }>, io: CommandOutput): void {
  io.out(`${file} is sound.`);
  io.out(
    `Room ${found.room}, export "${found.kind}": ${count(found.events, 'event')}, ${count(found.streams, 'stream')}.`,
  );
  io.out(`${count(found.withheld, 'event')} without content, ${count(found.signed, 'event')} signed.`);
  io.out('Heads, to compare with what the others in the room have:');
  for (const head of found.heads) io.out(`  ${headText(head)}`);
  io.out('What this file alone cannot show:');
  for (const code of found.cannotKnow) io.out(`  - ${LIMITS[code]}`);
}

function reportBroken(file: string, found: Extract<Verified, { ok: false }>, io: CommandOutput): void {
  io.err(`${file} is not sound.`);
  const { at, reason, detail } = found;
  if (at === undefined) io.err(`The export as a whole: ${SENTENCES[reason]}`);
  else if (at.stream === null)
    io.err(`Line ${at.line}, ${at.line === 1 ? 'the header' : 'the end'}: ${SENTENCES[reason]}`);
  else io.err(`First bad event: ${at.stream} ${at.seq} (line ${at.line}): ${SENTENCES[reason]}`);
  if (detail.expected !== undefined) io.err(`  expected: ${detail.expected}`);
  // What was found comes from a file that may be hostile: escaped, so that it cannot steer a terminal.
  if (detail.found !== undefined) io.err(`  found:    ${JSON.stringify(detail.found).slice(1, -1)}`);
  if (at?.stream !== null && at !== undefined) io.err('Everything before it fits together. Ask for a new export.');
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const SENTENCES: Readonly<Record<Reason, string>> = {
  empty: 'the file is empty.',
  'not-an-export': 'it is not an export of a Parley room.',
  'unsupported-version': 'it has a newer format. Use a newer Parley.',
  'not-terminated': 'the last line is cut off.',
  'not-utf8': 'the line is not valid UTF-8.',
  'not-canonical': 'the line is not written in the one way the format allows.',
  'wrong-form': 'a field is missing, unknown or has a wrong form.',
  'wrong-room': 'the event belongs to another room.',
  'wrong-stream': 'the event belongs to another stream.',
  'wrong-seq': 'the event has another number: one was left out, moved or repeated.',
  'wrong-prev': 'the event does not follow the one before it.',
  'wrong-hash': 'the event was changed after it was recorded.',
  'wrong-digest': 'the content was changed after it was recorded.',
  'wrong-signature': 'the signature is not by this key over this event.',
  'missing-event': 'the event is missing.',
  'missing-end': 'the end line is missing: the file was cut off.',
  'wrong-end': 'lengths or heads in the end line are not those of the events.',
  'wrong-sum': 'the sum over the file is not the one in the end line.',
  trailing: 'something stands behind the last event that the header counts.',
  'wrong-head': 'it does not contain the head you noted: events were changed, or left out at the end.',
};

const LIMITS: Readonly<Record<Unknowable, string>> = {
  'later-events': 'whether later events were left out of this export; a newer head from somebody else would show it.',
  'other-streams': 'what other streams the room has; an export holds only what its owner may see.',
  'other-copies': 'whether the host showed others the same record: compare the heads above.',
  'withheld-content': 'what the events without content said; that they stood here is proved.',
  unsigned: 'who wrote the events without a signature; for those the host vouches.',
  'unchecked-signatures': 'whether the signatures are right whose public keys are not known here.',
  clock: "whether the host's clock was right.",
};
