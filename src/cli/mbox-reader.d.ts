declare module 'mbox-reader' {
  import type { Readable } from 'node:stream';

  /** Reads a mailbox mail by mail. */
  export function mboxReader(stream: Readable): AsyncIterable<{ readonly content: Uint8Array }>;
}
