/** The drawing area of one bridge: its box, where the arches end, how high they rise, how wide gaps are. */
export type BridgeBox = {
  readonly width: number;
  readonly height: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly crown: number;
  readonly gap: number;
  readonly stroke: number;
};

/** Two geometries of their own, so that the narrow one keeps its strokes and gaps readable (look 9). */
export const wideBox: BridgeBox = {
  width: 620,
  height: 124,
  from: 35,
  to: 585,
  end: 45.6,
  crown: 8.2,
  gap: 22,
  stroke: 10,
};
export const narrowBox: BridgeBox = {
  width: 230,
  height: 104,
  from: 14.5,
  to: 215.5,
  end: 37,
  crown: 5.6,
  gap: 8,
  stroke: 8,
};

const STEPS = 10;

/**
 * One path per plank of an arch with `count` planks (at least 1), from left to right. The upper arch bends up, the lower
 * is its mirror image: both directions have the same length.
 */
export function archPlanks(count: number, side: 'upper' | 'lower', box: BridgeBox): readonly string[] {
  const planks = Math.max(1, Math.floor(count));
  const span = box.to - box.from;
  const gap = planks > 6 ? Math.max(box.gap / 2, (box.gap * 6) / planks) : box.gap;
  const length = (span - gap * (planks - 1)) / planks;
  const middle = (box.from + box.to) / 2;
  const y = (x: number) => {
    const t = (x - middle) / (span / 2);
    const upper = box.crown + (box.end - box.crown) * t * t;
    return side === 'upper' ? upper : box.height - upper;
  };
  return Array.from({ length: planks }, (_, plank) => {
    const start = box.from + plank * (length + gap);
    const points = Array.from({ length: STEPS + 1 }, (_point, step) => start + (length * step) / STEPS);
    return `M${points.map((x) => `${x.toFixed(1)} ${y(x).toFixed(1)}`).join(' L')}`;
  });
}
