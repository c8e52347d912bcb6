import { describe, expect, it } from 'vitest';
import type { AttendantView } from '../../../room/index.ts';
import { adviceTwos } from './twos.ts';

const adviser = (id: string, adviserTo: string, status: AttendantView['status']): AttendantView => ({
  id,
  name: id,
  kind: 'guest',
  proposedBy: adviserTo,
  proposedAt: '2026-03-02T09:00:00.000Z',
  status,
  needed: [],
  agreedBy: [],
  guest: { access: 'adviser', adviserTo },
});
const said = (party: string, id: string) => ({ party, adviser: id, items: [] });

describe('the conversations with an adviser', () => {
  const attendants = [adviser('old', 'ana', 'left'), adviser('uma', 'ana', 'seated'), adviser('vic', 'ben', 'seated')];
  it('are one’s own, those that go on first; one that ended stays while there is something to read', () => {
    expect(adviceTwos({ attendants, advice: [said('ana', 'old')], you: 'ana' })).toEqual([
      { party: 'ana', adviser: 'uma', seated: true },
      { party: 'ana', adviser: 'old', seated: false },
    ]);
    expect(adviceTwos({ attendants, advice: [], you: 'vic' })).toEqual([
      { party: 'ben', adviser: 'vic', seated: true },
    ]);
  });
  it('are not there for anybody else', () => {
    expect(adviceTwos({ attendants, advice: [], you: 'cem' })).toEqual([]);
  });
});
