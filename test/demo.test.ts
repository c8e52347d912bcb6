import { describe, expect, it } from 'vitest';
import demoRooms from '../data/demo-rooms.json' with { type: 'json' };
import { playDemo, demoTime } from '../src/host/demo.ts';
import { Host } from '../src/host/host.ts';
import { upcast } from '../src/host/recorder.ts';
import { readWords } from '../src/language/index.ts';
import { openStore } from '../src/store/index.ts';

const TODAY = new Date('2026-11-22T12:00:00.000Z');
const room = demoRooms[0];

async function played() {
  const store = await openStore({ type: 'memory' });
  const links = await playDemo(store, TODAY);
  return { store, links, host: await Host.open(store) };
}

describe('demo room 1 (method 14.1)', () => {
  it('replays every verdict to its result', async () => {
    const { store } = await played();
    const events = (await store.read('demo-1-new-tool')).events.map(upcast);
    const at = (time: string) => events.filter((event) => event?.at === demoTime(time, TODAY));
    const seen = (room?.messages ?? []).flatMap((message) => {
      if (!('result' in message) || message.t === 'D7 10:20') return [];
      const given = at(message.t).find((event) => event?.type === 'verdict.given');
      const status = at(message.t).find((event) => event?.type === 'understanding.changed');
      const check =
        given?.type === 'verdict.given' && given.data.check !== 'none' ? `CHECK-${given.data.check}` : undefined;
      if (check) return [[message.result, check]];
      if (status?.type !== 'understanding.changed') return [[message.result, 'nothing']];
      const scope = status.data.basis === 'as_told' ? ' scope as_told' : '';
      const strong = given?.type === 'verdict.given' && given.data.reading.strength === 'strong' ? ' strong' : '';
      return [[message.result, `${status.data.status.toUpperCase()}${scope || strong}`]];
    });
    expect(seen).toHaveLength(6);
    for (const [wanted, got] of seen) expect(got).toBe(wanted);
  });

  it('reads the answer to the layout, which first light keeps as a message, as a strong confirmation', () => {
    const said = room?.messages.find((message) => message.t === 'D7 10:20');
    expect(readWords(said?.text ?? '', { ownPoints: [], statement: '', summary: '' })).toMatchObject({
      strength: 'strong',
    });
    expect(['affirm', 'affirm_plus']).toContain(
      readWords(said?.text ?? '', { ownPoints: [], statement: '', summary: '' }).class,
    );
  });

  it('ends agreed, signed by both after the cooling-off time', async () => {
    const { host } = await played();
    const { view } = await host.page({ room: 'demo-1-new-tool', seat: 'tomas' });
    expect(view.status).toBe('agreed');
    expect(view.agreement?.signatures.map((each) => each.name)).toEqual(['Tomas Lindqvist', 'Mira Okafor']);
    expect(view.agreement?.text.clauses).toHaveLength(room?.clauses.length ?? 0);
  });

  it('never shows Mira what Tomas kept to himself until he told it', async () => {
    const { store } = await played();
    const hidden =
      room?.statements.tomas?.points.find((point) => 'shared' in point && !point.shared)?.text ?? 'missing';
    const firstShared = (await store.read('demo-1-new-tool')).events.find(
      ({ recorded }) => recorded.envelope.to.length === 0 && JSON.stringify(recorded.content).includes(hidden),
    );
    expect(firstShared?.recorded.envelope.at).toBe(demoTime('D4 09:50', TODAY));
  });

  it('is played once; each start gives fresh links', async () => {
    const { store, links, host } = await played();
    const { version } = await store.read('demo-1-new-tool');
    const again = await playDemo(store, TODAY);
    expect((await store.read('demo-1-new-tool')).version).toBe(version);
    expect(again.map((link) => link.name)).toEqual(links.map((link) => link.name));
    expect(await host.seatOf(links[0]?.token ?? '')).toBeUndefined();
    expect(await host.seatOf(again[0]?.token ?? '')).toEqual({ room: 'demo-1-new-tool', seat: 'mira' });
  });
});
