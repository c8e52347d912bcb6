import { splitMail } from './mail.ts';

/** One message of a transcript; `at` is the time as it was written, empty where there is none. */
export interface TranscriptMessage {
  readonly from: string;
  readonly at: string;
  readonly text: string;
}

const NAME = String.raw`[\p{L}\p{N}~+@][^:\n\]\[<>]{0,48}?`;
const DATE = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`;
const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[\s\u202f]?[ap]\.?m\.?)?`;

/** How a line that opens a message looks, by where it was exported from; the first that fits most lines is used. */
const STYLES: readonly { readonly name: string; readonly line: RegExp; readonly block?: boolean }[] = [
  {
    name: 'bracketed',
    line: new RegExp(
      String.raw`^\u200e?\[(?<at>${DATE},?[\s\u202f]+${CLOCK})\]\s(?<from>${NAME}):\s?(?<text>.*)$`,
      'iu',
    ),
  },
  {
    name: 'dashed',
    line: new RegExp(
      String.raw`^\u200e?(?<at>${DATE},?[\s\u202f]+${CLOCK})\s[-–]\s(?<from>${NAME}):\s?(?<text>.*)$`,
      'iu',
    ),
  },
  {
    name: 'dated',
    line: new RegExp(String.raw`^(?<at>(?:${DATE}[T,\s]+)${CLOCK}Z?)[\s|–-]+(?<from>${NAME}):\s?(?<text>.*)$`, 'iu'),
  },
  {
    name: 'clock first',
    line: new RegExp(String.raw`^\[?(?<at>${CLOCK})\]?\s+(?<from>${NAME}):\s?(?<text>.*)$`, 'iu'),
  },
  {
    name: 'after the name',
    line: new RegExp(
      String.raw`^(?<from>${NAME})\s*[(\[](?<at>[^)\]\n]*${CLOCK}[^)\]\n]*)[)\]]:?\s?(?<text>.*)$`,
      'iu',
    ),
  },
  {
    name: 'teams',
    line: new RegExp(String.raw`^\[(?<at>(?:${DATE}\s+)?${CLOCK})\]\s+(?<from>[\p{L}][^:\n\]]{1,48})$`, 'iu'),
    block: true,
  },
  {
    name: 'slack',
    line: new RegExp(
      String.raw`^(?<from>[\p{L}][\p{L}\p{N} .'’_-]{0,48}?)(?:\s+APP)?\s{1,4}(?:\[)?(?<at>(?:${DATE},?\s+|yesterday at |today at )?${CLOCK})\]?$`,
      'iu',
    ),
    block: true,
  },
];
const PLAIN =
  /^(?:\*\*|__)?(?<from>[\p{Lu}\p{Lo}~@][\p{L}\p{M}\p{N}.'’ _-]{0,30}(?:\([^)\n]{1,30}\))?)(?:\*\*|__)?\s?:(?:\*\*|__)?\s?(?<text>.*)$/u;
const NOT_A_NAME =
  /^(?:note|ps|p\.s|subject|re|fwd?|date|to|cc|from|sent|http|https|time|place|page|total|summary|agenda|attachment|ref)$/iu;
const SYSTEM =
  /(?:end-to-end encrypted|<media omitted>|image omitted|video omitted|audio omitted|sticker omitted|this message was deleted|you deleted this message|joined (?:using|the)|left the (?:group|channel|chat)|created group|added you|changed the (?:subject|group)|security code changed|missed (?:voice|video) call|has (?:joined|left) the|set the channel)/iu;
/** The most messages that are taken from a transcript; the oldest go. */
const MOST_MESSAGES = 50_000;

interface Open {
  from: string;
  at: string;
  lines: string[];
}

function gather(
  lines: readonly string[],
  opens: (line: string) => { from: string; at: string; text: string } | undefined,
): TranscriptMessage[] {
  const found: Open[] = [];
  for (const line of lines) {
    if (line.length < 200 && SYSTEM.test(line)) continue;
    const opened = opens(line);
    if (opened) found.push({ from: opened.from, at: opened.at, lines: opened.text === '' ? [] : [opened.text] });
    else found.at(-1)?.lines.push(line);
  }
  return found
    .map(({ from, at, lines: own }) => ({
      from: from.replace(/^[~\u200e\u202a]+|[\u200e\u202c]+$/gu, '').trim(),
      at: at.trim(),
      text: own.join('\n').trim(),
    }))
    .filter(({ from, text }) => from !== '' && text !== '')
    .slice(-MOST_MESSAGES);
}

function styled(lines: readonly string[]): TranscriptMessage[] | undefined {
  const sample = lines.slice(0, 400);
  let best: { count: number; line: RegExp } | undefined;
  for (const { line } of STYLES) {
    const count = sample.filter((text) => text.length < 2000 && line.test(text)).length;
    if (count > (best?.count ?? 1)) best = { count, line };
  }
  if (best === undefined) return undefined;
  const { line } = best;
  return gather(lines, (text) => {
    const groups = text.length < 20_000 ? line.exec(text)?.groups : undefined;
    return groups ? { from: groups['from'] ?? '', at: groups['at'] ?? '', text: groups['text'] ?? '' } : undefined;
  });
}

/** "Name: text" lines; a name must come twice, or everything be in that form, so that "Note: …" opens nothing. */
function plain(lines: readonly string[]): TranscriptMessage[] | undefined {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const from = PLAIN.exec(line.slice(0, 200))?.groups?.['from']?.trim();
    if (from !== undefined && !NOT_A_NAME.test(from)) counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  const names = new Set([...counts].filter(([, count]) => count >= 2 || counts.size <= 3).map(([name]) => name));
  if (names.size < 2) return undefined;
  return gather(lines, (line) => {
    const groups = PLAIN.exec(line.slice(0, 200))?.groups;
    const from = groups?.['from']?.trim() ?? '';
    if (!names.has(from)) return undefined;
    return {
      from,
      at: '',
      text: line
        .slice(line.indexOf(':') + 1)
        .replace(/^(?:\*\*|__)/u, '')
        .trim(),
    };
  });
}

/** Mails pasted one below the other: "From: …" blocks or "On … wrote:" chains; the oldest first. */
function mails(text: string): TranscriptMessage[] | undefined {
  const parts = splitMail(text);
  const named = parts.quoted.filter(({ from }) => from !== '');
  if (named.length === 0) return undefined;
  const quoted = named.map(({ from, at, text: said }) => ({ from, at, text: said })).reverse();
  return parts.own === '' ? quoted : [...quoted, { from: 'Me', at: '', text: parts.own }];
}

/**
 * Splits a pasted or exported conversation into messages, oldest first: WhatsApp, Signal, Slack and Teams exports,
 * quoted mail, "Name: text". Text with no speakers becomes one message from "Them". Time is linear; nothing is refused.
 */
export function readTranscript(text: string): readonly TranscriptMessage[] {
  const clean = text.replace(/\r\n?/gu, '\n').replace(/^\uFEFF/u, '');
  const lines = clean.split('\n');
  const chat = styled(lines);
  if (chat !== undefined && chat.length >= 2) return chat;
  const mail = mails(clean);
  if (mail !== undefined && mail.length >= 2) return mail;
  const spoken = plain(lines);
  if (spoken !== undefined && spoken.length >= 2) return spoken;
  return clean.trim() === '' ? [] : [{ from: 'Them', at: '', text: clean.trim() }];
}
