import type { ReactNode } from 'react';
import './seat-mark.css';

/** Initials of a name: the first letters of its first and last word, in capitals. */
export function initials(name: string): string {
  const words = name
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const first = words[0];
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  return [first, last].map((word) => (word === undefined ? '' : ([...word][0] ?? '').toLocaleUpperCase())).join('');
}

export type SeatMarkProps = {
  readonly name: string;
  /** 0-based place in the seating order, the same for everyone; from 6 on the shapes start over. Below 0 or `neutral`: no party. */
  readonly order: number | 'neutral';
  readonly size?: 'mini' | 'plain' | 'large';
  /** Nobody has taken this seat yet: the same shape, dashed and empty. */
  readonly empty?: boolean;
};

/** A seat: own shape, own hue, initials, equal size. Hidden from screen readers: the name stands beside it. */
export function SeatMark({ name, order, size = 'plain', empty = false }: SeatMarkProps) {
  const shape = order === 'neutral' || order < 0 ? 'sn' : `s${(order % 6) + 1}`;
  return (
    <span className={`seat ${shape} ${size} ${empty ? 'empty' : ''}`.trim()} aria-hidden="true">
      <SeatShape order={order} />
      <span>{initials(name)}</span>
    </span>
  );
}

/* Hexagon, diamond, shield and octagon need a drawing; circle and square are CSS. */
const outlines: Readonly<Record<number, string>> = {
  2: 'M18 1.500L32.300 9.750v16.500L18 34.500 3.700 26.250V9.750z',
  3: 'M18 .8L35.200 18 18 35.200.8 18z',
  4: 'M18 1.200l14.500 4.300v12c0 8-6 13.500-14.500 17.300C9.500 31 3.500 25.500 3.500 17.500v-12z',
  5: 'M11.600 2h12.800L34 11.600v12.800L24.400 34H11.600L2 24.400V11.600z',
};

function SeatShape({ order }: Pick<SeatMarkProps, 'order'>) {
  const outline = order === 'neutral' ? undefined : outlines[order % 6];
  if (outline === undefined) return null;
  return (
    <svg viewBox="0 0 36 36" focusable="false">
      <path d={outline} />
    </svg>
  );
}

export type PersonProps = SeatMarkProps & {
  /** What stands in bold: the name, or a sentence such as "Mira says back what you told". */
  readonly children: ReactNode;
  readonly under?: ReactNode;
  /** Gives the bold line an id, so that a block can be named by it. */
  readonly lineId?: string;
};

/** A seat mark with one bold line and a smaller one beside it. */
export function Person({ children, under, lineId, ...mark }: PersonProps) {
  return (
    <div className="who">
      <SeatMark {...mark} />
      <div className="t">
        <b id={lineId}>{children}</b>
        {under === undefined ? null : <span className="r">{under}</span>}
      </div>
    </div>
  );
}
