/** One parsed input line. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value as an object; anything else is refused with a plain sentence. */
export function objectOf(value: unknown): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('A line must be one JSON object.');
  return value as JsonObject;
}

/** The text of a field; a missing field or another type is refused with a plain sentence. */
export function textOf(input: JsonObject, field: string): string {
  const value = input[field];
  if (typeof value !== 'string') throw new TypeError(`The field "${field}" must be a text.`);
  return value;
}

/** The list of a field, each entry read by `read`; a missing list is refused unless `optional`. */
export function listOf<Item>(
  input: JsonObject,
  field: string,
  read: (value: unknown) => Item,
  optional = false,
): readonly Item[] {
  const value = input[field];
  if (value === undefined && optional) return [];
  if (!Array.isArray(value)) throw new TypeError(`The field "${field}" must be a list.`);
  return value.map((entry: unknown) => read(entry));
}

/** The value as a text, for the entries of a list. */
export function entryText(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('An entry of a list of texts is not a text.');
  return value;
}
