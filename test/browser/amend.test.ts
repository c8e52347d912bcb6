import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { agreementWords } from '../../src/contract/words/agreement.en.ts';
import { amendmentWords as words } from '../../src/contract/words/amendment.en.ts';
import { attendWords } from '../../src/contract/words/attend.en.ts';
import { closingWords } from '../../src/contract/words/closing.en.ts';
import { optionsWords } from '../../src/contract/words/options.en.ts';
import { recordWords } from '../../src/contract/words/record.en.ts';
import { keepPicture } from './browser.ts';
import { represent } from './helped.ts';
import { playTo, type Seat } from './table.ts';
import { press, walk } from './walk.ts';

const { url, at } = walk();
const { frozen, draft } = agreementWords;

const sign = async (page: Page, name: string): Promise<void> => {
  await page.getByLabel(frozen.sign.name).fill(name);
  await press(page, frozen.sign.sign);
};
/** Writes a change of the second clause by hand and proposes it. */
const propose = async (page: Page): Promise<void> => {
  await press(page, words.propose.change);
  await page.getByLabel(draft.clauseText(2)).fill('Ines pays within 20 days.');
  await page.getByLabel(words.editor.reason).fill('Thirty days were long in the spring.');
  await press(page, words.editor.send);
};

it('a change is proposed, answered, signed by both by hand; version 2 is in force, and the record verifies', async () => {
  const { ines, daniel } = await playTo(url(), 'in_force');
  const [one, other] = [await at(ines, 'agreement'), await at(daniel, 'now')];
  await propose(one);
  await one.getByText(words.open.mine.change).waitFor();
  await one.getByText(words.open.waiting('Daniel')).waitFor();

  // It reaches the other by itself, as the next step; version 1 stays in force meanwhile.
  await press(other, 'Read and answer');
  await other.getByText(words.open.change('Ines')).waitFor();
  await other.getByText('Ines pays within 20 days.').first().waitFor();
  expect((await daniel.see()).view.agreement).toMatchObject({ status: 'in_force', signatures: [{}, {}] });
  await keepPicture(other, 'walk-amend-asked');
  await press(other, words.open.yes);
  await other
    .getByRole('heading', { name: words.frozen.heading(2) })
    .or(other.getByText(words.frozen.heading(2)))
    .first()
    .waitFor();

  for (const page of [one, other]) await press(page, frozen.cooling.waive);
  await one.getByText(frozen.cooling.open).waitFor();
  await sign(one, 'Ines Carvalho');
  await one.getByText(frozen.sign.until).waitFor();
  expect((await ines.see()).view.agreement?.succession, 'half signed, version 1 counts').toBeUndefined();
  await keepPicture(one, 'walk-amend-half-signed');
  await sign(other, 'Daniel Osei');
  for (const page of [one, other]) await page.getByText(/^Version 2, in force since/).waitFor();
  await one.locator('summary', { hasText: 'Version 1' }).click();
  await keepPicture(one, 'walk-amend-version-2');

  const { view } = await daniel.see();
  expect(view.agreement).toMatchObject({ status: 'in_force', succession: { version: 2 } });
  expect(view.agreement?.text.clauses[1]?.text).toBe('Ines pays within 20 days.');
  expect(view.amending.earlier.map((each) => each.hash)).toEqual([view.agreement?.succession?.replaces]);

  await one.goto(ines.link('record'));
  await press(one, recordWords.verify.action);
  await one.getByText(recordWords.verify.good).waitFor();
  // The closing summary tells of both versions.
  await one.goto(ines.link('closing'));
  await one.getByText('Version 2 of the agreement is in force', { exact: false }).waitFor();
  await one.getByText('Version 1 of the agreement was in force', { exact: false }).waitFor();
});

it('a package that the engine finds beside the signed one, by own values alone, becomes a change of the agreement', async () => {
  const { ines, daniel } = await playTo(url(), 'in_force');
  const page = await at(ines, 'options');
  await press(page, optionsWords.worth.setUp);
  const { view } = await ines.see();
  const { worth } = optionsWords;
  const payments = page.getByRole('group', { name: /Payment/ });
  await payments.getByLabel(worth.weight).fill('10');
  // 45 days are a little better for her than the 30 that were signed.
  for (const [days, score] of [
    ['30', '50'],
    ['45', '52'],
  ] as const)
    await payments.getByLabel(worth.score(days)).fill(score);
  await press(page, optionsWords.worth.done);
  await page.goto(ines.link('agreement'));
  await press(page, words.propose.package);
  await page.getByText(words.others.lede).waitFor();
  await keepPicture(page, 'walk-amend-package');
  await press(page, words.others.use('A'));
  await page.getByLabel(words.editor.reason).fill('It suits our cash better and may suit you.');
  await press(page, words.editor.send);
  await page.getByText(words.open.mine.post_settlement).waitFor();
  const [amendment] = (await daniel.see()).view.amending.amendments;
  const [, payment] = view.issues;
  const later = payment?.options.find(({ label }) => label === '45')?.id;
  expect(amendment?.change).toMatchObject({ kind: 'post_settlement', package: { [payment?.id ?? '']: later } });
  expect(JSON.stringify((await daniel.see()).view)).not.toContain('weights');
});

it('a representative answers and signs in the party’s place, and sees no sealed answer', async () => {
  let kim: Seat | undefined;
  const { ines, daniel } = await playTo(url(), 'in_force', {
    options: async (table) => void (kim = await represent(url(), table, table.daniel, true)),
  });
  if (!kim) throw new Error('Kim was seated on the way');
  const [one, other] = [await at(ines, 'agreement'), await at(kim, '')];
  await propose(one);
  await other.getByText(attendWords.amendmentWaits).waitFor();
  await other.getByRole('link', { name: attendWords.toAgreement }).click();
  await press(other, words.open.yes);
  await other.getByText(frozen.cooling.title).waitFor();
  expect((await kim.see()).view.amending.amendments[0]).not.toHaveProperty('yourAnswer');
  expect((await daniel.see()).view.amending.amendments[0]).toMatchObject({ status: 'frozen', yourAnswer: true });
  // Waiving the wait is the party's own.
  expect(await other.getByRole('button', { name: frozen.cooling.waive }).count()).toBe(0);
  const hash = (await ines.see()).view.amending.amendments[0]?.hash ?? '';
  for (const seat of [ines, daniel]) await seat.act({ type: 'agreement.waive_cooling_off', hash });
  await sign(other, 'Kim Sousa');
  await other.getByText(frozen.sign.until).waitFor();
  await keepPicture(other, 'walk-amend-representative');
  await sign(one, 'Ines Carvalho');
  await one.getByText('through Kim', { exact: false }).first().waitFor();
});

it('who leaves over a change half signed leaves the agreement in force and the change not signed by all', async () => {
  const { ines, daniel } = await playTo(url(), 'amend_fixed');
  const hash = (await ines.see()).view.amending.amendments[0]?.hash ?? '';
  for (const seat of [ines, daniel]) await seat.act({ type: 'agreement.waive_cooling_off', hash });
  const [one, other] = [await at(ines, 'agreement'), await at(daniel, 'closing')];
  await sign(one, 'Ines Carvalho');
  await other.getByText(closingWords.leave.bodySigned).waitFor();
  await press(other, closingWords.leave.action);
  await other.getByRole('dialog').getByRole('button', { name: closingWords.leave.confirm }).click();
  await one.getByText(words.propose.signerLeft('Daniel')).waitFor();
  await one.getByText(agreementWords.lapsed.left('Daniel')).waitFor();
  const { view } = await ines.see();
  expect(view.agreement).toMatchObject({ status: 'in_force', signatures: [{}, {}] });
  expect(view.amending.amendments[0]).toMatchObject({ status: 'lapsed', signatures: [{ by: ines.id }] });
});
