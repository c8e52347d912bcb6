import type { Alignment, Place } from './alignment.ts';
import type { GramKind, Grams } from './grams.ts';
import type { Likeness } from './likeness.ts';
import type { Passage, Span } from './passage.ts';
import type { MatchText, MatchWeights } from './point-match.ts';
import type { Sequence } from './sequence.ts';

/** Everything known about one point before it is judged. */
export interface PointReading {
  readonly point: Passage;
  readonly inSummary: Alignment;
  /** The point's source words in the statement, and their alignment with the summary. */
  readonly source: Span;
  readonly sourceInSummary: Alignment;
  /** The tightest best place and the best sentence in the summary. */
  readonly place: Place | undefined;
  readonly sentence: number;
  readonly sentenceScores: Float64Array;
}

/** A set phrase found in a passage: the axis it is on, the side it takes after negation (0 or 1), and where it starts. */
export interface Stance {
  readonly axis: number;
  readonly side: 0 | 1;
  readonly at: number;
}

/** Learned comparisons of texts, all points beside all sentences of the summary. */
export interface Comparisons {
  readonly weights: MatchWeights;
  readonly points: readonly MatchText[];
  readonly sources: readonly MatchText[];
  readonly sentences: readonly MatchText[];
  /** Log-odds that sentence s makes point i, at i·sentences+s, and that it makes what the point's source says. */
  readonly ofPoints: Float32Array;
  readonly ofSources: Float32Array;
}

/** Where all points of a case stand in the summary, read together (`placing.ts`). */
export interface Placed {
  /** The points with the place and the sentence that words and chain agree on best. */
  readonly points: readonly PointReading[];
  /** Probability that point i takes clause c, at i·clauses+c; what is left to 1 is that it is not there. */
  readonly shares: Float64Array;
  readonly clauses: number;
}

/** One summary read against one statement and its points. */
export interface CaseReading {
  readonly statement: Passage;
  readonly summary: Passage;
  readonly points: readonly PointReading[];
  readonly like: Likeness;
  /** All points beside all clauses of the summary. */
  readonly sequence: Sequence;
  /** How little the statement and the points explain each summary word, 0 to its weight. */
  readonly strange: Float64Array;
  /** The set phrases of both texts that take a side, found when first asked for. */
  readonly stances: () => { readonly statement: readonly Stance[]; readonly summary: readonly Stance[] };
  /** Learned comparisons of all points with all sentences, made when first asked for. */
  readonly comparisons: () => Comparisons | undefined;
  /** The places of all points, read together with what the comparisons say; made when first asked for. */
  readonly placed: () => Placed;
  /** The runs of a text, made once per reading. */
  readonly gramsOf: (text: string, kind: GramKind) => Grams;
  /** The whole summary's letter runs and words. */
  readonly grams: Readonly<Record<GramKind, Grams>>;
}

/** Collects named numbers in a fixed order; the names are for training and for reading a model. */
export interface Recorder {
  readonly names: string[];
  readonly values: number[];
  readonly put: (name: string, value: number) => void;
}

/** A fresh recorder. */
export function recorder(): Recorder {
  const names: string[] = [];
  const values: number[] = [];
  return {
    names,
    values,
    put: (name, value) => {
      names.push(name);
      values.push(Number.isFinite(value) ? value : 0);
    },
  };
}
