/** Reads the scenario file format (`scenarios/README.md`): additive points, or rewards on boxes. */
import { problem, problemLimits, refuse, type BoxTerm, type Problem, type Refusal } from './problem.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const nameOf = (value: unknown, fallback: string): string =>
  isObject(value) && typeof value['name'] === 'string' ? value['name'] : fallback;

/**
 * A parsed scenario file as a problem: points[party][issue][value] whole and ≥ 0 (or weights × evaluations, rounded to
 * 1e-6), or whole rewards on boxes. Refuses anything missing, negative, fractional or too large, naming the place.
 */
export function readScenario(json: unknown): Problem | Refusal {
  if (!isObject(json)) return refuse('not-an-object', 'a scenario file holds one JSON object');
  const { issues, parties } = json;
  if (!isList(issues)) return refuse('missing', 'the file has no list "issues"');
  if (!isList(parties)) return refuse('missing', 'the file has no list "parties"');
  if (issues.some((issue) => isObject(issue) && 'lo' in issue)) return readBoxes(json, issues, parties);
  return readAdditive(json, issues, parties);
}

function readAdditive(json: Json, issues: readonly unknown[], parties: readonly unknown[]): Problem | Refusal {
  const named: { name: string; options: string[] }[] = [];
  for (let index = 0; index < issues.length; index += 1) {
    const issue = issues[index];
    const name = nameOf(issue, `#${index + 1}`);
    const values = isObject(issue) ? (issue['values'] ?? issue['options']) : undefined;
    if (!isList(values)) return refuse('missing', 'has no list "values"', { issue: name });
    if (values.length === 0) return refuse('missing', 'has no options', { issue: name });
    if (values.length > problemLimits.options)
      return refuse('too-many', `${values.length} options, at most ${problemLimits.options} are taken`, {
        issue: name,
      });
    named.push({ name, options: textsOf(values) });
  }
  const given: { name: string; reservation: number; power: number }[] = [];
  const scale = json['pointsScale'] ?? 1_000_000;
  if (typeof scale !== 'number' || !(scale > 0)) return refuse('out-of-range', `"pointsScale" must be above 0`);
  const limits = json['reservationPoints'];
  if (limits !== undefined && (!isList(limits) || limits.length !== parties.length))
    return refuse('wrong-length', `"reservationPoints" needs one number for each of ${parties.length} parties`);
  for (let index = 0; index < parties.length; index += 1) {
    const party = parties[index];
    const name = nameOf(party, `#${index + 1}`);
    const wrong = isObject(party)
      ? checkWeights(party, name, named)
      : refuse('not-an-object', 'is not an object', { party: name });
    if (wrong !== undefined) return wrong;
    const limit = isList(limits) ? limits[index] : limitOf(party, scale);
    if (typeof limit !== 'number' || !Number.isFinite(limit))
      return refuse('not-a-number', `the limit (reservation) must be a number, not ${String(limit)}`, { party: name });
    const power = isObject(party) && typeof party['power'] === 'number' ? party['power'] : 1;
    given.push({ name, reservation: limit, power });
  }
  const points = 'points' in json ? json['points'] : weighed(parties, named, scale);
  if (!isList(points)) return refuse('missing', '"points" must be a list, one entry for each party');
  const table = points as readonly (readonly (readonly number[])[])[];
  for (let index = 0; index < table.length; index += 1)
    if (!isList(table[index]) || table[index]?.some((row) => !isList(row)) === true)
      return refuse('wrong-length', '"points" needs one list for each issue', { party: given[index]?.name });
  return problem({ name: nameOf(json, ''), issues: named, parties: given, points: table });
}

/** The names of options as texts; a loop, as small files are read often. */
function textsOf(values: readonly unknown[]): string[] {
  const texts: string[] = [];
  for (const value of values) texts.push(typeof value === 'string' ? value : String(value));
  return texts;
}

function limitOf(party: unknown, scale: number): unknown {
  const share = isObject(party) ? (party['reservation'] ?? 0) : 0;
  return typeof share === 'number' ? Math.round(share * scale) : share;
}

function checkWeights(
  party: Json,
  name: string,
  issues: readonly { name: string; options: string[] }[],
): Refusal | undefined {
  const { weights, evaluations } = party;
  if (weights !== undefined) {
    if (!isList(weights) || weights.length !== issues.length)
      return refuse('wrong-length', `${isList(weights) ? weights.length : 'no'} weights for ${issues.length} issues`, {
        party: name,
      });
    for (let index = 0; index < weights.length; index += 1) {
      const weight = weights[index];
      if (typeof weight !== 'number' || !Number.isFinite(weight))
        return refuse('not-a-number', `the weight must be a number, not ${String(weight)}`, {
          issue: issues[index]?.name,
          party: name,
        });
      if (weight < 0)
        return refuse('negative', `the weight must not be negative, ${weight} given`, {
          issue: issues[index]?.name,
          party: name,
        });
    }
  }
  if (evaluations === undefined) return undefined;
  if (!isList(evaluations) || evaluations.length !== issues.length)
    return refuse(
      'wrong-length',
      `evaluations for ${isList(evaluations) ? evaluations.length : 'no'} issues of ${issues.length}`,
      { party: name },
    );
  for (let index = 0; index < evaluations.length; index += 1) {
    const row = evaluations[index];
    const issue = issues[index];
    if (!isList(row) || row.length !== issue?.options.length)
      return refuse(
        'wrong-length',
        `evaluations for ${isList(row) ? row.length : 'no'} options of ${issue?.options.length ?? 0}`,
        { issue: issue?.name, party: name },
      );
    for (let option = 0; option < row.length; option += 1)
      if (typeof row[option] !== 'number' || !Number.isFinite(row[option]))
        return refuse('not-a-number', `the evaluation must be a number, not ${String(row[option])}`, {
          issue: issue.name,
          option: issue.options[option],
          party: name,
        });
  }
  return undefined;
}

function weighed(parties: readonly unknown[], issues: readonly { options: string[] }[], scale: number): unknown {
  return parties.map((party) => {
    const weights = isObject(party) ? (party['weights'] as readonly number[] | undefined) : undefined;
    const rows = isObject(party) ? (party['evaluations'] as readonly (readonly number[])[] | undefined) : undefined;
    return issues.map((issue, index) =>
      issue.options.map((_, option) =>
        Math.round(scale * (weights?.[index] ?? Number.NaN) * (rows?.[index]?.[option] ?? Number.NaN)),
      ),
    );
  });
}

/**
 * Rewards on boxes: `constraints: [{utility, ranges: [[issue, from, to]]}]` per party. As in the reference answers, the
 * reservation share is carried and not used unless the file says `reservationPoints`.
 */
function readBoxes(json: Json, issues: readonly unknown[], parties: readonly unknown[]): Problem | Refusal {
  const named: { name: string; options: string[] }[] = [];
  const lows: number[] = [];
  for (let index = 0; index < issues.length; index += 1) {
    const issue = issues[index];
    const name = nameOf(issue, `#${index + 1}`);
    const lo = isObject(issue) ? issue['lo'] : undefined;
    const hi = isObject(issue) ? issue['hi'] : undefined;
    if (typeof lo !== 'number' || typeof hi !== 'number' || !Number.isInteger(lo) || !Number.isInteger(hi))
      return refuse('not-whole', '"lo" and "hi" must be whole numbers', { issue: name });
    if (hi < lo) return refuse('missing', `has no options: "lo" ${lo} is above "hi" ${hi}`, { issue: name });
    if (hi - lo + 1 > problemLimits.options)
      return refuse('too-many', `${hi - lo + 1} options, at most ${problemLimits.options} are taken`, { issue: name });
    named.push({ name, options: Array.from({ length: hi - lo + 1 }, (_, step) => String(lo + step)) });
    lows.push(lo);
  }
  const limits = json['reservationPoints'];
  const given = parties.map((party, index) => ({
    name: nameOf(party, `#${index + 1}`),
    reservation: isList(limits) && typeof limits[index] === 'number' ? limits[index] : 0,
  }));
  const terms: BoxTerm[] = [];
  for (let index = 0; index < parties.length; index += 1) {
    const party = parties[index];
    const place = { party: given[index]?.name };
    const rewards = isObject(party) ? party['constraints'] : undefined;
    if (!isList(rewards)) return refuse('missing', 'has no list "constraints"', place);
    for (const [number, reward] of rewards.entries()) {
      const utility = isObject(reward) ? reward['utility'] : undefined;
      const ranges = isObject(reward) ? reward['ranges'] : undefined;
      if (typeof utility !== 'number' || !Number.isSafeInteger(utility))
        return refuse('not-whole', `reward ${number + 1} must be a whole number, not ${String(utility)}`, place);
      if (!isList(ranges)) return refuse('missing', `reward ${number + 1} has no "ranges"`, place);
      const sides = [];
      for (const range of ranges) {
        const [issue, from, to] = isList(range) ? range : [];
        if (typeof issue !== 'number' || typeof from !== 'number' || typeof to !== 'number')
          return refuse('not-a-number', `reward ${number + 1}: a range is [issue, from, to]`, place);
        const low = lows[issue] ?? 0;
        sides.push({ issue, from: from - low, to: to - low });
      }
      terms.push({ sides, points: parties.map((_, other) => (other === index ? utility : 0)) });
    }
  }
  const points = parties.map(() => named.map((issue) => issue.options.map(() => 0)));
  return problem({ name: nameOf(json, ''), issues: named, parties: given, points, terms });
}
