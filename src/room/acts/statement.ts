import { everyone, onlySeat, refuse, type Family } from '../family.ts';
import { firstRefusal, requireCount, requireDistinct, requireRules, requireText } from '../guards.ts';
import { limits } from '../limits.ts';
import { keepPrivate } from '../private.ts';
import { put, statementOf, type Loop, type RoomState } from '../state.ts';
import { aspectOf, issueOf, type Aspect, type IssueId, type Point, type SeatId } from '../types.ts';

/** Issues and statements (method P4, 3.1): each says in full why they are here, and on each issue what they want known. */
export type StatementActs = {
  'issue.add': { readonly title: string };
  /** `hidden` points stay with the author. Publishing again on the same aspect revises the statement. */
  'statement.publish': {
    readonly aspect: Aspect;
    readonly text: string;
    readonly points: readonly Point[];
    readonly hidden: readonly Point[];
  };
  'aspect.nothing_to_add': { readonly issue: IssueId };
};

export type StatementEvents = {
  'issue.added': { readonly id: IssueId; readonly title: string };
  'statement.published': {
    readonly aspect: Aspect;
    readonly version: number;
    readonly text: string;
    readonly points: readonly Point[];
  };
  'statement.points_kept': { readonly aspect: Aspect; readonly points: readonly Point[] };
  'aspect.nothing_to_add': { readonly issue: IssueId };
};

/** Refuses an aspect whose issue does not exist in this room. */
export function requireAspect(state: RoomState, aspect: Aspect) {
  const issue = issueOf(aspect);
  if (issue === undefined || state.issues.some((each) => each.id === issue)) return undefined;
  return { code: 'issue.unknown', issue } as const;
}

/** After a new version, what others showed before counts for the old one (method 2.5: stale is not OK). */
function staleFor(loop: Loop, author: SeatId, aspect: Aspect): Loop {
  if (loop.author !== author || loop.aspect !== aspect || loop.attempts.length === 0) return loop;
  const { pending: _pending, basis: _basis, privatelyAsTold: _told, ...rest } = loop;
  return { ...rest, status: 'stale' };
}

export const statement: Family<StatementActs, StatementEvents> = {
  decide: {
    'issue.add': (state, act, given) => {
      const refused = firstRefusal(
        requireRules(state),
        requireText('title', act.title, 20),
        requireCount('issues', state.issues.length + 1, limits.issues),
      );
      if (refused) return refuse(refused);
      return { events: [{ type: 'issue.added', to: everyone, data: { id: given.newId(), title: act.title } }] };
    },
    'statement.publish': (state, act) => {
      const { aspect, text, points, hidden } = act;
      const all = [...points, ...hidden];
      const refused = firstRefusal(
        requireRules(state),
        requireAspect(state, aspect),
        requireText('text', text, limits.statementWords),
        points.length === 0 ? { code: 'text.empty', field: 'points' } : undefined,
        requireCount('points', all.length, limits.points),
        requireCount('must', points.filter((point) => point.must).length, limits.mustPoints),
        requireDistinct(all.map((point) => point.id)),
        ...all.map((point) => requireText('points.text', point.text, 60)),
      );
      if (refused) return refuse(refused);
      const version = (statementOf(state, act.seat, aspect)?.version ?? 0) + 1;
      return {
        events: [
          { type: 'statement.published', to: everyone, data: { aspect, version, text, points } },
          // Written also when empty: the author's own list must follow each version.
          { type: 'statement.points_kept', to: onlySeat(act.seat), data: { aspect, points: hidden } },
        ],
      };
    },
    'aspect.nothing_to_add': (state, act) => {
      const issue = state.issues.find((each) => each.id === act.issue);
      const refused = firstRefusal(requireRules(state), requireAspect(state, aspectOf(act.issue)));
      if (refused) return refuse(refused);
      if (issue?.nothingToAdd.includes(act.seat))
        return refuse({ code: 'issue.nothing_to_add_said', issue: act.issue });
      if (statementOf(state, act.seat, aspectOf(act.issue)))
        return refuse({ code: 'issue.has_statement', issue: act.issue });
      return { events: [{ type: 'aspect.nothing_to_add', to: everyone, data: { issue: act.issue } }] };
    },
  },
  evolve: {
    'issue.added': (state, event) => ({
      ...state,
      issues: [...state.issues, { id: event.data.id, title: event.data.title, options: [], nothingToAdd: [] }],
    }),
    'statement.published': (state, event) => {
      const { aspect, version, text, points } = event.data;
      const author = event.by;
      const fresh = { author, aspect, version, at: event.at, text, points, hidden: keepPrivate(author, []) };
      return {
        ...state,
        statements: put(state.statements, (each) => each.author === author && each.aspect === aspect, fresh),
        loops: state.loops.map((loop) => staleFor(loop, author, aspect)),
      };
    },
    'statement.points_kept': (state, event) => ({
      ...state,
      statements: state.statements.map((each) =>
        each.author === event.by && each.aspect === event.data.aspect
          ? { ...each, hidden: keepPrivate(event.by, event.data.points) }
          : each,
      ),
    }),
    'aspect.nothing_to_add': (state, event) => ({
      ...state,
      issues: state.issues.map((issue) =>
        issue.id === event.data.issue ? { ...issue, nothingToAdd: [...issue.nothingToAdd, event.by] } : issue,
      ),
    }),
  },
};
