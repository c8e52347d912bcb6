import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { agreementWords } from '../../src/contract/words/agreement.en.ts';
import { arrivingWords, homeWords, newRoomWords } from '../../src/contract/words/home.en.ts';
import { frameWords } from '../../src/contract/words/frame.en.ts';
import { landingWords } from '../../src/contract/words/landing.en.ts';
import { optionsWords } from '../../src/contract/words/options.en.ts';
import { recordWords } from '../../src/contract/words/record.en.ts';
import { understandingWords } from '../../src/contract/words/understanding.en.ts';
import { verdictWords } from '../../src/contract/words/verdict.en.ts';
import { keepPicture, launch, person, startParley, type RunningParley, type Watched } from './browser.ts';
import { keysOf, type Keys } from './keys.ts';
import { saidBack, told } from './table.ts';

type Person = Watched & { readonly keys: Keys };
let parley: RunningParley;
let browser: Browser;
let ines: Person;
let daniel: Person;

beforeAll(async () => {
  [parley, browser] = await Promise.all([startParley(), launch()]);
  const wide = await person(browser, parley.url);
  const narrow = await person(browser, parley.url, { width: 320, height: 640 });
  ines = { ...wide, keys: keysOf(wide, 'Enter') };
  daniel = { ...narrow, keys: keysOf(narrow, 'Space') };
});
afterAll(async () => {
  await browser?.close();
  await parley?.stop();
});

async function tell({ keys, page }: Person, text: string): Promise<void> {
  await keys.visit('understanding');
  await keys.write(understandingWords.side.text, text);
  await keys.press('button', understandingWords.side.propose);
  await page.getByLabel(understandingWords.side.point(1), { exact: true }).waitFor();
  await keys.press('button', understandingWords.side.publish);
}

async function sayBack({ keys, page }: Person, author: string, text: string): Promise<void> {
  await keys.visit('understanding');
  await keys.write(understandingWords.composer.field, text);
  await keys.press('button', understandingWords.composer.look);
  await keys.press('button', understandingWords.last.send(author));
  await page.getByRole('heading', { name: understandingWords.sent.title(author) }).waitFor();
  await keys.held();
}

/** Words, then the button: from the first of the four answers with the arrow keys and back. */
async function confirm({ keys, page }: Person, summariser: string): Promise<void> {
  await keys.visit('now');
  await keys.press('button', 'Read it and answer');
  await keys.write(verdictWords.field, 'That’s right. That is exactly what I mean.');
  await keys.reach('button', verdictWords.buttons.thats_right);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.getByText(verdictWords.done.confirmed(summariser)).waitFor();
  await keys.held();
}

async function nothingToAdd({ keys, page }: Person, issue: string): Promise<void> {
  await keys.visit('understanding');
  await keys.press('link', issue, page.getByRole('navigation', { name: understandingWords.aspects }));
  await keys.press('button', understandingWords.nothing.say);
  await page.getByText(understandingWords.nothing.youSaid).waitFor();
  await keys.held();
}

async function sign({ keys, page }: Person, name: string): Promise<void> {
  await keys.write(agreementWords.frozen.sign.name, name);
  await keys.press('button', agreementWords.frozen.sign.sign);
  await page
    .getByText(agreementWords.frozen.sign.until)
    .or(page.getByRole('heading', { level: 1, name: agreementWords.title.in_force }))
    .first()
    .waitFor();
  await keys.held();
}

/** The stages in order: each needs the one before. */
const stages: readonly (readonly [name: string, play: () => Promise<void>])[] = [
  [
    'a room is opened, and its link lets the other one sit down',
    async () => {
      const { keys, page } = ines;
      await keys.open(parley.url);
      await keys.press('button', homeWords.open);
      await keys.write(newRoomWords.topic, 'Packaging supply renewal');
      await keys.write(newRoomWords.invitation, 'I would like us to plan the next two years. I listen first.');
      await keys.write(newRoomWords.yourName, 'Ines Carvalho');
      await keys.write(newRoomWords.theirName, 'Daniel Osei');
      await keys.press('button', newRoomWords.create);
      await keys.reach('textbox', newRoomWords.shown.linkFor('Daniel Osei'));
      const link = await page.getByLabel(newRoomWords.shown.linkFor('Daniel Osei')).inputValue();
      await keys.press('button', newRoomWords.shown.go);

      await daniel.keys.open(link);
      await daniel.keys.press('button', landingWords.look);
      await daniel.keys.press('button', landingWords.table.sit);
      await daniel.page.getByRole('heading', { level: 1, name: frameWords.places.now }).waitFor();
    },
  ],
  [
    'both accept the ground rules',
    async () => {
      for (const { keys, page } of [ines, daniel]) {
        await keys.press('button', 'Read the rules');
        await keys.press('button', arrivingWords.accept);
        await page.getByText(arrivingWords.accepted).waitFor();
        await keys.held();
      }
    },
  ],
  [
    'both tell their side',
    async () => {
      await tell(daniel, told.daniel);
      await tell(ines, told.ines);
    },
  ],
  [
    'each says back what the other told, and each says “that’s right”',
    async () => {
      await sayBack(ines, 'Daniel', saidBack.ines);
      await confirm(daniel, 'Ines');
      await sayBack(daniel, 'Ines', saidBack.daniel);
      await confirm(ines, 'Daniel');
    },
  ],
  [
    'an issue is named, and both have nothing to add on it',
    async () => {
      await ines.keys.visit('understanding');
      await ines.keys.press('link', understandingWords.addIssue);
      await ines.keys.write(understandingWords.issue.label, 'Start');
      await ines.keys.press('button', understandingWords.issue.add);
      await nothingToAdd(ines, 'Start');
      await nothingToAdd(daniel, 'Start');
    },
  ],
  [
    'options are put on the table, and an offer in two forms goes out',
    async () => {
      const { keys, page } = ines;
      await keys.visit('options');
      for (const label of ['12 January', '2 February']) {
        await keys.press('button', optionsWords.board.add('Start'));
        // The new field takes the focus by itself.
        await page.getByLabel(optionsWords.board.optionLabel('Start')).waitFor();
        await page.keyboard.type(label);
        await keys.press('button', optionsWords.board.put);
        await page.getByRole('listitem').filter({ hasText: label }).first().waitFor();
        await keys.held();
      }
      await keys.choose(optionsWords.builder.cell('Start', 'A'), '12 January');
      await keys.press('button', optionsWords.builder.addPackage);
      await keys.choose(optionsWords.builder.cell('Start', 'B'), '2 February');
      await keys.press('button', optionsWords.builder.send(2, 'Daniel'));
      await page.getByRole('heading', { level: 1, name: optionsWords.title.waiting }).waitFor();
      await keys.held();
    },
  ],
  [
    'one package is accepted in principle and becomes a text',
    async () => {
      const { keys, page } = daniel;
      await keys.visit('options');
      await keys.press('button', optionsWords.offer.answers.accept);
      await keys.press('button', optionsWords.builder.packageName('B'));
      await keys.write(new RegExp(`^${optionsWords.offer.words}`), 'B is close to what we can plan with.');
      await keys.press('button', optionsWords.offer.send);
      await keys.press('link', optionsWords.offer.toAgreement);
      await keys.press('button', agreementWords.none.start);
      await page.getByText(agreementWords.draft.watermark).waitFor();
      await keys.held();
    },
  ],
  [
    'the text is filled in and fixed',
    async () => {
      const { keys, page } = ines;
      await keys.visit('agreement');
      await keys.write(agreementWords.draft.clauseText(1), 'Deliveries start on 2 February 2027.');
      // Day and month are the same, so that no order of the two matters.
      await keys.reach('textbox', agreementWords.draft.review);
      await page.keyboard.type('03032027');
      expect(await page.getByLabel(agreementWords.draft.review).inputValue()).toBe('2027-03-03');
      await keys.press('button', agreementWords.draft.useTemplate);
      await keys.press('button', agreementWords.draft.save);
      await keys.press('button', agreementWords.draft.freeze);
      await page.getByText(agreementWords.frozen.checked).waitFor();
      await keys.held();
    },
  ],
  [
    'both waive the wait and sign the same text',
    async () => {
      for (const { keys } of [ines, daniel]) await keys.press('button', agreementWords.frozen.cooling.waive);
      await sign(ines, 'Ines Carvalho');
      await sign(daniel, 'Daniel Osei');
      for (const { keys, page } of [ines, daniel]) {
        await page.getByRole('heading', { level: 1, name: agreementWords.title.in_force }).waitFor();
        await keys.held();
      }
    },
  ],
  [
    'both verify the record and take a copy of it',
    async () => {
      for (const { keys, page } of [ines, daniel]) {
        await keys.press('link', agreementWords.inForce.toRecord);
        await keys.press('button', recordWords.verify.action);
        await page.getByText(recordWords.verify.good).waitFor();
        const { export: copy } = recordWords;
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          keys.press('button', `${copy.download}: ${copy.kinds.mine.name}`),
        ]);
        expect(file.suggestedFilename()).toMatch(/^parley-.+-mine\.jsonl$/);
        await keys.held();
      }
    },
  ],
  ['no page did anything it should not', async () => expect([...ines.faults, ...daniel.faults]).toEqual([])],
];

it('two people come from an invitation to both signatures without a mouse, one of them at 320 px', async () => {
  for (const [name, play] of stages) {
    try {
      await play();
    } catch (error) {
      await keepPicture(ines.page, 'keyboard-failed-ines');
      await keepPicture(daniel.page, 'keyboard-failed-daniel');
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
});
