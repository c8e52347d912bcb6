import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { outsideWords } from '../../src/contract/words/attend.en.ts';
import { deedsWords as words } from '../../src/contract/words/deeds.en.ts';
import { peopleWords } from '../../src/contract/words/people.en.ts';
import { playTo } from './table.ts';
import { press, walk } from './walk.ts';

const { url, somebody, at } = walk();

it('somebody from outside is named on a promise, agreed to, sees it alone, and says what they find', async () => {
  const { ines, daniel } = await playTo(url(), 'promised');
  const [owner, other] = [await at(ines, 'deeds'), await at(daniel, 'deeds')];
  const { form } = words;
  await press(owner, words.acts.offer);
  await owner.getByLabel(form.what).fill('Share the forecast');
  await owner.getByLabel(form.doneWhen).fill('The forecast lies in the folder');
  await owner.getByLabel(form.on).fill('2096-05-01');
  await owner.locator('summary', { hasText: form.more }).click();
  await owner.getByLabel(form.how).fill('Vera reads the numbers');
  await owner.getByLabel(form.checker).selectOption({ label: form.checkers.outside });
  await owner.getByLabel(form.grace).selectOption({ label: '3 days' });
  await owner.locator('summary', { hasText: form.waits }).click();
  await owner.getByRole('checkbox', { name: 'Name an invoice contact' }).check();
  await press(owner, form.send);

  const card = (page: Page) => page.getByRole('region', { name: 'Share the forecast' });
  await card(owner).getByLabel(words.verifier.name).fill('Vera Lund');
  await card(owner).getByRole('button', { name: words.verifier.ask }).click();
  await card(owner)
    .getByRole('link', { name: words.verifier.giveLink('Vera Lund') })
    .click();
  await press(owner, peopleWords.makeLink('Vera Lund'));
  const link = await owner.getByLabel(peopleWords.linkFor('Vera Lund')).inputValue();

  const seen = card(other);
  await seen.getByText(words.due('1 May 2096', 'UTC', 3)).waitFor();
  await seen.getByText('Name an invoice contact').waitFor();
  await seen.getByRole('button', { name: words.acts.accept }).click();
  await seen.getByText(words.verifier.notYet('Vera Lund')).waitFor();
  await seen.getByRole('link', { name: words.verifier.answer }).click();
  await other.getByText(peopleWords.verifies('Share the forecast')).waitFor();
  await press(other, peopleWords.agree);

  const vera = await somebody();
  await vera.page.goto(link);
  await press(vera.page, outsideWords.yes);
  await vera.page.getByRole('heading', { level: 1, name: outsideWords.verifier.title }).waitFor();
  await vera.page.getByText('Vera reads the numbers').waitFor();
  expect(await vera.page.getByText('Name an invoice contact').count(), 'no other promise').toBe(0);
  await vera.page.getByLabel(outsideWords.verifier.words).fill('All twelve months are there.');
  await press(vera.page, outsideWords.verifier.outcomes.kept);
  await vera.page.getByText(outsideWords.verifier.over).waitFor();

  await owner.goto(ines.link('deeds'));
  await card(owner).getByText(words.by.verifier).waitFor();
  await card(owner).getByText('All twelve months are there.').waitFor();
  expect(vera.faults).toEqual([]);
});
