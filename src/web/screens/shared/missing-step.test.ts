import { describe, expect, it } from 'vitest';
import { stepFor } from './missing-step.ts';

const me = { id: 's1', name: 'Ines Carvalho', role: '', status: 'seated' } as const;
const room = { room: 'r1', me, firstName: (seat: string) => (seat === 's1' ? 'Ines' : 'Daniel'), view: {} };
const direction = (summariser: string, author: string) => ({ summariser, author, aspect: 'why_here' }) as const;

describe('the step that lifts a missing direction', () => {
  it('is mine where I can take it', () => {
    expect(stepFor(room, { ...direction('s2', 's1'), why: 'no_statement' })?.href).toBe(
      '/room/r1/understanding/why-here',
    );
    expect(stepFor(room, { ...direction('s1', 's2'), why: 'no_summary' })).toEqual({
      href: '/room/r1/understanding/why-here/s2',
      words: 'Say back what Daniel means',
    });
    expect(stepFor(room, { ...direction('s2', 's1'), why: 'awaiting_verdict' })).toEqual({
      href: '/room/r1/verdict/why-here/s2',
      words: 'Answer Daniel',
    });
    expect(stepFor(room, { why: 'nothing_said_on_issue', author: 's1', issue: 'i1' })).toEqual({
      href: '/room/r1/understanding/i1',
      words: 'Tell your side',
    });
  });

  it('is none for a representative, who has no say in what was understood', () => {
    const kim = { id: 'a1', name: 'Kim Sousa' };
    const attending = { attendant: kim } as unknown as NonNullable<Parameters<typeof stepFor>[0]['view']['attending']>;
    const missing = { ...direction('s2', 's1'), why: 'awaiting_verdict' } as const;
    expect(stepFor({ ...room, view: { attending } }, missing)).toBeUndefined();
  });

  it('is a look at where it stands where somebody else has to take it', () => {
    for (const missing of [
      { ...direction('s1', 's2'), why: 'no_statement' },
      { ...direction('s2', 's1'), why: 'not_confirmed' },
      { ...direction('s1', 's2'), why: 'awaiting_verdict' },
    ] as const)
      expect(stepFor(room, missing)).toEqual({
        href: '/room/r1/understanding/why-here',
        words: 'Look at where it stands',
      });
  });
});
