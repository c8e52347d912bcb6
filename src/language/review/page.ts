import type { Review } from './findings.ts';

function section(number: number, title: string, lines: readonly string[]): string[] {
  return ['', `${number}  ${title}`, ...(lines.length > 0 ? lines : ['   Nothing found.'])];
}

const item = (text: string): string => `   - ${text.replace(/\s+/gu, ' ').trim()}`;
const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
const at = (message: number): string => `message ${message + 1}`;
const short = (text: string): string => (text.length > 160 ? `${text.slice(0, 157)}…` : text);

/** The review as one page of plain text, ten sections in their fixed order (method 2.15). */
export function reviewPage(review: Review): readonly string[] {
  const { seems, unanswered, openings, triggers, offTrack, interests, options, missingFacts, next } = review;
  const them = review.them.length === 0 ? 'the other side' : review.them.join(', ');
  const who = (side: 'me' | 'them'): string => (side === 'me' ? 'You' : 'They');
  return [
    'What this thread may be saying',
    `Guesses from ${review.messages} messages${review.read < review.messages ? ` (the last ${review.read} read word by word)` : ''}. You are read as ${review.me || 'nobody in it'}; the other side is ${them}.`,
    'You know things that are not in them. No verdict on anyone’s character, no odds.',
    ...section(1, `What ${them} may be saying`, [
      ...seems.sentences.map((one) => item(`${one.text} [${at(one.quote.message)}: “${short(one.quote.text)}”]`)),
      ...seems.gaps.map(item),
    ]),
    ...section(
      2,
      'What they asked and you did not answer',
      unanswered.map((one) => item(`${one.text} [${at(one.message)}${one.later ? '' : '; nothing from you since'}]`)),
    ),
    ...section(3, 'Words that may open it', [...openings.labels, ...openings.questions].map(item)),
    ...section(
      4,
      'What may have come across badly',
      triggers.map((one) =>
        item(`“${short(one.words)}” [${at(one.message)}] ${lower(one.received)} Another way: ${one.rewrite}`),
      ),
    ),
    ...section(5, 'Where it may be off track', [
      ...(offTrack.from === null
        ? []
        : [
            item(
              `It may have left its track in ${at(offTrack.from)}${offTrack.reset === null ? '; no restart seen since' : `; a restart was offered in ${at(offTrack.reset)}`}.`,
            ),
          ]),
      ...offTrack.signals.map((one) =>
        item(`${one.noticed} [${one.id}, ${one.count}×: ${one.messages.slice(-5).map(at).join(', ')}]`),
      ),
      ...offTrack.replies.map((one) => item(`Their reply in ${at(one.message)}: ${one.reading}.`)),
    ]),
    ...section(
      6,
      'Positions and possible interests',
      interests.map((one) =>
        item(
          `${who(one.side)}, ${one.kind}${one.side === 'them' ? ` (a guess, confidence ${one.confidence})` : ''}: ${one.text} [${at(one.quote.message)}]`,
        ),
      ),
    ),
    ...section(
      7,
      'Options not yet named',
      options.map((one) => item(`${one.operator}: ${one.text}`)),
    ),
    ...section(
      8,
      'Missing facts and standards',
      missingFacts.map((one) =>
        item(one.quote ? `“${short(one.quote.text)}” [${at(one.quote.message)}] ${one.text}` : one.text),
      ),
    ),
    ...section(9, 'One next message', [
      `   ${next.text}`,
      `   (${next.words} words. No request. Would you stand by every sentence if asked?)`,
    ]),
    ...section(10, 'If this is the wrong person or a wrong read: what would show it?', [`   ${review.wrongRead}`]),
  ];
}
