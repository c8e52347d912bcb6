import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { frameWords } from '../../src/contract/words/frame.en.ts';
import { homeWords } from '../../src/contract/words/home.en.ts';
import { mistrustWords as words, sourceWords } from '../../src/contract/words/mistrust.en.ts';
import { nowWords } from '../../src/contract/words/now.en.ts';
import { remedyWords } from '../../src/contract/words/remedies.en.ts';
import { talkWords } from '../../src/contract/words/talk.en.ts';
import { understandingWords } from '../../src/contract/words/understanding.en.ts';
import { keepPicture, launch, person, startParley, type RunningParley } from './browser.ts';
import { keysOf } from './keys.ts';
import { playTo } from './table.ts';

let parley: RunningParley;
let browser: Browser;
beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley(), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await parley?.stop();
});

/** Words that stand nowhere else, so that any of them found elsewhere came from the map. */
const secret = /zanzibar|quince|marzipan/i;
const seen = 'They promised the zanzibar figures by May and nothing came.';
const concluded = 'I read a quince into it.';

/** Everything this page sends to the server: address, headers and body. */
function listen(page: Page): readonly string[] {
  const sent: string[] = [];
  page.on('request', (request) =>
    sent.push(`${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`),
  );
  return sent;
}

const observed = (page: Page) => page.getByRole('textbox', { name: words.observed });

it('the map: written, read, chosen, weighed, kept on this device alone, and of use in two drafts', async () => {
  const table = await playTo(parley.url, 'ruled');
  const { page, context, faults } = await person(browser, parley.url);
  const sent = listen(page);
  await page.goto(table.ines.link('now'));
  await page.getByRole('link', { name: understandingWords.side.mistrust }).click();
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor();

  // A sentence about what somebody is gets the question behind it; it may stay.
  await observed(page).fill('Marzipan is stubborn.');
  await page.getByText(words.person.question).waitFor();
  await keepPicture(page, 'mistrust-person-1280-light');
  await page.getByRole('button', { name: words.person.keep }).click();
  await page.getByText(words.person.question).waitFor({ state: 'detached' });
  await observed(page).fill('He is stubborn. It was about marzipan.');
  await page.getByRole('button', { name: words.person.use }).click();
  expect(await observed(page).inputValue()).toMatch(/^Twice \{.*It was about marzipan\.$/u);

  // The reader proposes, the person chooses.
  await observed(page).fill(seen);
  await page.getByRole('textbox', { name: words.inferred }).fill(concluded);
  const near = page.getByRole('checkbox', { name: sourceWords['HIST-I'].name }).first();
  await near.waitFor();
  expect(await near.isChecked(), 'nothing is chosen by the reader').toBe(false);
  await near.check();
  await page.locator('summary', { hasText: words.sources.all }).click();
  await page.getByRole('checkbox', { name: sourceWords['HIST-C'].name }).last().check();
  const help = page.getByRole('region', { name: words.help.title });
  await help.getByText(words.help.none).waitFor();
  await page.getByRole('button', { name: words.weights[2], exact: true }).click();
  await help.getByRole('heading', { name: remedyWords['FACT-FIND'].name }).waitFor();
  expect(await help.getByRole('heading', { level: 3 }).count()).toBe(3);
  expect(await help.getByText(remedyWords['A-APOL'].name).count(), 'no promise answers a broken one').toBe(0);
  await page.getByRole('button', { name: words.close }).click();
  await page.getByText(words.weighs[2]).waitFor();

  // It outlives the page, and a second tab has it.
  await page.reload();
  await page.getByText(seen).waitFor();
  await page.getByText(concluded).waitFor();
  const second = await context.newPage();
  const sentBySecond = listen(second);
  await second.goto(`${parley.url}/room/${table.room}/mistrust`);
  await second.getByRole('button', { name: words.add }).click();
  await observed(second).fill('More marzipan.');
  await page.getByText('More marzipan.').waitFor();
  await second.getByRole('button', { name: words.remove }).click();
  await page.getByText('More marzipan.').waitFor({ state: 'detached' });
  await second.close();

  // By the person's own hand, words go into drafts, and no further.
  await page.getByRole('button', { name: words.out.tell }).click();
  await keepPicture(page, 'mistrust-tell-1280-light');
  await page.getByRole('button', { name: words.out.put }).click();
  await page.getByRole('link', { name: words.out.toDraft }).click();
  const side = page.getByRole('textbox', { name: understandingWords.side.text });
  await side.waitFor();
  expect(await side.inputValue()).toBe(seen);
  await page.goBack();
  await page.getByRole('button', { name: words.out.ask }).click();
  await page.getByLabel(words.out.askWhich).selectOption({ label: sourceWords['HIST-I'].name });
  await page.getByRole('button', { name: words.out.askPut }).click();
  await page.getByRole('link', { name: words.out.toMessage }).click();
  const message = page.getByRole('textbox', { name: talkWords.write });
  await message.waitFor();
  expect(await message.inputValue()).toBe(sourceWords['HIST-I'].ask);

  expect(
    [...sent, ...sentBySecond].filter((each) => !each.startsWith('GET')),
    'nothing was sent',
  ).toEqual([]);
  expect([...sent, ...sentBySecond].join('\n')).not.toMatch(secret);

  // Nobody else gets a byte of it: not the other's page, nor what the server gives either seat.
  expect(JSON.stringify([await table.ines.see(), await table.daniel.see()])).not.toMatch(secret);
  const other = await person(browser, parley.url);
  const heard: string[] = [];
  other.page.on('response', (response) => {
    if (response.url().includes('/api/') && !response.url().endsWith('/stream'))
      void response.text().then(
        (body) => heard.push(body),
        () => undefined,
      );
  });
  for (const place of ['now', 'understanding', 'talk', 'mistrust', 'record']) {
    await other.page.goto(table.daniel.link(place));
    await other.page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await other.page.content()).not.toMatch(secret);
  }
  expect(await observed(other.page).count()).toBe(0);
  expect(heard.length).toBeGreaterThan(0);
  expect(heard.join('\n')).not.toMatch(secret);
  expect([...faults, ...other.faults]).toEqual([]);
  await other.context.close();
  await context.close();
});

it('the map can be skipped and is forgotten with the room', async () => {
  const table = await playTo(parley.url, 'ruled');
  const { page, context } = await person(browser, parley.url);
  await page.goto(table.ines.link('now'));
  await page.getByRole('heading', { level: 1, name: nowWords.title }).waitFor();
  await page.getByRole('button', { name: frameWords.more }).first().click();
  await page.getByRole('dialog').getByRole('link', { name: frameWords.menu.mistrust }).click();
  await page.getByRole('link', { name: words.onward.tell }).click();
  await page.getByRole('textbox', { name: understandingWords.side.text }).waitFor();
  await page.goBack();
  await observed(page).fill(seen);
  const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(await kept()).toMatch(secret);
  await page.getByRole('button', { name: words.remove }).click();
  expect(await kept(), 'taken out is gone').not.toMatch(secret);
  await page.getByRole('button', { name: words.putBack }).click();
  await page.getByText(seen).waitFor();
  expect(await kept()).toMatch(secret);
  await page.goto(parley.url);
  await page.getByRole('button', { name: homeWords.forget }).click();
  await page.getByRole('dialog').getByRole('button', { name: homeWords.forgetYes }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await kept(), 'forgotten with the room').not.toMatch(secret);
  await context.close();
});

it.each(['Enter', 'Space'] as const)('the map by keyboard alone, buttons pressed with %s', async (activate) => {
  const table = await playTo(parley.url, 'ruled');
  const one = await person(browser, parley.url, { width: 320, height: 720 });
  const { page, context, faults } = one;
  const keys = keysOf(one, activate);
  await keys.open(table.ines.link('mistrust'));
  await keys.write(words.observed, 'He is stubborn.');
  await page.getByText(words.person.question).waitFor();
  await keys.press('button', words.person.keep);
  await keys.held();
  await page.getByRole('checkbox').first().waitFor();
  await keys.reach('checkbox', sourceWords.ATTR.name);
  await page.keyboard.press('Space');
  await keys.press('button', words.weights[3]);
  await keys.press('button', words.close);
  await keys.held();
  await keys.press('button', words.out.ask);
  await keys.press('button', words.out.askPut);
  await keys.press('link', words.out.toMessage);
  await page.getByRole('textbox', { name: talkWords.write }).waitFor();
  expect(await page.getByRole('textbox', { name: talkWords.write }).inputValue()).toBe(sourceWords.ATTR.ask);
  expect(faults).toEqual([]);
  await context.close();
});
