import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { agreementWords } from '../../src/contract/words/agreement.en.ts';
import { arrivingWords, homeWords, newRoomWords } from '../../src/contract/words/home.en.ts';
import { frameWords } from '../../src/contract/words/frame.en.ts';
import { landingWords } from '../../src/contract/words/landing.en.ts';
import { layoutWords } from '../../src/contract/words/layout.en.ts';
import { optionsWords } from '../../src/contract/words/options.en.ts';
import { recordWords } from '../../src/contract/words/record.en.ts';
import { sharedWords } from '../../src/contract/words/shared.en.ts';
import { understandingWords } from '../../src/contract/words/understanding.en.ts';
import { verdictWords } from '../../src/contract/words/verdict.en.ts';
import { keepPicture, launch, person, startParley, type RunningParley, type Watched } from './browser.ts';
import { focusAsDrawn } from './walk.ts';

let parley: RunningParley;
let browser: Browser;
let mira: Watched;
let tomas: Watched;

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley(), launch()]);
  mira = await person(browser, parley.url);
  tomas = await person(browser, parley.url, { width: 375, height: 780, theme: 'dark' });
});
afterAll(async () => {
  await browser?.close();
  await parley?.stop();
});

/** Presses what has this name, be it a button or a link. */
const press = (page: Page, name: string) =>
  page
    .getByRole('button', { name, exact: true })
    .or(page.getByRole('link', { name, exact: true }))
    .first()
    .click();
const write = (page: Page, label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);
/** Goes to a place by the rail, or by the bar below on a narrow screen; what has no room there lies behind "More". */
async function visit(page: Page, place: keyof typeof frameWords.places): Promise<void> {
  const name = frameWords.places[place];
  const link = page.getByRole('navigation', { name: frameWords.roomNav }).getByRole('link', { name, exact: true });
  if ((await link.filter({ visible: true }).count()) > 0) return link.filter({ visible: true }).first().click();
  await page.getByRole('button', { name: frameWords.more }).filter({ visible: true }).click();
  return page.getByRole('dialog').getByRole('link', { name }).click();
}

async function tell(page: Page, text: string): Promise<void> {
  await visit(page, 'understanding');
  await write(page, understandingWords.side.text, text);
  await press(page, understandingWords.side.propose);
  await page.getByLabel(understandingWords.side.point(1), { exact: true }).waitFor();
  await press(page, understandingWords.side.publish);
  await page.getByText(understandingWords.side.published).waitFor();
  const top = await page.locator('h1').boundingBox();
  expect(top?.y, 'what comes next is in sight').toBeGreaterThanOrEqual(0);
}

async function sayBack(page: Page, author: string, text: string): Promise<void> {
  await visit(page, 'understanding');
  await write(page, understandingWords.composer.field, text);
  await press(page, understandingWords.composer.look);
  await press(page, understandingWords.last.send(author));
  await page.getByRole('heading', { name: understandingWords.sent.title(author) }).waitFor();
}

async function answer(page: Page, words: string, button: keyof typeof verdictWords.buttons): Promise<void> {
  await visit(page, 'now');
  await press(page, 'Read it and answer');
  await write(page, verdictWords.field, words);
  await press(page, verdictWords.buttons[button]);
}

const sides = {
  mira: 'Four requests were lost last month and two clients called me about it. I need to see where a request is without asking each of you.',
  tomas:
    'I heard about the change in the Monday meeting, before anybody had asked me. My spreadsheet holds nineteen years of notes about our customers. I want a way back if the tool does not work.',
};
const back = {
  first:
    'You heard about the change on Monday and you do not like the tool very much, because your spreadsheet is fine.',
  again:
    'You heard about the change in the Monday meeting, before anybody had asked you. Your spreadsheet holds nineteen years of notes about your customers. And if the tool does not work, you want a way back.',
  mira: 'Four requests were lost last month, and two clients called you about it. What you need is to see where a request is, without having to ask each of us.',
};

/** The stages in order: each needs the one before. */
const stages: readonly (readonly [name: string, play: () => Promise<void>])[] = [
  [
    'an invitation is made, and its link lets the other one in',
    async () => {
      await mira.page.goto(parley.url);
      await press(mira.page, homeWords.open);
      await write(mira.page, newRoomWords.topic, 'The new tool');
      await mira.page
        .getByLabel(newRoomWords.invitation)
        .fill('I would like to start again on how we keep track of requests. I listen first.');
      await write(mira.page, newRoomWords.yourName, 'Mira Okafor');
      await write(mira.page, newRoomWords.theirName, 'Tomas Lindqvist');
      await press(mira.page, newRoomWords.create);
      const link = await mira.page.getByLabel(newRoomWords.shown.linkFor('Tomas Lindqvist')).inputValue();
      await press(mira.page, newRoomWords.shown.go);

      await tomas.page.goto(link);
      await tomas.page.getByText('I listen first.').waitFor();
      expect(await tomas.page.evaluate(() => location.href), 'the token leaves the address bar').not.toContain('#');
      await press(tomas.page, landingWords.look);
      await press(tomas.page, landingWords.table.sit);
      await tomas.page.getByRole('heading', { level: 1, name: frameWords.places.now }).waitFor();
    },
  ],

  [
    'both accept the same ground rules',
    async () => {
      for (const { page } of [mira, tomas]) {
        await press(page, 'Read the rules');
        await press(page, arrivingWords.accept);
        await page.getByText(arrivingWords.accepted).waitFor();
      }
    },
  ],

  [
    'both tell their side, and options stay closed with what is missing',
    async () => {
      await tell(tomas.page, sides.tomas);
      await tell(mira.page, sides.mira);
      await visit(mira.page, 'options');
      await mira.page.getByText('You have not said back yet what Tomas told.').waitFor();
      await keepPicture(mira.page, 'journey-1-gate');
      await mira.page.getByRole('link', { name: sharedWords.goThere.sayBack('Tomas') }).click();
      await mira.page.getByLabel(understandingWords.composer.field).waitFor();
    },
  ],

  [
    'a “you’re right” does not pass for “that’s right”',
    async () => {
      await sayBack(mira.page, 'Tomas', back.first);
      const asked = await focusAsDrawn(tomas.page, '.ans[role="group"]');
      await answer(tomas.page, 'You’re right, I’m just not good with computers.', 'thats_right');
      await tomas.page.getByText(verdictWords.check.questions.b).waitFor();
      expect(await asked(), 'the question takes the focus as it is drawn').toBe(true);
      await keepPicture(tomas.page, 'journey-2-check');
      await visit(mira.page, 'understanding');
      expect(
        await mira.page.getByText('not good with computers').count(),
        'nothing goes out before the check ends',
      ).toBe(0);
      await press(tomas.page, verdictWords.check.answers.b.missing);
      await mira.page.getByText('Tomas says: something is missing').first().waitFor();
    },
  ],

  [
    'a second try is right, and so is the other direction',
    async () => {
      await sayBack(mira.page, 'Tomas', back.again);
      await answer(tomas.page, 'That’s right. That is exactly what I mean.', 'thats_right');
      await tomas.page.getByText(verdictWords.done.confirmed('Mira')).waitFor();
      await sayBack(tomas.page, 'Mira', back.mira);
      await answer(mira.page, 'That’s right, that is it.', 'thats_right');
      await mira.page.getByText(verdictWords.done.confirmed('Tomas')).waitFor();
      await visit(mira.page, 'understanding');
      await keepPicture(mira.page, 'journey-3-understood');
    },
  ],

  [
    'issues and options are named, and the other lays out how it could look',
    async () => {
      const { page } = mira;
      for (const issue of ['Start', 'The old sheet']) {
        await visit(page, 'understanding');
        await page.getByRole('link', { name: understandingWords.addIssue }).click();
        await write(page, understandingWords.issue.label, issue);
        await press(page, understandingWords.issue.add);
        await page.getByRole('link', { name: issue, exact: true }).first().click();
        await press(page, understandingWords.nothing.say);
        await visit(tomas.page, 'understanding');
        await tomas.page.getByRole('link', { name: issue, exact: true }).first().click();
        await press(tomas.page, understandingWords.nothing.say);
      }
      await visit(page, 'options');
      const options: readonly (readonly [string, readonly string[]])[] = [
        ['Start', ['12 January', '2 February']],
        ['The old sheet', ['readable 4 weeks', 'both in use 8 weeks']],
      ];
      for (const [issue, labels] of options)
        for (const label of labels) {
          await press(page, optionsWords.board.add(issue));
          await write(page, `${optionsWords.board.optionLabel(issue)}`, label);
          await press(page, optionsWords.board.put);
          await page.getByRole('listitem').filter({ hasText: label }).first().waitFor();
        }
      await press(page, layoutWords.ask.open('Tomas'));
      await press(page, layoutWords.ask.send('Tomas'));
      await page.getByText(layoutWords.ask.waiting('Tomas')).waitFor();
      await visit(tomas.page, 'options');
      await tomas.page.getByText(layoutWords.ask.sentence).waitFor();
      await tomas.page.getByLabel(layoutWords.lay.cell('Start')).selectOption('2 February');
      await press(tomas.page, layoutWords.lay.send('Mira'));
      await tomas.page.getByText(layoutWords.draft.waiting('Mira')).waitFor();
    },
  ],

  [
    'what can be kept comes first and begins an offer, which goes out in two forms',
    async () => {
      const { page } = mira;
      await page.getByText(layoutWords.draft.mark).waitFor();
      await page.getByRole('checkbox', { name: layoutWords.reply.keepCell('Start', '2 February') }).check();
      await keepPicture(page, 'journey-4-laid-out');
      await press(page, layoutWords.reply.send);
      await press(page, layoutWords.draft.begin);
      const cell = (issue: string, letter: string) => page.getByLabel(optionsWords.builder.cell(issue, letter));
      expect(await cell('Start', 'A').locator('option:checked').textContent()).toBe('2 February');
      await cell('Start', 'A').selectOption('12 January');
      await cell('The old sheet', 'A').selectOption('both in use 8 weeks');
      await press(page, optionsWords.builder.addPackage);
      await cell('Start', 'B').selectOption('2 February');
      await cell('The old sheet', 'B').selectOption('readable 4 weeks');
      await press(page, optionsWords.builder.useSentence);
      await keepPicture(page, 'journey-4-packages');
      await press(page, optionsWords.builder.send(2, 'Tomas'));
      await page.getByRole('heading', { level: 1, name: optionsWords.title.waiting }).waitFor();
    },
  ],

  [
    'one package is accepted in principle and becomes a text',
    async () => {
      const { page } = tomas;
      await visit(page, 'options');
      await press(page, optionsWords.offer.answers.accept);
      await press(page, optionsWords.builder.packageName('B'));
      await page.getByLabel(optionsWords.offer.words).fill('With the old sheet at hand I can try it.');
      await keepPicture(page, 'journey-5-answer');
      await press(page, optionsWords.offer.send);
      await page.getByRole('link', { name: optionsWords.offer.toAgreement }).click();
      await press(page, agreementWords.none.start);
      await page.getByText(agreementWords.draft.watermark).waitFor();
    },
  ],

  [
    'the text is completed, fixed, and waits',
    async () => {
      const { page } = mira;
      await visit(page, 'agreement');
      await page.getByLabel(agreementWords.draft.clauseText(1)).fill('We start with the new tool on 2 February 2027.');
      await page.getByLabel(agreementWords.draft.review).fill('2027-03-01');
      await press(page, agreementWords.draft.useTemplate);
      await press(page, agreementWords.draft.save);
      await press(page, agreementWords.draft.freeze);
      await page.getByText(agreementWords.frozen.checked).waitFor();
      await page.getByText('We start with the new tool on 2 February 2027.').waitFor();
      await write(page, agreementWords.frozen.sign.name, 'Mira Okafor');
      expect(await page.getByRole('button', { name: agreementWords.frozen.sign.sign, exact: true }).isDisabled()).toBe(
        true,
      );
      await keepPicture(page, 'journey-6-fixed');
    },
  ],

  [
    'both waive the wait and sign the same text',
    async () => {
      await visit(tomas.page, 'agreement');
      for (const { page } of [mira, tomas]) await press(page, agreementWords.frozen.cooling.waive);
      await press(mira.page, agreementWords.frozen.sign.sign);
      await mira.page.getByText(agreementWords.frozen.sign.until).waitFor();
      await write(tomas.page, agreementWords.frozen.sign.name, 'Tomas Lindqvist');
      await press(tomas.page, agreementWords.frozen.sign.sign);
      for (const { page } of [mira, tomas])
        await page.getByRole('heading', { level: 1, name: agreementWords.title.in_force }).waitFor();
      await keepPicture(tomas.page, 'journey-7-in-force');
    },
  ],

  [
    'both verify the record in their own browser and read the same fingerprint',
    async () => {
      const fingerprints: string[] = [];
      for (const { page } of [mira, tomas]) {
        await page.getByRole('link', { name: agreementWords.inForce.toRecord }).click();
        await press(page, recordWords.verify.action);
        await page.getByText(recordWords.verify.good).waitFor();
        fingerprints.push(
          await page
            .getByRole('status')
            .getByText(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/)
            .innerText(),
        );
      }
      await keepPicture(mira.page, 'journey-8-record');
      expect(fingerprints[0]).toBe(fingerprints[1]);
    },
  ],

  [
    'no page did anything it should not',
    async () => {
      expect([...mira.faults, ...tomas.faults]).toEqual([]);
    },
  ],
];

it('two people in two browsers come from an invitation to both signatures', async () => {
  for (const [name, play] of stages) {
    try {
      await play();
    } catch (error) {
      await keepPicture(mira.page, 'journey-failed-mira');
      await keepPicture(tomas.page, 'journey-failed-tomas');
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
});
