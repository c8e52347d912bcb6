import type { Token } from './tokens.ts';

const UNITS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['dozen', 12],
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
  ['half', 0.5],
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['grand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
]);
const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
]);

/** A quantity named in the text: its value, and the tokens from `from` up to `to` (exclusive) that say it. */
export interface Quantity {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

function digitsValue(text: string): number | undefined {
  const match = /^([\d.,:/]+)(\p{L}*)$/u.exec(text);
  if (match === null) return undefined;
  const [, digits = '', unit = ''] = match;
  const clock = /^(\d{1,2}):(\d{2})$/u.exec(digits);
  if (clock !== null) return Number(clock[1]) + Number(clock[2]) / 60;
  // "1,200" and "1.200" are thousands; "1.5" and "1,5" are decimals.
  const plain = digits.replace(/[.,](?=\d{3}(?:\D|$))/gu, '').replace(',', '.');
  const value = Number.parseFloat(plain);
  return Number.isFinite(value) ? value * (SUFFIXES.get(unit) ?? 1) : undefined;
}

/** All quantities in digits or words ("90k", "twenty-four", "three hundred"), in order; "one" alone is a pronoun too often to count. */
export function quantitiesOf(tokens: readonly Token[]): readonly Quantity[] {
  const found: Quantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    const from = at;
    let value: number | undefined;
    let alone = true;
    for (; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      const scale = SCALES.get(token.text);
      const unit = UNITS.get(token.text);
      if (token.kind === 'number') {
        if (value !== undefined) break;
        value = digitsValue(token.text);
        if (value === undefined) break;
        alone = false;
      } else if (scale !== undefined) {
        value = (value ?? 1) * scale;
        alone = false;
      } else if (unit !== undefined) {
        if (value !== undefined && !(value >= 20 && value % 10 === 0 && unit < 10) && !(value >= 100 && unit < 100))
          break;
        value = (value ?? 0) + unit;
        alone = alone && token.text === 'one';
      } else if (!(token.text === '-' && value !== undefined && UNITS.has(tokens[at + 1]?.text ?? ''))) break;
    }
    if (value !== undefined && !alone) found.push({ value, from, to: at });
    if (at === from) at += 1;
  }
  return found;
}
