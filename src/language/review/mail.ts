/** A mail body taken apart: what its sender wrote, the signature, and what was quoted, newest first. */
export interface MailParts {
  readonly own: string;
  readonly signature: string;
  readonly quoted: readonly QuotedMail[];
}

/** An earlier mail inside a later one; `from` is empty where the quote does not say. */
export interface QuotedMail {
  readonly from: string;
  readonly at: string;
  readonly text: string;
}

/** "On Mon, 3 Jun 2024 at 10:12, Anna Berg <anna@…> wrote:" and its cousins; the name is the first group that matched. */
const WROTE =
  /^(?:on (?<at>.{4,120}?),? (?<name>[^,<>\n]{2,60}?)(?: ?<[^>\n]{3,80}>)? wrote:|am (?<at2>.{4,80}?) schrieb (?<name2>[^<>\n]{2,60}?)(?: ?<[^>\n]{3,80}>)?:|le (?<at3>.{4,80}?),? (?<name3>[^,<>\n]{2,60}?)(?: ?<[^>\n]{3,80}>)? a écrit ?:|(?<name4>[^<>\n,:]{2,60}?)(?: ?<[^>\n]{3,80}>)? wrote(?: on (?<at4>[^:\n]{4,60}))?:)\s*$/iu;
const FORWARDED =
  /^-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|begin forwarded message)\s*-{0,}\s*$/iu;
const HEADER = /^\*?(from|sent|date|to|cc|subject|von|gesendet|an|betreff|de|envoyé|objet):\*?\s*(.*)$/iu;
const SIGNATURE_MARK = /^(?:--\s?|__{2,}|—\s?)$/u;
const SENT_FROM =
  /^(?:sent from my \S.{0,40}|get outlook for \S+.{0,40}|sent via \S.{0,40}|von meinem \S+ gesendet)$/iu;
const CLOSING =
  /^(?:(?:with )?(?:kind|best|warm|warmest|kindest) (?:regards|wishes)|regards|best|cheers|sincerely|yours(?: \w+)?|many thanks|thanks|thank you|all the best|mit freundlichen grüßen|br|kr)\s*[,.!]?\s*$/iu;
const DISCLAIMER =
  /^(?:this (?:e-?mail|message) (?:and any|is|may|contains)|confidentiality notice|disclaimer\b|the information (?:contained )?in this)/iu;
const PLACEHOLDER_NAME = /<[^>]*>|["']/gu;

const depthOf = (line: string): number => /^(?:[ \t]*>)+/u.exec(line)?.[0].replace(/[^>]/gu, '').length ?? 0;
const unquote = (line: string): string => line.replace(/^(?:[ \t]*>)+ ?/u, '');

function attribution(line: string, next: string): { name: string; at: string; lines: number } | undefined {
  for (const [text, lines] of [
    [line, 1],
    [`${line.trimEnd()} ${next.trimStart()}`, 2],
  ] as const) {
    if (text.length > 260) continue;
    const groups = WROTE.exec(text.trim())?.groups;
    if (groups) {
      const name = groups['name'] ?? groups['name2'] ?? groups['name3'] ?? groups['name4'] ?? '';
      const at = groups['at'] ?? groups['at2'] ?? groups['at3'] ?? groups['at4'] ?? '';
      return { name: name.replace(PLACEHOLDER_NAME, '').trim(), at, lines };
    }
  }
  return undefined;
}

/** Cuts a signature, "Sent from my phone" lines and legal notices off the end of what somebody wrote. */
export function withoutSignature(text: string): { readonly own: string; readonly signature: string } {
  const lines = text.split('\n');
  let end = lines.length;
  const notice = lines.findIndex((line, at) => at > 0 && DISCLAIMER.test(line.trim()));
  if (notice > 0) end = notice;
  const mark = lines.findIndex((line, at) => at > 0 && at < end && SIGNATURE_MARK.test(line.trimEnd()));
  if (mark > 0 && end - mark <= 14) end = mark;
  for (let at = end - 1; at > 0 && at >= end - 10; at -= 1) {
    const line = (lines[at] ?? '').trim();
    const after = lines.slice(at + 1, end).filter((other) => other.trim() !== '');
    if (CLOSING.test(line) && after.length <= 7 && after.every((other) => other.length <= 80)) {
      end = at;
      break;
    }
  }
  while (end > 0 && ((lines[end - 1] ?? '').trim() === '' || SENT_FROM.test((lines[end - 1] ?? '').trim()))) end -= 1;
  return { own: lines.slice(0, end).join('\n').trim(), signature: lines.slice(end).join('\n').trim() };
}

interface Piece {
  from: string;
  at: string;
  depth: number;
  lines: string[];
}

/** Takes a mail body apart; any text is accepted, time is linear. Quotes keep the order in which they stand. */
export function splitMail(body: string): MailParts {
  const lines = body.replace(/\r\n?/gu, '\n').split('\n');
  const first: Piece = { from: '', at: '', depth: 0, lines: [] };
  const pieces: Piece[] = [first];
  let current = first;
  for (let at = 0; at < lines.length; at += 1) {
    const raw = lines[at] ?? '';
    const depth = depthOf(raw);
    const line = unquote(raw);
    const said = attribution(line, unquote(lines[at + 1] ?? ''));
    if (said) {
      current = { from: said.name, at: said.at, depth: depth + 1, lines: [] };
      pieces.push(current);
      at += said.lines - 1;
      continue;
    }
    const block = headerBlock(lines, at);
    if (block) {
      current = { from: block.from, at: block.at, depth: depth + 1, lines: [] };
      pieces.push(current);
      at += block.lines - 1;
      continue;
    }
    if (FORWARDED.test(line.trim())) continue;
    if (depth > 0 && depth > current.depth) {
      current = { from: '', at: '', depth, lines: [] };
      pieces.push(current);
    } else if (
      depth === 0 &&
      current.depth > 0 &&
      current.lines.some((other) => other.startsWith('>')) &&
      line.trim() !== ''
    ) {
      // An answer written below or between the quoted lines is the sender's own.
      current = first;
    }
    current.lines.push(depth > 0 ? `>${line}` : line);
  }
  const [own, ...quoted] = pieces.map((piece) => ({
    ...piece,
    text: piece.lines
      .map((line) => line.replace(/^>/u, ''))
      .join('\n')
      .trim(),
  }));
  const { own: text, signature } = withoutSignature(own?.text ?? '');
  return {
    own: text,
    signature,
    quoted: quoted
      .filter((piece) => piece.text !== '')
      .map((piece) => ({ from: piece.from, at: piece.at, text: withoutSignature(piece.text).own })),
  };
}

/** "From: … Sent: … To: … Subject: …" as some programs put it above what they quote. */
function headerBlock(lines: readonly string[], at: number): { from: string; at: string; lines: number } | undefined {
  const first = HEADER.exec(unquote(lines[at] ?? '').trim());
  if (first === null || !/^(?:from|von|de)$/iu.test(first[1] ?? '')) return undefined;
  let count = 1;
  let when = '';
  while (count < 8) {
    const next = HEADER.exec(unquote(lines[at + count] ?? '').trim());
    if (next === null) break;
    if (/^(?:sent|date|gesendet|envoyé)$/iu.test(next[1] ?? '')) when = (next[2] ?? '').trim();
    count += 1;
  }
  if (count < 2) return undefined;
  const from = (first[2] ?? '')
    .replace(PLACEHOLDER_NAME, '')
    .replace(/\[mailto:[^\]]*\]/iu, '')
    .trim();
  return { from, at: when, lines: count };
}
