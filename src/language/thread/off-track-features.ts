import { courtesyOf } from './courtesy.ts';
import { ownFeatures, type Move } from './moves.ts';
import { resetScore } from './resets.ts';

const OWN =
  `hot tags,hot most,hot cues,cue insult,cue accusation,cue absolute,cue force,cue sarcasm,cue retreat,cue shock,cue dismissal,cue law,tag threat,
  tag ultimatum,tag blame,tag accusing-question,tag exploits-leverage,tag distrust,exclamations,shouting,short`
    .split(',')
    .map((name) => name.trim());
const MORE =
  'warm tags,cue warmth,cue restart,cue remorse,tag apology,tag reset,tag concession,tag appreciation,tag option,cue hurt,cue distrust,cue profanity,cue question,long,tag closing-push'.split(
    ',',
  );
const REPLY = ['warm tags', 'cue warmth', 'cue remorse'];
/** What newer kinds of cue say: veiled threats, things decided alone, jabs; and how somebody answers who feels one. */
const SHARP = ['menace', 'decided', 'jab'] as const;
const STANCES = ['position', 'evidence', 'multiple-options'] as const;
/** From this heat on a message counts as a hot one. */
const HOT = 1.2;
/** How warm people usually start, for somebody's first message. */
const USUAL_HEAT = 0.3;
const WORDS = /[a-z']+/gu;
const TO_YOU = /^(?:you|your|u|ur|you're|you've|you'll|you'd|yours|yourself)$/u;
const OF_ME = /^(?:i|i'm|i'll|i've|i'd|my|me)$/u;
/** A restart this many messages ahead still speaks for a loss of track before it. */
const RESET_REACH = 12;

type Features = ReadonlyMap<string, number>;

function mean(values: readonly number[], from: number, to: number, empty: number): number {
  const part = values.slice(Math.max(0, from), Math.max(0, to));
  return part.length === 0 ? empty : part.reduce((sum, value) => sum + value, 0) / part.length;
}

/** How warm to hot a message is by itself, a plain sum of signs. */
export function heatOf(features: Features): number {
  const of = (name: string): number => features.get(name) ?? 0;
  return of('hot most') / 2 + 0.5 * of('hot cues') + 0.3 * of('hot tags') - 0.3 * of('cue warmth');
}

const plainWords = (text: string): readonly string[] =>
  text.slice(0, 4000).toLowerCase().replaceAll('’', "'").match(WORDS) ?? [];
const average = (values: readonly number[], empty: number): number => mean(values, 0, values.length, empty);
const shareOf = (words: readonly string[], pattern: RegExp): number =>
  words.filter((word) => pattern.test(word)).length / Math.max(6, words.length);

/** Features of every message as the possible first one off track, in a fixed order; looks at what came before and after. */
export function offTrackFeatures(moves: readonly Move[]): readonly Map<string, number>[] {
  const own = moves.map(ownFeatures);
  const count = moves.length;
  const of = (at: number, name: string): number => own[at]?.get(name) ?? 0;
  const heat = own.map(heatOf);
  const words = moves.map((move) => move.words);
  const usual = Math.max(1, mean(words, 0, count, 1));
  const warm = own.map((features) => features.get('warm tags') ?? 0);
  const resets = moves.map(({ margins, cues }) =>
    cues.restart > 0 || (cues.remorse > 0 && margins.reset > 0) ? 1 : 0,
  );
  const sharp = moves.map(({ cues }) => SHARP.reduce((sum, kind) => sum + cues[kind], 0));
  const full = heat.map((value, at) => value + 0.5 * (sharp[at] ?? 0));
  const said = moves.map(({ text }) => plainWords(text));
  const courtesy = moves.map(({ text }) => Math.tanh(courtesyOf(text)));
  const past = new Map<string, { heat: number[]; courtesy: number[] }>();
  let fullest = 0;
  let hottest = 0;
  let lastReset = false;
  return own.map((_, at) => {
    const out = new Map<string, number>();
    for (const name of OWN) out.set(`own ${name}`, of(at, name));
    for (const name of MORE) out.set(`own ${name}`, of(at, name));
    for (const name of OWN) out.set(`next ${name}`, of(at + 1, name));
    for (const name of REPLY) out.set(`next ${name}`, of(at + 1, name));
    out.set('heat', heat[at] ?? 0);
    out.set('heat after', mean(heat, at + 1, at + 5, 0));
    out.set('heat before', mean(heat, at - 4, at, 0));
    const before = at === 0 ? 0 : mean(heat, Math.max(0, at - 40), at, 0);
    out.set('heat all before', before);
    out.set('most heat before', hottest);
    out.set('jump', (heat[at] ?? 0) - before);
    out.set('rise', mean(heat, at, at + 5, 0) - mean(heat, at - 5, at, 0));
    out.set('warm after', mean(warm, at + 1, at + 5, 0));
    out.set('warm before', mean(warm, at - 4, at, 0));
    out.set('words', Math.min(3, (words[at] ?? 0) / usual));
    out.set('words after', Math.min(2, mean(words, at + 1, at + 4, usual) / usual));
    out.set('words before', Math.min(2, mean(words, at - 3, at, usual) / usual));
    const ahead = resets.slice(at + 1, at + 41).indexOf(1) + 1;
    out.set('restart ahead', ahead > 0 && ahead <= RESET_REACH ? 1 : 0);
    out.set('restart near', ahead > 0 ? Math.exp(-ahead / 5) : 0);
    out.set('restart behind', lastReset ? 1 : 0);
    out.set('early', at < 3 ? 1 : 0);
    out.set('position', at / count);
    out.set('last third', at > 0.7 * count ? 1 : 0);
    const next = moves[at + 1];
    out.set('answered short', next !== undefined && next.from !== moves[at]?.from && next.words <= 4 ? 1 : 0);
    const move = moves[at];
    const earlier = past.get(move?.from ?? '') ?? { heat: [], courtesy: [] };
    past.set(move?.from ?? '', earlier);
    for (const kind of [...SHARP, 'reaction'] as const) {
      out.set(`own ${kind}`, move?.cues[kind] ?? 0);
      out.set(`next ${kind}`, next?.cues[kind] ?? 0);
    }
    out.set('sharp', sharp[at] ?? 0);
    out.set('full heat', full[at] ?? 0);
    const reacts = (from: number, to: number): number =>
      moves.slice(Math.max(0, from), to).reduce((sum, { cues }) => sum + cues.reaction, 0);
    out.set('reactions after', reacts(at + 1, at + 4));
    const upset = moves.slice(Math.max(0, at - 6), at + 1).some(({ cues }) => cues.reaction + cues.shock > 0);
    out.set('reactions before', upset ? 1 : 0);
    const asked = next !== undefined && next.text.includes('?') ? (said[at + 1]?.length ?? 0) : Infinity;
    const shared = move !== undefined && next !== undefined && [...next.stems].some((stem) => move.stems.has(stem));
    out.set('echoed', asked <= 9 && shared && next?.from !== move?.from ? 1 : 0);
    out.set('next short question', asked <= 6 ? 1 : 0);
    out.set('own question', move?.text.includes('?') === true ? 1 : 0);
    out.set('above own', (full[at] ?? 0) - average(earlier.heat, USUAL_HEAT));
    out.set('courtesy', courtesy[at] ?? 0);
    out.set('courtesy drop', average(earlier.courtesy, courtesy[at] ?? 0) - (courtesy[at] ?? 0));
    earlier.heat.push(full[at] ?? 0);
    earlier.courtesy.push(courtesy[at] ?? 0);
    const spoken = said[at] ?? [];
    out.set('you', Math.min(1, spoken.filter((word) => TO_YOU.test(word)).length / 4));
    out.set('you rate', shareOf(spoken, TO_YOU));
    out.set('i rate', shareOf(spoken, OF_ME));
    for (const tag of STANCES) out.set(`own tag ${tag}`, Math.tanh(1.5 * (move?.margins[tag] ?? -1)) + 1);
    out.set(
      'most heat after',
      full.slice(at + 1, at + 5).reduce((most, value) => Math.max(most, value), 0),
    );
    out.set('over all before', (full[at] ?? 0) - fullest);
    out.set('full rise', mean(full, at + 1, at + 6, 0) - mean(full, at - 5, at, 0));
    out.set('hot later', full.slice(at + 1, at + 9).filter((value) => value > HOT).length / 8);
    out.set('hot before', full.slice(Math.max(0, at - 6), at).filter((value) => value > HOT).length / 6);
    fullest = Math.max(fullest, full[at] ?? 0);
    hottest = Math.max(hottest, heat[at] ?? 0);
    lastReset ||= resets[at] === 1;
    return out;
  });
}

/** Features of a message while a thread is off track, as the restart, and after it. */
export function stateFeatures(move: Move): Map<string, number> {
  const out = ownFeatures(move);
  out.set('heat', heatOf(out));
  out.set('restart', resetScore(move));
  out.set('words', Math.min(3, Math.log1p(move.words) / 2));
  out.set('questions', Math.min(2, move.questions));
  return out;
}
