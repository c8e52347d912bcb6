import type { ReplyVerdict } from './reply-input.ts';

/** The verdicts in the order of every model's answers. */
export const REPLY_VERDICTS: readonly ReplyVerdict[] = [
  'thats-right',
  'youre-right',
  'lukewarm',
  'partial',
  'wrong',
  'non-answer',
];

/** The linear model counts as much as one and a half nets; chosen on authors left out. */
const LINEAR_WEIGHT = 1.5;

/** Blends probabilities geometrically: a verdict that one model finds absurd does not win on another's enthusiasm. */
export function blend(linear: Float64Array, nets: readonly Float64Array[]): Float64Array {
  const mixed = linear.map((share, at) => {
    const sum = nets.reduce(
      (total, net) => total + Math.log((net[at] ?? 0) + 1e-4),
      LINEAR_WEIGHT * Math.log(share + 1e-4),
    );
    return Math.exp(sum / (LINEAR_WEIGHT + nets.length));
  });
  const total = mixed.reduce((sum, share) => sum + share, 0);
  return mixed.map((share) => share / total);
}
