import { optionsWords } from '../../../contract/words/options.en.ts';
import { oneDecimal } from './own-worth.ts';

const words = optionsWords.worth;

export type WorthRow = {
  readonly label: string;
  /** Own points, 0 to 100; nothing where the package leaves something open. */
  readonly value: number | undefined;
  /** One of the packages being prepared: filled dot. */
  readonly own: boolean;
};

export type WorthPlotProps = {
  readonly rows: readonly WorthRow[];
  /** Half width of the band called "about equal", in points. */
  readonly band: number;
  readonly limit: number | undefined;
};

type Geometry = { readonly width: number; readonly left: number; readonly right: number; readonly kind: string };
const geometries: readonly Geometry[] = [
  { width: 600, left: 150, right: 552, kind: 'wide' },
  { width: 296, left: 96, right: 248, kind: 'narrow' },
];
const ROW = 27;
const TOP = 24;

/** Dot rows of own points, 0 to 100, drawn once for wide and once for narrow screens (look 12). */
export function WorthPlot({ rows, band, limit }: WorthPlotProps) {
  const known = rows.flatMap((row) => (row.value === undefined ? [] : [{ ...row, value: row.value }]));
  if (known.length === 0) return null;
  const sentence = `${words.chart}. ${known.map((row) => words.value(row.label, oneDecimal(row.value))).join('. ')}.`;
  return (
    <div className="worth-plot">
      {geometries.map((geometry) => (
        <div key={geometry.kind} className={geometry.kind}>
          <Drawing rows={known} band={band} limit={limit} geometry={geometry} sentence={sentence} />
        </div>
      ))}
    </div>
  );
}

type DrawingProps = {
  readonly rows: readonly { readonly label: string; readonly value: number; readonly own: boolean }[];
  readonly band: number;
  readonly limit: number | undefined;
  readonly geometry: Geometry;
  readonly sentence: string;
};

function Drawing({ rows, band, limit, geometry, sentence }: DrawingProps) {
  const { width, left, right } = geometry;
  const x = (value: number) => left + ((right - left) * value) / 100;
  const y = (row: number) => TOP + ROW * row + ROW / 2;
  const bottom = TOP + ROW * rows.length + 4;
  const own = rows.filter((row) => row.own);
  const middle = own.reduce((sum, row) => sum + row.value, 0) / Math.max(1, own.length);
  const spread = Math.max(...own.map((row) => row.value)) - Math.min(...own.map((row) => row.value));
  const from = x(Math.max(0, middle - band));
  const to = x(Math.min(100, middle + band));
  return (
    <svg viewBox={`0 0 ${width} ${bottom + 42}`} role="img" aria-label={sentence}>
      {own.length > 1 && spread <= 2 * band ? (
        <>
          <rect className="band" x={from} y={TOP - 4} width={to - from} height={ROW * own.length + 4} rx="3" />
          <text className="strong" x={(from + to) / 2} y="14" textAnchor="middle">
            {words.aboutEqual}
          </text>
        </>
      ) : null}
      {[0, 25, 50, 75, 100].map((tick) => (
        <g key={tick}>
          <line className="grid" x1={x(tick)} x2={x(tick)} y1={TOP - 2} y2={bottom} />
          <text x={x(tick)} y={bottom + 17} textAnchor="middle">
            {tick}
          </text>
        </g>
      ))}
      {limit === undefined ? null : (
        <>
          <line className="limit-line" x1={x(limit)} x2={x(limit)} y1={TOP - 2} y2={bottom} />
          <text className="strong" x={width} y={bottom + 37} textAnchor="end">
            {words.limitMark}: {oneDecimal(limit)}
          </text>
        </>
      )}
      {rows.map((row, index) => (
        <g key={row.label}>
          <line className="grid" x1={left} x2={right} y1={y(index)} y2={y(index)} />
          <text className={row.own ? 'strong' : undefined} x="0" y={y(index) + 4.5}>
            {row.label}
          </text>
          <text className={row.own ? 'strong' : undefined} x={width} y={y(index) + 4.5} textAnchor="end">
            {oneDecimal(row.value)}
          </text>
          <circle className={row.own ? 'dot' : 'dot hollow'} cx={x(row.value)} cy={y(index)} r="6.5" />
        </g>
      ))}
      <text x={left} y={bottom + 37}>
        {words.axis}
      </text>
    </svg>
  );
}
