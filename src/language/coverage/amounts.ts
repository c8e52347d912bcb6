import { quantitiesOf, type Token } from '../text/index.ts';

/** An amount or time of day: all the figures it may be written as ("two years": 2 and 24), and the tokens that say it. */
export interface Amount {
  readonly values: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** The same length of time in the units people change between. */
const UNIT_FACTORS: ReadonlyMap<string, readonly number[]> = new Map([
  ['year', [12]],
  ['month', [1 / 12]],
  ['week', [7]],
  ['day', [1 / 7, 24]],
  ['hour', [60]],
  ['minute', [1 / 60]],
  ['min', [1 / 60]],
]);
const CLOCK_MINUTES = new Set([5, 10, 15, 20, 25]);

const unitOf = (token: Token | undefined): string => (token?.norm ?? '').replace(/'?s$/u, '');

function withUnits(value: number, tokens: readonly Token[], at: number): number[] {
  const values = [value];
  const next = tokens[at]?.text === '-' ? tokens[at + 1] : tokens[at];
  for (const factor of UNIT_FACTORS.get(unitOf(next)) ?? []) values.push(value * factor);
  if (next?.norm === 'pm' && value < 12) values.push(value + 12);
  if (next?.norm === 'fortnight' || next?.norm === 'fortnights') values.push(value * 2, value * 14);
  return values;
}

/** "5.30" and "4:30" as times of day; "half five" and "twenty to eight" as people say them. */
function clockValues(token: Token): number[] {
  const match = /^(\d{1,2})[.:](\d{2})$/u.exec(token.text);
  if (match === null) return [];
  const hours = Number(match[1]);
  const minutes = Number(match[2]);
  if (hours > 24 || minutes > 59) return [];
  const time = hours + minutes / 60;
  return [time, hours > 12 ? time - 12 : time + 12];
}

/** All amounts of a text in order, each with the figures it may stand for; tokens are used at most once. */
export function amountsOf(tokens: readonly Token[]): readonly Amount[] {
  const plain = quantitiesOf(tokens);
  const found: Amount[] = [];
  const startsAt = new Map(plain.map((quantity) => [quantity.from, quantity] as const));
  let used = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at < used) continue;
    const word = tokens[at]?.norm ?? '';
    const spoken = spokenClock(tokens, at, startsAt);
    if (spoken) {
      found.push(spoken);
      used = spoken.to;
      continue;
    }
    const quantity = startsAt.get(at);
    if (quantity) {
      const token = tokens[at];
      const clock = token !== undefined && quantity.to === at + 1 ? clockValues(token) : [];
      const scaled = tokens[quantity.to]?.norm === 'lakh' ? [quantity.value * 100_000] : [];
      found.push({
        values: [...withUnits(quantity.value, tokens, quantity.to), ...clock, ...scaled],
        from: at,
        to: quantity.to,
      });
      used = quantity.to;
    } else if (word === 'fortnight') {
      found.push({ values: [2, 14], from: at, to: at + 1 });
    } else if (word === 'midnight' || word === 'noon' || word === 'midday') {
      found.push({ values: word === 'midnight' ? [0, 24, 12] : [12], from: at, to: at + 1 });
    }
  }
  return found;
}

type Starts = ReadonlyMap<number, { readonly value: number; readonly to: number }>;

function spokenClock(tokens: readonly Token[], at: number, starts: Starts): Amount | undefined {
  const word = tokens[at]?.norm ?? '';
  const link = tokens[at + 1]?.norm ?? '';
  const hourAt = (place: number): { readonly value: number; readonly to: number } | undefined => {
    const hour = starts.get(place);
    return hour !== undefined && hour.value >= 1 && hour.value <= 12 && Number.isInteger(hour.value) ? hour : undefined;
  };
  const time = (value: number, to: number): Amount => ({ values: [value, value + 12], from: at, to });
  if (word === 'half') {
    if (link === 'an' && tokens[at + 2]?.norm === 'hour') return { values: [0.5, 30], from: at, to: at + 3 };
    if (link === 'a' && tokens[at + 2]?.norm === 'dozen') return { values: [6], from: at, to: at + 3 };
    if (link === 'a' && tokens[at + 2]?.norm === 'year') return { values: [0.5, 6], from: at, to: at + 3 };
    const past = link === 'past' ? hourAt(at + 2) : hourAt(at + 1);
    if (past) return time(past.value + 0.5, past.to);
    return undefined;
  }
  const quarter = word === 'quarter';
  const minutes = quarter ? 15 : starts.get(at)?.value;
  const after = quarter ? at + 1 : (starts.get(at)?.to ?? at + 1);
  const side = tokens[after]?.norm;
  if (minutes === undefined || !CLOCK_MINUTES.has(minutes) || (side !== 'to' && side !== 'past')) return undefined;
  const hour = hourAt(after + 1);
  if (hour === undefined) return undefined;
  return time(side === 'past' ? hour.value + minutes / 60 : hour.value - minutes / 60, hour.to);
}

/** Whether two amounts may stand for the same figure. */
export function sameAmount(one: readonly number[], two: readonly number[]): boolean {
  return one.some((a) => two.some((b) => Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(a))));
}
