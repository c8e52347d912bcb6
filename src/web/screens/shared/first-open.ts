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
    if (start < 0 || leftIn.includes(part)) continue;
    const end = start + part.length;
    return { ...finding, start, end, replaces: sentencesNow(reading.of, text, finding) ?? { start, end } };
  }
  return undefined;
}

/** Where the sentences that a rewrite replaces stand now; `undefined` when they have been changed since they were read. */
function sentencesNow(
  of: string,
  text: string,
  { replaces }: PressureFinding,
): { readonly start: number; readonly end: number } | undefined {
  if (of === text) return replaces;
  const sentences = of.slice(replaces.start, replaces.end);
  const start = text.indexOf(sentences);
  return start < 0 ? undefined : { start, end: start + sentences.length };
}
