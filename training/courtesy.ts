// Trains the courtesy model of the thread reader from rated requests (Danescu-Niculescu-Mizil et al. 2013).
import type { StoredLinear } from '../src/language/model/linear.ts';
import { courtesyFeatures } from '../src/language/thread/courtesy.ts';
import { publicData, readLines } from './files.ts';
import { exampleOf, storeLinear, trainLinear } from './learn.ts';

const SETTINGS = { size: 1 << 15, labels: ['polite'], link: 'logistic', l2: 1e-3, steps: 60 } as const;
/** A word or pair that fewer requests use teaches who they were about. */
const FEWEST = 8;

/** Learns courtesy from the Wikipedia part of the Stanford politeness corpus, development part; undefined where it is absent. */
export function trainCourtesy(): StoredLinear | undefined {
  const path = publicData('politeness/dev.jsonl');
  if (path === undefined) return undefined;
  const rows = readLines<{ readonly community: string; readonly text: string; readonly score: number }>(path).filter(
    ({ community }) => community === 'wikipedia',
  );
  const features = rows.map(({ text }) => courtesyFeatures(text));
  const counts = new Map<string, number>();
  for (const map of features) for (const name of map.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const examples = features.map((map, at) =>
    exampleOf(
      new Map([...map].filter(([name]) => (counts.get(name) ?? 0) >= FEWEST)),
      SETTINGS.size,
      // The mean rating (a z-score) as a share of people who would call it polite.
      [1 / (1 + Math.exp(-2 * (rows[at]?.score ?? 0)))],
    ),
  );
  return storeLinear(trainLinear(examples, SETTINGS));
}
