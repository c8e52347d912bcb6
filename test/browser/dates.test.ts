import { expect, it } from 'vitest';
import { deadlineWords as words } from '../../src/contract/words/deadlines.en.ts';
import { frameWords } from '../../src/contract/words/frame.en.ts';
import { keysOf } from './keys.ts';
import { playTo } from './table.ts';
import { press, walk } from './walk.ts';

const { url, somebody, at } = walk();

it('a date is proposed with its reason, agreed to by the other, moved only by both, and taken away', async () => {
  const { ines, daniel } = await playTo(url(), 'understood');
  const [one, other] = [await at(ines, 'dates'), await at(daniel, 'now')];
  await one.getByText(words.none).waitFor();
  await press(one, words.name);
  await one.getByLabel(words.form.on).fill('2096-03-05');
  await one.getByLabel(words.form.reason.agreed).fill('Both of us are back by then.');
  await press(one, words.form.send.agreed);
  await one.getByText(words.rests.waits('Daniel')).waitFor();

  // It reaches the other's Now by itself, with its reason.
  await other.getByText('Both of us are back by then.').waitFor();
  // It is Daniel's next step.
  await other.getByRole('button', { name: words.now.open }).click();
  await press(other, words.agree);
  await other.getByText(words.rests.agreed).waitFor();

  await press(other, words.move);
  await other.getByLabel(words.form.on).fill('2096-03-12');
  await press(other, words.form.send.agreed);
  await other.getByText(words.instead('5 March 2096')).waitFor();
  expect((await ines.see()).view.deadlines, 'until both agree, both days stand there').toHaveLength(2);
  await press(one, words.agree);
  await one.getByText('5 March 2096', { exact: true }).waitFor({ state: 'detached' });
  await press(other, words.lift);
  await other.getByText(words.none).waitFor();
  expect((await ines.see()).view.deadlines).toEqual([]);
});

it('whoever sets a date alone is told how that may be received; the other sees it as that one’s alone', async () => {
  const { ines, daniel } = await playTo(url(), 'understood');
  const page = await at(ines, 'dates');
  await press(page, words.name);
  await page.getByRole('button', { name: words.form.kinds.unilateral[0] }).click();
  await page.getByText(words.form.alone).waitFor();
  await page.getByLabel(words.form.on).fill('2096-03-05');
  await page.getByLabel(words.form.reason.unilateral).fill('I write to the other two suppliers on that day.');
  await page.reload();
  await press(page, words.name);
  expect(await page.getByLabel(words.form.on).inputValue(), 'nothing typed is lost').toBe('2096-03-05');
  await press(page, words.form.send.unilateral);
  await page.getByText(words.rests.unilateralYou).waitFor();
  const other = await at(daniel, 'dates');
  await other.getByText(words.rests.unilateral('Ines')).waitFor();
  expect(await other.getByRole('button', { name: words.agree }).count(), 'nothing to agree to').toBe(0);
  expect(await other.getByText(words.form.alone).count()).toBe(0);
});

it('the whole of it goes by keyboard at 320 px, and no page scrolls sideways', async () => {
  const { ines } = await playTo(url(), 'understood');
  const one = await somebody({ width: 320, height: 640 });
  const keys = keysOf(one, 'Enter');
  await keys.open(ines.link('now'));
  await keys.press('button', frameWords.more);
  await keys.press('link', words.menu, one.page.getByRole('dialog'));
  await keys.press('button', words.name);
  await keys.press('button', new RegExp(`^${words.form.kinds.natural[0]}`));
  await keys.write(new RegExp(`^${words.form.reason.natural}`), 'The lease ends; it stands in the contract.');
  await one.page.getByLabel(words.form.on).fill('2096-03-05');
  await keys.press('button', words.form.send.natural);
  await one.page.getByText(words.rests.natural).waitFor();
  await keys.held();
  expect(one.faults).toEqual([]);
});
