/**
 * What a remedy rests on. `information`: somebody learns something. `verification`: it can be checked or is tried out.
 * `promise`: somebody's word about later has to be believed. `concession`: somebody gives something up.
 */
export type RestsOn = 'information' | 'verification' | 'promise' | 'concession';

/** What the selection rule has to know of a remedy: whether it can be taken back, and what it rests on. */
export interface RemedyKind {
  readonly reversible: boolean;
  readonly restsOn: RestsOn;
}

const lasting = (restsOn: RestsOn): RemedyKind => ({ reversible: false, restsOn });
const takenBack = (restsOn: RestsOn): RemedyKind => ({ reversible: true, restsOn });

/**
 * The remedies of method 4.2 and what kind each is. `LOOP` and `GLOSSARY` are the understanding loop and a shared glossary. The
 * kinds are our reading of the catalogue: a clause that binds and words that cannot be unsaid are lasting.
 */
export const REMEDY_KINDS = {
  'E-EDU': takenBack('information'),
  'E-TRIAL': takenBack('verification'),
  'E-PAIR': takenBack('information'),
  'E-PLAIN': takenBack('information'),
  'E-EVID': takenBack('information'),
  'E-ACCESS': takenBack('information'),
  'E-AUDIT': takenBack('verification'),
  'E-PRIV': takenBack('information'),
  LOOP: takenBack('information'),
  GLOSSARY: takenBack('information'),
  'R-CONT': lasting('verification'),
  'R-REVIEW': takenBack('verification'),
  'R-STEP': takenBack('verification'),
  'R-ESCROW': lasting('verification'),
  'R-EXIT': takenBack('verification'),
  'R-ALIGN': lasting('concession'),
  'R-VERIFY': takenBack('verification'),
  'R-PILOT': takenBack('verification'),
  'T-ASSUR': takenBack('verification'),
  'T-REF': takenBack('information'),
  'A-APOL': lasting('promise'),
  'A-FIX': lasting('concession'),
  'A-ACCOUNT': takenBack('information'),
  'FACT-FIND': takenBack('verification'),
  'DIFF-CARD': takenBack('information'),
  'P-VOICE': takenBack('information'),
  'P-NOTICE': takenBack('promise'),
  'P-RULES': takenBack('promise'),
  'P-FACE': takenBack('concession'),
  RECOGNITION: takenBack('concession'),
  'PERSP-GET': takenBack('information'),
  'SAFE-DEAL': lasting('verification'),
} as const satisfies Readonly<Record<string, RemedyKind>>;

/** A remedy of method 4.2. */
export type RemedyCode = keyof typeof REMEDY_KINDS;

/** Two names of one remedy in the catalogue of method 4.2; whoever sees the one is not offered the other as well. */
const SAME_REMEDY: Readonly<Partial<Record<RemedyCode, RemedyCode>>> = { 'R-PILOT': 'E-TRIAL', 'E-AUDIT': 'R-VERIFY' };

/** Whether two codes name the same remedy. */
export function sameRemedy(one: RemedyCode, two: RemedyCode): boolean {
  return (SAME_REMEDY[one] ?? one) === (SAME_REMEDY[two] ?? two);
}

/**
 * How two remedies stand that are otherwise equal (method 4.3, rule 3): negative where the first comes before the second.
 * Reversible before irreversible, then verification before promise, then information before concession.
 */
export function gentlerFirst(one: RemedyCode, two: RemedyCode): number {
  const [a, b]: readonly [RemedyKind, RemedyKind] = [REMEDY_KINDS[one], REMEDY_KINDS[two]];
  const last = (kind: RemedyKind, restsOn: RestsOn) => Number(kind.restsOn === restsOn);
  return (
    Number(b.reversible) - Number(a.reversible) ||
    last(a, 'promise') - last(b, 'promise') ||
    last(a, 'concession') - last(b, 'concession')
  );
}
