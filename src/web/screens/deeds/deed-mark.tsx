import type { CommitmentStatus } from '../../../room/index.ts';

/** Late with notice before it: the half dot carries a tick (look 4, commitments timeline). */
type Props = { readonly status: CommitmentStatus; readonly notice?: 'before' | 'after' | undefined };

const ring = <circle cx="11" cy="11" r="7.5" />;
const dot = <circle cx="11" cy="11" r="7.5" className="filled" />;
const half = (
  <>
    {ring}
    <path d="M11 3.500a7.500 7.500 0 0 0 0 15z" className="filled" />
  </>
);

function drawing(status: CommitmentStatus, notice: Props['notice']) {
  switch (status) {
    case 'kept':
      return dot;
    case 'kept_late':
      return notice === 'before' ? (
        <>
          {half}
          <path d="M14 9.500l2 2 3.500-4" />
        </>
      ) : (
        half
      );
    case 'partly':
      return (
        <>
          {ring}
          <path d="M3.500 11h15A7.500 7.500 0 0 1 3.500 11z" className="filled" />
        </>
      );
    case 'broken':
      return <path d="M5 5l12 12M17 5L5 17" />;
    case 'renegotiated_before_due':
    case 'replaced':
    case 'excused':
      return <path d="M3 11c2.500-5 5.500-5 8 0s5.500 5 8 0" />;
    case 'disputed':
      return (
        <>
          {ring}
          <path d="M6 14l8-8M8.500 17l8-8" />
        </>
      );
    case 'offered':
      return <circle cx="11" cy="11" r="7.500" strokeDasharray="2.500 3" />;
    case 'declined':
    case 'withdrawn_before_acceptance':
      return <circle cx="11" cy="11" r="7.500" className="thin" strokeDasharray="0.500 3.400" />;
    case 'accepted':
    case 'claimed':
      return ring;
    default:
      return status satisfies never;
  }
}

/** What became of one promise, as a mark; its word always stands beside it. */
export function DeedMark({ status, notice }: Props) {
  return (
    <svg className="st deed" viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      {drawing(status, notice)}
    </svg>
  );
}
