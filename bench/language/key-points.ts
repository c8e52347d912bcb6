// The score of a single point: the ranking of ArgKP key points, leaving topics out; on built code.
import { featuresOf, readCase } from '../../src/language/coverage/features.ts';
import { oddsAmong, standingOdds } from '../../src/language/coverage/judge.ts';
import {
  argkpSides,
  keyPointPrecision,
  learnStanding,
  standingParts,
  type Pair,
  type Side,
} from '../../training/key-points.ts';

const TOPIC_FOLDS = 4;

/** Measures the ranking and prints it. */
export function measureKeyPoints(): void {
  const { names } = featuresOf(readCase('', ['a b c'], 'a b c.'), 0);
  const sides = argkpSides();
  if (sides.length === 0) {
    console.log('\nArgKP: the data is not beside the project, not measured');
    return;
  }
  const topics = [...new Set(sides.map((side) => side.topic))];
  const foldOf = (side: Side): number => topics.indexOf(side.topic) % TOPIC_FOLDS;
  const parts = new Map<Pair, { readonly trees: number; readonly match: number }>();
  for (let fold = 0; fold < TOPIC_FOLDS; fold += 1) {
    const models = learnStanding(sides.filter((side) => foldOf(side) !== fold));
    for (const side of sides)
      if (foldOf(side) === fold) for (const [pair, part] of standingParts(models, side)) parts.set(pair, part);
  }
  const pairs = sides.flatMap((side) => side.pairs);
  const partOf = (pair: Pair): { readonly trees: number; readonly match: number } =>
    parts.get(pair) ?? { trees: 0, match: 0 };
  const said = (score: (pair: Pair) => number): string => {
    const { strict, relaxed } = keyPointPrecision(pairs, score);
    return `mAP strict ${strict.toFixed(3)} relaxed ${relaxed.toFixed(3)}`;
  };
  const alone = (pair: Pair): number => standingOdds(partOf(pair).trees, partOf(pair).match);
  const among = new Map<Pair, number>();
  for (const side of sides) {
    side.texts.forEach((_, argument) => {
      const own = side.pairs.filter((pair) => pair.argument === argument);
      const texts = own.map((pair) => side.points[pair.point] ?? '');
      oddsAmong(own.map(alone), texts).forEach((odds, at) => {
        const pair = own[at];
        if (pair !== undefined) among.set(pair, odds);
      });
    });
  }
  console.log('\nArgKP dev, topics left out, also from the table of letter runs');
  console.log(`  score, all key points of a topic and stance in one call   ${said((pair) => among.get(pair) ?? 0)}`);
  console.log(`  score, one key point a call                               ${said(alone)}`);
  console.log(`  trees alone   ${said((pair) => partOf(pair).trees)}`);
  console.log(`  comparison    ${said((pair) => partOf(pair).match)}`);
  console.log(`  letter runs   ${said((pair) => pair.values[names.indexOf('short runs all')] ?? 0)}`);
}
