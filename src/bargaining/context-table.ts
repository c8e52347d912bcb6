/** Numbers for sets of up to 60 open things: a hash table from two 30-bit words to 0, 1, 2, … in order of first sight. */

/** Most open things a context can hold. */
export const contextBits = 60;

/** Contexts seen so far, by number. */
export type ContextTable = {
  /** The number of a context, given one if it is new. */
  readonly numberOf: (low: number, high: number) => number;
  readonly size: () => number;
  readonly low: (index: number) => number;
  readonly high: (index: number) => number;
};

/** An empty table. */
export function contextTable(): ContextTable {
  let capacity = 1024;
  let slots = new Int32Array(capacity).fill(-1);
  let lows = new Int32Array(512);
  let highs = new Int32Array(512);
  let size = 0;
  const hash = (low: number, high: number): number => {
    let mixed = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x2c1b3c6d);
    return (mixed ^ (mixed >>> 12)) & (capacity - 1);
  };
  const grow = (): void => {
    capacity *= 2;
    slots = new Int32Array(capacity).fill(-1);
    const wider = (from: Int32Array): Int32Array<ArrayBuffer> => {
      const to = new Int32Array(capacity / 2);
      to.set(from);
      return to;
    };
    lows = wider(lows);
    highs = wider(highs);
    for (let index = 0; index < size; index += 1) {
      let at = hash(lows[index] as number, highs[index] as number);
      while ((slots[at] as number) >= 0) at = (at + 1) & (capacity - 1);
      slots[at] = index;
    }
  };
  return {
    numberOf: (low, high) => {
      let at = hash(low, high);
      for (;;) {
        const index = slots[at] as number;
        if (index < 0) break;
        if (lows[index] === low && highs[index] === high) return index;
        at = (at + 1) & (capacity - 1);
      }
      if (size * 2 >= capacity) {
        grow();
        at = hash(low, high);
        while ((slots[at] as number) >= 0) at = (at + 1) & (capacity - 1);
      }
      slots[at] = size;
      lows[size] = low;
      highs[size] = high;
      size += 1;
      return size - 1;
    },
    size: () => size,
    low: (index) => lows[index] as number,
    high: (index) => highs[index] as number,
  };
}
