/** Terms of `method.md` 0.2 and 2.2 as types. Times are RFC 3339 UTC strings with milliseconds. */

/** A seat's key id: opaque, unique in its room, named in every recorded envelope. */
export type SeatId = string;
export type IssueId = string;
export type OptionId = string;
export type PointId = string;
export type ProposalId = string;

/**
 * The unit of understanding and of reset: why somebody came, or one issue. `issues` stands for all issues together: the
 * one other aspect of a room whose rules chose the light loop (method 3.9).
 */
export type Aspect = 'why_here' | 'issues' | `issue:${string}`;

/**
 * What can be started over at once besides one aspect (method 2.7): all that was told and said back, all offers with the
 * text that is being written, or everything but rules and ledger.
 */
export const largerScopes = ['phase:understanding', 'phase:offers', 'room'] as const;
/** How much a restart takes up, from one aspect to the whole room. One message is taken back by its sender alone. */
export type RestartScope = Aspect | (typeof largerScopes)[number];

/** Whether a restart of that scope begins an aspect anew. */
export function coversAspect(scope: RestartScope, aspect: Aspect): boolean {
  return scope === aspect || scope === 'phase:understanding' || scope === 'room';
}

/** Whether a restart of that scope takes up offers as a whole. */
export const coversOffers = (scope: RestartScope): boolean => scope === 'phase:offers' || scope === 'room';

/** The aspect of a scope, `undefined` for the larger ones. */
export function aspectOfScope(scope: RestartScope): Aspect | undefined {
  return scope === 'phase:understanding' || scope === 'phase:offers' || scope === 'room' ? undefined : scope;
}

/** How much is said back: every issue by itself, or why we are here and all issues together (method 3.9). */
export type LoopKind = 'full' | 'light';

/** The aspect of an issue. */
export function aspectOf(issue: IssueId): Aspect {
  return `issue:${issue}`;
}

/** The issue of an aspect, `undefined` for `why_here` and for all issues together. */
export function issueOf(aspect: Aspect): IssueId | undefined {
  return aspect === 'why_here' || aspect === 'issues' ? undefined : aspect.slice('issue:'.length);
}

/**
 * The group as a summariser: with five and more parties one writes for all and the others add (method 2.9). No seat has
 * this id.
 */
export const GROUP: SeatId = 'group';

/** An ordered pair on one aspect: `summariser` shows that they understand `author` (method 0.2). */
export type Direction = { readonly summariser: SeatId; readonly author: SeatId; readonly aspect: Aspect };

/** Facets of a key point (method 3.1). */
export const facets = ['why', 'fact', 'impact', 'need', 'worry', 'limit', 'wish'] as const;
export type Facet = (typeof facets)[number];

/** One key point of a statement. Up to three are `must`. */
export type Point = { readonly id: PointId; readonly text: string; readonly facet: Facet; readonly must: boolean };

/** The four answers of the verdict screen (method 3.4). There is deliberately no "you're right" among them. */
export const verdictButtons = ['thats_right', 'almost', 'not_it', 'not_now'] as const;
export type VerdictButton = (typeof verdictButtons)[number];

/** How the words of a verdict read (method 3.5). The reading is given from outside and recorded, never recomputed. */
export const wordClasses = [
  'hostile',
  'fatigue',
  'deny',
  'affirm_but',
  'correct',
  'concede_person',
  'lukewarm',
  'affirm_plus',
  'affirm',
  'unknown',
] as const;
export type WordClass = (typeof wordClasses)[number];
export type WordReading = { readonly class: WordClass; readonly strength: 'plain' | 'strong' };

/** The one private question to the author when words and button do not settle it (method 3.5; f: 3.8a). */
export type Check = 'a' | 'b' | 'c' | 'd' | 'e' | 'f';
/** What the combination table says. */
export type Combination = 'confirmed' | 'missing' | 'rejected' | 'deferred' | { readonly check: Check };
/** The author's answer to a check. `break` belongs to check e only. */
export type CheckAnswer = 'stands' | 'missing' | 'break';

/** Where one direction on one aspect stands, as everybody seated may see it (method 2.2). */
export type UnderstandingStatus =
  'none' | 'sent' | 'confirmed' | 'missing' | 'rejected' | 'deferred' | 'stale' | 'reset';

/** On what a confirmation rests. `as_told` is shown only when the author chose to show it (method 3.7). */
export type UnderstandingBasis = 'confirmed' | 'confirmed_after_check' | 'as_told';

/** Ways to go on after three tries that did not arrive (method 3.8b, step 2). */
export const channelKinds = [
  'own_words',
  'voice_talk',
  'split_aspect',
  'swap_direction',
  'wait_a_day',
  'neutral_reader',
] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** Kinds of short helps that a summariser may send after a miss (method 9.4). */
export const labelKinds = ['label', 'no_oriented', 'calibrated'] as const;
export type LabelKind = (typeof labelKinds)[number];

/** Who may read an event: everyone seated, two seats, one, or a party with the neutral alone (method 2.4). */
export type Audience =
  | { readonly kind: 'room' }
  | { readonly kind: 'pair'; readonly seats: readonly [SeatId, SeatId] }
  | { readonly kind: 'seat'; readonly seat: SeatId }
  | { readonly kind: 'caucus'; readonly party: SeatId; readonly neutral: SeatId };

/** Whether an audience includes a seat. */
export function includesSeat(audience: Audience, seat: SeatId): boolean {
  switch (audience.kind) {
    case 'room':
      return true;
    case 'pair':
      return audience.seats.includes(seat);
    case 'seat':
      return audience.seat === seat;
    case 'caucus':
      return audience.party === seat || audience.neutral === seat;
    default:
      return audience satisfies never;
  }
}

/** One value per issue in scope: the option chosen (method 8.4). */
export type PackageValues = Readonly<Record<IssueId, OptionId>>;

/** One clause of an agreement (method 12.1, the fields of first light). */
export type Clause = { readonly id: string; readonly title: string; readonly text: string };
/** The text that is frozen and signed (method 12). `reviewOn` is a calendar date, `YYYY-MM-DD`. */
export type AgreementText = {
  readonly clauses: readonly Clause[];
  readonly reviewOn: string;
  readonly dispute: string;
};
/** A name typed under a text; `via` is the representative who signed for the party. */
export type Signature = { readonly by: SeatId; readonly name: string; readonly at: string; readonly via?: SeatId };
