import type { AgreementText, Clause } from '../../../room/types.ts';

/** Somebody's own changes to the text: on which version they rest, and the text as they want it. Kept on the device. */
export type TextDraft = { readonly base: number; readonly text: AgreementText };

const isClause = (value: unknown): value is Clause =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'title' in value &&
  typeof value.title === 'string' &&
  'text' in value &&
  typeof value.text === 'string';

/** Reads a kept draft; anything else gives nothing. */
export function readTextDraft(kept: string): TextDraft | undefined {
  try {
    const value: unknown = JSON.parse(kept);
    if (typeof value !== 'object' || value === null || !('base' in value) || !('text' in value)) return undefined;
    const { base, text } = value;
    if (typeof base !== 'number' || typeof text !== 'object' || text === null) return undefined;
    if (!('clauses' in text) || !('reviewOn' in text) || !('dispute' in text)) return undefined;
    const { clauses, reviewOn, dispute } = text;
    if (!Array.isArray(clauses) || typeof reviewOn !== 'string' || typeof dispute !== 'string') return undefined;
    return { base, text: { clauses: clauses.filter(isClause), reviewOn, dispute } };
  } catch {
    return undefined;
  }
}

/** Whether two texts are the same in every line. */
export function sameText(a: AgreementText, b: AgreementText): boolean {
  const lines = ({ clauses, reviewOn, dispute }: AgreementText) =>
    JSON.stringify([clauses.map(({ id, title, text }) => [id, title, text]), reviewOn, dispute]);
  return lines(a) === lines(b);
}

/** The text with one clause changed in place. */
export function withClause(text: AgreementText, id: string, change: Partial<Clause>): AgreementText {
  return { ...text, clauses: text.clauses.map((each) => (each.id === id ? { ...each, ...change } : each)) };
}

/** What a text still needs before it can be fixed, as `agreement.freeze` judges it (method 12.1, G8). */
export function missingParts(text: AgreementText): readonly ('clauses' | 'reviewOn' | 'dispute')[] {
  const clauses = text.clauses.length === 0 || text.clauses.some((clause) => clause.text.trim() === '');
  return [
    ...(clauses ? (['clauses'] as const) : []),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(text.reviewOn) ? [] : (['reviewOn'] as const)),
    ...(text.dispute.trim() === '' ? (['dispute'] as const) : []),
  ];
}
