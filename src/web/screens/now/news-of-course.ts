import { commitmentStatusWords } from '../../../contract/words/commitment-status.en.ts';
import { calendarDayInWords } from '../../../contract/words/dates.en.ts';
import { layoutWords } from '../../../contract/words/layout.en.ts';
import { newsWords as words } from '../../../contract/words/news.en.ts';
import { topic } from '../../../contract/words/now.en.ts';
import type { Aspect, Commitment, RestartScope } from '../../../room/index.ts';
import { aspectPart, roomPath } from '../../client/paths.ts';
import type { RoomHandle } from '../../client/room-handle.ts';

/** The one topic of a restart, nothing where it is larger. */
const singleTopic = (scope: RestartScope): Aspect | undefined =>
  scope === 'room' || scope === 'phase:understanding' || scope === 'phase:offers' ? undefined : scope;

type Room = Pick<RoomHandle, 'room' | 'view' | 'me' | 'firstName' | 'names'>;
/** One thing that happened, by whom, and where it is looked at; `table` where all together brought it about. */
export type Happened = { readonly by: string; readonly at: string; readonly words: string; readonly href: string };

/** Wishes to start over, and that all do. */
export function restartNews({ room, view, firstName, names }: Room): readonly Happened[] {
  return view.resets.flatMap(({ aspect, by, at, doneAt }) => {
    const about = topic(aspect, names);
    const single = singleTopic(aspect);
    const asked = { by, at, words: words.askedRestart(firstName(by), about) };
    const begun = {
      by: 'table',
      words: words.restarted(about),
      href:
        single === undefined ? roomPath(room, 'understanding') : roomPath(room, 'understanding', aspectPart(single)),
    };
    return [
      { ...asked, href: roomPath(room, 'understanding', 'restart') },
      ...(doneAt === undefined ? [] : [{ ...begun, at: doneAt }]),
    ];
  });
}

/** Invitations to lay out the deal, drafts, and answers to them. */
export function layoutNews({ room, view, firstName }: Room): readonly Happened[] {
  const href = roomPath(room, 'options');
  const { news } = layoutWords;
  return view.layouts.flatMap(({ by, to, at, status, endedAt, together, drafts }) => [
    { by, at, words: news.asked(firstName(by)), href },
    ...(status === 'declined' && endedAt !== undefined
      ? [{ by: to, at: endedAt, words: news.declined(firstName(to)), href }]
      : []),
    ...drafts.flatMap((draft, index) => [
      index === 0 && together !== undefined
        ? { by: 'table', at: draft.at, words: news.opened, href }
        : { by: to, at: draft.at, words: news.laid(firstName(to)), href },
      ...draft.replies.map((reply) => ({ by: reply.by, at: reply.at, words: news.replied(firstName(reply.by)), href })),
    ]),
  ]);
}

/** Wishes to put an issue aside, back or off the table, and that all did. */
export function moveNews({ room, view, firstName, names }: Room): readonly Happened[] {
  const href = roomPath(room, 'understanding', 'issues');
  const asked = view.moves.map(({ issue, to, by, at }) => ({
    by,
    at,
    words: words.askedMove[to](firstName(by), names.issue(issue)),
    href,
  }));
  const moved = view.issues.flatMap(({ title, standing, movedAt }) =>
    movedAt === undefined ? [] : [{ by: 'table', at: movedAt, words: words.moved[standing ?? 'open'](title), href }],
  );
  return [...asked, ...moved];
}

/** Whose word an ending rests on: one person's, or all together. */
function endedBy({ outcome, from, to }: Commitment): string {
  if (outcome?.by === 'owner') return from;
  const [only = 'table', ...more] = to;
  return outcome?.by === 'beneficiary' && more.length === 0 ? only : 'table';
}

/** Promises offered and changed, notices, claims, and how they ended. */
export function promiseNews({ room, view, firstName }: Room): readonly Happened[] {
  return view.commitments.flatMap((each) => {
    const href = roomPath(room, 'deeds', each.id);
    const { from, at, what, status, replaces, notice, claim, counter, repair, outcome, turn } = each;
    const itsTurn = turn?.kind === 'came' && turn.at > at ? turn : undefined;
    const made =
      replaces === undefined
        ? { by: from, at, words: words.promised(firstName(from), what), href }
        : { by: 'table', at, words: words.changed(firstName(from), what), href };
    return [
      made,
      ...(counter
        ? [{ by: counter.by, at: counter.at, words: words.otherTerms(firstName(counter.by), what), href }]
        : []),
      ...(notice ? [{ by: from, at: notice.at, words: words.noticed(firstName(from), what), href }] : []),
      ...(itsTurn
        ? [{ by: 'table', at: itsTurn.at, words: words.itsTurn(what, calendarDayInWords(itsTurn.on)), href }]
        : []),
      ...(claim ? [{ by: from, at: claim.at, words: words.claimed(firstName(from), what), href }] : []),
      ...(repair
        ? [
            {
              by: repair.reportedBy,
              at: repair.at,
              words: words.seenDifferently(firstName(repair.reportedBy), what),
              href,
            },
          ]
        : []),
      ...(outcome
        ? [{ by: endedBy(each), at: outcome.at, words: words.ended(what, commitmentStatusWords(status)), href }]
        : []),
    ];
  });
}

/** Changes of an agreement in force: proposed, fixed, signed; new versions; what somebody sees differently. */
export function agreementNews({ room, view, firstName }: Room): readonly Happened[] {
  const href = roomPath(room, 'agreement');
  const { amendments, earlier, disputes } = view.amending;
  const fixed = (at: string): Happened => ({ by: 'table', at, words: words.amendmentFixed, href });
  return [
    ...amendments.flatMap((each) => [
      { by: each.by, at: each.at, words: words.amends(firstName(each.by)), href },
      ...(each.status === 'frozen' && each.frozenAt !== undefined ? [fixed(each.frozenAt)] : []),
      ...each.signatures.map(({ by, at }) => ({ by, at, words: words.signed(firstName(by)), href })),
    ]),
    ...earlier.map((each) => ({ by: 'table', at: each.until, words: words.amended, href })),
    ...disputes.map((each) => ({ by: each.by, at: each.at, words: words.disputed(firstName(each.by)), href })),
  ];
}

/** Who has left, and what lapsed with that: open offers, and a text that not all can sign any more. */
export function leavingNews({ room, view, me, firstName }: Room): readonly Happened[] {
  const left = view.seats.flatMap(({ id, leftAt }) =>
    leftAt === undefined ? [] : [{ by: id, at: leftAt, words: words.left(firstName(id)), href: roomPath(room, 'now') }],
  );
  const offers = view.proposals.flatMap(({ by, lapsedAt }) => {
    const line = by === me.id ? words.ownOfferLapsed : words.offerLapsed(firstName(by));
    return lapsedAt === undefined ? [] : [{ by: 'table', at: lapsedAt, words: line, href: roomPath(room, 'options') }];
  });
  const { lapsed, amendments } = view.amending;
  const agreement = { by: 'table', href: roomPath(room, 'agreement') };
  const texts = [
    ...lapsed.map(({ lapsedAt }) => ({ ...agreement, at: lapsedAt, words: words.textLapsed })),
    ...amendments.flatMap(({ lapsedAt }) =>
      lapsedAt === undefined ? [] : [{ ...agreement, at: lapsedAt, words: words.amendmentLapsed }],
    ),
  ];
  return [...left, ...offers, ...texts];
}
