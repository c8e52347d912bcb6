import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { reviewCommand } from './review.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-review-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function review(
  name: string,
  content: string,
  options: { readonly me?: string; readonly json?: boolean } = {},
): Promise<{ code: number; out: string; err: string }> {
  const file = join(folder, name);
  writeFileSync(file, content);
  const out: string[] = [];
  const err: string[] = [];
  const code = await reviewCommand(file, options, {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const anna = `From: Anna Berg <anna@example.org>
To: Tom Reed <tom@example.org>
Subject: invoice
Date: Tue, 4 Jun 2024 10:12:00 +0200
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

I still need the money by Friday =E2=80=93 my sister is covering my rent.

Kind regards,
Anna

On Mon, 3 Jun 2024 at 09:00, Tom Reed <tom@example.org> wrote:
> It is with finance. Could you send the logo?
`;
const tom = `From: Tom Reed <tom@example.org>
To: Anna Berg <anna@example.org>
Subject: Re: invoice
Date: Mon, 3 Jun 2024 09:00:00 +0200

It is with finance. Could you send the logo?
`;

describe('parley review', () => {
  it('reads a mail with what it quotes, without the signature', async () => {
    const { code, out } = await review('a.eml', anna, { me: 'tom', json: true });
    expect(code).toBe(0);
    const made = JSON.parse(out) as {
      me: string;
      them: string[];
      messages: number;
      seems: { sentences: { text: string }[] };
    };
    expect([made.me, made.them, made.messages]).toEqual(['Tom Reed', ['Anna Berg'], 2]);
    expect(made.seems.sentences.map(({ text }) => text).join(' ')).toContain('your sister is covering your rent');
    expect(out).not.toContain('Kind regards');
  });
  it('reads a mailbox by date and leaves quotes out', async () => {
    const box = `From anna@example.org Tue Jun  4 10:12:00 2024\n${anna}\nFrom tom@example.org Mon Jun  3 09:00:00 2024\n${tom}`;
    const { code, out } = await review('b.mbox', box, { me: 'Anna', json: true });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ me: 'Anna Berg', messages: 2 });
  });
  it('reads a chat export and a JSON thread, and prints ten sections', async () => {
    const chat = await review(
      'c.txt',
      '[12/03/2024, 14:05:22] Mina: third each, take it or leave it\n[12/03/2024, 14:06:02] Dez: I need the diesel back. When?',
      { me: 'Mina' },
    );
    expect(chat.code).toBe(0);
    expect(chat.out.match(/^\d+ {2}/gm)).toHaveLength(10);
    expect(chat.out).toContain('take it or leave it');
    const thread = await review(
      'd.json',
      JSON.stringify({
        messages: [
          { from: 'A', text: 'Hello there.' },
          { from: 'B', text: 'When?' },
        ],
      }),
      { json: true },
    );
    expect(JSON.parse(thread.out)).toMatchObject({ messages: 2 });
  });
  it('says what is wrong with a file', async () => {
    expect(await review('e.json', '{')).toMatchObject({ code: 1, out: '' });
    expect(await review('f.json', '{"x":1}')).toMatchObject({ code: 1 });
    expect(await review('g.txt', '')).toMatchObject({ code: 1 });
    expect((await review('h.pdf', 'x')).err).toContain('.mbox');
    expect((await review('i.txt', 'A: hi there\nB: hello', { me: 'Zoe' })).err).toContain('A, B');
    const err: string[] = [];
    expect(
      await reviewCommand(join(folder, 'none.txt'), {}, { out: () => undefined, err: (line) => void err.push(line) }),
    ).toBe(2);
    expect(err.join()).toContain('none.txt');
  });
});
