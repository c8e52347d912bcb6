import type { AgreementText, Clause } from '../../../room/types.ts';

/**
 * Somebody's own changes to the text: the version and text they rest on, and the text as they want it. Kept on the device.
 */
export type TextDraft = { readonly base: number; readonly from: AgreementText; readonly text: AgreementText };

const isClause = (value: unknown): value is Clause =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'title' in value &&
  typeof value.title === 'string' &&
  'text' in value &&
  typeof value.text === 'string';

function readText(value: unknown): AgreementText | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('clauses' in value) || !('reviewOn' in value) || !('dispute' in value)) return undefined;
  const { clauses, reviewOn, dispute } = value;
  if (!Array.isArray(clauses) || typeof reviewOn !== 'string' || typeof dispute !== 'string') return undefined;
  return { clauses: clauses.filter(isClause), reviewOn, dispute };
}

/** Reads a kept draft; anything else gives nothing. */
export function readTextDraft(kept: string): TextDraft | undefined {
  try {
    const value: unknown = JSON.parse(kept);
    if (typeof value !== 'object' || value === null) return undefined;
    if (!('base' in value) || !('from' in value) || !('text' in value)) return undefined;
    const { base } = value;
    const from = readText(value.from);
    const text = readText(value.text);
    return typeof base === 'number' && from && text ? { base, from, text } : undefined;
  } catch {
    return undefined;
  }
}

const sameClause = (a: Clause | undefined, b: Clause | undefined): boolean =>
  a?.title === b?.title && a?.text === b?.text;

/**
 * Own changes on top of what the table holds now: a line nobody touched here follows the table; a line changed here stays
 * as it was written here. What both changed differently is left for the person to choose, line by line.
 */
export function onTop({ from, text }: TextDraft, table: AgreementText): AgreementText {
  const at = (list: AgreementText, id: string) => list.clauses.find((clause) => clause.id === id);
  const kept = text.clauses.flatMap((clause) => {
    const untouched = sameClause(clause, at(from, clause.id));
    const theirs = at(table, clause.id);
    if (!untouched) return [clause];
    return theirs ? [theirs] : [];
  });
  const fresh = table.clauses.filter((clause) => !at(from, clause.id) && !at(text, clause.id));
  return {
    clauses: [...kept, ...fresh],
    reviewOn: text.reviewOn === from.reviewOn ? table.reviewOn : text.reviewOn,
    dispute: text.dispute === from.dispute ? table.dispute : text.dispute,
  };
}

/** Whether some line was changed both here and on the table, and differently. */
export function conflicts({ from, text }: TextDraft, table: AgreementText): boolean {
  const both = (mine: string, before: string, theirs: string) =>
    mine !== before && theirs !== before && mine !== theirs;
  const ids = [...new Set([...text.clauses, ...from.clauses, ...table.clauses].map((clause) => clause.id))];
  const line = (list: AgreementText, id: string) => {
    const clause = list.clauses.find((each) => each.id === id);
    return clause ? JSON.stringify([clause.title, clause.text]) : '';
  };
  return (
    ids.some((id) => both(line(text, id), line(from, id), line(table, id))) ||
    both(text.reviewOn, from.reviewOn, table.reviewOn) ||
    both(text.dispute, from.dispute, table.dispute)
  );
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
