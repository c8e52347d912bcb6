import type { Point } from '../../../room/types.ts';
import type { CoverageState } from '../../look/index.ts';

/** How one point reads in a summary: the mark, its word, and where the words stand. */
export type PointReading = { readonly id: string; readonly state: CoverageState; readonly tilted: boolean };

/** Below this certainty a missed point shows as "not found yet", above it as "partly". A guess either way. */
const PARTLY = 0.3;

/** Reads in this browser which points a summary holds (method 3.3). The summary does not leave the device for it. */
export async function readCoverage(
  statement: string,
  points: readonly Point[],
  summary: string,
): Promise<readonly PointReading[]> {
  const { analyzeCoverage } = await import('../../../language/coverage/coverage.ts');
  return analyzeCoverage({ statement, points, summary }).points.map(({ id, status, score }) => ({
    id,
    state: status === 'covered' ? 'full' : status === 'distorted' || score >= PARTLY ? 'part' : 'open',
    tilted: status === 'distorted',
  }));
}

/** A private note on a summary draft, ready to be shown. */
export type DraftNote = {
  readonly kind: 'reply_inside' | 'mind_reading' | 'parroting' | 'only_facts';
  /** The words it is about, with their place; absent for notes on the whole. */
  readonly part?: { readonly text: string; readonly start: number; readonly end: number };
};

/** Notes on a draft in the order to be shown; the word count stands beside the field and is no note. */
export async function readNotes(
  statement: string,
  points: readonly Point[],
  summary: string,
): Promise<readonly DraftNote[]> {
  const { checkSummaryDraft } = await import('../../../language/draft/summary-checks.ts');
  return checkSummaryDraft({ statement, points, summary }).flatMap((note): readonly DraftNote[] => {
    switch (note.type) {
      case 'reply_inside':
      case 'mind_reading': {
        const { start, end } = note;
        return [{ kind: note.type, part: { text: summary.slice(start, end).trim(), start, end } }];
      }
      case 'parroting':
      case 'only_facts':
        return [{ kind: note.type }];
      case 'too_short':
      case 'too_long':
        return [];
      default:
        return note satisfies never;
    }
  });
}

/** What identifies a note that was left in, so that it does not come back for the same words. */
export function noteKey(note: DraftNote): string {
  return `${note.kind} ${note.part?.text ?? ''}`;
}
