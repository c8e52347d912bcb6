import { describe, expect, it } from 'vitest';
import { base64Of } from '../model/index.ts';
import { openForest, probabilities } from './forest.ts';

function stored(): Parameters<typeof openForest>[0] {
  const cut = new DataView(new ArrayBuffer(4));
  cut.setFloat32(0, 0.5, true);
  const float = [0, 1, 2, 3].map((at) => cut.getUint8(at));
  // Feature 2 at most 0.5: −100, else +100, for class 0; class 1 is one leaf of 0.
  const nodes = [3, 0, ...float, 0, 0, 156, 255, 0, 0, 100, 0, 0, 0, 0, 0];
  return { features: 3, classes: 2, bias: [0, 0], scale: 0.01, nodes: base64Of(Uint8Array.from(nodes)) };
}

describe('a stored forest', () => {
  it('sends a row left when its feature is at most the cut, else right', () => {
    const forest = openForest(stored());
    const sure = 1 / (1 + Math.exp(-1));
    expect(probabilities(forest, [9, 9, 0.5])[0]).toBeCloseTo(1 - sure, 6);
    expect(probabilities(forest, [0, 0, 0.6])[0]).toBeCloseTo(sure, 6);
  });
  it('gives shares that add up to one', () => {
    const shares = probabilities(openForest(stored()), []);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });
});
