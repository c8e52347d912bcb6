import { Readable } from 'node:stream';
import fc from 'fast-check';
import { mboxReader } from 'mbox-reader';
import { describe, expect, it } from 'vitest';
import { readLetters } from './letters.ts';
import { splitMailbox } from './mailbox.ts';
import { readMessageList } from './message-list.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const mail = (subject: string, body: string): string => `From: ann@example.org\nSubject: ${subject}\n\n${body}\n`;

async function byLibrary(box: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { content } of mboxReader(Readable.from([Buffer.from(box)]))) found.push(content.toString());
  return found;
}

describe('splitMailbox', () => {
  it('parts mails at "From " lines and takes the mailbox’s own quote mark off', () => {
    const box = `From ann@example.org Mon Jun  3 10:00:00 2024\n${mail('One', 'Hi\n>From here on we wait.')}\nFrom tom@example.org Mon Jun  3 11:00:00 2024\n${mail('Two', 'From: is no such line')}`;
    const found = splitMailbox(bytes(box)).map((one) => new TextDecoder().decode(one));
    expect(found).toHaveLength(2);
    expect(found[0]).toContain('\nFrom here on we wait.');
    expect(found[1]).toContain('From: is no such line');
  });
  it('finds the same mails as the library that reads mailboxes elsewhere', async () => {
    const line = fc.constantFrom('Hello', 'From: x', '>From me', '>>From us', 'Fromage', '', 'ünï', '> quoted');
    const box = fc
      .array(fc.array(line, { minLength: 1, maxLength: 6 }), { maxLength: 5 })
      .map((mails) => mails.map((lines) => `From a@b Mon Jun  3 10:00:00 2024\n${lines.join('\n')}\nend\n\n`).join(''));
    await fc.assert(
      fc.asyncProperty(box, async (text) => {
        const ours = splitMailbox(bytes(text)).map((one) => new TextDecoder().decode(one).trimEnd());
        expect(ours).toEqual((await byLibrary(text)).map((one) => one.trimEnd()));
      }),
      { seed: 1, numRuns: 60 },
    );
  });
  it('finds nothing in what is no mailbox', () => {
    expect(splitMailbox(bytes('Hello\nthere'))).toEqual([]);
    expect(splitMailbox(new Uint8Array())).toEqual([]);
  });
});

describe('readLetters', () => {
  const ann = { name: 'Ann Berg', address: 'ann@example.org' };
  const tom = { name: 'Tom Reed', address: 'tom@example.org' };
  it('takes one mail with what it quotes, oldest first', () => {
    const text = 'I still wait.\n\nOn Mon, 3 Jun 2024 at 09:00, Tom Reed <tom@example.org> wrote:\n> Soon.';
    expect(readLetters([{ from: ann, to: [tom], text }]).map(({ from, text: said }) => [from, said])).toEqual([
      ['Tom Reed', 'Soon.'],
      ['Ann Berg', 'I still wait.'],
    ]);
  });
  it('orders several by date and leaves their quotes out', () => {
    const found = readLetters([
      { from: tom, date: '2024-06-04T09:00:00Z', text: 'Second.\n\n> First.' },
      { from: ann, date: '2024-06-03T09:00:00Z', html: '<p>First &amp; last.</p><br>' },
    ]);
    expect(found.map(({ from, text }) => [from, text])).toEqual([
      ['Ann Berg', 'First & last.'],
      ['Tom Reed', 'Second.'],
    ]);
  });
  it('takes a mail without anything as no message', () => {
    expect(readLetters([{}])).toEqual([]);
    expect(readLetters([])).toEqual([]);
  });
});

describe('readMessageList', () => {
  it('reads the usual names of the fields and leaves out what is no message', () => {
    expect(readMessageList({ messages: [{ user: 'A', content: 'x', date: 'Mon' }, 3, { from: 'B' }] })).toEqual([
      { from: 'A', text: 'x', at: 'Mon' },
    ]);
    expect(readMessageList([])).toEqual([]);
    expect(readMessageList({ other: 1 })).toBeUndefined();
    expect(readMessageList(null)).toBeUndefined();
  });
});
