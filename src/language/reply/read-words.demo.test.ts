import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { repositoryRoot } from '../../../test/shared.ts';
import { readWords } from './read-words.ts';

interface DemoMessage {
  readonly from: string;
  readonly type: string;
  readonly text: string;
  readonly direction?: string;
  readonly words_class?: string;
  readonly button?: string;
}
interface DemoRoom {
  readonly id: string;
  readonly messages: readonly DemoMessage[];
  readonly statements: Readonly<Record<string, { readonly points: readonly { readonly text: string }[] }>>;
}

/** Every verdict of the demo rooms with the summary before it. */
function verdicts(): readonly {
  readonly words: string;
  readonly expected: string;
  readonly summary: string;
  readonly ownPoints: readonly string[];
}[] {
  const rooms = JSON.parse(
    readFileSync(join(repositoryRoot, 'data', 'demo-rooms.json'), 'utf8'),
  ) as readonly DemoRoom[];
  return rooms.flatMap(({ messages, statements }) => {
    let summary = '';
    return messages.flatMap((message) => {
      if (message.type === 'summary.sent') summary = message.text;
      const expected = message.words_class?.split(' ')[0];
      if (message.type !== 'verdict.given' || expected === undefined) return [];
      return [
        {
          words: message.text,
          expected,
          summary,
          ownPoints: statements[message.from]?.points.map(({ text }) => text) ?? [],
        },
      ];
    });
  });
}

describe('verdicts of the demo rooms', () => {
  const all = verdicts();
  it(all.length === 0 ? 'needs ../shared/demo-rooms.json, which is absent' : 'are there', () =>
    expect(all.length === 0 || all.length > 8).toBe(true),
  );
  it.each(all)('reads $words', ({ words, expected, summary, ownPoints }) => {
    const statement = ownPoints.join(' ');
    for (const read of [readWords(words), readWords(words, { ownPoints, statement, summary })])
      // An elaboration of a few words may count as either: both confirm.
      expect(read.class.replace('_plus', '')).toBe(expected.replace('_plus', ''));
  });
});
