import { sha256 } from '@noble/hashes/sha2.js';
import { utf8, verifyExport } from '../../../record/index.ts';
import type { Verified } from '../../../record/index.ts';

/** What a check of a record file found, as the screen says it. */
export type Receipt =
  | {
      readonly type: 'sound';
      readonly events: number;
      /** The newest fingerprint of the shared stream, or of the only one. */
      readonly head: string;
      readonly cannotKnow: Extract<Verified, { ok: true }>['cannotKnow'];
    }
  | { readonly type: 'unsound'; readonly found: Extract<Verified, { ok: false }> };

/** Checks a record file in the browser, on its bytes. */
export function checkFile(file: string): Receipt {
  const found = verifyExport(utf8(file), { hash: sha256 });
  if (!found.ok) return { type: 'unsound', found };
  const head = found.heads.find((each) => each.stream === 'shared') ?? found.heads[0];
  return { type: 'sound', events: found.events, head: head?.hash ?? '', cannotKnow: found.cannotKnow };
}
