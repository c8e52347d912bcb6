import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { adviceWords } from '../../src/contract/words/advice.en.ts';
import { attendWords, outsideWords } from '../../src/contract/words/attend.en.ts';
import { caucusWords, eraseWords } from '../../src/contract/words/caucus.en.ts';
import { boardWords, consoleWords } from '../../src/contract/words/console.en.ts';
import { deedsWords } from '../../src/contract/words/deeds.en.ts';
import { frameWords } from '../../src/contract/words/frame.en.ts';
import { peopleWords } from '../../src/contract/words/people.en.ts';
import { restartWords } from '../../src/contract/words/restart.en.ts';
import { talkWords } from '../../src/contract/words/talk.en.ts';
import { keepPicture, launch, person, startParley, type RunningParley, type Watched } from './browser.ts';
import { playTo, type Table } from './table.ts';

// Two parties and a facilitator, each in a browser of their own.
let parley: RunningParley;
let browser: Browser;
let table: Table;
let ines: Watched;
let daniel: Watched;
let ruth: Watched;

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley(), launch()]);
  table = await playTo(parley.url, 'told');
  ines = await person(browser, parley.url);
  daniel = await person(browser, parley.url, { width: 375, height: 780 });
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
const SECRET = 'I could go down to ninety if they stop calling at night.';
const THREAT = 'Stop it or I will break your legs.';
const RELEASED = 'A lower price is thinkable.';

const stages: readonly (readonly [name: string, play: () => Promise<void>])[] = [
  [
    'a facilitator is proposed, and the link is shown once',
    async () => {
      const { page } = ines;
      await page.goto(table.ines.link('people'));
      await press(page, /^Facilitator/);
      await page.getByLabel(peopleWords.name, { exact: true }).fill('Ruth Adler');
      await press(page, peopleWords.propose);
      await press(page, peopleWords.makeLink('Ruth Adler'));
      const link = await page.getByLabel(peopleWords.linkFor('Ruth Adler')).inputValue();
      await ruth.page.goto(link);
      await ruth.page.getByRole('heading', { level: 1, name: outsideWords.invited('Ines') }).waitFor();
      expect(await ruth.page.content(), 'nothing of the room').not.toContain('Resin rose');
    },
  ],
  [
    'the nominee declares conflicts and says yes; the other party agrees as their next step',
    async () => {
      await ruth.page.getByLabel(outsideWords.conflicts).fill('None that I know of.');
      await press(ruth.page, outsideWords.yesFacilitator);
      await ruth.page.getByText(outsideWords.waitingFor('Daniel')).waitFor();
      await daniel.page.goto(table.daniel.link('now'));
      await press(daniel.page, 'Look at who it is');
      await daniel.page.getByText('None that I know of.').waitFor();
      await press(daniel.page, peopleWords.agree);
      await ruth.page.getByRole('heading', { level: 1, name: attendWords.title.facilitator }).waitFor();
      await ruth.page.getByText('Resin rose').waitFor();
      await keepPicture(ruth.page, 'walk-facilitator');
    },
  ],
  [
    'a party speaks with the facilitator alone, and lets exactly some words go',
    async () => {
      const { page } = daniel;
      await page.getByRole('button', { name: frameWords.more }).filter({ visible: true }).click();
      await page.getByRole('dialog').getByRole('link', { name: frameWords.menu.caucus }).click();
      await press(page, caucusWords.open);
      await page.getByRole('textbox', { name: caucusWords.write }).fill(SECRET);
      await press(page, caucusWords.say);
      await press(ruth.page, consoleWords.caucusOpen('Daniel'));
      await ruth.page.getByText(SECRET).waitFor();
      await ruth.page.getByText(caucusWords.requestLabel).first().click();
      await ruth.page.getByRole('textbox', { name: caucusWords.requestLabel }).fill(RELEASED);
      await press(ruth.page, caucusWords.requestSend);
      await press(page, caucusWords.grant);
      await page.getByText(caucusWords.granted).waitFor();
      await ines.page.goto(table.ines.link('talk'));
      await ines.page.getByText(RELEASED).waitFor();
      await ines.page.getByText(talkWords.carriedBy('Ruth')).waitFor();
      expect(await ines.page.content()).not.toContain('ninety');
    },
  ],
  [
    'a private adviser: agreed to by all, then alone with that party, drafts too',
    async () => {
      const { page } = daniel;
      await page.goto(table.daniel.link('people'));
      await press(page, /^Guest/);
      await page.getByLabel(peopleWords.name, { exact: true }).fill('Vito Manca');
      await page.getByLabel(peopleWords.accessLabel).selectOption('adviser');
      await press(page, peopleWords.propose);
      await press(page, peopleWords.makeLink('Vito Manca'));
      const link = await page.getByLabel(peopleWords.linkFor('Vito Manca')).inputValue();
      const vito = await person(browser, parley.url);
      await vito.page.goto(link);
      await press(vito.page, outsideWords.yes);
      await ines.page.goto(table.ines.link('people'));
      await ines.page.getByText(adviceWords.sees('Daniel')).waitFor();
      await press(ines.page, peopleWords.agree);
      await press(vito.page, adviceWords.linkAdviser);
      await vito.page.getByRole('textbox', { name: adviceWords.write }).fill('What must not be lost?');
      await press(vito.page, adviceWords.say);
      await page.goto(table.daniel.link('advice'));
      await page.getByText('What must not be lost?').waitFor();
      await page.getByText(adviceWords.draftTitle).click();
      await page.getByRole('textbox', { name: adviceWords.draftText }).fill('Nights without calls, then ninety.');
      await press(page, adviceWords.showDraft);
      await vito.page.getByText('Nights without calls, then ninety.').waitFor();
      await keepPicture(vito.page, 'walk-adviser');
      for (const each of [ines, ruth]) {
        await each.page.goto(each === ines ? table.ines.link('now') : `${parley.url}/room/${table.room}`);
        await each.page.getByRole('heading', { level: 1 }).first().waitFor();
        expect(await each.page.content()).not.toMatch(/Nights without|must not be lost/);
      }
      expect(vito.faults).toEqual([]);
      await vito.page.context().close();
      await ines.page.goto(table.ines.link('talk'));
    },
  ],
  [
    'the board shows the facilitator’s rooms from the links in this browser',
    async () => {
      await ruth.page.goto(`${parley.url}/board`);
      await ruth.page.getByText(boardWords.calm).waitFor();
      await press(ruth.page, new RegExp(`^${boardWords.open}`));
      await ruth.page.getByRole('heading', { level: 1, name: attendWords.title.facilitator }).waitFor();
    },
  ],
  [
    'a threat of violence is not carried: the facilitator reads it, the other one does not',
    async () => {
      await ines.page.goto(table.ines.link('talk'));
      await ines.page.getByRole('textbox', { name: talkWords.write }).fill(THREAT);
      await ines.page.getByText(talkWords.pressure.stopped.told('Ruth')).waitFor();
      await keepPicture(ines.page, 'walk-threat');
      await press(ines.page, talkWords.pressure.asIs);
      await ines.page.getByText(talkWords.threat.mine).waitFor();
      await ruth.page.goto(`${parley.url}/room/${table.room}`);
      await ruth.page.getByText(consoleWords.threat('Ines')).waitFor();
      await ruth.page.goto(`${parley.url}/room/${table.room}/talk`);
      await ruth.page.getByText(talkWords.threat.theirs('Ines')).waitFor();
      await ruth.page.getByText(THREAT).waitFor();
      await daniel.page.goto(table.daniel.link('talk'));
      await daniel.page.getByRole('heading', { level: 1, name: talkWords.title }).waitFor();
      expect(await daniel.page.content()).not.toContain('legs');
    },
  ],
  [
    'an own message is taken out for good, and both see that',
    async () => {
      await daniel.page.goto(table.daniel.link('talk'));
      await press(daniel.page, new RegExp(`^${eraseWords.action}`));
      await press(daniel.page, eraseWords.yes);
      const gone = /Taken out by its author/;
      await daniel.page.getByText(gone).waitFor();
      await ines.page.getByText(gone).waitFor();
      expect(await ines.page.content()).not.toContain(RELEASED);
    },
  ],
  [
    'the facilitator reads what was promised, and asks whether to start over; both parties say yes',
    async () => {
      await table.ines.act({
        type: 'commitment.offer',
        what: 'Send the delivery notes of May',
        doneWhen: 'They lie in the shared folder',
        due: { on: '2031-06-06', zone: 'Europe/Lisbon', graceDays: 0 },
        verify: { by: 'beneficiary', how: 'Daniel looks' },
        noticeRule: '',
        level: 1,
        reversible: true,
        dependsOn: [],
        to: [table.daniel.id],
        source: 'good_will',
      });
      await ruth.page.goto(`${parley.url}/room/${table.room}/deeds`);
      await ruth.page.getByText('Send the delivery notes of May').first().waitFor();
      expect(await ruth.page.getByRole('button', { name: deedsWords.acts.offer }).count()).toBe(0);
      await ruth.page.goto(`${parley.url}/room/${table.room}/now`);
      await press(ruth.page, consoleWords.restart);
      await press(ruth.page, restartWords.use);
      await press(ruth.page, restartWords.send);
      await ruth.page.getByText(restartWords.youAsked('why we are here')).waitFor();
      await keepPicture(ruth.page, 'walk-facilitator-restart');
      for (const each of [ines, daniel]) {
        await each.page.goto((each === ines ? table.ines : table.daniel).link('understanding/restart'));
        await press(each.page, restartWords.answers.yes);
      }
      await daniel.page.goto(table.daniel.link('understanding/why-here'));
      await daniel.page.getByText(restartWords.firstAny).first().waitFor();
    },
  ],
  [
    'any party ends it: the facilitator sees only that, and what was said alone is gone',
    async () => {
      await ines.page.goto(table.ines.link('people'));
      await press(ines.page, peopleWords.end('Ruth Adler'));
      await press(ines.page, peopleWords.endYes);
      await ruth.page.getByRole('heading', { level: 1, name: outsideWords.gone.title }).waitFor();
      expect(await ruth.page.content()).not.toContain('Resin rose');
      await daniel.page.goto(table.daniel.link('caucus'));
      await daniel.page.getByText(caucusWords.noFacilitator).waitFor();
      expect(await daniel.page.content()).not.toContain('ninety');
      for (const each of [ines, daniel, ruth]) expect(each.faults).toEqual([]);
    },
  ],
];

it.each(stages)('%s', async (_name, play) => {
  await play();
});
