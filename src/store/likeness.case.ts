import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EventStore } from './event-store.ts';
import { author } from './event-store.testing.ts';
import { openMemoryStore } from './memory.ts';

/** For any sequence of calls, a store answers as the plain one in memory does. */
export function describeLikeness(current: () => EventStore): void {
  it('does exactly what the plain store in memory does, for any sequence', async () => {
    const seat = fc.constantFrom('a', 'b');
    const act = fc.record({ seat, id: fc.constantFrom('x', 'y', 'z'), receipt: fc.nat(9) });
    const room = fc.constantFrom('r', 'q');
    const step = fc.oneof(
      fc.record({ do: fc.constant('append' as const), room, off: fc.nat(2), count: fc.nat(3), act: fc.option(act) }),
      fc.record({ do: fc.constant('grant' as const), room, seat, digest: fc.constantFrom('t1', 't2', 't3') }),
      fc.record({
        do: fc.constant('exchange' as const),
        room,
        seat,
        digest: fc.constantFrom('t1', 't2', 't3'),
        when: fc.constantFrom('t1', 't2', 't3', 'free', 'always'),
      }),
      fc.record({ do: fc.constant('erase' as const), room, seq: fc.integer({ min: 1, max: 4 }) }),
    );
    let run = 0;
    const store = current();
    const sequence = async (steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]) => {
      const model = openMemoryStore();
      const tag = `${run++}`;
      const digests = new Set<string>();
      for (const one of steps) {
        const name = `${one.room}${tag}`;
        const both = async <T>(action: (target: EventStore) => Promise<T>): Promise<T> => {
          const [wanted, got] = [await action(model), await action(store)];
          expect(got).toEqual(wanted);
          return wanted;
        };
        if (one.do === 'append') {
          const { version, events } = await model.read(name);
          const next = author(name);
          // Continue the chain by writing it anew: same author, same contents, same hashes.
          for (const { recorded } of events) next(recorded.envelope.stream, version);
          const batch = Array.from({ length: one.count }, () => next('shared', version));
          const extra = one.act ? { act: one.act } : {};
          await both((target) => target.append(name, Math.max(0, version - one.off), { events: batch, ...extra }));
        } else if (one.do === 'erase') await both((target) => target.erase(name, 'shared', one.seq));
        else {
          // A token belongs to one seat for good, as random tokens do.
          const digest = `${one.digest}${tag}${one.room}${one.seat}`;
          digests.add(digest);
          if (one.do === 'grant') await both((target) => target.grantToken(digest, name, one.seat));
          else {
            const stands = `${one.when}${tag}${one.room}${one.seat}`;
            const only = one.when === 'free' ? { free: one.seat === 'a' ? 'b' : 'a' } : { stands };
            const change = { digest, seat: one.seat, ends: [one.seat], ...(one.when === 'always' ? {} : { only }) };
            await both((target) => target.exchangeToken(name, change));
          }
        }
        await both((target) => target.read(name));
        for (const digest of digests) await both((target) => target.seatOf(digest));
      }
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 14 }), sequence), { seed: 1, numRuns: 60 });
  });
}
