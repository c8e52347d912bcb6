// The nets that read a point's numbers beside the trees: other mistakes, so both together are better than either.
import { base64Of } from '../src/language/model/bytes.ts';
import type { NetShape } from '../src/language/model/phrase-net.ts';
import { squashed, type StoredPointNet } from '../src/language/coverage/point-net.ts';
import { storeNet, trainNet, type NetSettings } from './learn-net.ts';
import { weightsOf, type Row } from './coverage-task.ts';

/** Everything about the nets; chosen by leaving authors out. */
const HIDDEN = 48;
const SETTINGS: Omit<NetSettings, 'shape' | 'seed'> = {
  epochs: 10,
  rate: 0.003,
  batch: 128,
  dropout: 0.5,
  decay: 0.03,
};
const SEEDS: readonly number[] = [1, 2, 3, 4, 5];

function stored(values: Float32Array): string {
  return base64Of(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
}

/** Trains the nets that read points of a statement, one a seed, on the rows the trees learn from. */
export function growPointNet(rows: readonly Row[], made: readonly Row[], seeds = SEEDS): StoredPointNet {
  const width = rows[0]?.values.length ?? 0;
  const centres = new Float32Array(width);
  const widths = new Float32Array(width);
  for (let at = 0; at < width; at += 1) {
    const column = rows.map((row) => row.values[at] ?? 0);
    const mean = column.reduce((sum, value) => sum + value, 0) / Math.max(1, rows.length);
    centres[at] = mean;
    widths[at] =
      Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, rows.length)) + 1e-6;
  }
  const all = [...rows, ...made];
  const weights = weightsOf(rows, made);
  const labels = 3;
  const shape: NetShape = { dense: 0, sparse: 0, filters: 0, pools: 0, extras: width, hidden: HIDDEN, labels };
  const examples = all.map((row, at) => ({
    tokens: [],
    extras: squashed(row.values, centres, widths),
    target: Float64Array.from({ length: labels }, (_, label) => (label === row.label ? 1 : 0)),
    weight: weights[at] ?? 1,
  }));
  return {
    centres: stored(centres),
    widths: stored(widths),
    nets: seeds.map((seed) => storeNet(shape, trainNet(examples, { ...SETTINGS, shape, seed }))),
  };
}
