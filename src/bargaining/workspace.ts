/**
 * Work space that is kept between calls, so that nothing is allocated inside the loops. No result ever points into it:
 * a call fills what it reads, so what an earlier call left behind cannot change an answer.
 */

/** A growing set of arrays; each number names one array for one use within a call. */
export type Workspace = {
  /** A float array of at least this length with unknown contents. */
  readonly floats: (slot: number, length: number) => Float64Array;
  /** An integer array of at least this length with unknown contents. */
  readonly ints: (slot: number, length: number) => Int32Array;
};

/** An empty work space. */
export function workspace(): Workspace {
  const floats: Float64Array[] = [];
  const ints: Int32Array[] = [];
  return {
    floats: (slot, length) => {
      const have = floats[slot];
      if (have !== undefined && have.length >= length) return have;
      const made = new Float64Array(roomFor(length));
      floats[slot] = made;
      return made;
    },
    ints: (slot, length) => {
      const have = ints[slot];
      if (have !== undefined && have.length >= length) return have;
      const made = new Int32Array(roomFor(length));
      ints[slot] = made;
      return made;
    },
  };
}

const roomFor = (length: number): number => Math.max(256, Math.ceil(length * 1.25));
