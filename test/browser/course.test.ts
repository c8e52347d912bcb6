import { expect, it } from 'vitest';
import { closingLinesWords } from '../../src/contract/words/closing-lines.en.ts';
import { eraseWords } from '../../src/contract/words/caucus.en.ts';
import { deedsWords } from '../../src/contract/words/deeds.en.ts';
import { optionsWords } from '../../src/contract/words/options.en.ts';
import { restartWords } from '../../src/contract/words/restart.en.ts';
import { talkWords } from '../../src/contract/words/talk.en.ts';
import { keepPicture } from './browser.ts';
import { playTo } from './table.ts';
import { press, walk } from './walk.ts';

const { url, at } = walk();

it('two people start over on one topic, each on their own screen, and the rest stays', async () => {
  const { ines, daniel } = await playTo(url(), 'options');
  const [asking, answering] = [await at(ines, 'understanding/restart'), await at(daniel, 'now')];
  await press(asking, restartWords.use);
  await press(asking, restartWords.send);
  await asking.getByText('Not answered yet: Daniel').waitFor();
  // The question reaches the other screen by itself, as the next step.
  await answering.getByRole('button', { name: 'Read and answer' }).click();
  await press(answering, restartWords.answers.yes);
  await answering.goto(daniel.link('understanding/why-here'));
  await answering.getByText(restartWords.folded).first().click();
  await answering.getByText('Three deliveries came late this spring', { exact: false }).first().waitFor();
  const { view } = await daniel.see();
  expect(view.statements).toEqual([]);
  expect(view.folded[0]?.statements).toHaveLength(2);
  expect(view.issues.every((issue) => issue.nothingToAdd.length === 2)).toBe(true);
});

it('an offer that rests is taken up as a draft by one button, without what was put aside, and nothing is sent', async () => {
  const { ines, daniel } = await playTo(url(), 'rests');
  const page = await at(ines, 'options');
  await press(page, restartWords.resting.take);
  const { builder } = optionsWords;
  await page.getByLabel(builder.cell('Price', 'A')).waitFor();
  expect(await page.getByLabel(builder.cell('Price', 'A')).locator('option:checked').textContent()).toBe('121');
  expect(await page.getByLabel(builder.cell('Payment', 'A')).count(), 'put aside since').toBe(0);
  const { view } = await daniel.see();
  expect(view.proposals.map((each) => each.status)).toEqual(['suspended']);
  await page.reload();
  await page.getByLabel(builder.cell('Price', 'A')).waitFor();
  expect(await page.getByRole('button', { name: restartWords.resting.take }).count(), 'asked once').toBe(0);
});

it('what an author keeps to themselves is taken out for good, and what they told stays', async () => {
  const { ines } = await playTo(url(), 'kept_point');
  const page = await at(ines, 'understanding/why-here');
  await page.getByText('We have a second supplier in mind.').waitFor();
  await page.getByRole('button', { name: new RegExp(`^${eraseWords.keptPoints}`) }).click();
  await page.getByRole('dialog').getByText(eraseWords.bodyKept).waitFor();
  await press(page, eraseWords.yes);
  await page.getByText('We have a second supplier in mind.').waitFor({ state: 'detached' });
  const { view } = await ines.see();
  expect(view.statements[0]?.hidden).toEqual([]);
  expect(view.statements[0]?.points).toHaveLength(3);
});

it('what an author kept before a restart is still theirs to take out', async () => {
  const { ines, daniel } = await playTo(url(), 'kept_point');
  await ines.act({
    type: 'aspect.reset.propose',
    aspect: 'why_here',
    words: 'I pushed.',
    offer: 'Would you be offended if we started over?',
  });
  await daniel.act({ type: 'aspect.reset.accept', reset: (await daniel.see()).view.resets[0]?.id ?? '' });
  const page = await at(ines, 'understanding/why-here');
  await page.getByText(restartWords.folded).first().click();
  await page.getByText('We have a second supplier in mind.').waitFor();
  await page.getByRole('button', { name: new RegExp(`^${eraseWords.keptPoints}`) }).click();
  await press(page, eraseWords.yes);
  await page.getByText('We have a second supplier in mind.').waitFor({ state: 'detached' });
  expect((await ines.see()).view.folded[0]?.statements[0]?.hidden).toEqual([]);
});

it('a message carries the topic its author chose', async () => {
  const { ines, daniel } = await playTo(url(), 'options');
  const page = await at(ines, 'talk');
  await page.getByLabel(talkWords.about).selectOption({ label: 'Payment (days)' });
  await page
    .getByLabel(talkWords.write, { exact: true })
    .last()
    .fill('The list of the open invoices is in the folder.');
  await press(page, talkWords.send);
  await page.getByText(restartWords.message.about('“Payment (days)”')).waitFor();
  const { view } = await daniel.see();
  expect(view.talk[0]).toMatchObject({ kind: 'message', aspect: `issue:${view.issues[1]?.id ?? ''}` });
});

it('a promise is offered, accepted, done and confirmed by both', async () => {
  const { ines, daniel } = await playTo(url(), 'understood');
  const { form, acts } = deedsWords;
  const [owner, other] = [await at(ines, 'deeds'), await at(daniel, 'now')];
  await press(owner, acts.offer);
  await owner.getByLabel(form.what).fill('Try to pay the two open invoices');
  await owner.getByText(deedsWords.remarks.vague('Try to')).waitFor();
  await owner.getByLabel(form.what).fill('Pay the two open invoices');
  await owner.getByLabel(form.doneWhen).fill('The money is there');
  await owner.getByLabel(form.on).fill('2096-03-05');
  await owner.locator('summary', { hasText: form.more }).click();
  await owner.getByLabel(form.keep).fill('I keep half of it back.');
  await press(owner, form.send);
  // The next step leads to the promise itself, also for whoever works by keyboard.
  await press(other, 'Read and answer');
  const promise = other.getByRole('heading', { name: 'Pay the two open invoices' });
  await expect.poll(() => promise.evaluate((each) => each === document.activeElement)).toBe(true);
  await press(other, acts.accept);
  await press(owner, acts.claim);
  await press(other, acts.kept);
  await owner.getByText(deedsWords.by.beneficiary).waitFor();
  await keepPicture(owner, 'deeds-kept-1280-light');
  const seen = JSON.stringify((await daniel.see()).view);
  expect(seen).toContain('"kept"');
  expect(seen, 'what one keeps back is never sent').not.toContain('I keep half');
});

it('each approves the lines about themselves, and then the summary counts', async () => {
  const { ines, daniel } = await playTo(url(), 'closed');
  for (const seat of [ines, daniel]) {
    const page = await at(seat, 'closing');
    const approve = page.getByRole('button', { name: closingLinesWords.approve, exact: true });
    await approve.first().waitFor();
    for (const each of await approve.all()) await each.click();
    await press(page, closingLinesWords.send);
    await page.getByRole('heading', { name: closingLinesWords.mine }).waitFor({ state: 'detached' });
  }
  const { view } = await ines.see();
  expect(view.closingSummary?.every((line) => line.waitingFor.length === 0)).toBe(true);
});
