import { everyone, onlySeat, refuse, type Family } from '../family.ts';
import { firstRefusal, requireAspect, requireCount, requireDistinct, requireRules, requireText } from '../guards.ts';
import { limits } from '../limits.ts';
import { keepPrivate } from '../private.ts';
import { openAspects } from '../gates.ts';
import { afterRevision, addsMustAfterSummary } from '../revision.ts';
import { put, statementOf, type RoomState } from '../state.ts';
import { isFrozen } from './freeze.ts';
import type { Refusal } from '../refusals.ts';
import { aspectOf, type Aspect, type IssueId, type Point, type SeatId } from '../types.ts';

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
  /** Light loop: nothing to add on all issues together. */
  'issues.nothing_to_add': object;
};

export type StatementEvents = {
  'issue.added': { readonly id: IssueId; readonly title: string };
  'statement.published': {
    readonly aspect: Aspect;
    readonly version: number;
    readonly text: string;
    readonly points: readonly Point[];
    readonly carriedBy?: SeatId;
  };
  'statement.points_kept': { readonly aspect: Aspect; readonly points: readonly Point[] };
  'aspect.nothing_to_add': { readonly issue: IssueId };
  'issues.nothing_to_add': object;
};

/** At most three aspects at once on which somebody is not understood yet (method 3.9). */
function requireFewOpen(state: RoomState, aspect: Aspect): Refusal | undefined {
  if (state.statements.some((each) => each.aspect === aspect)) return undefined;
  const open = openAspects(state);
  return open.length >= limits.openAspects
    ? { code: 'aspect.too_many_open', open, limit: limits.openAspects }
    : undefined;
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
        statementOf(state, act.seat, aspect) && isFrozen(state, aspect) ? { code: 'points.frozen', aspect } : undefined,
        requireFewOpen(state, aspect),
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
    'issues.nothing_to_add': (state, act) => {
      const refused = firstRefusal(requireRules(state), requireAspect(state, 'issues'));
      if (refused) return refuse(refused);
      if (statementOf(state, act.seat, 'issues')) return refuse({ code: 'issue.has_statement', issue: 'issues' });
      if (state.understanding.nothingOnIssues.includes(act.seat))
        return refuse({ code: 'issue.nothing_to_add_said', issue: 'issues' });
      return { events: [{ type: 'issues.nothing_to_add', to: everyone, data: {} }] };
    },
  },
  evolve: {
    'issue.added': (state, event) => ({
      ...state,
      issues: [...state.issues, { id: event.data.id, title: event.data.title, options: [], nothingToAdd: [] }],
    }),
    'statement.published': (state, event) => {
      const { aspect, version, text, points, carriedBy } = event.data;
      const carried = carriedBy === undefined ? {} : { carriedBy };
      const author = event.by;
      const before = statementOf(state, author, aspect);
      const mustAdded = (before?.mustAdded ?? 0) + (before && addsMustAfterSummary(state, before, points) ? 1 : 0);
      const hidden = keepPrivate(author, []);
      const fresh = { author, aspect, version, at: event.at, text, points, hidden, mustAdded, ...carried };
      // Whoever tells something new wants it understood: their part in a waiver ends with it.
      const waivers = state.understanding.waivers.map((each) =>
        each.aspect === aspect ? { ...each, by: each.by.filter((seat) => seat !== author) } : each,
      );
      return {
        ...state,
        statements: put(state.statements, (each) => each.author === author && each.aspect === aspect, fresh),
        loops: state.loops.map((loop) =>
          loop.author === author && loop.aspect === aspect ? afterRevision(loop, before, points) : loop,
        ),
        understanding: { ...state.understanding, waivers },
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
    'issues.nothing_to_add': (state, event) => ({
      ...state,
      understanding: {
        ...state.understanding,
        nothingOnIssues: [...state.understanding.nothingOnIssues, event.by],
      },
    }),
  },
};
