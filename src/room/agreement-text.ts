import type { RoomState } from './state.ts';
import type { Succession } from './state/amendment.ts';
import type { AgreementText, Clause, PackageValues, SeatId } from './types.ts';

/** The first draft of clauses from an accepted package: one clause an issue, in the words of the chosen options. */
export function clausesFrom(state: RoomState, values: PackageValues): AgreementText {
  const clauses = state.issues.flatMap((issue) => {
    const option = issue.options.find((each) => each.id === values[issue.id]);
    return option ? [{ id: issue.id, title: issue.title, text: option.label }] : [];
  });
  return { clauses, reviewOn: '', dispute: '' };
}

/** The lines by which a later version names the one it replaces, and the promises that end or change with it. */
function successionLines(succession: Succession | undefined): readonly string[] {
  if (!succession) return [];
  return [
    `Version: ${succession.version}`,
    `In place of version ${succession.version - 1}, whose fingerprint is ${succession.replaces}`,
    ...succession.settles.map((each) =>
      each.then === 'ends'
        ? `Promise that ends with this: ${each.what}`
        : `Promise that changes with this: ${each.what} From now on: ${each.terms.what} Done when: ${each.terms.doneWhen} By: ${each.terms.due.on} (${each.terms.due.zone})`,
    ),
  ];
}

/** Those between whom a text that is fixed now would be: everyone seated. */
export const partiesNow = ({ seats }: Pick<RoomState, 'seats'>): readonly SeatId[] =>
  seats.flatMap((seat) => (seat.status === 'seated' ? [seat.id] : []));

/**
 * The one text that all parties sign, as plain lines: what is frozen is what is read. Its digest is the agreement's hash.
 * The title and the parties are part of it, so that a hash cannot be carried to another room; a later version names the
 * hash of the one before. Without a text it is the common word that the agreement ends. `between` are those who sat there
 * when it was fixed: it goes on naming them when somebody leaves.
 */
export function agreementDocument(
  state: RoomState,
  text: AgreementText | undefined,
  succession?: Succession,
  between: readonly SeatId[] = partiesNow(state),
): string {
  const parties = state.seats.flatMap((seat) => (between.includes(seat.id) ? [`${seat.name} (${seat.role})`] : []));
  return [
    `Agreement: ${state.title}`,
    `Room: ${state.id}`,
    `Between: ${parties.join('; ')}`,
    ...successionLines(succession),
    '',
    ...(text
      ? [
          ...text.clauses.flatMap((clause, index) => [`${index + 1}. ${clause.title}`, clause.text, '']),
          `Review on: ${text.reviewOn}`,
          `If one of us thinks that something is not kept: ${text.dispute}`,
        ]
      : ['This agreement ends when all of us have signed here.']),
    '',
  ].join('\n');
}

/** G8 (method 2.5, 12.1): what a text must hold before it can be frozen. */
export function missingParts(text: AgreementText): readonly ('clauses' | 'reviewOn' | 'dispute')[] {
  const clausesMissing = text.clauses.length === 0 || text.clauses.some((clause) => clause.text.trim() === '');
  return [
    ...(clausesMissing ? (['clauses'] as const) : []),
    ...(isCalendarDate(text.reviewOn) ? [] : (['reviewOn'] as const)),
    ...(text.dispute.trim() === '' ? (['dispute'] as const) : []),
  ];
}

/** How a clause differs between two texts, by its id: its words, or whether it is there. */
export type ClauseChange = {
  readonly id: string;
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  readonly before?: Clause;
  readonly after?: Clause;
};

/** Every clause of two texts: those of the later one in its order, then those that are gone. */
export function clauseChanges(before: AgreementText, after: AgreementText): readonly ClauseChange[] {
  const kept = after.clauses.map((clause): ClauseChange => {
    const old = before.clauses.find((each) => each.id === clause.id);
    if (!old) return { id: clause.id, kind: 'added', after: clause };
    const same = old.title === clause.title && old.text === clause.text;
    return { id: clause.id, kind: same ? 'same' : 'changed', before: old, after: clause };
  });
  const removed = before.clauses.flatMap((clause): readonly ClauseChange[] =>
    after.clauses.some((each) => each.id === clause.id) ? [] : [{ id: clause.id, kind: 'removed', before: clause }],
  );
  return [...kept, ...removed];
}

/** A calendar date `YYYY-MM-DD` that exists. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
