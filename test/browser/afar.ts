import { playTo, type Seat, type Table } from './table.ts';

/** `key`: opens the one page of Daniel, who answers from afar. */
export type AfarTable = Table & { readonly helpers: { readonly ruth: Seat }; readonly key: string };
export const QUESTION = 'What would have to be different for you next year?';

/** A table at which Daniel was invited and does not sit down: Ines asks him one thing on one page, by way of relay. */
export async function playAfar(url: string, ask = true): Promise<AfarTable> {
  const table = await playTo(url, 'invited');
  const { ines, daniel, room } = table;
  const tail = room.replace(/\W/g, '').slice(0, 8);
  const post = async (path: string, token: string): Promise<void> => {
    const answer = await fetch(`${url}/api/rooms/${room}/${path}/link`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${ines.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ token }),
    });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  };
  await ines.act({ type: 'rules.accept', version: 1 });
  await ines.act({ type: 'facilitator.nominate', name: 'Ruth Adler' });
  const id = (await ines.see()).view.attendants.at(-1)?.id ?? '';
  const token = `link-of-ruth-who-tells-the-code-01234${tail}`;
  await post(`attendants/${id}`, token);
  const ruth = table.seatOf(id, token);
  await daniel.act({ type: 'facilitator.agree', attendant: id });
  await ruth.act({ type: 'facilitator.accept', conflicts: '' });
  await ruth.act({ type: 'mode.set', mode: 'relay', reason: 'Daniel answers and does not want to register.' });
  await ines.act({ type: 'mode.agree', mode: 'relay' });
  const key = `key-of-the-one-page-of-daniel-0123456${tail}`;
  if (ask) await ines.act({ type: 'relay.ask', to: daniel.id, aspect: 'why_here', text: QUESTION });
  await post(`relay/${daniel.id}`, key);
  return { ...table, helpers: { ruth }, key };
}
