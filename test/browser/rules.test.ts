import { expect, it } from 'vitest';
import { arrivingWords as words } from '../../src/contract/words/home.en.ts';
import { timingWords } from '../../src/contract/words/timing.en.ts';
import { playTo } from './table.ts';
import { press, walk } from './walk.ts';

const { url, at } = walk();

it('how long an answer may take and quiet hours are proposed with the rules, and accepted by the other', async () => {
  const { ines, daniel } = await playTo(url(), 'seated');
  const [one, other] = [await at(ines, 'arriving'), await at(daniel, 'arriving')];
  await other.getByText(timingWords.shown({ responseHours: 48 })).waitFor();
  await press(one, words.change);
  await one.getByLabel(timingWords.hours).selectOption({ label: 'one week' });
  await one.getByLabel(timingWords.quiet).check();
  await one.getByLabel(timingWords.from, { exact: true }).fill('19:30');
  await one.getByLabel(timingWords.to, { exact: true }).fill('19:30');
  await one.getByText(timingWords.sameTimes).waitFor();
  expect(await one.getByRole('button', { name: words.propose }).isDisabled()).toBe(true);
  await one.getByLabel(timingWords.to, { exact: true }).fill('07:00');
  await one.getByLabel(timingWords.zone).selectOption('Europe/Lisbon');
  await one.getByText(timingWords.linked(11)).waitFor();
  await one.reload();
  await press(one, words.change);
  expect(await one.getByLabel(timingWords.from, { exact: true }).inputValue(), 'nothing chosen is lost').toBe('19:30');
  await press(one, words.propose);

  const timing = { responseHours: 168, quiet: { from: '19:30', to: '07:00', zone: 'Europe/Lisbon' } };
  await other.getByText(timingWords.shown(timing)).waitFor();
  await other.getByText(timingWords.rule(timing)).waitFor();
  await other.getByText(words.changes.sinceUsual).waitFor();
  expect(await other.getByText(words.changes.marks.changed, { exact: true }).count(), 'one rule is marked').toBe(1);
  await press(other, words.accept);
  await other.getByText(words.accepted).waitFor();
  const { view } = await daniel.see();
  expect(view.presence.timing).toEqual(timing);
  expect(view.rules.acceptedBy).toHaveLength(2);

  // The next wording is compared with the one accepted here.
  const [, ...rest] = view.rules.items;
  await ines.act({ type: 'rules.propose', items: [...rest, { id: 'r-9', text: 'We write on Mondays.', why: '' }] });
  await other.getByText(words.changes.sinceMine).waitFor();
  await other.getByText(words.changes.marks.new, { exact: true }).waitFor();
  await other.getByText('We speak for ourselves.').waitFor();
  expect(await other.getByText(words.changes.marks.changed, { exact: true }).count()).toBe(0);
});
