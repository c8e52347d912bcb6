import { restartWords as words } from '../../../contract/words/restart.en.ts';
import type { Aspect, RestartScope } from '../../../room/types.ts';
import type { RoomHandle } from '../../client/room-handle.ts';

/** Topics on which something was said, so that they can be started over. */
export function topics({ view }: RoomHandle): readonly Aspect[] {
  const told = (aspect: Aspect) => view.statements.some((each) => each.aspect === aspect);
  const issues = view.issues.flatMap((issue): readonly Aspect[] =>
    told(`issue:${issue.id}`) || issue.nothingToAdd.length > 0 ? [`issue:${issue.id}`] : [],
  );
  return [...(['why_here', 'issues'] as const).filter(told), ...issues];
}

/** Everything that can be started over now, the smallest first (method 9.3): topics, a phase, the room. */
export function scopes(room: RoomHandle): readonly RestartScope[] {
  const { view } = room;
  const known = topics(room);
  const offered = view.proposals.some((each) => each.status === 'live' || each.status === 'accepted_in_principle');
  const offers = offered || view.agreement !== undefined;
  const talked = view.talk.some((each) => each.kind === 'message' && each.folded === undefined);
  return [
    ...known,
    ...(offers ? (['phase:offers'] as const) : []),
    ...(known.length > 0 ? (['phase:understanding'] as const) : []),
    ...(known.length > 0 || offers || talked ? (['room'] as const) : []),
  ];
}

/** What a restart takes up and what it leaves, in a sentence. */
export const takesWords = (scope: RestartScope): string =>
  scope === 'room' || scope === 'phase:understanding' || scope === 'phase:offers'
    ? words.takes[scope]
    : words.takes.topic;

/** Whether a restart of that scope began a topic anew. */
export const covers = (scope: RestartScope, aspect: Aspect): boolean =>
  scope === aspect || scope === 'phase:understanding' || scope === 'room';
