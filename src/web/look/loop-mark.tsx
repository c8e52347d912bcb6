import { lookWords } from '../../contract/words/look.en.ts';
import './loop-mark.css';

/** Where one direction of understanding stands, as a ring. Always shown with its word. */
export type LoopState = 'none' | 'working' | 'missing' | 'confirmed' | 'as_told' | 'enough' | 'waived' | 'reset';

const centre = <circle cx="11" cy="11" r="3.2" className="filled" />;
const ring = <circle cx="11" cy="11" r="8.3" />;

function drawing(state: LoopState) {
  switch (state) {
    case 'none':
      return <circle cx="11" cy="11" r="8.5" className="thin" strokeDasharray="0.5 3.700" />;
    case 'working':
      return <path d="M16.900 5.100A8.300 8.300 0 1 0 19.300 11" />;
    case 'missing':
      return (
        <>
          <path d="M16.900 5.100A8.300 8.300 0 1 0 19.300 11" />
          <circle cx="18.700" cy="7.300" r="1.300" className="filled" />
        </>
      );
    case 'confirmed':
      return (
        <>
          {ring}
          {centre}
        </>
      );
    case 'as_told':
      return ring;
    case 'enough':
      return (
        <>
          {ring}
          <path d="M6.500 11h9" />
        </>
      );
    case 'waived':
      return <circle cx="11" cy="11" r="8.300" strokeDasharray="4.500 4" />;
    case 'reset':
      return <path d="M18.900 13.500A8.300 8.300 0 1 1 17.500 6M18 2.500v4h-4" />;
    default:
      return state satisfies never;
  }
}

export type LoopMarkProps = {
  readonly state: LoopState;
  /** Replaces the usual word, for example "Second try, you are writing". */
  readonly word?: string;
  /** The word stands elsewhere in the same line: draw the ring alone, hidden from screen readers. */
  readonly bare?: boolean;
  /** Draw the closing stroke once; for a loop that has just closed. */
  readonly closing?: boolean;
};

/** The ring of one direction with its word. */
export function LoopMark({ state, word, bare = false, closing = false }: LoopMarkProps) {
  const svg = (
    <svg
      className={`st loop ${closing ? 'closing' : ''}`.trim()}
      viewBox="0 0 22 22"
      aria-hidden="true"
      focusable="false"
    >
      {drawing(state)}
    </svg>
  );
  if (bare) return svg;
  return (
    <span className="state-line">
      {svg}
      <span>{word ?? lookWords.loop[state]}</span>
    </span>
  );
}

/** How much of one point a summary seems to hold: full, part, or not found yet. A guess, never a total. */
export type CoverageState = 'full' | 'part' | 'open';

/** The small disc of coverage; its word is `lookWords.coverage[state]` and stands in the same line. */
export function CoverageMark({ state }: { readonly state: CoverageState }) {
  return (
    <svg className="st coverage" viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      {state === 'full' ? (
        <>
          <circle cx="11" cy="11" r="9" className="filled" />
          <path d="M6.800 11.300l3 3 5.600-6.200" className="tick" />
        </>
      ) : state === 'part' ? (
        <>
          <circle cx="11" cy="11" r="8.500" />
          <path d="M11 2.500a8.500 8.500 0 0 0 0 17z" className="filled" />
        </>
      ) : (
        <circle cx="11" cy="11" r="8.500" strokeDasharray="2.500 3" />
      )}
    </svg>
  );
}
