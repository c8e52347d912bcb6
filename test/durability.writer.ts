// One writer, started as a process of its own by durability.test.ts, which kills it while it writes.
// Arguments: the store's target as JSON, the room, the writer's name. Each act is announced before, and after it is
// stored: `try ID` and `done ID VERSION`, written synchronously so that nothing said is lost with the process.
import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { type Hash, record } from '../src/record/index.ts';
import { openStore, type StoredEvent, type StoreTarget } from '../src/store/index.ts';

const [target = '', room = '', writer = ''] = process.argv.slice(2);
const where: StoreTarget = JSON.parse(target);
const store = await openStore(where);
const hash: Hash = (bytes) => createHash('sha256').update(bytes).digest();
const known: StoredEvent[] = [];

async function act(id: string): Promise<number> {
  for (;;) {
    const { version, events } = await store.read(room, known.length);
    known.push(...events);
    // Every second act goes to a stream that all write to, so that they meet.
    const stream = Number(id.split('.')[1]) % 2 ? 'shared' : `private:${writer}`;
    const last = known.findLast(({ recorded }) => recorded.envelope.stream === stream)?.recorded;
    const draft = { room, stream, at: '2026-03-01T12:00:00.000Z', by: writer, to: [], type: 'said' };
    const previous = last && { seq: last.envelope.seq, hash: last.hash };
    const recorded = record(previous, draft, { id }, '5a'.repeat(16), hash);
    const batch = { events: [{ schema: 1, recorded }], act: { seat: writer, id, receipt: { id } } };
    const done = await store.append(room, version, batch);
    if (done.type === 'appended') return done.version;
    if (done.type === 'repeated') throw new Error(`${id} was never sent before.`);
  }
}

for (let count = 0; ; count++) {
  const id = `${writer}.${count}`;
  writeSync(1, `try ${id}\n`);
  const version = await act(id);
  writeSync(1, `done ${id} ${version}\n`);
}
