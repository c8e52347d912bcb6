import { analyzeCoverage } from '../coverage/coverage.ts';
import { sentences, terms, type Stretch } from '../coverage/terms.ts';
import { facetOf, type Facet } from './points.ts';

/** A private note on a summary being written, never shown to the other side (method 3.3). */
export type SummaryNote =
  | ({ readonly type: 'reply_inside'; readonly text: string } & Stretch)
  | { readonly type: 'parroting'; readonly share: number; readonly text: string; readonly spans: readonly Stretch[] }
  | { readonly type: 'only_facts'; readonly text: string }
  | ({ readonly type: 'mind_reading'; readonly text: string } & Stretch)
  | { readonly type: 'too_short' | 'too_long'; readonly words: number; readonly text: string };

/** A point as the checks see it; a missing facet is guessed from its words. */
export interface DraftPoint {
  readonly id: string;
  readonly text: string;
  readonly facet?: Facet;
}

/** Method 3.1: a summary has 30 to 250 words. */
const FEWEST_WORDS = 30;
const MOST_WORDS = 250;
/** Method 3.3: above this share of verbatim five-word runs, a summary repeats instead of saying. */
const PARROT_SHARE = 0.6;
const RUN = 5;

/**
 * The summariser's own stance, inside what should be the other side's view. It looks so far ahead and no farther: a text
 * without full stops would else be walked through again from each of its "but"s.
 */
const OWN_STANCE =
  /(^|[,;–—]\s*|\.\s+)(but|however|yet|still)\b[^.!?]{0,300}\b(i|we|our|my|us|you (should|have to|must|could|never|always|forget|ignore))\b|\b(in (reality|fact|truth)|the (truth|reality|fact) is|actually,|to be (fair|honest)|i (think|believe|feel|disagree|don't (think|agree|accept)|do not (think|agree|accept)|would (say|argue)|can't (agree|accept)|never|did|didn't|need|want|expect|told)|we (need|want|think|believe|expect|never|did|didn't|cannot|can't|have to|had to|told)|as i (said|see it)|from (my|our) (side|point of view|perspective)|the (real )?problem is( that)? you|you (are|'re) wrong|that('s| is) not (true|fair|how)|which is (unfair|wrong|not true|nonsense)|my (view|point|position)|what you (forget|ignore|don't see|do not see))\b/i;

/**
 * A sentence in which the summariser tells of themselves; where the other said none of its words, it is news and no
 * summary. Narrow on purpose: "our wording was untrue" may well be the other's view.
 */
const OWN_NEWS =
  /^\W*(?:(?:and|so|well|honestly|look|also)\W+)*(?:my hands are|(?:i|we)(?:'ve| have) (?:already |always |just |really )*(?:had|been|tried|ordered|paid|worked|got)\b|(?:i'm|i am|we're|we are) (?:truly |so |very |really |also )*(?:sorry|doing|trying|working|under)\b|(?:i|we) (?:ordered|tried|worked|offered)\b|(?:i|we)(?:'ll| will)\b)/i;

/** "But" after which the summary goes over to a reason of the summariser's own. */
const TRAILING_BUT =
  /[,;–—]\s*(but|however|although|though|even though)\s+(?!you\b|your\b|not\b|only\b|that\b|nobody\b|no one\b|they\b)/i;

const BAD_MOTIVE =
  /\b(you|they|he|she)\b[^.!?]{0,40}\b(just want|only want|want to (control|punish|win|hurt|be the boss|get rid|get back|dominate|avoid|escape|make (us|me)|show off|have it)|are (just )?(trying to|after)|(is|are|'re) (just |only |simply )?(jealous|greedy|lazy|selfish|stubborn|angry because|bitter|playing|pretending|looking for an excuse)|don't care|do not care|doesn't care|refuse to|hate|enjoy|can't (stand|accept|admit)|are not used to|won't admit|(is|are|'re) making (it|this) up|like to complain|out of spite|in bad faith|your (ego|pride|spite|bonus))\b/i;

function ranges(text: string, points: readonly Stretch[]): string {
  return points.map((span) => text.slice(span.start, span.end)).join(' ');
}

/** Turned to the other person, a sentence is still theirs: "I need my notes" and "you need your notes" are one run of words. */
const PERSONLESS: ReadonlyMap<string, string> = new Map(
  [
    ['i', 'you', 'we', 'me', 'us'],
    ['my', 'your', 'our'],
    ['mine', 'yours', 'ours'],
    ['myself', 'yourself', 'ourselves', 'yourselves'],
    ['am', 'are', 'was', 'were'],
    ["i'm", "you're", "we're"],
    ["i've", "you've", "we've"],
    ["i'd", "you'd", "we'd"],
    ["i'll", "you'll", "we'll"],
  ].flatMap((same) => same.map((word): [string, string] => [word, same[0] ?? word])),
);

function wordRuns(text: string): { readonly key: string; readonly start: number; readonly end: number }[] {
  const words = terms(text);
  const out: { key: string; start: number; end: number }[] = [];
  for (let i = 0; i + RUN <= words.length; i += 1) {
    const run = words.slice(i, i + RUN);
    out.push({
      key: run.map((w) => PERSONLESS.get(w.word) ?? w.word).join(' '),
      start: run[0]?.start ?? 0,
      end: run[RUN - 1]?.end ?? 0,
    });
  }
  return out;
}

function merged(spans: readonly Stretch[]): Stretch[] {
  const out: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last && span.start <= last.end + 1) last.end = Math.max(last.end, span.end);
    else out.push({ start: span.start, end: span.end });
  }
  return out;
}

function parroting(statement: string, summary: string): SummaryNote | undefined {
  const runs = wordRuns(summary);
  if (runs.length === 0) return undefined;
  const said = new Set(wordRuns(statement).map((run) => run.key));
  const copied = runs.filter((run) => said.has(run.key));
  const share = copied.length / runs.length;
  if (share <= PARROT_SHARE) return undefined;
  return { type: 'parroting', share, spans: merged(copied), text: 'Mostly their words. Say it in yours.' };
}

const FELT: readonly Facet[] = ['need', 'worry', 'impact'];

function onlyFacts(statement: string, points: readonly DraftPoint[], summary: string): SummaryNote | undefined {
  const felt = points.filter((point) => FELT.includes(point.facet ?? facetOf(point.text)));
  if (felt.length === 0) return undefined;
  const read = analyzeCoverage({ statement, points, summary }).points;
  const covered = new Set(read.filter((point) => point.status !== 'missed').map((point) => point.id));
  if (covered.size === 0 || felt.some((point) => covered.has(point.id))) return undefined;
  return { type: 'only_facts', text: 'Facts are there. What does it do to them?' };
}

/**
 * The private checks on a summary draft, in reading order, then the ones about the whole: a reply inside, a motive
 * added, the other side's sentences repeated, facts only, length. Empty text gives no note.
 */
export function checkSummaryDraft(input: {
  readonly statement: string;
  readonly points: readonly DraftPoint[];
  readonly summary: string;
}): readonly SummaryNote[] {
  const { statement, points, summary } = input;
  const words = terms(summary).length;
  if (words === 0) return [];
  const notes: SummaryNote[] = [];
  const said = hearing(`${statement} ${points.map((point) => point.text).join(' ')}`);
  for (const sentence of sentences(summary)) {
    const text = ranges(summary, [sentence]);
    const trailing = TRAILING_BUT.exec(text);
    if (OWN_STANCE.test(text))
      notes.push({ ...sentence, type: 'reply_inside', text: 'Keep this for your turn. Move it to your notes?' });
    else if (OWN_NEWS.test(text) && !said.holds(text, 0.2))
      notes.push({ ...sentence, type: 'reply_inside', text: 'Keep this for your turn. Move it to your notes?' });
    else if (trailing && !said.holds(text.slice(trailing.index))) {
      const start = sentence.start + trailing.index;
      notes.push({
        start,
        end: sentence.end,
        type: 'reply_inside',
        text: 'Keep this for your turn. Move it to your notes?',
      });
    }
    if (BAD_MOTIVE.test(text) && !said.namesMotive) {
      notes.push({ ...sentence, type: 'mind_reading', text: 'Is this theirs or yours?' });
    }
  }
  const parrot = parroting(statement, summary);
  if (parrot) notes.push(parrot);
  const facts = onlyFacts(statement, points, summary);
  if (facts) notes.push(facts);
  if (words < FEWEST_WORDS) {
    notes.push({ type: 'too_short', words, text: `${words} words so far. A summary has at least ${FEWEST_WORDS}.` });
  } else if (words > MOST_WORDS) {
    notes.push({ type: 'too_long', words, text: `${words} words. Shorten it to ${MOST_WORDS} or fewer.` });
  }
  return notes;
}

/** What the other side said, read once for all sentences of a summary. */
function hearing(said: string) {
  const known = new Set(terms(said).map((term) => term.stem));
  return {
    namesMotive: BAD_MOTIVE.test(said.replaceAll(/\b(i|we)\b/gi, 'you')),
    /** Whether at least so great a share (0–1) of the content words of `text` is in it. */
    holds(text: string, share = 0.5): boolean {
      const own = terms(text).filter((term) => term.content);
      if (own.length === 0) return true;
      return own.filter((term) => known.has(term.stem)).length / own.length >= share;
    },
  };
}
