import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { talkWords } from '../../src/contract/words/talk.en.ts';
import { carriedWords } from '../../src/contract/words/carried.en.ts';
import { verdictWords } from '../../src/contract/words/verdict.en.ts';
import { playApart, type ApartTable } from './apart.ts';
import { keepPicture, launch, person, startParley, type RunningParley, type Watched } from './browser.ts';
import { saidBack } from './table.ts';

// Two who do not meet, and the facilitator who carries, each in a browser of their own.
let parley: RunningParley;
let browser: Browser;
let table: ApartTable;
let ines: Watched;
let daniel: Watched;
let ruth: Watched;

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley(), launch()]);
  table = await playApart(parley.url);
  ines = await person(browser, parley.url, { width: 375, height: 780 });
  daniel = await person(browser, parley.url);
  ruth = await person(browser, parley.url, { theme: 'dark' });
});
afterAll(async () => {
  await browser?.close();
  await parley?.stop();
});

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .or(page.getByRole('link', { name, exact: typeof name === 'string' }))
    .first()
    .click();
const SUMMARY = saidBack.daniel;

const stages: readonly (readonly [name: string, play: () => Promise<void>])[] = [
  [
    'what was given back is the next step of its owner, who puts it away',
    async () => {
      const { page } = ines;
      await page.goto(table.ines.link('now'));
      await press(page, 'Read the note');
      await page.getByText('will be heard as an attack').waitFor();
      await keepPicture(page, 'walk-given-back');
      await press(page, carriedWords.putAway);
      await page.getByText(carriedWords.none).waitFor();
      expect(await page.content(), 'nothing of what waits').not.toContain(SUMMARY);
    },
  ],
  [
    'the summary stands where it was written, waiting; the facilitator carries exactly these words',
    async () => {
      await daniel.page.goto(table.daniel.link('understanding/why-here'));
      await daniel.page.getByText(carriedWords.waitsHere('Ruth')).waitFor();
      await ruth.page.goto(table.helpers.ruth.link(''));
      await ruth.page.getByText(SUMMARY).waitFor();
      await keepPicture(ruth.page, 'walk-to-carry');
      await press(ruth.page, carriedWords.neutral.carry);
      await ruth.page.getByText(carriedWords.neutral.none).waitFor();
    },
  ],
  [
    'its author answers as always; the answer waits, and is carried in its turn',
    async () => {
      const { page } = ines;
      await page.goto(table.ines.link(`verdict/why-here/${table.daniel.id}`));
      await page.getByText(SUMMARY).waitFor();
      await page.getByText(talkWords.wereCarriedBy('Ruth')).first().waitFor();
      await page.getByText(carriedWords.barBody('Ruth')).waitFor();
      await page.getByLabel(verdictWords.field).fill('Yes, that is exactly what I need.');
      await press(page, verdictWords.buttons.thats_right);
      await page.getByText(carriedWords.waitsHere('Ruth')).waitFor();
      expect((await table.daniel.see()).view.directions.map((each) => each.status)).toEqual(['sent']);
      await press(ruth.page, carriedWords.neutral.carry);
      await ruth.page.getByText(carriedWords.neutral.none).waitFor();
      expect((await table.daniel.see()).view.directions.map((each) => each.status)).toEqual(['confirmed']);
    },
  ],
  [
    'a few words to one person, and the answer to them, go the same way',
    async () => {
      const { page } = ines;
      const text = 'It seems the night orders weigh most.';
      const label = { to: table.ines.id, aspect: 'why_here', kind: 'label', text } as const;
      await table.daniel.act({ type: 'label.send', ...label });
      await ruth.page.getByText(text).waitFor();
      await page.goto(table.ines.link('talk'));
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.getByText(text).count(), 'nothing of what waits').toBe(0);
      await press(ruth.page, carriedWords.neutral.carry);
      await page.getByText(text).waitFor();
      await page.getByText(talkWords.wereCarriedBy('Ruth')).first().waitFor();
      await press(page, talkWords.choices.yes);
      await page.getByText(carriedWords.waitsHere('Ruth')).waitFor();
      await keepPicture(page, 'walk-label-waits');
      await press(ruth.page, carriedWords.neutral.carry);
      await page.getByText(carriedWords.waitsHere('Ruth')).waitFor({ state: 'detached' });
      expect((await table.daniel.see()).view.talk).toMatchObject([{ answer: { choice: 'yes' } }]);
      for (const each of [ines, daniel, ruth]) expect(each.faults).toEqual([]);
    },
  ],
];

it.each(stages)('%s', async (_name, play) => {
  await play();
});
