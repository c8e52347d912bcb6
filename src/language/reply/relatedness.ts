import { addFeature, vectorOf } from '../model/index.ts';
import type { Features } from '../model/index.ts';
import type { Token } from '../text/index.ts';

/** So many different content words of each text are compared: enough to tell the subject, and time stays linear. */
const MOST_WORDS = 48;

function vectorsOf(tokens: readonly Token[]): readonly Float32Array[] {
  const vectors = new Set<Float32Array>();
  for (const { norm } of tokens) {
    const vector = vectorOf(norm);
    if (vector !== undefined) vectors.add(vector);
    if (vectors.size >= MOST_WORDS) break;
  }
  return [...vectors];
}

/** How near the reply's new content words are to the subject: mean and least of their best cosines with words of the summary and the statement, 0–1; 1 when nothing is new. */
export interface Relatedness {
  readonly mean: number;
  readonly least: number;
}

/** Compares content words by vector. */
export function relatedness(fresh: readonly Token[], subject: readonly Token[]): Relatedness {
  const ours = vectorsOf(fresh);
  const theirs = vectorsOf(subject);
  if (ours.length === 0 || theirs.length === 0) return { mean: 1, least: 1 };
  let [sum, least] = [0, 1];
  for (const one of ours) {
    let best = 0;
    for (const other of theirs) {
      let dot = 0;
      for (let axis = 0; axis < one.length; axis += 1) dot += (one[axis] as number) * (other[axis] as number);
      if (dot > best) best = dot;
    }
    sum += best;
    least = Math.min(least, best);
  }
  return { mean: sum / ours.length, least };
}

/** Adds how near the new words are to the subject, in steps. */
export function addRelatedness(features: Features, { mean, least }: Relatedness): void {
  addFeature(features, 'near', mean * 2);
  addFeature(features, `near:${Math.min(9, Math.floor(mean * 10))}`, 0.6);
  addFeature(features, `far:${Math.min(9, Math.floor(least * 10))}`, 0.4);
}
