/**
 * The problem every function of this folder answers: issues with options, parties with whole points.
 * Points are integers (the file format's unit: 1e-6 of a party's total), so that no sum depends on its order.
 */

/** A party: `reservation` in points (what it gets without a deal), `power` a whole number ≥ 1 (asymmetric Nash). */
export type Party = { readonly name: string; readonly reservation: number; readonly power: number };

/** An issue and the names of its options, at least one, in the order of the points. */
export type Issue = { readonly name: string; readonly options: readonly string[] };

/** One side of a box: options `from` to `to` (0-based, both included) of an issue. */
export type BoxSide = { readonly issue: number; readonly from: number; readonly to: number };

/** Extra points per party (any sign) for packages inside a box; a pair term is a box with two sides. */
export type BoxTerm = { readonly sides: readonly BoxSide[]; readonly points: readonly number[] };

/** A box no package may lie in ("not A with B"). */
export type ForbiddenBox = { readonly sides: readonly BoxSide[] };

/** A checked problem; `points[party]` holds the options of all issues in a row, issue i starting at `offsets[i]`. */
export type Problem = {
  readonly type: 'problem';
  readonly name: string;
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
  readonly offsets: Int32Array;
  readonly points: readonly Float64Array[];
  readonly terms: readonly BoxTerm[];
  readonly forbidden: readonly ForbiddenBox[];
};

/** Why an input was not taken: a code, the place (names), the value and the limit, and a sentence for people. */
export type Refusal = {
  readonly type: 'refusal';
  readonly code:
    | 'not-an-object'
    | 'missing'
    | 'wrong-length'
    | 'not-a-number'
    | 'not-whole'
    | 'negative'
    | 'too-many'
    | 'too-large'
    | 'out-of-range';
  readonly issue?: string;
  readonly option?: string;
  readonly party?: string;
  readonly message: string;
};

/** Largest numbers taken: options of an issue, issues, parties, and the sum of a party's points. */
export const problemLimits = {
  options: 100_000,
  issues: 2_000,
  allOptions: 2_000_000,
  parties: 10,
  total: Number.MAX_SAFE_INTEGER,
  power: 1_000,
} as const;

/** What {@link problem} reads: points as `points[party][issue][option]`, whole and ≥ 0; reservations whole. */
export type ProblemInput = {
  readonly name?: string;
  readonly issues: readonly { readonly name: string; readonly options: readonly string[] }[];
  readonly parties: readonly { readonly name: string; readonly reservation?: number; readonly power?: number }[];
  readonly points: readonly (readonly (readonly number[])[])[];
  readonly terms?: readonly BoxTerm[];
  readonly forbidden?: readonly ForbiddenBox[];
};

/** A refusal with its place; the sentence names issue, option and party as far as they are known. */
export function refuse(
  code: Refusal['code'],
  what: string,
  place: { issue?: string | undefined; option?: string | undefined; party?: string | undefined } = {},
): Refusal {
  const where = [
    place.issue === undefined ? '' : `issue "${place.issue}"`,
    place.option === undefined ? '' : `option "${place.option}"`,
    place.party === undefined ? '' : `party "${place.party}"`,
  ].filter((part) => part !== '');
  return {
    type: 'refusal',
    code,
    ...(place.issue === undefined ? {} : { issue: place.issue }),
    ...(place.option === undefined ? {} : { option: place.option }),
    ...(place.party === undefined ? {} : { party: place.party }),
    message: where.length > 0 ? `${where.join(', ')}: ${what}` : what,
  };
}

/** Checks an input and packs it; refuses wrong lengths, NaN, fractions, negatives, empty issues and totals past 2^53. */
export function problem(input: ProblemInput): Problem | Refusal {
  const { issues, parties, points } = input;
  if (parties.length < 1 || parties.length > problemLimits.parties)
    return refuse('too-many', `1 to ${problemLimits.parties} parties are needed, ${parties.length} given`);
  if (issues.length < 1 || issues.length > problemLimits.issues)
    return refuse('too-many', `1 to ${problemLimits.issues} issues are needed, ${issues.length} given`);
  const offsets = new Int32Array(issues.length + 1);
  for (let index = 0; index < issues.length; index += 1) {
    const issue = issues[index] as ProblemInput['issues'][number];
    const count = issue.options.length;
    if (count === 0) return refuse('missing', 'has no options', { issue: issue.name });
    if (count > problemLimits.options)
      return refuse('too-many', `${count} options, at most ${problemLimits.options} are taken`, { issue: issue.name });
    offsets[index + 1] = (offsets[index] ?? 0) + count;
    if ((offsets[index + 1] ?? 0) > problemLimits.allOptions)
      return refuse('too-many', `more than ${problemLimits.allOptions} options in all`, { issue: issue.name });
  }
  if (points.length !== parties.length)
    return refuse('wrong-length', `points are given for ${points.length} parties of ${parties.length}`);
  // One block of memory for all parties, or rows so short that they lie on the heap: small problems spend most time on it.
  const width = offsets[issues.length] ?? 0;
  const block = width > 8 ? new ArrayBuffer(8 * width * parties.length) : undefined;
  const packed: Float64Array[] = [];
  for (let index = 0; index < parties.length; index += 1) {
    const row = block === undefined ? new Float64Array(width) : new Float64Array(block, 8 * width * index, width);
    const wrong = packParty(row, parties[index]?.name ?? '', points[index] ?? [], issues, offsets);
    if (wrong !== undefined) return wrong;
    packed.push(row);
  }
  const checked = checkParties(parties);
  if ('type' in checked) return checked;
  const boxes = checkBoxes(input.terms ?? [], input.forbidden ?? [], issues, parties);
  if (boxes !== undefined) return boxes;
  const wide = tooWide(checked, packed, offsets, input.terms ?? []);
  if (wide !== undefined) return wide;
  return {
    type: 'problem',
    name: input.name ?? '',
    parties: checked,
    issues,
    offsets,
    points: packed,
    terms: input.terms ?? [],
    forbidden: input.forbidden ?? [],
  };
}

function packParty(
  packed: Float64Array,
  party: string,
  rows: readonly (readonly number[])[],
  issues: ProblemInput['issues'],
  offsets: Int32Array,
): Refusal | undefined {
  if (rows.length !== issues.length)
    return refuse('wrong-length', `points for ${rows.length} issues of ${issues.length}`, { party });
  let total = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    const issue = issues[index];
    const base = offsets[index] ?? 0;
    const count = (offsets[index + 1] ?? 0) - base;
    if (!Array.isArray(row) || row.length !== count)
      return refuse('wrong-length', `points for ${row.length} options of ${count}`, { issue: issue?.name, party });
    let top = 0;
    for (let option = 0; option < count; option += 1) {
      const value = row[option];
      if (!Number.isSafeInteger(value) || value === undefined || value < 0)
        return badPoint(value, { issue: issue?.name, option: issue?.options[option], party });
      packed[base + option] = value;
      if (value > top) top = value;
    }
    total += top;
    if (total > problemLimits.total)
      return refuse('too-large', `points add up to more than ${problemLimits.total} (2^53 - 1)`, {
        issue: issue?.name,
        party,
      });
  }
  return undefined;
}

/** Gains (points, boxes, limit) must stay whole and below 2^53 too; without boxes and limit, packing has checked it. */
function tooWide(
  parties: readonly Party[],
  packed: readonly Float64Array[],
  offsets: Int32Array,
  terms: readonly BoxTerm[],
): Refusal | undefined {
  for (let index = 0; index < parties.length; index += 1) {
    const party = parties[index] as Party;
    if (party.reservation === 0 && terms.length === 0) continue;
    const row = packed[index] ?? new Float64Array();
    let reach = Math.abs(party.reservation);
    for (let issue = 0; issue + 1 < offsets.length; issue += 1) {
      let top = 0;
      for (let k = offsets[issue] ?? 0; k < (offsets[issue + 1] ?? 0); k += 1) top = Math.max(top, row[k] ?? 0);
      reach += top;
    }
    for (const term of terms) reach += Math.abs(term.points[index] ?? 0);
    if (reach > problemLimits.total)
      return refuse('too-large', 'points, boxes and limit together pass 2^53 - 1', { party: party.name });
  }
  return undefined;
}

function badPoint(
  value: unknown,
  place: { issue: string | undefined; option: string | undefined; party: string },
): Refusal {
  if (typeof value !== 'number' || Number.isNaN(value))
    return refuse('not-a-number', `points must be a whole number, not ${String(value)}`, place);
  if (value < 0) return refuse('negative', `points must not be negative, ${value} given`, place);
  if (Math.abs(value) > problemLimits.total)
    return refuse('too-large', `points must be at most ${problemLimits.total} (2^53 - 1), ${value} given`, place);
  return refuse('not-whole', `points must be a whole number, ${value} given`, place);
}

function checkParties(parties: ProblemInput['parties']): Party[] | Refusal {
  const checked: Party[] = [];
  for (const party of parties) {
    const { name, reservation = 0, power = 1 } = party;
    if (!Number.isSafeInteger(reservation))
      return refuse(
        'not-whole',
        `the limit (reservation) must be a whole number of points, not ${String(reservation)}`,
        {
          party: name,
        },
      );
    if (!Number.isInteger(power) || power < 1 || power > problemLimits.power)
      return refuse('out-of-range', `power must be whole, 1 to ${problemLimits.power}, not ${String(power)}`, {
        party: name,
      });
    checked.push({ name, reservation, power });
  }
  return checked;
}

function checkBoxes(
  terms: readonly BoxTerm[],
  forbidden: readonly ForbiddenBox[],
  issues: ProblemInput['issues'],
  parties: ProblemInput['parties'],
): Refusal | undefined {
  if (terms.length === 0 && forbidden.length === 0) return undefined;
  const totals = parties.map(() => 0);
  for (const box of [...terms, ...forbidden]) {
    const seen = new Set<number>();
    if (box.sides.length === 0) return refuse('missing', 'a box needs at least one side');
    for (const side of box.sides) {
      const issue = issues[side.issue];
      if (issue === undefined || seen.has(side.issue))
        return refuse('out-of-range', `a box names issue number ${side.issue}, which is not there or twice there`);
      seen.add(side.issue);
      const last = issue.options.length - 1;
      const whole = Number.isInteger(side.from) && Number.isInteger(side.to);
      if (!whole || side.from < 0 || side.to > last || side.from > side.to)
        return refuse('out-of-range', `a box runs from option ${side.from} to ${side.to}; 0 to ${last} are there`, {
          issue: issue.name,
        });
    }
  }
  for (const term of terms) {
    if (term.points.length !== parties.length)
      return refuse('wrong-length', `a box term gives points to ${term.points.length} parties of ${parties.length}`);
    for (const [index, value] of term.points.entries()) {
      if (!Number.isSafeInteger(value))
        return refuse('not-whole', `a box term must give whole points, not ${String(value)}`, {
          party: parties[index]?.name,
        });
      totals[index] = (totals[index] ?? 0) + Math.abs(value);
      if ((totals[index] ?? 0) > problemLimits.total)
        return refuse('too-large', 'box terms add up to more than 2^53 - 1', { party: parties[index]?.name });
    }
  }
  return undefined;
}

/** The points of one party for a package (one 0-based option per issue). */
export function pointsOf(at: Problem, party: number, choice: ArrayLike<number>): number {
  const row = at.points[party] ?? new Float64Array();
  let sum = 0;
  for (let issue = 0; issue < at.issues.length; issue += 1)
    sum += row[(at.offsets[issue] ?? 0) + (choice[issue] ?? 0)] ?? 0;
  for (const term of at.terms) if (inside(term.sides, choice)) sum += term.points[party] ?? 0;
  return sum;
}

/** Whether a package lies inside a box. */
export function inside(sides: readonly BoxSide[], choice: ArrayLike<number>): boolean {
  return sides.every((side) => {
    const option = choice[side.issue] ?? -1;
    return option >= side.from && option <= side.to;
  });
}

/** All parties' points for a package, or undefined if it lies in a forbidden box. */
export function evaluate(at: Problem, choice: ArrayLike<number>): number[] | undefined {
  if (at.forbidden.some((box) => inside(box.sides, choice))) return undefined;
  return at.parties.map((_, party) => pointsOf(at, party, choice));
}

/** How many packages there are, forbidden ones included, as an exact integer. */
export function outcomeCount(at: Problem): bigint {
  return at.issues.reduce((count, issue) => count * BigInt(issue.options.length), 1n);
}
