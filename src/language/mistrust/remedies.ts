import { gentlerFirst, REMEDY_KINDS, sameRemedy } from './remedy-kinds.ts';
import type { RemedyCode } from './remedy-kinds.ts';
import { SOURCE_CODES } from './sources.ts';
import type { SourceCode } from './sources.ts';

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

/** How much a source weighs for whoever feels it: 0 not at all, 1 a little, 2 much, 3 very much. */
export type Severity = 0 | 1 | 2 | 3;

/** One entry of a mistrust map: its code and how severe its owner finds it (0–3). */
export interface SourceEntry {
  readonly code: SourceCode;
  readonly severity: Severity;
}

/** At most this many remedies are shown at once (method 4.3, rule 6). */
const SHOWN = 3;

/** Sources that doubt somebody's integrity: what rests on that person's word cannot answer them (method 4.3, rule 4). */
const OF_INTEGRITY: readonly SourceCode[] = ['HIST-I', 'JUST'];

const felt = (entries: readonly SourceEntry[]): readonly SourceEntry[] =>
  entries.filter(({ severity }) => severity > 0);

/** Whether a deal that needs no trust is looked at first (method 4.3, rule 5). */
const grave = (entries: readonly SourceEntry[]): boolean =>
  entries.some(({ code }) => code === 'JUST') ||
  entries.filter(({ code, severity }) => code === 'HIST-I' && severity === 3).length >= 2;

/**
 * The remedies to offer, at most three, by the selection rule of method 4.3: sources by severity (0 is left out), then the first
 * remedy of each, then the second of each, and so on. Among sources of one severity the gentler remedy comes first
 * (`gentlerFirst`), then the order of the taxonomy. Remedies in `missing` (their prerequisite is not there) are passed over;
 * while integrity is in doubt, so are those that rest on a promise. With `JUST`, or integrity breaches of severity 3 twice, a
 * deal that needs no trust comes first. The order of the entries makes no difference.
 */
export function remediesFor(
  entries: readonly SourceEntry[],
  missing: ReadonlySet<RemedyCode> = new Set(),
): readonly RemedyCode[] {
  const weighing = felt(entries);
  const doubted = weighing.some(({ code }) => OF_INTEGRITY.includes(code));
  const open = (remedy: RemedyCode) => !missing.has(remedy) && !(doubted && REMEDY_KINDS[remedy].restsOn === 'promise');
  const chosen: RemedyCode[] = grave(weighing) && open('SAFE-DEAL') ? ['SAFE-DEAL'] : [];
  const longest = Math.max(0, ...weighing.map(({ code }) => FIRST_LINE[code].length));
  for (let round = 0; round < longest; round += 1) {
    const offered = weighing.flatMap(({ code, severity }) => {
      const remedy = FIRST_LINE[code][round];
      return remedy !== undefined && open(remedy) ? [{ remedy, severity, place: SOURCE_CODES.indexOf(code) }] : [];
    });
    offered.sort(
      (one, two) => two.severity - one.severity || gentlerFirst(one.remedy, two.remedy) || one.place - two.place,
    );
    for (const { remedy } of offered) if (!chosen.some((each) => sameRemedy(each, remedy))) chosen.push(remedy);
  }
  return chosen.slice(0, SHOWN);
}

/** Which of the sources that weigh a remedy is for, in the order of the taxonomy; empty where it is for none of them. */
export function sourcesHelpedBy(remedy: RemedyCode, entries: readonly SourceEntry[]): readonly SourceCode[] {
  const weighing = felt(entries);
  // A deal that needs no trust also stands first for grave breaches of integrity, whose own list does not hold it.
  const helps = (code: SourceCode) =>
    FIRST_LINE[code].some((each) => sameRemedy(each, remedy)) || (remedy === 'SAFE-DEAL' && code === 'HIST-I');
  return SOURCE_CODES.filter((code) => helps(code) && weighing.some((entry) => entry.code === code));
}
