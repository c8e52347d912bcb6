import { canonical, type Json } from '../../src/record/index.ts';
import { bytesOf, type Dice, index, isMembers, linesOf, type Log, type Members, type Mutation } from './logs.ts';

const spliced = (bytes: Uint8Array, at: number, remove: number, insert: readonly number[]): Uint8Array =>
  Uint8Array.from([...bytes.subarray(0, at), ...insert, ...bytes.subarray(at + remove)]);
/** Between two whole characters, so that what is put in is the only fault. */
const place = (bytes: Uint8Array, dice: Dice): number => {
  let at = index(dice, bytes);
  while (((bytes[at] ?? 0) & 0xc0) === 0x80) at--;
  return at;
};

// ── Bytes ────────────────────────────────────────────────────────────────────────────────────────────────────────────

const bytes: Readonly<Record<string, Mutation>> = {
  'a bit turned over': ({ bytes }, dice) => {
    const at = index(dice, bytes);
    return spliced(bytes, at, 1, [(bytes[at] ?? 0) ^ (1 << dice.below(8))]);
  },
  'a byte put in': ({ bytes }, dice) =>
    spliced(bytes, dice.below(bytes.length + 1), 0, [dice.pick([0, 9, 10, 13, 32, 34, 44, 48, 0x80, 0xc0, 0xff])]),
  'a byte left out': ({ bytes }, dice) => spliced(bytes, index(dice, bytes), 1, []),
  'the tail cut off': ({ bytes }, dice) => bytes.subarray(0, index(dice, bytes)),
  'the head cut off': ({ bytes }, dice) => bytes.subarray(1 + dice.below(bytes.length)),
  'no newline at the end': ({ bytes }) => bytes.subarray(0, -1),
  'padding behind the end': ({ bytes }, dice) =>
    spliced(bytes, bytes.length, 0, dice.pick([[10], [32], [0], [0, 0, 0, 10], [123, 125, 10], [...bytes]])),
  'padding before the head': ({ bytes }, dice) => spliced(bytes, 0, 0, dice.pick([[10], [32], [0], [123, 125, 10]])),
  'a byte order mark': ({ bytes }, dice) =>
    spliced(bytes, dice.chance(50) ? 0 : place(bytes, dice), 0, [0xef, 0xbb, 0xbf]),
  'no UTF-8': ({ bytes }, dice) =>
    spliced(
      bytes,
      place(bytes, dice),
      dice.below(2),
      dice.pick([
        [0xc0, 0xaf],
        [0xc1, 0xac],
        [0xe0, 0x80, 0xaf],
        [0xed, 0xa0, 0x80],
        [0xf4, 0x90, 0x80, 0x80],
        [0xf8],
        [0xe2, 0x82],
      ]),
    ),
  'UTF-16': ({ bytes }) => Buffer.from(Buffer.from(bytes).toString('utf8'), 'utf16le'),
  'carriage returns': ({ bytes }, dice) => {
    const lines = linesOf(bytes);
    const at = index(dice, lines);
    return bytesOf(dice.chance(50) ? lines.map((line) => `${line}\r`) : lines.with(at, `${lines[at] ?? ''}\r`));
  },
};

// ── Lines ────────────────────────────────────────────────────────────────────────────────────────────────────────────

const lines: Readonly<Record<string, Mutation>> = {
  'a line dropped': ({ bytes }, dice) => {
    const all = linesOf(bytes);
    return bytesOf(all.toSpliced(index(dice, all), 1));
  },
  'two lines swapped': ({ bytes }, dice) => {
    const all = linesOf(bytes);
    const [a, b] = [index(dice, all), index(dice, all)];
    return bytesOf(all.with(a, all[b] ?? '').with(b, all[a] ?? ''));
  },
  'a line twice': ({ bytes }, dice) => {
    const all = linesOf(bytes);
    const from = index(dice, all);
    return bytesOf(all.toSpliced(dice.chance(50) ? from : index(dice, all), 0, all[from] ?? ''));
  },
  'an empty line': ({ bytes }, dice) => {
    const all = linesOf(bytes);
    return bytesOf(all.toSpliced(index(dice, all), 0, ''));
  },
  'a line of another room': ({ bytes }, dice, other) => {
    const [all, foreign] = [linesOf(bytes), linesOf(other.bytes)];
    return bytesOf(all.toSpliced(index(dice, all), dice.below(2), foreign[index(dice, foreign)] ?? ''));
  },
  'the end of another room': ({ bytes }, dice, other) => {
    const [all, foreign] = [linesOf(bytes), linesOf(other.bytes)];
    return bytesOf([...all.slice(0, 1 + dice.below(all.length - 1)), ...foreign.slice(index(dice, foreign))]);
  },
};

// ── The text of one line ─────────────────────────────────────────────────────────────────────────────────────────────

const token = /"(?:[^"\\]|\\.)*"|-?\d+|true|false|null|[{}[\],:]/gu;

/** One token of one line, chosen among those that `fits`, replaced. */
function tokenReplaced(
  { bytes }: Log,
  dice: Dice,
  fits: (text: string) => boolean,
  change: (text: string) => string,
): Uint8Array {
  const all = linesOf(bytes);
  const at = index(dice, all);
  const tokens = all[at]?.match(token) ?? [];
  const chosen = tokens.flatMap((text, position) => (fits(text) ? [position] : []));
  const position = chosen[index(dice, chosen)];
  if (position === undefined) return bytes;
  return bytesOf(all.with(at, tokens.map((text, each) => (each === position ? change(text) : text)).join('')));
}

/** One object of one line written in another way; contents too, where a change is found by the digest at the latest. */
function objectRewritten({ bytes }: Log, dice: Dice, rewrite: (object: Members) => string): Uint8Array {
  const all = linesOf(bytes);
  const at = index(dice, all);
  const line = all[at] ?? '';
  const found: Members[] = [];
  const visit = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isMembers(value)) found.push(value);
    for (const each of Object.values(value)) visit(each);
  };
  visit(JSON.parse(line));
  const object = found[index(dice, found)];
  return object === undefined
    ? bytes
    : bytesOf(
        all.with(
          at,
          line.replace(canonical(object), () => rewrite(object)),
        ),
      );
}
const member = (name: string, value: Json | undefined): string => `${JSON.stringify(name)}:${canonical(value ?? null)}`;
const written = (entries: readonly (readonly [string, Json])[]): string =>
  `{${entries.map(([name, value]) => member(name, value)).join(',')}}`;
const sorted = (object: Members): (readonly [string, Json])[] =>
  Object.entries(object).toSorted(([a], [b]) => (a < b ? -1 : 1));

const strange: readonly [Json, ...Json[]] = [
  null,
  true,
  0,
  -1,
  2,
  9007199254740991,
  '',
  'x',
  'X',
  [],
  {},
  ['b', 'a'],
  '\ud7ff',
];

const texts: Readonly<Record<string, Mutation>> = {
  'white space': (log, dice) =>
    tokenReplaced(
      log,
      dice,
      () => true,
      (text) => text + dice.pick([' ', '\t', '  ', '\u00a0', '\r', '\u0000']),
    ),
  'another form of a number': (log, dice) =>
    tokenReplaced(
      log,
      dice,
      (text) => /\d$/.test(text),
      (text) =>
        dice.pick([
          `${text}.0`,
          `${text}e0`,
          `0${text}`,
          `+${text}`,
          `-${text}`,
          `${text}000000000000000000`,
          '-0',
          '1E2',
        ]),
    ),
  'another form of a string': (log, dice) =>
    tokenReplaced(
      log,
      dice,
      (text) => text.startsWith('"'),
      (text) => {
        const inner = text.slice(1, -1);
        const first = inner.charCodeAt(0).toString(16).padStart(4, '0');
        const ways = [`"\\u${first}${inner.slice(1)}"`, `"${inner}\\/"`, `"${inner}\\u001F"`, `"${inner}\\u000a"`];
        return dice.pick([`'${inner}'`, `"${inner}\\ud800"`, `"${inner}\t"`, inner, ...ways]);
      },
    ),
  'another case': (log, dice) =>
    tokenReplaced(
      log,
      dice,
      (text) => /[a-z]/i.test(text),
      (text) => {
        const at =
          text.search(/[a-z]/i) +
          (dice.chance(50) ? 0 : Math.max(0, text.slice(text.search(/[a-z]/i)).search(/[a-z](?=[^a-z]*$)/i)));
        const letter = text.charAt(at);
        const turned = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
        return dice.chance(30) ? text.toUpperCase() : text.slice(0, at) + turned + text.slice(at + 1);
      },
    ),
  'a name twice': (log, dice) =>
    objectRewritten(log, dice, (object) => {
      const entries = sorted(object);
      const at = index(dice, entries);
      const [name, value] = entries[at] ?? ['a', 1];
      return written(entries.toSpliced(at + dice.below(2), 0, [name, dice.chance(50) ? value : dice.pick(strange)]));
    }),
  'members in another order': (log, dice) =>
    objectRewritten(log, dice, (object) => {
      const entries = sorted(object);
      const [moved] = entries.splice(index(dice, entries), 1);
      return written(moved ? entries.toSpliced(dice.below(entries.length + 1), 0, moved) : entries);
    }),
  'an unknown field': (log, dice) =>
    objectRewritten(log, dice, (object) =>
      written(sorted({ ...object, [dice.pick(['a', 'z', '__proto__', 'salt ', 'é', 'V', ''])]: dice.pick(strange) })),
    ),
  'a field left out': (log, dice) =>
    objectRewritten(log, dice, (object) => {
      const entries = sorted(object);
      return written(entries.toSpliced(index(dice, entries), 1));
    }),
  'another value': (log, dice) =>
    objectRewritten(log, dice, (object) => {
      const entries = sorted(object);
      const at = index(dice, entries);
      const [name] = entries[at] ?? ['a', 1];
      return written(entries.toSpliced(at, 1, [name, dice.pick(strange)]));
    }),
  'too deep': (log, dice) =>
    tokenReplaced(
      log,
      dice,
      (text) => text === 'null' || text === '[',
      (text) => {
        const depth = 58 + dice.below(12);
        return text === 'null' ? '['.repeat(depth) + ']'.repeat(depth) : text.repeat(depth);
      },
    ),
};

/** Ways to spoil an export that look at its bytes, lines and text alone. */
export const textMutations: Readonly<Record<string, Mutation>> = { ...bytes, ...lines, ...texts };
