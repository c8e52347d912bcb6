import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { deedsWords } from '../../src/contract/words/deeds.en.ts';
import { arrivingWords } from '../../src/contract/words/home.en.ts';
import { optionsWords } from '../../src/contract/words/options.en.ts';
import { restartWords } from '../../src/contract/words/restart.en.ts';
import { timingWords } from '../../src/contract/words/timing.en.ts';
import { keysOf } from './keys.ts';
import { playTo } from './table.ts';
import { walk } from './walk.ts';

const { url, somebody } = walk();

/** Steps through the parts of a date or time field, whose order hangs on the browser's language, and raises each. */
async function raiseParts(page: Page, parts: number): Promise<void> {
  for (let part = 0; part < parts; part += 1) {
    for (let up = 0; up < 3; up += 1) await page.keyboard.press('ArrowUp');
    if (part < parts - 1) await page.keyboard.press('ArrowRight');
  }
}

it('a promise with grace, somebody from outside and another promise before it is offered without a mouse', async () => {
  const { ines } = await playTo(url(), 'promised');
  const { form, acts } = deedsWords;
  const one = await somebody({ width: 375, height: 720 });
  const keys = keysOf(one, 'Space');
  await keys.open(ines.link('deeds'));
  await keys.press('button', acts.offer);
  await keys.write(form.what, 'Send the forecast of the second half year');
  await keys.reach('textbox', form.on);
  await raiseParts(one.page, 3);
  await keys.write(form.doneWhen, 'It lies in the shared folder');
  await one.page.keyboard.press('Tab');
  await keys.held();
  await one.page.keyboard.press('Space');
  await keys.choose(form.checker, form.checkers.outside);
  await keys.choose(form.grace, form.graceDays(1));
  await one.page.keyboard.press('Tab');
  await keys.held();
  await one.page.keyboard.press('Space');
  await keys.reach('checkbox', /^Name an invoice contact/);
  await one.page.keyboard.press('Space');
  await keys.press('button', form.send);
  await one.page.getByText(form.title).waitFor({ state: 'detached' });
  await keys.held();
  const { view } = await ines.see();
  const before = view.commitments.find((each) => each.what === 'Name an invoice contact')?.id;
  expect(view.commitments.at(-1)).toMatchObject({
    due: { graceDays: 1 },
    verify: { by: 'verifier' },
    dependsOn: [before],
  });
  expect(one.faults).toEqual([]);
});

it('quiet hours are chosen and proposed without a mouse', async () => {
  const { ines } = await playTo(url(), 'seated');
  const one = await somebody();
  const keys = keysOf(one, 'Enter');
  await keys.open(ines.link('arriving'));
  await keys.press('button', arrivingWords.change);
  await keys.choose(timingWords.hours, 'three days');
  await keys.reach('checkbox', timingWords.quiet);
  await one.page.keyboard.press('Space');
  await keys.reach('textbox', timingWords.from);
  await raiseParts(one.page, 2);
  await keys.reach('textbox', timingWords.to);
  await raiseParts(one.page, 1);
  await keys.reach('combobox', timingWords.zone);
  await keys.press('button', arrivingWords.propose);
  await one.page.getByText(arrivingWords.proposedBy('Ines', 2)).waitFor();
  await keys.held();
  const { timing } = (await ines.see()).view.presence;
  expect(timing.responseHours).toBe(72);
  expect(timing.quiet?.from, 'both parts were raised').not.toMatch(/^20:|:00$/);
  expect(timing.quiet?.to).toBe('11:00');
  expect(one.faults).toEqual([]);
});

it('an offer that rests is taken up as a draft without a mouse', async () => {
  const { ines } = await playTo(url(), 'rests');
  const one = await somebody({ width: 375, height: 720 });
  const keys = keysOf(one, 'Enter');
  await keys.open(ines.link('options'));
  await keys.press('button', restartWords.resting.take);
  const cell = one.page.getByLabel(optionsWords.builder.cell('Price', 'A'));
  await cell.locator('option:checked', { hasText: '121' }).waitFor({ state: 'attached' });
  await keys.held();
  await keys.reach('combobox', optionsWords.builder.cell('Price', 'A'));
  expect((await ines.see()).view.proposals, 'nothing is sent').toHaveLength(1);
  expect(one.faults).toEqual([]);
});
