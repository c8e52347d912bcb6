import { doneBy, everyone, refuse, type Family, type Happened } from '../family.ts';
import { requireUnderstanding } from '../gates.ts';
import { firstRefusal, requireCount, requireRules, requireText } from '../guards.ts';
import { limits } from '../limits.ts';
import type { Refusal } from '../refusals.ts';
import { othersOf, type Proposal, type ProposalReply, type RoomState } from '../state.ts';
import type { IssueId, OptionId, PackageValues, ProposalId, SeatId } from '../types.ts';
import { requireOnTable } from './parking.ts';

/** Options and packages (method P8, P9, 8.3, 8.4). Nothing here binds: an offer is revocable until all sign one text. */
export type PackageActs = {
  'option.add': { readonly issue: IssueId; readonly label: string };
  /** One to four packages at once; `answers` names the proposal this one counters. */
  'package.send': {
    readonly packages: readonly PackageValues[];
    readonly note: string;
    readonly answers?: ProposalId;
  };
  'package.reply': {
    readonly proposal: ProposalId;
    readonly answer: ProposalReply['answer'];
    /** Which of the packages, from 0; needed for `accept`. */
    readonly package?: number;
    readonly words: string;
    /** The own package that goes with `counter` or `none_of_these`. */
    readonly instead?: PackageValues;
  };
  'package.withdraw': { readonly proposal: ProposalId };
};

export type PackageEvents = {
  'option.added': { readonly issue: IssueId; readonly id: OptionId; readonly label: string };
  'proposal.sent': {
    readonly id: ProposalId;
    readonly packages: readonly PackageValues[];
    readonly note: string;
    readonly answers?: ProposalId;
    readonly carriedBy?: SeatId;
  };
  'proposal.replied': {
    readonly proposal: ProposalId;
    readonly answer: ProposalReply['answer'];
    readonly package?: number;
    readonly words: string;
    readonly carriedBy?: SeatId;
  };
  'proposal.withdrawn': { readonly proposal: ProposalId };
  /** By the table: somebody it was made with or to has left. */
  'proposal.lapsed': { readonly proposal: ProposalId };
};

/** Every issue that some package gives a value. */
const touched = (packages: readonly PackageValues[]): readonly IssueId[] => [
  ...new Set(packages.flatMap((each) => Object.keys(each))),
];

/** Every package gives known issues known options, and no two are the same. */
export function requireValues(state: RoomState, packages: readonly PackageValues[]): Refusal | undefined {
  if (packages.length === 0) return { code: 'proposal.no_values' };
  for (const values of packages) {
    const entries = Object.entries(values);
    if (entries.length === 0) return { code: 'proposal.no_values' };
    for (const [issue, option] of entries) {
      const found = state.issues.find((each) => each.id === issue);
      if (!found) return { code: 'issue.unknown', issue };
      if (!found.options.some((each) => each.id === option)) return { code: 'option.unknown', issue, option };
    }
  }
  const written = packages.map((values) => JSON.stringify(Object.entries(values).sort()));
  return new Set(written).size < written.length ? { code: 'proposal.same_twice' } : undefined;
}

/** The checks every new proposal passes, own or as an answer. G5 comes last: it names what to do next. */
const requireProposal = (state: RoomState, packages: readonly PackageValues[], note: string): Refusal | undefined =>
  firstRefusal(
    requireRules(state),
    state.agreement ? { code: 'agreement.exists' } : undefined,
    requireCount('packages', packages.length, limits.packagesPerOffer),
    requireValues(state, packages),
    note === '' ? undefined : requireText('note', note, 150),
    requireOnTable(state, touched(packages)),
    requireUnderstanding(state, touched(packages)),
  );

function requireLive(state: RoomState, id: ProposalId): Proposal | Refusal {
  const proposal = state.proposals.find((each) => each.id === id);
  if (!proposal) return { code: 'proposal.unknown' };
  return proposal.status === 'live' ? proposal : { code: 'proposal.not_live', status: proposal.status };
}

/** The status of a proposal after one more reply: settled by all for acceptance, by one for a counter or a refusal. */
function statusAfter(state: RoomState, proposal: Proposal, replies: readonly ProposalReply[]): Partial<Proposal> {
  const last = replies.at(-1);
  if (last?.answer === 'counter' || last?.answer === 'none_of_these') return { status: 'countered' };
  if (last?.answer === 'decline') return { status: 'declined' };
  if (last?.answer !== 'accept' || last.package === undefined) return {};
  const accepted = (seat: SeatId) =>
    replies.some((reply) => reply.by === seat && reply.answer === 'accept' && reply.package === last.package);
  if (!othersOf(state, proposal.by).every(accepted)) return {};
  return { status: 'accepted_in_principle', accepted: last.package };
}

const change = (state: RoomState, id: ProposalId, next: (proposal: Proposal) => Proposal): RoomState => ({
  ...state,
  proposals: state.proposals.map((each) => (each.id === id ? next(each) : each)),
});

/**
 * Every open offer lapses when somebody leaves, also one that all others had accepted (method 2.8: what was offered and
 * lapsed). It was weighed with the one who is gone at the table, and may rest on what they would do: a yes to that is not
 * a yes to what remains, and no offer waits for ever. Whoever still wants it offers it anew to those who are here.
 */
export function packageFollows(state: RoomState): readonly Happened<PackageEvents>[] {
  return state.proposals.flatMap(({ id, status }) =>
    status === 'live' ? [{ type: 'proposal.lapsed', to: everyone, by: 'table', data: { proposal: id } } as const] : [],
  );
}

export const packages: Family<PackageActs, PackageEvents> = {
  decide: {
    'option.add': (state, act, given) => {
      const issue = state.issues.find((each) => each.id === act.issue);
      if (!issue) return refuse({ code: 'issue.unknown', issue: act.issue });
      const label = act.label.trim();
      const twice = issue.options.some((option) => option.label === label);
      const refused = firstRefusal(
        requireRules(state),
        requireText('label', label, 40),
        requireCount('options', issue.options.length + 1, limits.optionsPerIssue),
        twice ? { code: 'option.twice', issue: act.issue, label } : undefined,
        // Thinking of options together needs only "why we are here" in all directions (method 2.5).
        requireUnderstanding(state, []),
      );
      if (refused) return refuse(refused);
      return { events: [{ type: 'option.added', to: everyone, data: { issue: act.issue, id: given.newId(), label } }] };
    },
    'package.send': (state, act, given) => {
      const refused = requireProposal(state, act.packages, act.note);
      if (refused) return refuse(refused);
      const answers = act.answers === undefined ? {} : { answers: act.answers };
      if (act.answers !== undefined && !state.proposals.some((each) => each.id === act.answers))
        return refuse({ code: 'proposal.unknown' });
      const data = { id: given.newId(), packages: act.packages, note: act.note, ...answers };
      return { events: [{ type: 'proposal.sent', to: everyone, data }] };
    },
    'package.reply': (state, act, given) => {
      const proposal = requireLive(state, act.proposal);
      if ('code' in proposal) return refuse(proposal);
      if (proposal.by === act.seat) return refuse({ code: 'proposal.own' });
      const { answer, words, instead } = act;
      const index = act.package;
      if (index !== undefined && proposal.packages[index] === undefined)
        return refuse({ code: 'proposal.package_unknown', index, packages: proposal.packages.length });
      if (answer === 'accept' && index === undefined)
        return refuse({ code: 'proposal.package_unknown', index: -1, packages: proposal.packages.length });
      const before = proposal.replies.filter((reply) => reply.by === act.seat && reply.answer === 'accept');
      if (answer === 'accept' && before.some((reply) => reply.package === index))
        return refuse({ code: 'proposal.answered' });
      const needsWords = answer === 'question' || (answer === 'none_of_these' && !instead);
      const refused = firstRefusal(
        words === '' && !needsWords ? undefined : requireText('words', words, 150),
        answer === 'counter' && !instead ? { code: 'proposal.no_values' } : undefined,
        // In a set of one, two or more packages the same gate holds for taking part and for answering with an own one.
        instead ? requireProposal(state, [instead], '') : undefined,
      );
      if (refused) return refuse(refused);
      const chosen = index === undefined ? {} : { package: index };
      const replied = {
        type: 'proposal.replied',
        to: everyone,
        data: { proposal: proposal.id, answer, words, ...chosen },
      } as const;
      if (!instead) return { events: [replied] };
      const data = { id: given.newId(), packages: [instead], note: '', answers: proposal.id };
      return { events: [replied, { type: 'proposal.sent', to: everyone, data }] };
    },
    'package.withdraw': (state, act) => {
      const proposal = requireLive(state, act.proposal);
      if ('code' in proposal) return refuse(proposal);
      if (proposal.by !== act.seat) return refuse({ code: 'proposal.not_own' });
      return { events: [{ type: 'proposal.withdrawn', to: everyone, data: { proposal: proposal.id } }] };
    },
  },
  evolve: {
    'option.added': (state, event) => ({
      ...state,
      issues: state.issues.map((issue) =>
        issue.id === event.data.issue
          ? { ...issue, options: [...issue.options, { id: event.data.id, label: event.data.label }] }
          : issue,
      ),
    }),
    'proposal.sent': (state, event) => ({
      ...state,
      proposals: [...state.proposals, { ...event.data, ...doneBy(event), status: 'live', replies: [] }],
    }),
    'proposal.replied': (state, event) =>
      change(state, event.data.proposal, (proposal) => {
        const { proposal: _id, ...reply } = event.data;
        const replies = [...proposal.replies, { ...reply, ...doneBy(event) }];
        return { ...proposal, replies, ...statusAfter(state, proposal, replies) };
      }),
    'proposal.withdrawn': (state, event) =>
      change(state, event.data.proposal, (proposal) => ({ ...proposal, status: 'withdrawn' })),
    'proposal.lapsed': (state, event) =>
      change(state, event.data.proposal, (proposal) => ({ ...proposal, status: 'lapsed', lapsedAt: event.at })),
  },
};
