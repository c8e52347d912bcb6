import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { playTo } from './table.ts';
import { walk } from './walk.ts';

const { url, somebody } = walk();

const open = async (link: string): Promise<Page> => {
  const { page } = await somebody();
  await page.goto(link);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return page;
};

describe('the loop beyond three tries, in a real browser', { timeout: 120_000 }, () => {
  it('two people find another way, in words that one of them wrote, and it arrives', async () => {
    const table = await playTo(url(), 'refused_thrice');
    const daniel = await open(table.daniel.link('understanding/why-here'));
    await daniel.getByRole('button', { name: /The one who told it writes/ }).click();
    await daniel.getByText('has not answered yet').first().waitFor();

    const ines = await open(table.ines.link(`verdict/why-here/${table.daniel.id}`));
    await ines.getByRole('button', { name: 'Yes, let us do that' }).click();
    const own = ines.getByRole('textbox', { name: /The summary you would say/ });
    await own.fill('I stood before the board and had no answer.');
    await ines.getByRole('button', { name: 'Offer these words' }).click();
    await ines.getByText('Words you offered').waitFor();

    await daniel.getByText('I stood before the board and had no answer.').first().waitFor();
    await daniel.getByRole('textbox', { name: 'Why it matters to Ines' }).waitFor();
    const { view } = await table.daniel.see();
    expect(view.directions.find((each) => each.author === table.ines.id)?.between?.ownWords?.text).toContain('board');
  });

  it('a quick answer is asked once which sentence comes closest, and nobody else learns of it', async () => {
    const table = await playTo(url(), 'asked_closest');
    const ines = await open(table.ines.link(`verdict/why-here/${table.daniel.id}`));
    await ines.getByRole('button', { name: 'What you need is to plan a year without surprises.' }).click();
    await ines.getByText('Closest to what matters to you').waitFor();
    const { view } = await table.daniel.see();
    const seen = view.directions.find((each) => each.author === table.ines.id);
    expect(seen).toMatchObject({ status: 'confirmed', basis: 'confirmed' });
    expect(seen).not.toHaveProperty('closest');
  });

  it('a sentence added to “that’s right” is offered as a point, and goes out only when its author publishes it', async () => {
    const table = await playTo(url(), 'affirmed_plus');
    const ines = await open(table.ines.link(`verdict/why-here/${table.daniel.id}`));
    await ines.getByText('you say: covered').waitFor();
    await ines.getByRole('button', { name: 'Put it with my points' }).click();
    await ines.getByRole('heading', { level: 1, name: 'Why we are here' }).waitFor();
    expect(await ines.evaluate(() => document.activeElement?.tagName), 'the heading has the focus').toBe('H1');
    const added = 'Since the spring it has been worse for the night shift.';
    await ines.getByText(added).first().waitFor();
    const before = JSON.stringify((await table.daniel.see()).view.statements);
    expect(before, 'nothing is sent by itself').not.toContain(added);
    await ines.getByRole('button', { name: 'Publish the new version' }).click();
    await ines.getByRole('button', { name: 'Change or add to what I told' }).waitFor();
    expect(JSON.stringify((await table.daniel.see()).view.statements)).toContain(added);
  });

  it('whoever is said back in their own words is told so, alone', async () => {
    const table = await playTo(url(), 'parroted');
    const ines = await open(table.ines.link(`verdict/why-here/${table.daniel.id}`));
    await ines.getByRole('heading', { name: 'Close to your own words' }).waitFor();
    const daniel = await open(table.daniel.link('understanding/why-here'));
    await daniel.getByRole('heading', { name: 'Your words are with Ines' }).waitFor();
    expect(await daniel.getByText('Close to your own words').count()).toBe(0);
  });

  it('an answer is put off without a word', async () => {
    const table = await playTo(url(), 'said_back');
    const ines = await open(table.ines.link(`verdict/why-here/${table.daniel.id}`));
    await ines.locator('summary', { hasText: 'Not now, without words' }).click();
    await ines.getByRole('button', { name: 'In three days' }).click();
    await ines.getByText('You can answer whenever you are ready.').waitFor();
    expect((await table.ines.see()).next.step).not.toBe('answer_summary');
  });

  it('both waive, and it shows as waived, never as understood', async () => {
    const table = await playTo(url(), 'waiver');
    const ines = await open(table.ines.link('understanding/why-here'));
    await ines.getByRole('button', { name: 'I would go on without it' }).click();
    await ines.getByText('Waived by all of you.').waitFor();
    await ines.getByText('Waived by all').first().waitFor();
    expect((await table.ines.see()).view.missing).toEqual([]);
  });
});
