import type { HeardSentence, NextMessage, OpenQuestion } from './findings.ts';

/** Method 2.15, section 9. */
const MOST_WORDS = 120;

const lower = (text: string): string => (/^I\b/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1));
const count = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

/** Drafts the next message from what the review has found; it never asks for anything but a correction. */
export function nextMessage(found: {
  /** By weight. */
  readonly heaviest: readonly HeardSentence[];
  readonly openings: { readonly labels: readonly string[]; readonly questions: readonly string[] };
  /** Own words that may have been felt as pressure, not regretted yet. */
  readonly owned: string | undefined;
  readonly unanswered: readonly OpenQuestion[];
}): NextMessage {
  const parts: string[] = [];
  const wanted = found.heaviest.filter(({ text }) => !text.startsWith('You say:'));
  // Said back in the order in which it was told.
  const [first, second] = wanted.slice(0, 2).sort((one, two) => one.quote.message - two.quote.message);
  if (first) parts.push(`What I have understood so far: ${lower(first.text)}`);
  else parts.push(found.openings.labels[0] ?? 'It seems like I have missed something.');
  if (second && count(parts.join(' ')) + count(second.text) < 70) parts.push(`And ${lower(second.text)}`);
  if (found.owned !== undefined)
    parts.push(`I also want to own that “${found.owned}” came across harder than it needed to.`);
  const open = found.unanswered.at(-1);
  if (open && count(parts.join(' ')) < 75)
    parts.push('I still owe you an answer to your question, and you will get one.');
  parts.push('Would you mind telling me what is off or missing in that?');
  while (parts.length > 2 && count(parts.join(' ')) > MOST_WORDS) parts.splice(parts.length - 2, 1);
  const whole = parts.join(' ');
  const text =
    count(whole) <= MOST_WORDS
      ? whole
      : `${found.openings.labels[0] ?? 'It seems like I have missed something.'} Would you mind telling me what it is?`;
  return { text, words: count(text) };
}
