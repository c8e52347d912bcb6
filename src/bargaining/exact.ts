/** Exact comparisons of whole numbers: in floating point where that cannot err, with big integers where it could. */

const safe = Number.MAX_SAFE_INTEGER;

/** Relative room for rounding: values nearer than this to each other are compared again, exactly. */
export const nearly = 1e-12;

/** Sign of a·b − c·d for whole numbers below 2^53. */
export function compareProducts(a: number, b: number, c: number, d: number): number {
  const left = a * b;
  const right = c * d;
  if (Math.abs(left) <= safe && Math.abs(right) <= safe) return Math.sign(left - right);
  if (Math.abs(left - right) > nearly * Math.max(Math.abs(left), Math.abs(right))) return Math.sign(left - right);
  return signOf(BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d));
}

/** −1, 0 or 1 for a big integer. */
export function signOf(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}

/** The product of whole numbers ≥ 0, each raised to its whole power, as an exact integer. */
export function powerProduct(values: readonly number[], powers: readonly number[]): bigint {
  return values.reduce((product, value, index) => product * BigInt(value) ** BigInt(powers[index] ?? 1), 1n);
}

/** The sum of whole numbers as an exact integer. */
export function exactSum(values: readonly number[]): bigint {
  return values.reduce((sum, value) => sum + BigInt(value), 0n);
}
