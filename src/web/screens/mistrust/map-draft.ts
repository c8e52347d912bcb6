import { SOURCE_CODES, type SourceCode } from '../../../language/mistrust/sources.ts';
import type { Severity, SourceEntry } from '../../../language/mistrust/remedies.ts';

/**
 * One thing that makes it hard to trust, as its writer keeps it (method 4.1): what was seen or heard, apart from it what is
 * concluded, the sources chosen in the order of the taxonomy, and how much it weighs, absent until said.
 */
export type MapEntry = {
  readonly id: string;
  readonly observed: string;
  readonly inferred: string;
  readonly sources: readonly SourceCode[];
  readonly weight?: Severity;
  /** A sentence about what somebody is that its writer wants to keep; empty where none was asked about. */
  readonly asWritten: string;
};

/** Field of the map among the drafts of a room and seat: it is kept, shown in two tabs and forgotten as they are. */
export const mapField = 'mistrust';

/** The weights in order. */
export const weights: readonly Severity[] = [0, 1, 2, 3];

/** An entry nobody wrote in yet. */
export const blankEntry = (id: string): MapEntry => ({ id, observed: '', inferred: '', sources: [], asWritten: '' });

/** Whether an entry holds nothing that anybody wrote or chose. */
export const isBlank = ({ observed, inferred, sources, weight }: MapEntry): boolean =>
  observed.trim() === '' && inferred.trim() === '' && sources.length === 0 && weight === undefined;

function oneEntry(value: Partial<Record<keyof MapEntry, unknown>> | null): readonly MapEntry[] {
  if (typeof value !== 'object' || value === null || typeof value.id !== 'string') return [];
  const words = (text: unknown) => (typeof text === 'string' ? text : '');
  const { id, observed, inferred, sources, asWritten } = value;
  const chosen: readonly unknown[] = Array.isArray(sources) ? sources : [];
  const weight = weights.find((each) => each === value.weight);
  return [
    {
      id,
      observed: words(observed),
      inferred: words(inferred),
      sources: SOURCE_CODES.filter((code) => chosen.includes(code)),
      ...(weight === undefined ? {} : { weight }),
      asWritten: words(asWritten),
    },
  ];
}

/** The entries kept as text on this device, in the order written; anything unreadable is left out. */
export function entriesIn(text: string): readonly MapEntry[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.flatMap(oneEntry) : [];
  } catch {
    return [];
  }
}

/** Entries as text to keep; empty where there are none. */
export const asText = (entries: readonly MapEntry[]): string => (entries.length === 0 ? '' : JSON.stringify(entries));

/** The entries with this one as it is now, at its place or at the end; a blank one is not kept. */
export function withEntry(entries: readonly MapEntry[], entry: MapEntry): readonly MapEntry[] {
  const known = entries.some((each) => each.id === entry.id);
  const next = known ? entries.map((each) => (each.id === entry.id ? entry : each)) : [...entries, entry];
  return next.filter((each) => !isBlank(each));
}

/** An entry with a source chosen, or not any more. */
export function withSource(entry: MapEntry, code: SourceCode, chosen: boolean): MapEntry {
  return {
    ...entry,
    sources: SOURCE_CODES.filter((each) => (each === code ? chosen : entry.sources.includes(each))),
  };
}

/** What the rule of remedies gets: each source of each entry whose weight was said. */
export function sourceEntries(entries: readonly MapEntry[]): readonly SourceEntry[] {
  return entries.flatMap(({ sources, weight }) =>
    weight === undefined ? [] : sources.map((code) => ({ code, severity: weight })),
  );
}
