import type { Mark } from '../state/understanding.ts';
import type {
  Aspect,
  Check,
  CheckAnswer,
  Direction,
  PointId,
  SeatId,
  UnderstandingBasis,
  UnderstandingStatus,
  VerdictButton,
  WordReading,
} from '../types.ts';

/** What an author's answer lets happen. */
export type VerdictEvents = {
  /** Private to the author: what was said, how it read, and the check it led to, if any. */
  'verdict.given': {
    readonly summariser: SeatId;
    readonly aspect: Aspect;
    readonly words: string;
    readonly button: VerdictButton;
    readonly asTold: 'no' | 'shown' | 'private';
    readonly pointed: readonly PointId[];
    readonly note: string;
    readonly reading: WordReading;
    readonly check: Check | 'none';
    readonly marks?: readonly Mark[];
    readonly honest?: boolean;
    readonly bargaining?: boolean;
  };
  'verdict.resolved': {
    readonly summariser: SeatId;
    readonly aspect: Aspect;
    readonly answer: CheckAnswer;
    readonly closest?: string;
    readonly added?: string;
  };
  'verdict.put_off': { readonly summariser: SeatId; readonly aspect: Aspect; readonly until: string | 'none' };
  /** To the two of the direction: the verdict as it counts. Comes only after any check is answered. */
  'verdict.released': Direction & {
    readonly words: string;
    readonly button: VerdictButton;
    readonly status: UnderstandingStatus;
    readonly basis: UnderstandingBasis | 'none';
    readonly pointed: readonly PointId[];
    readonly note: string;
    readonly marks?: readonly Mark[];
    readonly honest?: boolean;
    readonly unspecified?: boolean;
    readonly carriedBy?: SeatId;
  };
  /** Three honest attempts and still no answer that names what is missing: a neutral person may help now (3.8b). */
  'understanding.stalled': Direction;
  /** "Confirmations may be tired or polite" (method 3.8a): to the facilitator with the author, else to the two. */
  'understanding.tired': { readonly author: SeatId };
};
