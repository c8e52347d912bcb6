import type { SeatId } from '../../room/index.ts';

/** How to name things in a sentence: seats by name, issues by title. Unknown ids stay as they are. */
export type Names = {
  readonly seat: (id: SeatId) => string;
  readonly issue: (id: string) => string;
};

/** The topic of an aspect in a sentence. */
export function topicWords(aspect: string, names: Names): string {
  if (aspect === 'issues') return 'the issues';
  const larger = largerTopic(aspect);
  if (larger !== undefined) return larger;
  return aspect === 'why_here' ? 'why we are here' : `“${names.issue(aspect.replace(/^issue:/, ''))}”`;
}

/** How the group is called inside a sentence, where it says something back as one (five and more parties). */
export const groupName = 'the group';

/** A name at the start of a sentence or a title. What people call themselves stays as they write it. */
export const atStart = (name: string): string => (name === groupName ? 'The group' : name);

/** What is larger than one topic, inside a sentence: "start over on …"; nothing for a single topic. */
export function largerTopic(scope: string): string | undefined {
  if (scope === 'phase:understanding') return 'all that was told and said back';
  if (scope === 'phase:offers') return 'all offers';
  return scope === 'room' ? 'everything here' : undefined;
}
