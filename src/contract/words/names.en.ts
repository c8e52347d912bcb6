import type { SeatId } from '../../room/index.ts';

/** How to name things in a sentence: seats by name, issues by title. Unknown ids stay as they are. */
export type Names = {
  readonly seat: (id: SeatId) => string;
  readonly issue: (id: string) => string;
};

/** The topic of an aspect in a sentence. */
export function topicWords(aspect: string, names: Names): string {
  if (aspect === 'issues') return 'the issues';
  return aspect === 'why_here' ? 'why we are here' : `“${names.issue(aspect.replace(/^issue:/, ''))}”`;
}

/** How the group is called where it says something back as one (five and more parties). */
export const groupName = 'The group';
