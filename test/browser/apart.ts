import { playTo, saidBack, type Seat, type Table } from './table.ts';

export type ApartTable = Table & { readonly helpers: { readonly ruth: Seat } };

/**
 * A table at which both have told and then chose to meet by way of Ruth: a summary by Daniel waits to be carried, and a new
 * version of what Ines tells was given back with a note.
 */
export async function playApart(url: string): Promise<ApartTable> {
  const table = await playTo(url, 'told');
  const { ines, daniel, room } = table;
  await ines.act({ type: 'facilitator.nominate', name: 'Ruth Adler' });
  const id = (await ines.see()).view.attendants.at(-1)?.id ?? '';
  const token = `link-of-ruth-who-carries-0123456789${room.replace(/\W/g, '').slice(0, 8)}`;
  const answer = await fetch(`${url}/api/rooms/${room}/attendants/${id}/link`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${ines.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  if (!answer.ok) throw new Error(`link for Ruth: ${await answer.text()}`);
  const ruth = table.seatOf(id, token);
  await daniel.act({ type: 'facilitator.agree', attendant: id });
  await ruth.act({ type: 'facilitator.accept', conflicts: '' });
  await ines.act({ type: 'mode.set', mode: 'shuttle', reason: 'We get loud when we meet.' });
  await daniel.act({ type: 'mode.agree', mode: 'shuttle' });
  await daniel.act({
    type: 'summary.send',
    author: ines.id,
    aspect: 'why_here',
    text: saidBack.daniel,
  });
  const told = (await ines.see()).view.statements.find((each) => each.author === ines.id);
  await ines.act({
    type: 'statement.publish',
    aspect: 'why_here',
    text: 'I want a price that stands. They never keep one.',
    points: told?.points.map(({ id: point, text, facet, must }) => ({ id: point, text, facet, must })) ?? [],
    hidden: [],
  });
  const item = (await ines.see()).view.held.find((each) => each.party === ines.id)?.id ?? '';
  const note = 'The second sentence will be heard as an attack. What do you need there?';
  await ruth.act({ type: 'shuttle.give_back', party: ines.id, item, note });
  return { ...table, helpers: { ruth } };
}
