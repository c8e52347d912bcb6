import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { agreementWords } from '../../src/contract/words/agreement.en.ts';
import { closingWords } from '../../src/contract/words/closing.en.ts';
import { frameWords } from '../../src/contract/words/frame.en.ts';
import { newRoomWords } from '../../src/contract/words/home.en.ts';
import { optionsWords } from '../../src/contract/words/options.en.ts';
import { talkWords } from '../../src/contract/words/talk.en.ts';
import { understandingWords } from '../../src/contract/words/understanding.en.ts';
import { verdictWords } from '../../src/contract/words/verdict.en.ts';
import type { Watched } from './browser.ts';
import { playTo, type Stage } from './table.ts';
import { walk } from './walk.ts';

const { url, somebody } = walk();
let one: Watched;
beforeEach(async () => {
  one = await somebody();
});

type FieldCase = {
  readonly name: string;
  readonly stage: Stage;
  readonly place: string;
  readonly label: string;
  readonly before?: (page: Page) => Promise<void>;
};

/** Fields that hold what a person wrote, one of each kind of screen. */
const fields: readonly FieldCase[] = [
  { name: 'a message', stage: 'ruled', place: 'talk', label: talkWords.write },
  { name: 'the own side', stage: 'ruled', place: 'understanding', label: understandingWords.side.text },
  { name: 'a summary', stage: 'told', place: 'understanding', label: understandingWords.composer.field },
  { name: 'the words of a verdict', stage: 'said_back', place: 'verdict', label: verdictWords.field },
  { name: 'a new issue', stage: 'understood', place: 'understanding/issues', label: understandingWords.issue.label },
  { name: 'the note of an offer', stage: 'options', place: 'options', label: optionsWords.builder.note },
  { name: 'a clause', stage: 'drafting', place: 'agreement', label: agreementWords.draft.clauseText(2) },
  { name: 'the name under a text', stage: 'frozen', place: 'agreement', label: agreementWords.frozen.sign.name },
  {
    name: 'closing words',
    stage: 'understood',
    place: 'closing',
    label: closingWords.words,
    // What is written there stands open after a reload.
    before: (page) => page.locator('summary', { hasText: closingWords.more }).first().click(),
  },
];
const typed = 'Half a sentence that I have not';

describe('what somebody is typing', () => {
  it.each(fields)('$name is there after a reload', async ({ stage, place, label, before }) => {
    const { page } = one;
    const table = await playTo(url(), stage);
    await page.goto(table.ines.link(place));
    await before?.(page);
    const field = page.getByRole('textbox', { name: label }).first();
    await field.click();
    await field.press('Control+A');
    await field.pressSequentially(typed);
    await page.reload();
    expect(await page.getByRole('textbox', { name: label }).first().inputValue()).toBe(typed);
    await expectNothingSent(table);
  });

  it('an invitation that is being written is there after a reload', async () => {
    const { page } = one;
    await page.goto(`${url()}/new`);
    await page.getByLabel(newRoomWords.invitation).pressSequentially(typed);
    await page.reload();
    expect(await page.getByLabel(newRoomWords.invitation).inputValue()).toBe(typed);
  });

  it('a package half chosen is there after a reload', async () => {
    const { page } = one;
    const table = await playTo(url(), 'options');
    await page.goto(table.ines.link('options'));
    const cell = () => page.getByLabel(optionsWords.builder.cell('Price', 'A'));
    await cell().selectOption('124');
    await page.reload();
    expect(await cell().locator('option:checked').innerText()).toBe('124');
  });

  it('is the same in a second tab, whose first letter would else take the place of it all', async () => {
    const { page, context } = one;
    const table = await playTo(url(), 'ruled');
    await page.goto(table.ines.link('talk'));
    const second = await context.newPage();
    await second.goto(table.ines.link('talk'));
    const field = (tab: Page) => tab.getByRole('textbox', { name: talkWords.write });
    const shows = async (tab: Page, text: string) =>
      tab.waitForFunction(([box, wanted]) => box instanceof HTMLTextAreaElement && box.value === wanted, [
        await field(tab).elementHandle(),
        text,
      ] as const);
    await field(second).waitFor();
    await field(page).pressSequentially(typed);
    await shows(second, typed);
    await field(second).press('End');
    await field(second).pressSequentially(' sent');
    await shows(page, `${typed} sent`);
    await expectNothingSent(table);
  });

  it('stays in the page where the browser has no room left to keep it', async () => {
    const { page } = one;
    const table = await playTo(url(), 'ruled');
    await page.goto(table.ines.link('understanding'));
    const field = page.getByRole('textbox', { name: understandingWords.side.text });
    await field.fill('Kept. ');
    await page.evaluate(() => {
      for (let length = 1_000_000; length >= 1; length = Math.floor(length / 2))
        for (let piece = 0; piece < 20; piece += 1)
          try {
            localStorage.setItem(`full ${length} ${piece}`, 'x'.repeat(length));
          } catch {
            break;
          }
    });
    await field.press('End');
    await field.pressSequentially(typed);
    expect(await field.inputValue()).toBe(`Kept. ${typed}`);
    expect(await page.getByText(understandingWords.composer.saved).count(), 'and it does not say that it is kept').toBe(
      0,
    );
  });

  it('goes on without a connection', async () => {
    const { page, context } = one;
    const table = await playTo(url(), 'told');
    await page.goto(table.ines.link('understanding'));
    const field = () => page.getByLabel(understandingWords.composer.field);
    await field().pressSequentially('Before the line broke. ');
    await context.setOffline(true);
    await page.getByText(frameWords.offline).waitFor();
    await field().pressSequentially('After it.');
    await context.setOffline(false);
    await page.getByText(frameWords.offline).waitFor({ state: 'detached' });
    await page.reload();
    expect(await field().inputValue()).toBe('Before the line broke. After it.');
  });
});

describe('two people at one text', () => {
  it('own changes stand beside what somebody else saved meanwhile, and are chosen line by line', async () => {
    const { page } = one;
    const words = agreementWords.draft;
    const table = await playTo(url(), 'drafting');
    await page.goto(table.ines.link('agreement'));
    await page.getByLabel(words.clauseText(1)).fill('124 euros for the first year.');
    const { view } = await table.daniel.see();
    const clauses = (view.agreement?.text.clauses ?? []).map((clause, index) => ({
      ...clause,
      text: index < 2 ? `${clause.text}, as Daniel wrote it` : clause.text,
    }));
    await table.daniel.act({ type: 'agreement.edit', version: 1, text: { clauses, reviewOn: '', dispute: '' } });
    await page.getByText(words.conflict.title('Daniel')).waitFor();
    expect(await page.getByLabel(words.clauseText(1)).inputValue()).toBe('124 euros for the first year.');
    expect(await page.getByRole('button', { name: words.save }).isDisabled(), 'not before it was looked at').toBe(true);
    await page.getByText('124, as Daniel wrote it').waitFor();
    // Nobody touched the second line here, so it follows the table.
    expect(await page.getByLabel(words.clauseText(2)).inputValue()).toBe('30, as Daniel wrote it');
    await page.getByRole('button', { name: words.conflict.done }).click();
    await page.getByRole('button', { name: words.save }).click();
    await page.getByText(words.saved).waitFor();
    const saved = (await table.daniel.see()).view.agreement?.text.clauses.map((clause) => clause.text) ?? [];
    expect(saved.slice(0, 2)).toEqual(['124 euros for the first year.', '30, as Daniel wrote it']);
  });
});

const acts = '**/api/rooms/*/acts';
const message = 'Could we speak on Thursday?';

async function openTalk(stage: Stage = 'ruled') {
  const table = await playTo(url(), stage);
  await one.page.goto(table.ines.link('talk'));
  await one.page.getByRole('textbox', { name: talkWords.write }).fill(message);
  return table;
}
const sendMessage = () => one.page.getByRole('button', { name: talkWords.send }).click();
const unsent = () => one.page.getByText(frameWords.unsent.title, { exact: true });
/** Until nothing waits any more: while it is on its way again, it is neither unsent nor stored. */
const sent = () =>
  unsent()
    .or(one.page.getByText(frameWords.unsent.sending, { exact: true }))
    .first()
    .waitFor({ state: 'detached' });
/** Presses "Try again" unless it has just gone out by itself: then there is no such button. */
const sendAgain = () =>
  one.page
    .getByRole('button', { name: frameWords.unsent.again })
    .evaluateAll((buttons) => buttons.forEach((each) => each instanceof HTMLElement && each.click()));
const messages = async (table: Awaited<ReturnType<typeof openTalk>>) =>
  (await table.daniel.see()).view.talk.flatMap((item) => (item.kind === 'message' ? [item.text] : []));

async function expectNothingSent(table: Awaited<ReturnType<typeof openTalk>>): Promise<void> {
  const { view } = await table.daniel.see();
  expect(JSON.stringify(view)).not.toContain(typed);
}

describe('what somebody has sent without a connection', () => {
  it('stays “not sent yet”, with its text, until it is stored, and goes out by itself', async () => {
    const table = await openTalk();
    await one.context.setOffline(true);
    await sendMessage();
    await unsent().first().waitFor();
    expect(await messages(table)).toEqual([]);
    await one.context.setOffline(false);
    await sent();
    expect(await messages(table)).toEqual([message]);
    expect(await one.page.getByRole('textbox', { name: talkWords.write }).inputValue()).toBe('');
  });

  it('is still “not sent yet” after a reload, and is stored once', async () => {
    const table = await openTalk();
    await one.page.route(acts, (route) => route.abort());
    await sendMessage();
    await unsent().first().waitFor();
    await one.page.reload();
    await unsent().first().waitFor();
    expect(await one.page.getByRole('textbox', { name: talkWords.write }).inputValue()).toBe(message);
    await one.page.unroute(acts);
    await sendAgain();
    await sent();
    expect(await messages(table)).toEqual([message]);
  });

  it('is stored once even when only the answer was lost', async () => {
    const table = await openTalk();
    let lost = 0;
    await one.page.route(acts, async (route) => {
      await route.fetch();
      lost += 1;
      await route.abort();
    });
    await sendMessage();
    await unsent().first().waitFor();
    expect(lost).toBeGreaterThan(0);
    await one.page.unroute(acts);
    await sendAgain();
    await sent();
    expect(await messages(table)).toEqual([message]);
  });

  it('can be taken back while it is unsent, and its text stays', async () => {
    const table = await openTalk();
    await one.context.setOffline(true);
    await sendMessage();
    await one.page.getByRole('button', { name: frameWords.unsent.takeBack }).click();
    await unsent().first().waitFor({ state: 'detached' });
    await one.context.setOffline(false);
    await one.page.getByText(frameWords.offline).waitFor({ state: 'detached' });
    expect(await one.page.getByRole('textbox', { name: talkWords.write }).inputValue()).toBe(message);
    expect(await messages(table)).toEqual([]);
  });
});
