import type { RoomState } from './state.ts';
import type { AgreementText, PackageValues } from './types.ts';

/** The first draft of clauses from an accepted package: one clause an issue, in the words of the chosen options. */
export function clausesFrom(state: RoomState, values: PackageValues): AgreementText {
  const clauses = state.issues.flatMap((issue) => {
    const option = issue.options.find((each) => each.id === values[issue.id]);
    return option ? [{ id: issue.id, title: issue.title, text: option.label }] : [];
  });
  return { clauses, reviewOn: '', dispute: '' };
}

/**
 * The one text that all parties sign, as plain lines: what is frozen is what is read. Its digest is the agreement's hash.
 * The title and the parties are part of it, so that a hash cannot be carried to another room.
 */
export function agreementDocument(state: RoomState, text: AgreementText): string {
  const parties = state.seats.flatMap((seat) => (seat.status === 'seated' ? [`${seat.name} (${seat.role})`] : []));
  return [
    `Agreement: ${state.title}`,
    `Room: ${state.id}`,
    `Between: ${parties.join('; ')}`,
    '',
    ...text.clauses.flatMap((clause, index) => [`${index + 1}. ${clause.title}`, clause.text, '']),
    `Review on: ${text.reviewOn}`,
    `If one of us thinks that something is not kept: ${text.dispute}`,
    '',
  ].join('\n');
}

/** A calendar date `YYYY-MM-DD` that exists. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
