import { analyzeCoverage } from '../coverage/coverage.ts';
import { facetOf, type Facet } from './points.ts';
import { turnAround } from './perspective.ts';
import type { DraftPoint } from './summary-checks.ts';
import { topicOf } from './topic.ts';

/** A draft for the summariser after a "not yet": a label, a no-oriented or a calibrated question (method 9.4). */
export interface LabelDraft {
  readonly kind: 'label' | 'no_oriented' | 'calibrated';
  readonly text: string;
}

/** A point with the author's "must" mark, which decides what is drafted first. */
export interface LabelPoint extends DraftPoint {
  readonly must?: boolean;
}

/** What is missing, ready for a pattern: a whole clause or a quotation, and what it is about. */
interface Gap {
  readonly clause: string | undefined;
  /** Undefined where no name for it is safe to put into a sentence. */
  readonly about: string | undefined;
  readonly said: string;
  readonly facet: Facet;
}

/** Facets a summary most often leaves out, first (method 3.6, rank 3). */
const FACET_RANK: readonly Facet[] = ['need', 'worry', 'impact', 'why', 'limit', 'wish', 'fact'];
/** A quotation in a label is at most this long. */
const LONGEST_QUOTE = 60;
const LONGEST_CLAUSE = 140;
/** Aspects that hold a whole story. */
const GENERAL = /^(?:why_here|history)?$/;

/** An aspect as it stands in a sentence: "why_here" → "what brought you here", "issue:delivery-date" → "delivery date". */
export function aspectPhrase(aspect: string, statement: string): string {
  if (aspect === 'why_here' || aspect.trim() === '') return 'what brought you here';
  if (aspect === 'history') return 'what happened before';
  const name = aspect
    .replace(/^issue:/, '')
    .replaceAll(/[_-]+/g, ' ')
    .trim();
  const lower = name.slice(0, 1).toLowerCase() + name.slice(1);
  if (/^(the|a|an|our|my|your|how|what|who|when|where|why)\b/i.test(name)) return lower;
  if (/^.\p{Lu}/u.test(name)) return name;
  return statement.includes(lower) || /^\S+ \p{Ll}/u.test(name) ? lower : name;
}

function quotation(text: string): string {
  const plain = text.trim().replace(/[.!?…]+$/, '');
  if (plain.length <= LONGEST_QUOTE) return `“${plain}”`;
  const cut = plain.slice(0, LONGEST_QUOTE);
  return `“${cut.slice(0, Math.max(20, cut.lastIndexOf(' ')))} …”`;
}

function gapOf(text: string, facet: Facet | undefined, aspect: string | undefined): Gap {
  const turned = turnAround(text);
  const fits = turned.whole && turned.clause.length <= LONGEST_CLAUSE;
  return {
    clause: fits ? turned.clause : undefined,
    about: topicOf(turned.clause) ?? aspect,
    said: quotation(text),
    facet: facet ?? facetOf(text),
  };
}

/** Which gaps to speak to, best first: what the author pointed at, else must-points not found, else rare facets. */
function gapsOf(input: LabelInput, aspect: string | undefined): readonly Gap[] {
  const byId = new Map(input.points.map((point) => [point.id, point]));
  const pointed = input.missing
    .map((item) => byId.get(item) ?? { id: '', text: item })
    .filter((item) => item.text.trim());
  if (pointed.length > 0) return pointed.map((item) => gapOf(item.text, item.facet, aspect));
  const read = analyzeCoverage(input).points;
  const open = input.points.filter((_, i) => (read[i]?.status ?? 'missed') !== 'covered');
  const rank = (point: LabelPoint): number =>
    (point.must === true ? 0 : 10) + FACET_RANK.indexOf(point.facet ?? facetOf(point.text));
  return [...open].sort((a, b) => rank(a) - rank(b)).map((point) => gapOf(point.text, point.facet, aspect));
}

/** What `draftLabels` reads: `missing` holds ids of points or the author's own words for what is missing. */
export interface LabelInput {
  readonly aspect: string;
  readonly statement: string;
  readonly points: readonly LabelPoint[];
  readonly summary: string;
  readonly missing: readonly string[];
}

/** `word` and the name of what it is about, or nothing where there is no name. */
const named = (word: string, about: string | undefined): string => (about === undefined ? '' : ` ${word} ${about}`);

/** A label and an open question for what is missing, by its facet; without a name for it they speak of the whole. */
const DEEPER: Readonly<Record<Facet, (about: string | undefined) => string>> = {
  why: (about) => `It looks like something in how it came to ${about ?? 'this'} did not sit right.`,
  fact: (about) => `It sounds like there is more to ${about ?? 'this'} than I took in.`,
  impact: (about) => `It seems I got the facts${named('around', about)} and not what they cost you.`,
  need: (about) => `It sounds like ${about ?? 'something'} should have carried more weight in what I wrote.`,
  worry: (about) => `It sounds like there is a worry${named('around', about)} that I have not taken in.`,
  limit: (about) =>
    `It looks like I passed over ${about === undefined ? 'something that is not possible for you' : `a limit that comes with ${about}`}.`,
  wish: (about) => `It seems there is a reason behind what you ask${named('about', about)}.`,
};

const OPEN: Readonly<Record<Facet, (about: string | undefined) => string>> = {
  why: (about) => `What would have been a better way for you${named('around', about)}?`,
  fact: (about) => `What have I not understood about ${about ?? 'this'}?`,
  impact: (about) => `What is the hardest part of ${about ?? 'this'} on your side?`,
  need: (about) => `What would have to be true${named('about', about)} for this to be safe for you?`,
  worry: (about) => `What${named('about', about)} would have to be different for you to worry less?`,
  limit: (about) => `How can we handle ${about ?? 'that limit'} so that neither of us carries it alone?`,
  wish: (about) => `What would be easier on your side if it went your way${named('with', about)}?`,
};

/** A label that goes under what was told, by its facet: "It seems I got the facts around the heater and not what they cost you." */
export function deeperLabel(facet: Facet, about: string): string {
  return DEEPER[facet](about);
}

function leftOut(gap: Gap): string {
  return gap.clause ? `It seems I left out that ${gap.clause}.` : `It seems I left out what you said: ${gap.said}.`;
}

/**
 * Drafts after a summary that did not come across, best first: three labels, two no-oriented questions, one
 * calibrated question, each about what is missing (method 3.6, 9.4). Where every point is found, they say that there
 * may be more. Any text is accepted.
 */
export function draftLabels(input: LabelInput): readonly LabelDraft[] {
  const aspect = aspectPhrase(input.aspect, input.statement);
  // A name of the whole story is no name of what is missing in it.
  const [first, second] = gapsOf(input, GENERAL.test(input.aspect.trim()) ? undefined : aspect);
  if (!first) return moreHere(input, aspect);
  const third = second ? leftOut(second) : `It seems like I have missed something about ${aspect}.`;
  const check = first.clause
    ? `Would it be wrong to say that ${first.clause}?`
    : `Have I got the weight of ${first.said} wrong?`;
  const weighed = second?.about ?? first.about;
  const weight =
    weighed === undefined
      ? 'Have I given too little weight to something here?'
      : `Have I got the weight of ${weighed} wrong?`;
  const again = `Would you mind if I said back what I understood about ${aspect}, and you mark what is off?`;
  return [
    { kind: 'label', text: leftOut(first) },
    { kind: 'label', text: DEEPER[first.facet](first.about) },
    { kind: 'label', text: third },
    { kind: 'no_oriented', text: check },
    { kind: 'no_oriented', text: first.clause ? weight : again },
    { kind: 'calibrated', text: OPEN[first.facet](first.about) },
  ];
}

/** Everything shared is there and it still is not it: the missing thing may not be on the table yet. */
function moreHere(input: LabelInput, aspect: string): readonly LabelDraft[] {
  const main = input.points.find((point) => point.must === true) ?? input.points[0];
  const about = (main && topicOf(turnAround(main.text).clause)) ?? aspect;
  return [
    { kind: 'label', text: `It seems there is more behind ${about} than I have taken in.` },
    { kind: 'label', text: `There may be something about ${aspect} that we are both walking around.` },
    { kind: 'label', text: `It sounds like what has been said so far about ${aspect} is only part of it.` },
    { kind: 'no_oriented', text: `Would it be wrong to say that something about ${aspect} is still missing?` },
    { kind: 'no_oriented', text: `Is now a bad time to talk about ${aspect}?` },
    { kind: 'calibrated', text: `What have I not asked about ${about} that I should have?` },
  ];
}
