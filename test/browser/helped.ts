import { playTo, type Seat, type Table } from './table.ts';

/** Who comes to a table beside the parties. */
export type Helper = 'ruth' | 'lena' | 'kim' | 'noor' | 'sol' | 'vito' | 'vera';
export type HelpedTable = Table & { readonly helpers: Readonly<Record<Helper, Seat>> };

/** Seats Kim Sousa, who represents a party with this mandate; a party alone decides that. */
export async function represent(url: string, table: Table, party: Seat, maySign: boolean): Promise<Seat> {
  const mandate = { text: 'Price and payment, and what follows.', issues: 'all', mayPropose: true, maySign } as const;
  await party.act({ type: 'party.represent', name: 'Kim Sousa', mandate });
  const id = (await party.see()).view.attendants.findLast((each) => each.name === 'Kim Sousa')?.id ?? '';
  const token = `link-of-kim-at-the-table-of-${table.room.replace(/\W/g, '').slice(0, 12)}`;
  const answer = await fetch(`${url}/api/rooms/${table.room}/attendants/${id}/link`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${party.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  if (!answer.ok) throw new Error(`link for Kim Sousa: ${await answer.text()}`);
  const kim = table.seatOf(id, token);
  await kim.act({ type: 'attendant.sit' });
  return kim;
}

/**
 * A table at which both have said back and more people sit: Ruth, the facilitator, with an open caucus and a request for
 * words; Lena, a guest who may speak; Kim, who represents Ines; Noor, who reads for them. Sol was asked and is not seated.
 * Vito advises Daniel privately.
 */
export async function playHelped(url: string): Promise<HelpedTable> {
  const table = await playTo(url, 'said_back');
  const { ines, daniel, room } = table;
  const idOf = async (name: string): Promise<string> =>
    (await ines.see()).view.attendants.findLast((each) => each.name === name)?.id ?? '';
  const invite = async (name: string, index: number, by: Seat = ines): Promise<Seat> => {
    const id = await idOf(name);
    const token =
      `link-of-a-helper-number-${index}-0123456789`.replaceAll('.', '') + room.replace(/\W/g, '').slice(0, 8);
    const answer = await fetch(`${url}/api/rooms/${room}/attendants/${id}/link`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${by.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ token }),
    });
    if (!answer.ok) throw new Error(`link for ${name}: ${await answer.text()}`);
    return table.seatOf(id, token);
  };
  await ines.act({ type: 'facilitator.nominate', name: 'Ruth Adler' });
  const ruth = await invite('Ruth Adler', 1);
  await daniel.act({ type: 'facilitator.agree', attendant: ruth.id });
  await ruth.act({ type: 'facilitator.accept', conflicts: 'I once advised a supplier of trays, five years ago.' });
  await ines.act({ type: 'guest.propose', name: 'Lena Brandt', access: 'speak' });
  const lena = await invite('Lena Brandt', 2);
  await daniel.act({ type: 'guest.consent', attendant: lena.id });
  await lena.act({ type: 'attendant.sit' });
  const mandate = {
    text: 'Price and payment, up to what the board allowed.',
    issues: 'all',
    mayPropose: true,
    maySign: false,
  } as const;
  await ines.act({ type: 'party.represent', name: 'Kim Sousa', mandate });
  const kim = await invite('Kim Sousa', 3);
  await kim.act({ type: 'attendant.sit' });
  await ines.act({
    type: 'reader.propose',
    name: 'Noor Haddad',
    summariser: ines.id,
    author: daniel.id,
    aspect: 'why_here',
  });
  const noor = await invite('Noor Haddad', 4);
  await daniel.act({ type: 'reader.accept', attendant: noor.id });
  await noor.act({ type: 'attendant.sit' });
  await ines.act({ type: 'guest.propose', name: 'Sol Berg', access: 'read_shared' });
  const sol = await invite('Sol Berg', 5);
  await daniel.act({ type: 'guest.propose', name: 'Vito Manca', access: 'adviser' });
  const vito = await invite('Vito Manca', 6, daniel);
  await ines.act({ type: 'guest.consent', attendant: vito.id });
  await vito.act({ type: 'attendant.sit' });
  const adviser = vito.id;
  await daniel.act({ type: 'advice.say', adviser, text: 'I do not know how to begin.' });
  await daniel.act({
    type: 'advice.say',
    adviser,
    draft: 'message',
    text: 'We can sign for longer if the index is shared.',
  });
  await vito.act({ type: 'advice.say', adviser, text: 'Say first what the long term would do for her.' });
  // Her link is made on screen: it would end one that was made here.
  await ines.act({ type: 'guest.propose', name: 'Uma Lind', access: 'adviser', adviserTo: ines.id });
  await ines.act({ type: 'message.send', text: 'Ruth keeps the order of things, and Lena knows us both.' });
  await daniel.act({ type: 'caucus.open', party: daniel.id });
  await daniel.act({
    type: 'caucus.say',
    party: daniel.id,
    text: 'I could live with a longer term if the index is shared.',
  });
  await ruth.act({ type: 'release.request', party: daniel.id, words: 'A longer term is thinkable for Daniel.' });
  await daniel.act({ type: 'safety.check', answers: { free: 'yes', own: 'yes', ready: 'not_sure' }, tell: true });
  await daniel.act({
    type: 'commitment.offer',
    what: 'Send the delivery notes of May',
    doneWhen: 'They lie in the shared folder',
    due: { on: '2031-06-06', zone: 'Europe/Lisbon', graceDays: 0 },
    verify: { by: 'verifier', how: 'Vera Lund counts them' },
    noticeRule: 'I say so two days before',
    level: 1,
    reversible: true,
    dependsOn: [],
    to: [ines.id],
    source: 'good_will',
  });
  const commitment = (await ines.see()).view.commitments.at(-1)?.id ?? '';
  await ines.act({ type: 'commitment.accept', commitment });
  await ines.act({ type: 'commitment.name_verifier', commitment, name: 'Vera Lund' });
  const vera = await invite('Vera Lund', 7);
  await daniel.act({ type: 'commitment.agree_verifier', attendant: vera.id });
  await vera.act({ type: 'attendant.sit' });
  return { ...table, helpers: { ruth, lena, kim, noor, sol, vito, vera } };
}
