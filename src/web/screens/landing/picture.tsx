import { landingWords } from '../../../contract/words/landing.en.ts';
import type { SeatView } from '../../../room/index.ts';
import { initials } from '../../look/index.ts';

const words = landingWords.picture;
const PLANKS = 6;
/** The arch from x 117 to 403 around the middle height 190, as planks with gaps between them. */
function planks(side: 'up' | 'down'): readonly string[] {
  const from = 117.3;
  const width = 285.4;
  const gap = 10.7;
  const plank = (width - gap * (PLANKS - 1)) / PLANKS;
  const height = (x: number) => {
    const t = (x - 260) / 142.7;
    const rise = 18.8 + 63.1 * (1 - t * t);
    return side === 'up' ? 190 - rise : 190 + rise;
  };
  return Array.from({ length: PLANKS }, (_, index) => {
    const start = from + index * (plank + gap);
    const points = Array.from({ length: 11 }, (_each, step) => start + (plank * step) / 10);
    return `M${points.map((x) => `${x.toFixed(1)} ${height(x).toFixed(1)}`).join(' L')}`;
  });
}

type Props = { readonly inviter: SeatView; readonly me: SeatView; readonly inviterName: string };

/** The table with two seats of equal size: the inviter's taken, yours free, an arch of the same length each way. */
export function Picture({ inviter, me, inviterName }: Props) {
  return (
    <figure className="ill">
      <svg viewBox="0 0 520 380" role="img" aria-label={words.label(inviterName)}>
        <ellipse cx="260" cy="190" rx="236" ry="170" className="ill-table" />
        <g fill="none" strokeLinecap="round">
          {planks('up').map((d) => (
            <path key={d} d={d} className="ill-plank" />
          ))}
          {planks('down').map((d) => (
            <path key={d} d={d} className="ill-dots" />
          ))}
        </g>
        <circle cx="84" cy="190" r="37" className="ill-seat one" />
        <text x="84" y="197" className="ill-initials one">
          {initials(inviter.name)}
        </text>
        <rect x="399" y="153" width="74" height="74" rx="14" className="ill-seat two" />
        <text x="436" y="197" className="ill-initials two">
          {initials(me.name)}
        </text>
        <g className="il">
          <text x="260" y="84">
            {words.top(inviterName)}
          </text>
          <text x="260" y="187" className="strong">
            {words.middle[0]}
          </text>
          <text x="260" y="212" className="strong">
            {words.middle[1]}
          </text>
          <text x="260" y="308">
            {words.bottom}
          </text>
        </g>
      </svg>
    </figure>
  );
}
