import { analyzeMistrust } from './analyze-mistrust.ts';
import { personSentence } from './person-sentence.ts';
import type { PersonSentence } from './person-sentence.ts';
import { sourceToCodes } from './sources.ts';
import type { SourceCode } from './sources.ts';

/** What an entry of a mistrust map holds in words: what was seen or heard, and apart from it what is concluded (method 4.1). */
export interface EntryText {
  readonly observed: string;
  readonly inferred: string;
}

/** What reading an entry proposes; its owner decides. */
export interface EntryReading {
  /** Sources it may be about, the likeliest first, at most four; none is chosen by it. */
  readonly sources: readonly SourceCode[];
  /** A sentence in `observed` that says what somebody is. */
  readonly ofPerson?: PersonSentence;
}

/** More proposals than this would be a list of its own. */
const MOST = 4;

/** Reads one entry. The observation is judged by itself; the sources are read from both fields. Any strings are accepted. */
export function readEntry({ observed, inferred }: EntryText): EntryReading {
  const parts = [observed, inferred].map((part) => part.trim()).filter((part) => part !== '');
  const read = analyzeMistrust({ text: parts.join('\n') }).sources;
  const sources = [...new Set(read.flatMap((source) => sourceToCodes(source)))].slice(0, MOST);
  const ofPerson = personSentence(observed);
  return ofPerson === undefined ? { sources } : { sources, ofPerson };
}
