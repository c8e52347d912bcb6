import { OFF_TRACK } from '../weights/thread.ts';
import { ownFeatures, type Move } from './moves.ts';
import { scoreOf } from './score.ts';

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
    hottest = Math.max(hottest, heat[at] ?? 0);
    lastReset ||= resets[at] === 1;
    return out;
  });
}

/** How much the neighbours of a message count when the first one off track is looked for. */
const OWN_SHARE = 1.2;

/** Reads scores of messages as the first one off track: the most likely place, and the log-odds that there is one. */
export function placeOf(
  scores: readonly number[],
  bias: number,
): { readonly at: number; readonly odds: number } | undefined {
  if (scores.length === 0) return undefined;
  const top = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const grown = scores.map((score) => Math.exp(score - top));
  let at = 0;
  let most = -1;
  grown.forEach((value, i) => {
    const around = (grown[i - 1] ?? 0) + OWN_SHARE * value + (grown[i + 1] ?? 0);
    if (around > most) {
      most = around;
      at = i;
    }
  });
  return { at, odds: top + Math.log(grown.reduce((sum, value) => sum + value, 0)) - bias };
}

/** The first message that escalates or forces, or null where the thread stays on track. */
export function offTrackFrom(moves: readonly Move[]): number | null {
  const scores = offTrackFeatures(moves).map((features) => scoreOf(OFF_TRACK, [...features.values()]));
  const place = placeOf(scores, OFF_TRACK.bias);
  return place !== undefined && place.odds > OFF_TRACK.threshold ? place.at : null;
}
