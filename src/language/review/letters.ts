import { splitMail } from './mail.ts';
import type { TranscriptMessage } from './transcript.ts';

interface Correspondent {
  readonly name?: string | undefined;
  readonly address?: string | undefined;
}

/** What a mail parser gives of one mail; every part may be missing. `date` is as the parser wrote it. */
export interface ParsedMail {
  readonly from?: Correspondent | undefined;
  readonly to?: readonly Correspondent[] | undefined;
  readonly date?: string | undefined;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
}

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

const called = (one: Correspondent | undefined): string => one?.name || one?.address || '';

function letterOf(mail: ParsedMail): Letter {
  const from = called(mail.from) || 'Unknown sender';
  const parts = splitMail(mail.text ?? plainOf(mail.html ?? ''));
  const to = called(mail.to?.[0]);
  // Quotes without a name alternate between the two people, newest first.
  const earlier = parts.quoted.map(({ from: quoted, at, text }, i): TranscriptMessage => ({
    from: quoted || (i % 2 === 0 ? to : from) || 'Unknown sender',
    at,
    text,
  }));
  return {
    message: { from, at: mail.date ?? '', text: parts.own },
    earlier: earlier.reverse(),
    time: mail.date === undefined ? Number.NaN : Date.parse(mail.date),
  };
}

/**
 * The conversation in parsed mails, without signatures. A single mail gives what it quotes, oldest first, then itself.
 * Of several, ordered by date where all have one, each gives its own words: what it quotes stands there by itself.
 */
export function readLetters(mails: readonly ParsedMail[]): readonly TranscriptMessage[] {
  const letters = mails.map(letterOf);
  const first = letters[0];
  const timed = letters.every(({ time }) => !Number.isNaN(time));
  const sorted = timed ? [...letters].sort((one, two) => one.time - two.time) : letters;
  const messages =
    letters.length === 1 && first !== undefined
      ? [...first.earlier, first.message]
      : sorted.map(({ message }) => message);
  return messages.filter(({ text }) => text !== '');
}
