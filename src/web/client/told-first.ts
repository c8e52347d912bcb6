import type { ActRequest } from '../../contract/acts.ts';
import { wordsForOthers } from '../../contract/read-by-others.ts';

/** How long a press of Send waits for the reader; the server looks in any case. */
const READER_MS = 1500;
/** Words whose writer has been told, in this tab: pressed again they go, and only the facilitator gets them. */
const told = new Set<string>();

/** The part of an act's words that reads as a threat of violence (method 1, I-11), the first time that it is to be sent. */
export async function threatToTell(act: ActRequest, known: boolean): Promise<boolean> {
  const words = wordsForOthers(act);
  const look = import('../../language/pressure/violence.ts').then(({ threatOfViolence }) =>
    words.filter((each) => threatOfViolence(each) !== undefined),
  );
  const late = new Promise<readonly string[]>((resolve) => setTimeout(() => resolve([]), READER_MS));
  const threats = words.length === 0 ? [] : await Promise.race([look.catch(() => []), late]);
  const fresh = threats.some((each) => !told.has(each));
  threats.forEach((each) => told.add(each));
  return fresh && !known;
}
