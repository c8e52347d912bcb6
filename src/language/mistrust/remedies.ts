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

/** A remedy of method 4.2 (`LOOP` and `GLOSSARY` are the understanding loop and a shared glossary). */
export type RemedyCode =
  | 'E-EDU'
  | 'E-TRIAL'
  | 'E-PAIR'
  | 'E-PLAIN'
  | 'E-EVID'
  | 'E-ACCESS'
  | 'E-AUDIT'
  | 'E-PRIV'
  | 'LOOP'
  | 'GLOSSARY'
  | 'R-CONT'
  | 'R-REVIEW'
  | 'R-STEP'
  | 'R-ESCROW'
  | 'R-EXIT'
  | 'R-ALIGN'
  | 'R-VERIFY'
  | 'R-PILOT'
  | 'T-ASSUR'
  | 'T-REF'
  | 'A-APOL'
  | 'A-FIX'
  | 'A-ACCOUNT'
  | 'FACT-FIND'
  | 'DIFF-CARD'
  | 'P-VOICE'
  | 'P-NOTICE'
  | 'P-RULES'
  | 'P-FACE'
  | 'RECOGNITION'
  | 'PERSP-GET'
  | 'SAFE-DEAL';

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

/** First-line remedies of each source (method 4.1), in order. */
export const FIRST_LINE: Readonly<Record<SourceCode, readonly RemedyCode[]>> = {
  KNOW: ['E-EDU', 'E-TRIAL', 'E-PAIR'],
  INFO: ['E-EVID', 'E-ACCESS', 'E-AUDIT'],
  MISC: ['LOOP', 'GLOSSARY', 'E-PLAIN'],
  UNCE: ['R-CONT', 'R-REVIEW'],
  VULN: ['R-STEP', 'R-ESCROW', 'R-EXIT', 'T-ASSUR'],
  INCE: ['R-CONT', 'R-ALIGN', 'R-VERIFY'],
  CAPA: ['R-PILOT', 'R-VERIFY', 'T-REF'],
  'HIST-C': ['A-APOL', 'A-FIX', 'R-VERIFY'],
  'HIST-I': ['FACT-FIND', 'A-ACCOUNT', 'R-VERIFY', 'T-ASSUR', 'R-STEP'],
  'HIST-3': ['DIFF-CARD', 'E-ACCESS', 'R-EXIT'],
  PROC: ['P-VOICE', 'P-NOTICE', 'P-RULES', 'LOOP'],
  IDEN: ['P-FACE', 'E-PRIV', 'RECOGNITION'],
  ATTR: ['PERSP-GET', 'FACT-FIND', 'LOOP'],
  JUST: ['SAFE-DEAL', 'R-ESCROW', 'T-ASSUR'],
};

/** One entry of a mistrust map: its code and how severe its owner finds it (0–3). */
export interface SourceEntry {
  readonly code: SourceCode;
  readonly severity: 0 | 1 | 2 | 3;
}

/** The codes of method 4.1 that a source read from a text may mean, the likeliest first. */
export function sourceToCodes(source: MistrustSource): readonly SourceCode[] {
  return CODES_OF_SOURCE[source];
}

/** At most this many remedies are shown at once (method 4.3, rule 6). */
const SHOWN = 3;

/**
 * The remedies to offer, at most three, by the selection rule of method 4.3: sources by severity (ties in taxonomy order; 0 is
 * left out), then the first remedy of each, then the second of each, and so on; remedies in `missing` (their prerequisite is
 * not there) are passed over. With `JUST`, or integrity breaches of severity 3 twice, a deal that needs no trust comes first.
 */
export function remediesFor(
  entries: readonly SourceEntry[],
  missing: ReadonlySet<RemedyCode> = new Set(),
): readonly RemedyCode[] {
  const felt = entries.filter(({ severity }) => severity > 0);
  const ranked = [...felt].sort(
    (one, two) => two.severity - one.severity || SOURCE_CODES.indexOf(one.code) - SOURCE_CODES.indexOf(two.code),
  );
  const grave =
    felt.some(({ code }) => code === 'JUST') ||
    felt.filter(({ code, severity }) => code === 'HIST-I' && severity === 3).length >= 2;
  const chosen = new Set<RemedyCode>(grave && !missing.has('SAFE-DEAL') ? ['SAFE-DEAL'] : []);
  const longest = Math.max(0, ...ranked.map(({ code }) => FIRST_LINE[code].length));
  for (let round = 0; round < longest; round += 1)
    for (const { code } of ranked) {
      const remedy = FIRST_LINE[code][round];
      if (remedy !== undefined && !missing.has(remedy)) chosen.add(remedy);
    }
  return [...chosen].slice(0, SHOWN);
}
