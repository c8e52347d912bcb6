import type { PressureFinding } from '../../../language/index.ts';

/**
 * The first finding whose words still stand in `text` and were not left in before, at the place where they stand now: the
 * reading may be of the text a moment ago.
 */
export function firstOpen<Finding extends PressureFinding>(
  reading: { readonly of: string; readonly value: readonly Finding[] } | undefined,
  text: string,
  leftIn: readonly string[],
): Finding | undefined {
  if (!reading) return undefined;
  for (const finding of reading.value) {
    const part = reading.of.slice(finding.start, finding.end);
    const start = reading.of === text ? finding.start : text.indexOf(part);
    if (start >= 0 && !leftIn.includes(part)) return { ...finding, start, end: start + part.length };
  }
  return undefined;
}
