import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActRequest } from '../src/contract/acts.ts';
import { Host, type SeatPlace } from '../src/host/host.ts';
import { realPorts, sha256 } from '../src/host/ports.ts';
import { verifyExport } from '../src/record/index.ts';
import { openStore, type StoreTarget } from '../src/store/index.ts';
import { startPostgres, type PostgresServer } from './postgres.ts';

// Erasing (issue 3): the content is gone everywhere, the chain holds, and both sides' exports still verify.
const SECRET = 'Quarzuhrwerk';
/** A clock that stands still: the order of what is said must not rest on the time alone. */
const ports = { ...realPorts, now: () => '2026-05-04T09:00:00.000Z' };
let postgres: PostgresServer;
let folder: string;
beforeAll(async () => {
  postgres = await startPostgres();
  folder = mkdtempSync(join(tmpdir(), 'parley-erasing-'));
}, 120_000);
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

const targets: Readonly<Record<string, () => Promise<StoreTarget>>> = {
  memory: async () => ({ type: 'memory' }),
  sqlite: async () => ({ type: 'sqlite', directory: folder }),
  postgres: async () => ({ type: 'postgres', url: await postgres.makeDatabase() }),
};

type Act = ActRequest extends infer A ? (A extends ActRequest ? Omit<A, 'id'> : never) : never;

describe.each(Object.keys(targets))('erasing on %s', (name) => {
  it(
    'takes a message and a caucus out of store, views of every process, and exports',
    { timeout: 60_000 },
    async () => {
      const target = await (targets[name]?.() ?? Promise.reject(new Error(name)));
      const store = await openStore(target);
      const host = await Host.open(store, ports);
      // A second process on the same data; memory has only one.
      const other = target.type === 'memory' ? host : await Host.open(await openStore(target), ports);
      try {
        const people = { you: { name: 'Ana', role: '' }, others: [{ name: 'Ben', role: '' }] };
        const made = await host.createRoom({ title: 'Fence', invitation: 'I listen.', ...people });
        if ('refused' in made) throw new Error(made.refused.code);
        let acts = 0;
        const place = (seat: string): SeatPlace => ({ room: made.room, seat, link: 'own' });
        const does = async (seat: string, act: Act): Promise<void> => {
          const done = await host.act(place(seat), {
            ...act,
            id: `act-${String(++acts).padStart(6, '0')}`,
          } as ActRequest);
          if ('refused' in done) throw new Error(`${act.type}: ${done.refused.code}`);
        };
        const [ana, ben] = [made.you.seat, made.others[0]?.seat ?? ''];
        await does(ben, { type: 'party.accept' });
        for (const seat of [ana, ben]) await does(seat, { type: 'rules.accept', version: 1 });
        await does(ana, { type: 'facilitator.nominate', name: 'Ruth' });
        const ruth = (await host.page(place(ana))).view.attendants[0]?.id ?? '';
        await does(ben, { type: 'facilitator.agree', attendant: ruth });
        await does(ruth, { type: 'facilitator.accept', conflicts: '' });
        await does(ana, { type: 'caucus.open', party: ana });
        await does(ana, { type: 'caucus.say', party: ana, text: `${SECRET} in the caucus.` });
        await does(ana, { type: 'message.send', text: `${SECRET} in a message.` });
        await does(ben, { type: 'message.send', text: 'What was that?' });
        await does(ana, { type: 'message.send', text: `${SECRET} once more.` });
        const [message = '', , last = ''] = (await other.page(place(ben))).view.talk.map((item) => item.id);
        const before = (await other.page(place(ben))).sequence;

        for (const item of [message, last]) await does(ana, { type: 'item.erase', what: 'talk', item });
        await does(ben, { type: 'facilitator.dismiss', attendant: ruth });

        for (const each of [host, other])
          for (const seat of [ana, ben, ruth]) {
            const page = await each.page(place(seat));
            expect(JSON.stringify(page)).not.toContain(SECRET);
            if (seat === ben) expect(page.sequence).toBe(before + 3);
          }
        const { talk } = (await other.page(place(ben))).view;
        expect(talk.map((item) => [item.by, item.text, item.erased !== undefined])).toEqual([
          [ana, '', true],
          [ben, 'What was that?', false],
          [ana, '', true],
        ]);
        expect(JSON.stringify((await store.read(made.room)).events)).not.toContain(SECRET);
        for (const seat of [ana, ben]) await does(seat, { type: 'transcript.consent' });
        for (const seat of [ana, ben])
          for (const kind of ['agreement', 'mine', 'transcript'] as const) {
            const file = await other.export(place(seat), kind);
            if (!(file instanceof Uint8Array)) throw new Error('refused');
            expect(new TextDecoder().decode(file)).not.toContain(SECRET);
            expect(verifyExport(file, { hash: sha256 })).toMatchObject({ ok: true });
          }
        // The others' later acts chain on, in the process that had the content in memory as well.
        await does(ben, { type: 'message.send', text: 'Then let us go on.' });
        expect((await other.page(place(ana))).view.talk).toHaveLength(4);
      } finally {
        if (other !== host) await other.close();
        await host.close();
      }
      if (target.type === 'sqlite')
        for (const file of readdirSync(folder))
          expect(readFileSync(join(folder, file), 'latin1')).not.toContain(SECRET);
    },
  );
});
