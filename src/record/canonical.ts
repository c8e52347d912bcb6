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
  const parts: string[] = [];
  const refused = write(value, '', 0, parts);
  return refused ?? { ok: true, text: parts.join('') };
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

function write(value: unknown, path: string, depth: number, parts: string[]): NotCanonical | undefined {
  if (value === null || typeof value === 'boolean') {
    parts.push(String(value));
    return undefined;
  }
  if (typeof value === 'number') {
    if (Object.is(value, -0)) return { ok: false, problem: 'negative-zero', path };
    if (!Number.isSafeInteger(value)) return { ok: false, problem: 'not-an-integer', path };
    parts.push(String(value));
    return undefined;
  }
  if (typeof value === 'string') return writeText(value, path, parts);
  if (typeof value !== 'object') return { ok: false, problem: 'not-json', path };
  if (depth === MAX_DEPTH) return { ok: false, problem: 'too-deep', path };
  if (Array.isArray(value)) return writeArray(value, path, depth, parts);
  // Only plain objects: a Date or Map would silently lose what it holds. Works for objects of another realm too.
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return { ok: false, problem: 'not-json', path };
  return writeObject(value, path, depth, parts);
}

function writeText(text: string, path: string, parts: string[]): NotCanonical | undefined {
  if (LONE_SURROGATE.test(text)) return { ok: false, problem: 'lone-surrogate', path };
  // ECMAScript's QuoteJSONString escapes exactly the two it must and the controls below U+0020, the short way.
  parts.push(JSON.stringify(text));
  return undefined;
}

function writeArray(items: readonly unknown[], path: string, depth: number, parts: string[]): NotCanonical | undefined {
  parts.push('[');
  for (let index = 0; index < items.length; index++) {
    if (index > 0) parts.push(',');
    const refused = write(items[index], `${path}/${index}`, depth + 1, parts);
    if (refused) return refused;
  }
  parts.push(']');
  return undefined;
}

function writeObject(value: object, path: string, depth: number, parts: string[]): NotCanonical | undefined {
  parts.push('{');
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [index, [key, item]] of entries.entries()) {
    if (index > 0) parts.push(',');
    const place = `${path}/${key}`;
    const refused = writeText(key, place, parts);
    if (refused) return refused;
    parts.push(':');
    const below = write(item, place, depth + 1, parts);
    if (below) return below;
  }
  parts.push('}');
  return undefined;
}
