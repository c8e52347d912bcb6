import type { Json } from './envelope.ts';

/** How deep arrays and objects may nest; deeper input is refused instead of exhausting the stack. */
export const MAX_DEPTH = 64;

/** Why a value has no canonical text, and where: `path` is like `/points/0/text`. */
export type NotCanonical = {
  readonly ok: false;
  readonly problem: 'not-an-integer' | 'negative-zero' | 'lone-surrogate' | 'not-json' | 'too-deep';
  readonly path: string;
};

/** The canonical text of a value, or why it has none. */
export type Encoded = { readonly ok: true; readonly text: string } | NotCanonical;

// With the `u` flag a surrogate matches only where it stands alone.
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

/**
 * The one text of a value: object keys ascending by UTF-16 code unit, no white space, the shortest escapes,
 * integers within ±(2^53 − 1) only. Refuses everything else with the reason and the place.
 */
export function encode(value: unknown): Encoded {
  const text = write(value, 0);
  return typeof text === 'string' ? { ok: true, text } : text;
}

/** `encode` for a value that must be right; throws a RangeError naming problem and place where it is not. */
export function canonical(value: Json): string {
  const encoded = encode(value);
  if (encoded.ok) return encoded.text;
  throw new RangeError(`No canonical text: ${encoded.problem} at "${encoded.path}".`);
}

/** Reads canonical text; `undefined` when it is not JSON, or not the one text of its value (so also duplicate keys). */
export function fromCanonical(text: string): Json | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const encoded = encode(value);
  // JSON.parse forgets duplicates, spelling and spacing; writing the value again shows whether there were any.
  return encoded.ok && encoded.text === text && isJson(value) ? value : undefined;
}

// Only called behind `encode`, which has visited every part of the value.
function isJson(value: unknown): value is Json {
  return value !== undefined;
}

// A refusal is made where it is found; its place grows on the way back, so that sound values pay nothing for it.
const refuse = (problem: NotCanonical['problem']): NotCanonical => ({ ok: false, problem, path: '' });
const below = (step: string | number, { problem, path }: NotCanonical): NotCanonical => ({
  ok: false,
  problem,
  path: `/${step}${path}`,
});

function write(value: unknown, depth: number): string | NotCanonical {
  if (typeof value === 'string') return writeText(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (Object.is(value, -0)) return refuse('negative-zero');
    return Number.isSafeInteger(value) ? String(value) : refuse('not-an-integer');
  }
  if (typeof value !== 'object') return refuse('not-json');
  if (depth === MAX_DEPTH) return refuse('too-deep');
  if (Array.isArray(value)) return writeArray(value, depth);
  // Only plain objects: a Date or Map would silently lose what it holds. Works for objects of another realm too.
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return refuse('not-json');
  return writeObject(value, depth);
}

function writeText(text: string): string | NotCanonical {
  // ECMAScript's QuoteJSONString escapes exactly the two it must and the controls below U+0020, the short way.
  return LONE_SURROGATE.test(text) ? refuse('lone-surrogate') : JSON.stringify(text);
}

function writeArray(items: readonly unknown[], depth: number): string | NotCanonical {
  let text = '[';
  for (let index = 0; index < items.length; index++) {
    const item = write(items[index], depth + 1);
    if (typeof item !== 'string') return below(index, item);
    text += index === 0 ? item : `,${item}`;
  }
  return `${text}]`;
}

function writeObject(value: object, depth: number): string | NotCanonical {
  // Without a rule of its own, `sort` goes by UTF-16 code unit.
  const keys = Object.keys(value).sort();
  const members = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const key of keys) {
    const name = writeText(key);
    if (typeof name !== 'string') return below(key, name);
    const item = write(members[key], depth + 1);
    if (typeof item !== 'string') return below(key, item);
    text += text === '' ? `${name}:${item}` : `,${name}:${item}`;
  }
  return `{${text}}`;
}
