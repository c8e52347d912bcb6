import type { Private } from '../private.ts';
import type {
  Aspect,
  Audience,
  ChannelKind,
  Check,
  Direction,
  PointId,
  SeatId,
  UnderstandingBasis,
  UnderstandingStatus,
  VerdictButton,
  WordClass,
} from '../types.ts';

/** An own point as its author marked it in one summary (method 3.3): what they say goes before any reader of words. */
export type Mark = { readonly point: PointId; readonly covered: boolean };

/** A verdict as its summariser sees it: released only after any check is answered (method 3.5). */
export type ReleasedVerdict = {
  readonly words: string;
  readonly button: VerdictButton;
  readonly status: UnderstandingStatus;
  readonly basis?: UnderstandingBasis;
  readonly pointed: readonly PointId[];
  readonly note: string;
  readonly at: string;
  readonly marks: readonly Mark[];
  /** An honest attempt, and a refusal that names nothing, both as method 3.8b defines them. */
  readonly honest: boolean;
  readonly unspecified: boolean;
  /** The facilitator who carried exactly these words. */
  readonly carriedBy?: SeatId;
};

/** What another seat adds to a summary: to one they adopt, or to the one of the group (method 2.9). */
export type Addition = { readonly by: SeatId; readonly text: string };

export type Attempt = {
  readonly number: number;
  readonly text: string;
  readonly at: string;
  readonly statementVersion: number;
  /** Only the points told since the last "that's right" (mini-loop, method 3.8c). */
  readonly newPoints?: readonly PointId[];
  /** Whose confirmed summary was adopted. */
  readonly adopts?: SeatId;
  readonly additions: readonly Addition[];
  /** Why it matters to the author: goes with own words of the author that were said back (method 3.8b). */
  readonly reason?: string;
  /** The facilitator who carried exactly these words. */
  readonly carriedBy?: SeatId;
  readonly verdict?: ReleasedVerdict;
  /** Confirmed after a check on lukewarm words (method 3.8a). Only its author's room counts it. */
  readonly lukewarm?: Private<true>;
};

/** A verdict that waits for its author's answer to a check. Nobody else learns that it exists. */
export type PendingVerdict = {
  readonly check: Check;
  readonly words: string;
  readonly button: VerdictButton;
  readonly asTold: 'no' | 'shown' | 'private';
  readonly pointed: readonly PointId[];
  readonly note: string;
  readonly marks: readonly Mark[];
  readonly read: WordClass;
  readonly honest: boolean;
};

/** "Covered well enough to go on" (method 2.6, 3.8b): a fact with its reason, never the author's own word. */
export type Enough = {
  readonly basis: 'facilitator' | 'reader';
  readonly by: SeatId;
  readonly reason: string;
  readonly at: string;
  readonly dissent?: { readonly note: string; readonly at: string };
};

/** Another way that one of two proposed after three tries, and the other's answer. */
export type Channel = {
  readonly kind: ChannelKind;
  readonly by: SeatId;
  readonly at: string;
  readonly status: 'proposed' | 'accepted' | 'declined';
  readonly answeredAt?: string;
};

/** The three fixed questions to a neutral reader (method 3.8b, step 4). Favourable: true, false, true. */
export type ReaderAnswers = {
  readonly allThere: boolean;
  readonly twisted: boolean;
  readonly fair: boolean;
};

export type Reminder = { readonly about: 'summary' | 'verdict'; readonly by: SeatId; readonly at: string };

/** When an author who put an answer off wants to be shown it again; `none`: they come back by themselves. */
export type PutOff = { readonly until: string | 'none' };

/** One direction on one aspect and how it came to where it stands. */
export type Loop = Direction & {
  readonly status: UnderstandingStatus;
  readonly basis?: UnderstandingBasis;
  readonly attempts: readonly Attempt[];
  /** Points told since this direction counted; it counts again when they are said back (method 3.8c). */
  readonly newPoints?: readonly PointId[];
  readonly enough?: Enough;
  /** The summary that the author would accept, in the author's words (method 3.8b). */
  readonly ownWords?: { readonly text: string; readonly at: string; readonly carriedBy?: SeatId };
  readonly channel?: Channel;
  /** What came out of a talk by voice, in the words of each. */
  readonly talked: readonly { readonly by: SeatId; readonly words: string; readonly at: string }[];
  /** What a neutral reader answered, to which attempt. */
  readonly readerAnswers?: ReaderAnswers & { readonly by: SeatId; readonly at: string; readonly attempt: number };
  readonly stalledAt?: string;
  /** Who of the two lets everyone read the confirmed summary; `opened`: which attempt everyone may read. */
  readonly openedBy: readonly SeatId[];
  readonly opened?: number;
  readonly reminders: readonly Reminder[];
  readonly pending?: Private<PendingVerdict>;
  /** Set when the author confirmed "as far as I told" and chose that only they see it (method 3.7). */
  readonly privatelyAsTold?: Private<true>;
  /** What the author tapped in check f, and what they would add. */
  readonly closest?: Private<{ readonly sentence: string; readonly added: string }>;
  readonly putOff?: Private<PutOff>;
  /** The author's words made this answer depend on another one (method 3.8b). */
  readonly bargained?: Private<true>;
};

/** The summary of a whole group on its way: one writes, the others add one more thing or nothing (method 2.9). */
export type GroupDraft = {
  readonly author: SeatId;
  readonly aspect: Aspect;
  readonly by: SeatId;
  readonly text: string;
  readonly at: string;
  /** An empty text says: nothing more from me. */
  readonly additions: readonly Addition[];
};

/** "No new points for this round": in effect when everyone agreed, until one lifts it (method 3.8c). */
export type Freeze = { readonly aspect: Aspect; readonly proposedBy: SeatId; readonly acceptedBy: readonly SeatId[] };

/** What belongs to understanding and to no single direction. */
export type Understanding = {
  readonly waivers: readonly { readonly aspect: Aspect; readonly by: readonly SeatId[] }[];
  readonly freezes: readonly Freeze[];
  /** One other whose summary an author needs, whatever the number (method 2.9, five and more). */
  readonly named: readonly { readonly author: SeatId; readonly aspect: Aspect; readonly from: SeatId }[];
  readonly groupDrafts: readonly GroupDraft[];
  /** Light loop: who has nothing to add on the issues together. */
  readonly nothingOnIssues: readonly SeatId[];
  /** "Confirmations may be tired or polite": about whom, and who was told (method 3.8a). */
  readonly tired: readonly { readonly author: SeatId; readonly to: Audience }[];
};

export const noUnderstanding: Understanding = {
  waivers: [],
  freezes: [],
  named: [],
  groupDrafts: [],
  nothingOnIssues: [],
  tired: [],
};

/** Where a direction begins: nothing said back, nothing counted. */
export function freshLoop({ summariser, author, aspect }: Direction, status: 'none' | 'reset'): Loop {
  return { summariser, author, aspect, status, attempts: [], openedBy: [], reminders: [], talked: [] };
}

/** What was agreed on one aspect apart from its directions ends when the aspect is restarted (method 2.7). */
export function withoutAspect(understanding: Understanding, aspect: Aspect): Understanding {
  const elsewhere = (each: { readonly aspect: Aspect }): boolean => each.aspect !== aspect;
  return {
    ...understanding,
    waivers: understanding.waivers.filter(elsewhere),
    freezes: understanding.freezes.filter(elsewhere),
    named: understanding.named.filter(elsewhere),
    groupDrafts: understanding.groupDrafts.filter(elsewhere),
    nothingOnIssues: aspect === 'issues' ? [] : understanding.nothingOnIssues,
  };
}

/** The attempts since the last "that's right": what ways out and honest attempts are counted over. */
export function thisRound(loop: Loop): readonly Attempt[] {
  const last = loop.attempts.findLastIndex((each) => each.verdict?.status === 'confirmed');
  return loop.attempts.slice(last + 1);
}
