import type { SeatId } from '../types.ts';

/** Where a promise comes from (method 11.1). */
export const commitmentSources = ['step', 'clause', 'good_will', 'repair'] as const;
export type CommitmentSource = (typeof commitmentSources)[number];
/** Who or what shows that it was done. */
export const verifyingBy = ['beneficiary', 'verifier', 'document', 'sensor', 'both'] as const;
/** How a promise may end once it was accepted (method 11.2). */
export const commitmentOutcomes = ['kept', 'kept_late', 'excused', 'partly', 'broken'] as const;
export type CommitmentOutcome = (typeof commitmentOutcomes)[number];

/**
 * `claimed`: the owner says that it is done. That it is due follows from the date and is never stored. `replaced`: all
 * signed another text, or the end of it, and the promise ended with its clause.
 */
export type CommitmentStatus =
  | 'offered'
  | 'declined'
  | 'withdrawn_before_acceptance'
  | 'accepted'
  | 'claimed'
  | 'disputed'
  | 'renegotiated_before_due'
  | 'replaced'
  | CommitmentOutcome;

/** What is promised: one deed, one date, one way to see it. */
export type CommitmentTerms = {
  /** Something that can be seen: one verb. */
  readonly what: string;
  /** The test that tells whether it is done. */
  readonly doneWhen: string;
  /** The last day, `YYYY-MM-DD`, in an IANA time zone; `graceDays` (0–30) still count as in time. */
  readonly due: { readonly on: string; readonly zone: string; readonly graceDays: number };
  readonly verify: { readonly by: (typeof verifyingBy)[number]; readonly verifier?: SeatId; readonly how: string };
  /** What happens if it will be late: "I say so two days before". May be empty. */
  readonly noticeRule: string;
  /** 1 costless and reversible, 2 small cost, 3 real but bounded cost, 4 hard to reverse (method 11.3). */
  readonly level: 1 | 2 | 3 | 4;
  readonly reversible: boolean;
  /** Other commitments that must be kept first. */
  readonly dependsOn: readonly string[];
};
export type CommitmentOffer = CommitmentTerms & {
  readonly to: readonly SeatId[];
  readonly source: CommitmentSource;
  /** With `clause`: the clause of the signed text. */
  readonly clause?: string;
  readonly reciprocalOf?: string;
  /** With `repair`: the disputed or broken commitment. */
  readonly repairs?: string;
};

/** What one side says happened, how the other said it back, and whether that was it. */
export type Account = {
  readonly by: SeatId;
  readonly words: string;
  readonly saidBack?: string;
  readonly heard: boolean;
};

/** One promise and all that became of it. Everyone in the room sees it. */
export type Commitment = CommitmentOffer & {
  readonly id: string;
  readonly from: SeatId;
  readonly at: string;
  readonly status: CommitmentStatus;
  readonly acceptedBy: readonly SeatId[];
  readonly notice?: { readonly at: string; readonly when: 'before' | 'after'; readonly words: string };
  readonly claim?: { readonly at: string; readonly doneOn: string; readonly late: boolean; readonly words: string };
  readonly confirmedBy: readonly SeatId[];
  /** When the owner had the others reminded of the claim; once. */
  readonly remindedAt?: string;
  readonly outcome?: {
    readonly by: 'owner' | 'beneficiary' | 'verifier' | 'joint' | 'silence';
    readonly at: string;
    readonly words: string;
    /** With `kept_late`: whether notice came before the day or only after it. */
    readonly notice?: 'before' | 'after';
  };
  /** An ending that somebody proposed and all concerned have to name alike. */
  readonly proposed?: {
    readonly outcome: CommitmentOutcome;
    readonly words: string;
    readonly agreedBy: readonly SeatId[];
  };
  /** Other terms proposed before the day. */
  readonly counter?: {
    readonly by: SeatId;
    readonly at: string;
    readonly terms: CommitmentTerms;
    readonly agreedBy: readonly SeatId[];
  };
  readonly replaces?: string;
  readonly replacedBy?: string;
  /** The repair talk once it is disputed: what happened, remedy; then a new commitment, one level smaller. */
  readonly repair?: {
    readonly reportedBy: SeatId;
    readonly at: string;
    readonly words: string;
    readonly accounts: readonly Account[];
    readonly remedy?: { readonly by: SeatId; readonly words: string; readonly agreed: boolean };
  };
};
