import type { MistrustSource } from './labels.ts';

/** The 14 sources of method 4.1 in the order of the taxonomy. */
export const SOURCE_CODES = [
  'KNOW',
  'INFO',
  'MISC',
  'UNCE',
  'VULN',
  'INCE',
  'CAPA',
  'HIST-C',
  'HIST-I',
  'HIST-3',
  'PROC',
  'IDEN',
  'ATTR',
  'JUST',
] as const;

/** A source code of method 4.1. */
export type SourceCode = (typeof SOURCE_CODES)[number];

/** The groups of method 4.1 in its order, each with its sources: every source stands in one group. */
export const SOURCE_GROUPS = {
  understanding: ['KNOW', 'INFO', 'MISC'],
  structure: ['UNCE', 'VULN', 'INCE', 'CAPA'],
  history: ['HIST-C', 'HIST-I', 'HIST-3'],
  process: ['PROC', 'IDEN'],
  attribution: ['ATTR'],
  justified: ['JUST'],
} as const satisfies Readonly<Record<string, readonly SourceCode[]>>;

/** A group of sources of method 4.1. */
export type SourceGroup = keyof typeof SOURCE_GROUPS;

/**
 * Which codes a source read from a text may mean, the likeliest first. A text rarely tells a late delivery (competence) from a
 * broken word (integrity), or malice from a sinister reading of it: so the second code is asked about, never concluded. `JUST`
 * is never read from one text, since it needs repeated, verified breaches (method 4.1).
 */
export const CODES_OF_SOURCE: Readonly<Record<MistrustSource, readonly SourceCode[]>> = {
  unfamiliarity: ['KNOW'],
  'information-gap': ['INFO'],
  miscommunication: ['MISC'],
  'risk-exposure': ['VULN', 'UNCE'],
  'conflicting-incentives': ['INCE'],
  'third-party-constraint': ['CAPA', 'UNCE'],
  'broken-promise': ['HIST-I', 'HIST-C'],
  'past-with-others': ['HIST-3'],
  'unfair-process': ['PROC'],
  disrespect: ['IDEN'],
  personal: ['ATTR'],
};

/** The codes of method 4.1 that a source read from a text may mean, the likeliest first. */
export function sourceToCodes(source: MistrustSource): readonly SourceCode[] {
  return CODES_OF_SOURCE[source];
}
