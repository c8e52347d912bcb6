// What training and the benchmark of threads share.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moveOf, type Move, type ThreadMessage } from '../src/language/thread/moves.ts';
import type { StoredScore } from '../src/language/thread/score.ts';
import { riskFeatures } from '../src/language/thread/risk.ts';
import { publicData, readLines, root } from './files.ts';
import { minimise } from './learn.ts';
import { standard } from './standard.ts';

/** A labelled thread of data/cases. */
export interface ThreadCase {
  readonly id: string;
  /** Whether the reader is measured on it; sets whose author had seen the others are only learned from. */
  readonly measured: boolean;
  readonly moves: readonly Move[];
  readonly offTrack: number | null;
  readonly reset: number | null;
  readonly verdicts: readonly { readonly message: number; readonly verdict: string }[];
}

interface Stored {
  readonly id: string;
  readonly messages: readonly ThreadMessage[];
  readonly ground_truth: {
    readonly off_track_from: number | null;
    readonly reset_at: number | null;
    readonly verdicts: readonly { readonly message_index: number; readonly verdict: string }[];
  };
}

/** All labelled threads, the dev author's first. */
export function threadCases(): readonly ThreadCase[] {
  return (['threads', 'train/threads', 'train/threads-d1', 'train/threads-g1'] as const).flatMap((folder) => {
    const path = join(root, 'data', 'cases', folder);
    return readdirSync(path)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name): ThreadCase => {
        const one = JSON.parse(readFileSync(join(path, name), 'utf8')) as Stored;
        return {
          id: one.id,
          measured: !folder.startsWith('train/threads-'),
          moves: one.messages.map(moveOf),
          offTrack: one.ground_truth.off_track_from ?? null,
          reset: one.ground_truth.reset_at ?? null,
          verdicts: one.ground_truth.verdicts.map(({ message_index, verdict }) => ({
            message: message_index,
            verdict,
          })),
        };
      });
  });
}

/** A conversation of CGA-wiki as numbers. */
export interface RiskRow {
  readonly values: readonly number[];
  readonly derails: boolean;
}

/** Conversations Gone Awry, Wikipedia, dev part; empty where the data is absent. */
export function riskRows(): readonly RiskRow[] {
  const path = publicData('cga-wiki/dev.jsonl');
  if (path === undefined) return [];
  return readLines<{ readonly turns: readonly string[]; readonly derails: boolean }>(path).map(
    ({ turns, derails }) => ({
      values: [...riskFeatures(turns.map((text, at) => moveOf({ from: String(at % 2), text }))).values()],
      derails,
    }),
  );
}

/** Learns the risk that a thread ends in an open attack: ridge logistic regression. */
export function learnRisk(rows: readonly RiskRow[]): StoredScore {
  const names = [...riskFeatures([moveOf({ from: 'a', text: 'x' })]).keys()];
  const { mean, spread } = standard(rows.map((row) => row.values));
  const scaled = rows.map((row) => row.values.map((value, at) => (value - (mean[at] ?? 0)) / (spread[at] ?? 1)));
  const width = names.length;
  const ridge = 0.3;
  const weights = minimise(new Float64Array(width + 1), 200, (at, gradient) => {
    gradient.fill(0);
    let loss = 0;
    scaled.forEach((row, k) => {
      const score = row.reduce((sum, value, j) => sum + value * (at[j] ?? 0), at[width] ?? 0);
      const share = 1 / (1 + Math.exp(-score));
      const wanted = rows[k]?.derails === true ? 1 : 0;
      loss -= Math.log((wanted === 1 ? share : 1 - share) + 1e-12) / rows.length;
      row.forEach((value, j) => (gradient[j] = (gradient[j] ?? 0) + ((share - wanted) * value) / rows.length));
      gradient[width] = (gradient[width] ?? 0) + (share - wanted) / rows.length;
    });
    for (let j = 0; j < width; j += 1) {
      loss += 0.5 * ridge * (at[j] ?? 0) ** 2;
      gradient[j] = (gradient[j] ?? 0) + ridge * (at[j] ?? 0);
    }
    return loss;
  });
  return { names, mean, spread, weights: Array.from(weights.subarray(0, width)), bias: weights[width] ?? 0 };
}
