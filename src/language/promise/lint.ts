/** One remark on the wording of a promise (method 11.1): `start` and `end` are UTF-16 units, the end exclusive. */
export type PromiseRemark = {
  readonly kind: 'vague' | 'several' | 'no_deed';
  readonly start: number;
  readonly end: number;
};

/** Words that leave open whether it was done: "try", "as soon as possible", "if needed". */
const vague =
  /\b(?:try(?:ing)?(?: to)?|asap|as soon as possible|as (?:needed|required|far as possible)|soon(?:er or later)?|shortly|appropriate(?:ly)?|reasonabl[ey]|properly|best efforts?|do (?:my|our) best|hopefully|maybe|perhaps|somehow|if (?:possible|needed|necessary)|where (?:possible|necessary)|regularly|often|more (?:careful|attention))\b/giu;
/** A second deed after the first: another sentence, a semicolon, "and then", "and" before a second thing to do. */
const several =
  /(?:;|[.!?]\s+\S|\band then\b|\band (?:also )?(?:send|call|write|pay|bring|check|show|give|meet|ask|tell|sign|deliver|prepare|finish|fix|move|make|tidy|repair|return)\b)/giu;

const found = (kind: PromiseRemark['kind'], pattern: RegExp, text: string): readonly PromiseRemark[] =>
  [...text.matchAll(pattern)].map((match) => ({ kind, start: match.index, end: match.index + match[0].length }));

/**
 * What makes a promise hard to see kept: words that can mean anything, more than one deed, no deed at all. A help for its
 * writer before it is sent; it never blocks. Time linear in the length of the text.
 */
export function lintPromise(text: string): readonly PromiseRemark[] {
  if (text.trim() === '') return [];
  const short = text.slice(0, 2_000);
  const words = short.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const few: readonly PromiseRemark[] = words < 2 ? [{ kind: 'no_deed', start: 0, end: short.length }] : [];
  const trimmed = short.replace(/[.!?\s]+$/u, '');
  return [...found('vague', vague, short), ...found('several', several, trimmed), ...few].toSorted(
    (a, b) => a.start - b.start,
  );
}
