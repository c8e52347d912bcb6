import { sentences, terms, type Stretch, type Term } from './terms.ts';

/** How much of a point a summary's best two adjacent sentences hold: `recall` 0..1 and the place. */
export interface Overlap {
  readonly recall: number;
  readonly at: Stretch | undefined;
}

/** Weight of a stem over a room's points: `ln((1+N)/(1+df))+1`, at least 0.3 (method 3.3). */
export function inverseFrequency(points: readonly string[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const point of points) {
    for (const stem of new Set(terms(point).map((term) => term.stem))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return (stem) => Math.max(0.3, Math.log((1 + points.length) / (1 + (counts.get(stem) ?? 0))) + 1);
}

function trigrams(word: string): Set<string> {
  const padded = ` ${word.slice(0, 40)} `;
  const out = new Set<string>();
  for (let i = 0; i + 3 <= padded.length; i += 1) out.add(padded.slice(i, i + 3));
  return out;
}

function alike(a: Term, grams: ReadonlySet<string>, b: Term): boolean {
  if (a.stem === b.stem) return true;
  if (/\p{N}/u.test(a.word) || a.word.length < 5 || b.word.length < 5) return false;
  const other = trigrams(b.stem);
  let shared = 0;
  for (const gram of grams) if (other.has(gram)) shared += 1;
  return shared / (grams.size + other.size - shared) >= 0.6;
}

/** Recall of one point in every pair of adjacent sentences, the best pair wins (method 3.3). */
export function pointOverlap(point: string, summary: string, weight: (stem: string) => number): Overlap {
  const wanted = terms(point).filter((term) => term.content);
  const total = wanted.reduce((sum, term) => sum + weight(term.stem), 0);
  if (total === 0) return { recall: 0, at: undefined };
  const parts = sentences(summary);
  const found = parts.map(() => new Set<number>());
  const grams = wanted.map((term) => trigrams(term.stem));
  const words = terms(summary).filter((term) => term.content);
  let part = 0;
  for (const word of words) {
    while (part + 1 < parts.length && (parts[part]?.end ?? 0) <= word.start) part += 1;
    wanted.forEach((term, i) => {
      if (alike(term, grams[i] ?? new Set(), word)) found[part]?.add(i);
    });
  }
  let best: Overlap = { recall: 0, at: undefined };
  for (let i = 0; i < parts.length; i += 1) {
    const first = parts[i];
    const second = parts[i + 1];
    const hits = new Set([...(found[i] ?? []), ...(found[i + 1] ?? [])]);
    let sum = 0;
    for (const hit of hits) sum += weight(wanted[hit]?.stem ?? '');
    const alone = (found[i + 1]?.size ?? 0) === 0;
    if (first && sum / total > best.recall) {
      best = { recall: sum / total, at: { start: first.start, end: alone || !second ? first.end : second.end } };
    }
  }
  return best;
}
