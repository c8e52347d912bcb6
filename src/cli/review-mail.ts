import { mboxReader } from 'mbox-reader';
import PostalMime, { type Email } from 'postal-mime';
import type { Readable } from 'node:stream';
import { readLetters, type TranscriptMessage } from '../language/review/index.ts';

/** The conversation in one mail: what it quotes, oldest first, then the mail itself, without signatures. */
export async function readMail(raw: Uint8Array): Promise<readonly TranscriptMessage[]> {
  return readLetters([await PostalMime.parse(raw)]);
}

/** The mails of a mailbox by date; what a mail quotes from another is left out, since the other is there itself. */
export async function readMailbox(stream: Readable): Promise<readonly TranscriptMessage[]> {
  const mails: Email[] = [];
  for await (const { content } of mboxReader(stream)) mails.push(await PostalMime.parse(content));
  return readLetters(mails);
}
