import { describe, expect, it } from 'vitest';
import { author, insist, type Place, verifyRoom } from './event-store.testing.ts';
import { type DatabaseKind, MIGRATION_NOTED, MIGRATION_TABLE, pending } from './migrations.ts';
import { columnsOf } from './row.ts';
import { STATEMENTS } from './statements.ts';

type Value = string | number | null;
/** Runs one statement on the data itself, with SQLite's numbered places. */
export type Run = (sql: string, ...values: readonly Value[]) => Promise<void>;

/** What must hold for data of an earlier version, in whatever order processes of this version come to it. */
export function describeMigrations(kind: DatabaseKind, makePlace: () => Promise<Place & { readonly run: Run }>): void {
  describe(`data of an earlier version: ${kind}`, () => {
    it('of the first version is kept whole when three processes open it at once', async () => {
      const place = await makePlace();
      const [first] = pending(0, kind);
      for (const sql of [MIGRATION_TABLE, ...(first?.statements ?? [])]) await place.run(sql);
      await place.run(MIGRATION_NOTED, 1);
      const rooms = { r: author('r'), q: author('q') };
      const events = [rooms.r('shared', 'said'), rooms.r('private:a', null), rooms.r('shared', 'said again')];
      for (const [index, event] of events.entries())
        await place.run(STATEMENTS.addEvent, 'r', index + 1, ...columnsOf(event));
      await place.run(STATEMENTS.addEvent, 'q', 1, ...columnsOf(rooms.q('shared', 'elsewhere')));
      for (const [room, version] of [
        ['r', 3],
        ['q', 1],
        ['empty', 0],
      ] as const)
        await place.run('INSERT INTO rooms (room, version) VALUES (?1, ?2)', room, version);
      for (const [room, act] of [
        ['r', 'act-1'],
        ['r', 'act-2'],
        ['empty', 'act-1'],
      ] as const)
        await place.run(STATEMENTS.addReceipt, room, 'a', act, JSON.stringify({ of: room, act }));
      await place.run(STATEMENTS.grant, 'r', 'a', 'digest');

      const stores = await Promise.all([place.open(), place.open(), place.open()]);
      for (const store of stores) {
        expect(await store.read('r')).toEqual({
          version: 3,
          events: events.map((event, index) => ({ ...event, position: index + 1 })),
        });
        expect((await store.read('empty')).version).toBe(0);
        expect(await store.seatOf('digest')).toEqual({ room: 'r', seat: 'a' });
        expect(await store.receipt('empty', 'a', 'act-1')).toEqual({ of: 'empty', act: 'act-1' });
      }
      // What was done before stays done, and what comes now follows it without a gap.
      const [store, ...others] = stores;
      const retry = { events: [rooms.r('shared', 'once more')], act: { seat: 'a', id: 'act-2', receipt: 'new' } };
      const answer = { type: 'repeated', receipt: { of: 'r', act: 'act-2' } };
      for (const expected of [0, 3]) expect(await store?.append('r', expected, retry)).toEqual(answer);
      await Promise.all(others.map((other) => insist(other, 'r', 'shared', 'later')));
      for (const other of others) {
        expect((await other.read('r')).version).toBe(5);
        expect(await verifyRoom(other, 'r')).toMatchObject({ ok: true, events: 5, streams: 2 });
        expect(await verifyRoom(other, 'q')).toMatchObject({ ok: true, events: 1 });
      }
      await Promise.all(stores.map((each) => each.close()));
      await place.remove();
    });
  });
}
