import { expect } from 'vitest';
import { openRoom, Person } from './server.testing.ts';

/** The code that Ruth tells Ben. */
export const CODE = 'KITE-4831-RAIN';
export const secret = (name: string, room: string): string =>
  `${name}-0123456789012345678901234567-${room.replace(/\W/g, '')}`.slice(0, 60);

/** Ana and the facilitator Ruth are here; Ben was invited, and is asked from afar on the page that `key` opens. */
export async function openAfar(url: string) {
  const { room, ana, ben } = await openRoom(url);
  await ana.does('rules.accept', { version: 1 });
  await ana.does('facilitator.nominate', { name: 'Ruth' });
  const id = (await ana.page()).view.attendants[0]?.id ?? '';
  const token = secret('ruth', room);
  await ana.post(`attendants/${id}/link`, JSON.stringify({ token }));
  const ruth = await new Person(url, room, { seat: id, name: 'Ruth', token }).makesOwn();
  await ben.does('facilitator.agree', { attendant: id });
  await ruth.does('facilitator.accept', { conflicts: '' });
  await ruth.does('mode.set', { mode: 'relay', reason: 'Ben answers from afar.' });
  await ana.does('mode.agree', { mode: 'relay' });
  const key = secret('ben-page', room);
  const link = (who: Person, fresh = key) => who.post(`relay/${ben.seat}/link`, JSON.stringify({ token: fresh }));
  const page = async (fields: Record<string, string>) => {
    const body = new URLSearchParams({ key, ...fields });
    const response = await fetch(`${url}/relay/${room}`, { method: 'POST', body });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  let count = 0;
  const answers = (fields: Record<string, string>) => page({ act: `form-number-${++count}`, ...fields });
  return { room, ana, ben, ruth, key, link, page, answers };
}

/** The same with a question on the page, the link made by Ana and the code by Ruth. */
export async function openAsked(url: string) {
  const made = await openAfar(url);
  await made.ana.does('relay.ask', { to: made.ben.seat, aspect: 'why_here', text: 'What is it about for you?' });
  expect((await made.link(made.ana)).status).toBe(200);
  await made.ruth.does('relay.set_code', { to: made.ben.seat, code: CODE });
  return made;
}
