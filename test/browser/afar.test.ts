import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { afarWords } from '../../src/contract/words/afar.en.ts';
import { verdictWords } from '../../src/contract/words/verdict.en.ts';
import { playAfar, QUESTION, type AfarTable } from './afar.ts';
import { keepPicture, launch, person, startParley, type RunningParley, type Watched } from './browser.ts';

// One who asks, one who tells the code, and one who answers on one page, without an account and without script.
let parley: RunningParley;
let browser: Browser;
let table: AfarTable;
let ines: Watched;
let ruth: Watched;
let code = '';
let link = '';

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley(), launch()]);
  table = await playAfar(parley.url, false);
  ines = await person(browser, parley.url);
  ruth = await person(browser, parley.url, { theme: 'dark' });
});
afterAll(async () => {
  await browser?.close();
  await parley?.stop();
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const words = afarWords.ask;

const stages: readonly (readonly [name: string, play: () => Promise<void>])[] = [
  [
    'a party words one question and makes the link; the facilitator makes the code',
    async () => {
      const { page } = ines;
      await page.goto(table.ines.link('afar'));
      await page.getByLabel(words.question).fill(QUESTION);
      await press(page, words.send);
      await page.getByText(words.waits).waitFor();
      await press(page, words.link('Daniel'));
      link = await page.getByLabel(words.linkFor('Daniel')).inputValue();
      await ruth.page.goto(table.helpers.ruth.link(''));
      await press(ruth.page, words.makeCode('Daniel'));
      code = await ruth.page.getByLabel(words.codeFor('Daniel')).inputValue();
      expect(code).toMatch(/^[A-Z2-9]{4}(-[A-Z2-9]{4}){2}$/);
    },
  ],
  [
    'the link opens the page, the key leaves the address, and the keyboard alone answers',
    async () => {
      const { page, context, faults } = await person(browser, parley.url, { width: 320, height: 640 });
      await page.goto(link);
      await page.getByText(QUESTION).waitFor();
      expect(await page.evaluate(() => location.href)).not.toContain('#');
      await page.getByLabel(afarWords.answer).focus();
      await page.keyboard.type('A price that follows what resin costs. Orders that I can count on.');
      await page.keyboard.press('Tab');
      await page.keyboard.type(code.toLowerCase());
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText(afarWords.thanks).waitFor();
      expect(await page.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0]);
      await keepPicture(page, 'walk-afar-320');
      expect(faults).toEqual([]);
      await context.close();
    },
  ],
  [
    'without script: the key by hand, words, and one of four equal answers',
    async () => {
      await table.ines.act({
        type: 'summary.send',
        author: table.daniel.id,
        aspect: 'why_here',
        text: 'You want a price that follows what resin costs.',
      });
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(link);
      await page.getByLabel(afarWords.key.label).fill(link.slice(link.indexOf('#') + 1));
      await press(page, afarWords.key.open);
      await page.getByText('You want a price that follows').waitFor();
      await page.getByLabel(afarWords.words).fill('Close, but the orders are missing.');
      await page.getByLabel(afarWords.note).fill('Orders that I can count on.');
      await page.getByLabel(afarWords.code).fill(code);
      await press(page, verdictWords.buttons.almost);
      await page.getByText(afarWords.thanks).waitFor();
      const direction = (await table.ines.see()).view.directions[0];
      expect(direction).toMatchObject({ status: 'missing', attempts: [{ verdict: { button: 'almost' } }] });
      await context.close();
    },
  ],
  [
    'and the other way round: a party puts what they told there, and answers what comes back',
    async () => {
      const points = [
        { id: 'p1', text: 'Our margin went with the price of resin.', facet: 'why', must: true },
      ] as const;
      const text = 'Our margin went with the price of resin.';
      await table.ines.act({ type: 'statement.publish', aspect: 'why_here', text, points: [...points], hidden: [] });
      await press(ines.page, words.show('why we are here'));
      await ines.page.getByText(words.shown('why we are here')).waitFor();
      await keepPicture(ines.page, 'walk-afar-shown');
      const { page, context, faults } = await person(browser, parley.url, { width: 320, height: 640 });
      await page.goto(link);
      await page.getByText(afarWords.told('Ines Carvalho')).waitFor();
      await page.getByLabel(afarWords.yourWords('Ines Carvalho')).fill('Your margin went when resin became dear.');
      await page.getByLabel(afarWords.code).fill(code);
      await press(page, afarWords.sendSaidBack('Ines Carvalho'));
      await page.getByText(afarWords.notAnswered('Ines Carvalho')).waitFor();
      await ines.page.getByText(words.answer('Daniel', 'why we are here')).waitFor();
      await table.ines.act({
        type: 'verdict.give',
        ...{ summariser: table.daniel.id, aspect: 'why_here', words: 'That is exactly it.', button: 'thats_right' },
        ...{ asTold: 'no', pointed: [], note: '', seconds: 90 },
      });
      await ines.page.getByText(words.confirmedBack('Daniel', 'why we are here')).waitFor();
      await page.reload();
      await page.goto('about:blank');
      await page.goto(link);
      await page.getByText(afarWords.answered('Ines Carvalho')).waitFor();
      await page.getByText('That is exactly it.').waitFor();
      await keepPicture(page, 'walk-afar-said-back-320');
      expect(faults).toEqual([]);
      await context.close();
    },
  ],
  [
    '"stop contacting me" holds',
    async () => {
      const { page, context } = await person(browser, parley.url);
      await page.goto(link);
      await press(page, afarWords.stop);
      await press(page, afarWords.stopYes);
      await page.getByRole('heading', { name: afarWords.stopped }).waitFor();
      await context.close();
      await ines.page.getByText(words.stopped('Daniel')).waitFor();
      await keepPicture(ines.page, 'walk-afar-stopped');
      for (const each of [ines, ruth]) expect(each.faults).toEqual([]);
    },
  ],
];

it.each(stages)('%s', async (_name, play) => {
  await play();
});
