import { mboxReader } from 'mbox-reader';
import PostalMime from 'postal-mime';
import type { Readable } from 'node:stream';
import { splitMail, type TranscriptMessage } from '../language/review/index.ts';

interface Letter {
  readonly message: TranscriptMessage;
  readonly earlier: readonly TranscriptMessage[];
  readonly time: number;
}

/** HTML as plain lines: enough for mails without a text part. */
function plainOf(html: string): string {
  return html
    .replace(/<(?:style|script)[^>]*>[\s\S]{0,200000}?<\/(?:style|script)>/giu, '')
    .replace(/<blockquote[^>]*>/giu, '\n> ')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr)[^>]*>/giu, '\n')
    .replace(/<[^>]{0,2000}>/gu, '')
    .replace(/&nbsp;/gu, ' ')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&#39;/gu, "'")
    .replace(/&amp;/gu, '&');
}

async function letterOf(raw: Uint8Array): Promise<Letter> {
  const mail = await PostalMime.parse(raw);
  const from = mail.from?.name || mail.from?.address || 'Unknown sender';
  const parts = splitMail(mail.text ?? plainOf(mail.html ?? ''));
  const time = mail.date === undefined ? Number.NaN : Date.parse(mail.date);
  const to = mail.to?.[0]?.name || mail.to?.[0]?.address || '';
  // Quotes without a name alternate between the two people, newest first.
  const earlier = parts.quoted.map(({ from: quoted, at, text }, i): TranscriptMessage => ({
    from: quoted || (i % 2 === 0 ? to : from) || 'Unknown sender',
    at,
    text,
  }));
  return { message: { from, at: mail.date ?? '', text: parts.own }, earlier: earlier.reverse(), time };
}

/** The conversation in one mail: what it quotes, oldest first, then the mail itself, without signatures. */
export async function readMail(raw: Uint8Array): Promise<readonly TranscriptMessage[]> {
  const { message, earlier } = await letterOf(raw);
  return [...earlier, message].filter(({ text }) => text !== '');
}

/** The mails of a mailbox by date; what a mail quotes from another is left out, since the other is there itself. */
export async function readMailbox(stream: Readable): Promise<readonly TranscriptMessage[]> {
  const letters: Letter[] = [];
  for await (const { content } of mboxReader(stream)) letters.push(await letterOf(content));
  const first = letters[0];
  if (letters.length === 1 && first !== undefined)
    return [...first.earlier, first.message].filter(({ text }) => text !== '');
  const timed = letters.every(({ time }) => !Number.isNaN(time));
  const sorted = timed ? [...letters].sort((one, two) => one.time - two.time) : letters;
  return sorted.map(({ message }) => message).filter(({ text }) => text !== '');
}
