import { understandingWords } from '../../../contract/words/understanding.en.ts';
import type { Aspect } from '../../../room/types.ts';
import type { RoomHandle } from '../../client/room-handle.ts';

/** What something may be about, by the loop the rules chose: why we are here, then each issue or all of them together. */
export function aboutChoices({ view }: Pick<RoomHandle, 'view'>): readonly {
  readonly value: Aspect;
  readonly label: string;
}[] {
  const issues = view.issues.map((issue) => ({ value: `issue:${issue.id}` as const, label: issue.title }));
  const rest =
    view.rules.loop === 'light' ? [{ value: 'issues', label: understandingWords.allIssues } as const] : issues;
  return [{ value: 'why_here', label: understandingWords.whyHere }, ...rest];
}
