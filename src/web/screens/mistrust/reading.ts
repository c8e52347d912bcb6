import type { EntryReading } from '../../../language/mistrust/read-entry.ts';

/** Between the two fields of an entry; nobody types it. */
const APART = '\u0000';

/** Both fields of an entry as one text to read. */
export const bothFields = (observed: string, inferred: string): string =>
  observed.trim() === '' && inferred.trim() === '' ? '' : `${observed}${APART}${inferred}`;

/** Reads the two fields of an entry on this device; the reader is loaded with the first words. */
export async function readBoth(text: string): Promise<EntryReading> {
  const { readEntry } = await import('../../../language/mistrust/read-entry.ts');
  const [observed = '', inferred = ''] = text.split(APART);
  return readEntry({ observed, inferred });
}

/** The part of a text that says what somebody is, read on this device; empty where nothing does. */
export async function partOfPerson(text: string): Promise<string> {
  const { personSentence } = await import('../../../language/mistrust/person-sentence.ts');
  const found = personSentence(text);
  return found ? text.slice(found.start, found.end).trim() : '';
}
