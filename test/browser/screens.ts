import type { Page } from 'playwright-core';
import { playAfar, type AfarTable } from './afar.ts';
import { playApart, type ApartTable } from './apart.ts';
import { playFive } from './five.ts';
import { playHelped, type HelpedTable, type Helper } from './helped.ts';
import { choose, pasteAndRead } from './review-thread.ts';
import { playTo, type Seat, type Stage, type Table } from './table.ts';

/**
 * `helped`: a table with people who are no party (`helped.ts`); `apart`: by way of the facilitator (`apart.ts`); `afar`:
 * one answers from afar (`afar.ts`); `five`, `five_sent`: a table of five (`five.ts`).
 */
type Setting = Stage | 'helped' | 'apart' | 'afar' | 'five' | 'five_sent';

/** One screen as a person meets it: who looks, where, at which stage of a room; `then` opens what lies behind a button. */
export type ScreenCase = {
  readonly name: string;
  readonly stage: Setting;
  readonly who: 'ines' | 'daniel' | 'nobody' | Helper;
  readonly place: string;
  readonly then?: (page: Page) => Promise<void>;
};

const press =
  (...names: readonly (string | RegExp)[]) =>
  async (page: Page): Promise<void> => {
    for (const name of names) await page.getByRole('button', { name }).first().click();
  };

/** Opens what is folded. */
const unfold =
  (summary: string) =>
  async (page: Page): Promise<void> =>
    page.locator('summary', { hasText: summary }).first().click();

/** Every screen there is. A screen that is added gets a line here. */
export const screenCases: readonly ScreenCase[] = [
  { name: 'home', stage: 'invited', who: 'nobody', place: '' },
  { name: 'new-room', stage: 'invited', who: 'nobody', place: 'new' },
  { name: 'private-first', stage: 'invited', who: 'nobody', place: 'private-first', then: press('Not sure') },
  { name: 'limits', stage: 'invited', who: 'nobody', place: 'limits' },
  {
    name: 'who-can-see-what',
    stage: 'invited',
    who: 'nobody',
    place: 'who-can-see-what',
    then: unfold('Read the whole list'),
  },
  { name: 'review', stage: 'invited', who: 'nobody', place: 'review' },
  { name: 'review-who', stage: 'invited', who: 'nobody', place: 'review', then: (page) => pasteAndRead(page) },
  {
    name: 'review-read',
    stage: 'invited',
    who: 'nobody',
    place: 'review',
    then: async (page) => {
      await pasteAndRead(page);
      await choose(page, 'Mira');
      for (const folded of await page.locator('summary').all()) await folded.click();
      await page.getByRole('button', { name: 'Copy and make it yours' }).click();
    },
  },
  { name: 'demo', stage: 'invited', who: 'nobody', place: 'demo' },
  {
    name: 'demo-ready',
    stage: 'invited',
    who: 'nobody',
    place: 'demo',
    then: async (page) => {
      await page.getByRole('button', { name: 'Open my copy' }).click();
      await page.getByRole('heading', { name: 'The other places in this copy' }).waitFor();
    },
  },
  { name: 'not-found', stage: 'invited', who: 'nobody', place: 'no-such-page' },
  { name: 'landing', stage: 'invited', who: 'daniel', place: '' },
  { name: 'landing-table', stage: 'invited', who: 'daniel', place: '', then: press('Look at the table first') },
  { name: 'landing-ask', stage: 'invited', who: 'daniel', place: '', then: press('Ask one question') },
  { name: 'arriving', stage: 'seated', who: 'daniel', place: 'arriving' },
  {
    name: 'arriving-propose',
    stage: 'seated',
    who: 'daniel',
    place: 'arriving',
    then: async (page) => {
      await press('Propose other words')(page);
      await page.getByLabel('Keep quiet hours').check();
    },
  },
  { name: 'arriving-reworded', stage: 'reworded', who: 'daniel', place: 'arriving' },
  { name: 'now-rules', stage: 'seated', who: 'ines', place: 'now' },
  { name: 'now-waiting', stage: 'told', who: 'ines', place: 'now' },
  { name: 'notebook', stage: 'told', who: 'ines', place: 'now', then: press('My notebook') },
  { name: 'pause', stage: 'told', who: 'ines', place: 'now', then: press('Pause') },
  { name: 'mistrust-empty', stage: 'ruled', who: 'ines', place: 'mistrust' },
  {
    name: 'mistrust',
    stage: 'ruled',
    who: 'ines',
    place: 'mistrust',
    then: async (page) => {
      await page
        .getByRole('textbox', { name: 'What did you see or hear?' })
        .fill('They promised an answer by May and none came.');
      await page
        .getByRole('checkbox', { name: /^A promise was not kept/ })
        .first()
        .check();
      await page.locator('summary', { hasText: 'whole list' }).click();
      await page.getByRole('button', { name: 'Very much' }).click();
    },
  },
  {
    name: 'mistrust-tell',
    stage: 'ruled',
    who: 'daniel',
    place: 'mistrust',
    then: async (page) => {
      await page.getByRole('textbox', { name: 'What did you see or hear?' }).fill('He is stubborn.');
      await press('Done with this one', 'Put it into what I tell')(page);
      await page.getByText('A part of it says what somebody is').waitFor();
    },
  },
  { name: 'now-tell', stage: 'ruled', who: 'ines', place: 'now' },
  { name: 'tell-your-side', stage: 'ruled', who: 'ines', place: 'understanding' },
  { name: 'kept-points', stage: 'kept_point', who: 'ines', place: 'understanding/why-here' },
  {
    name: 'kept-points-erase',
    stage: 'kept_point',
    who: 'ines',
    place: 'understanding/why-here',
    then: press(/^Take these out for good/),
  },
  { name: 'understanding', stage: 'told', who: 'daniel', place: 'understanding/why-here' },
  { name: 'understanding-sent', stage: 'said_back', who: 'daniel', place: 'understanding/why-here' },
  { name: 'verdict', stage: 'said_back', who: 'ines', place: 'verdict/why-here/OTHER' },
  { name: 'understanding-done', stage: 'understood', who: 'ines', place: 'understanding/why-here' },
  { name: 'verdict-as-point', stage: 'affirmed_plus', who: 'ines', place: 'verdict/why-here/OTHER' },
  { name: 'verdict-close-to-own', stage: 'parroted', who: 'ines', place: 'verdict/why-here/OTHER' },
  { name: 'verdict-closest', stage: 'asked_closest', who: 'ines', place: 'verdict/why-here/OTHER' },
  {
    name: 'verdict-not-now',
    stage: 'said_back',
    who: 'ines',
    place: 'verdict/why-here/OTHER',
    then: unfold('Not now'),
  },
  { name: 'ways-out', stage: 'refused_thrice', who: 'daniel', place: 'understanding/why-here' },
  { name: 'ways-out-author', stage: 'way_proposed', who: 'ines', place: 'verdict/why-here/OTHER' },
  { name: 'own-words', stage: 'own_words', who: 'daniel', place: 'understanding/why-here' },
  { name: 'mini-loop', stage: 'points_added', who: 'daniel', place: 'understanding/why-here' },
  { name: 'waiver', stage: 'waiver', who: 'ines', place: 'understanding/why-here' },
  { name: 'short-way', stage: 'short_way', who: 'ines', place: 'understanding/all-issues' },
  { name: 'issues', stage: 'options', who: 'ines', place: 'understanding/issues' },
  { name: 'talk', stage: 'told', who: 'ines', place: 'talk' },
  { name: 'options-closed', stage: 'told', who: 'ines', place: 'options' },
  { name: 'options-build', stage: 'options', who: 'ines', place: 'options', then: press('Add a package beside it') },
  {
    name: 'options-worth',
    stage: 'options',
    who: 'ines',
    place: 'options',
    then: press('Weigh the issues for yourself'),
  },
  { name: 'options-answer', stage: 'offered', who: 'daniel', place: 'options', then: press('Keep some values') },
  { name: 'options-own-offer', stage: 'offered', who: 'ines', place: 'options' },
  {
    name: 'options-ask-to-lay-out',
    stage: 'options',
    who: 'ines',
    place: 'options',
    then: press('Ask Daniel to lay out how this could look'),
  },
  {
    name: 'options-lay-out',
    stage: 'layout_asked',
    who: 'daniel',
    place: 'options',
    then: unfold('What you all said matters'),
  },
  {
    name: 'options-laid-out',
    stage: 'laid_out',
    who: 'ines',
    place: 'options',
    then: (page) => page.getByRole('checkbox', { name: 'Price: 124' }).check(),
  },
  { name: 'options-asked-twice', stage: 'asked_twice', who: 'ines', place: 'options' },
  { name: 'options-sealed', stage: 'sealed', who: 'daniel', place: 'options' },
  { name: 'options-opened', stage: 'opened', who: 'daniel', place: 'options' },
  { name: 'options-rests', stage: 'rests', who: 'ines', place: 'options' },
  { name: 'options-accepted', stage: 'accepted', who: 'daniel', place: 'options' },
  { name: 'agreement-none', stage: 'told', who: 'ines', place: 'agreement' },
  { name: 'agreement-start', stage: 'accepted', who: 'ines', place: 'agreement' },
  { name: 'agreement-drafting', stage: 'drafting', who: 'daniel', place: 'agreement' },
  { name: 'agreement-frozen', stage: 'frozen', who: 'daniel', place: 'agreement' },
  { name: 'agreement-signing', stage: 'half_signed', who: 'daniel', place: 'agreement' },
  { name: 'agreement-in-force', stage: 'in_force', who: 'daniel', place: 'agreement' },
  { name: 'restart-offers-asked', stage: 'offers_anew_asked', who: 'daniel', place: 'understanding/restart' },
  {
    name: 'restart-folded-text',
    stage: 'offers_anew',
    who: 'daniel',
    place: 'agreement',
    then: async (page) => page.locator('summary', { hasText: 'being written' }).first().click(),
  },
  {
    name: 'agreement-change',
    stage: 'in_force',
    who: 'ines',
    place: 'agreement',
    then: press('Propose a change', 'Note what I observed'),
  },
  {
    name: 'agreement-package',
    stage: 'in_force',
    who: 'ines',
    place: 'agreement',
    then: press('Propose another package'),
  },
  { name: 'agreement-change-asked', stage: 'amend_asked', who: 'daniel', place: 'agreement' },
  { name: 'agreement-change-proposed', stage: 'amend_asked', who: 'ines', place: 'agreement' },
  { name: 'agreement-change-fixed', stage: 'amend_fixed', who: 'daniel', place: 'agreement' },
  {
    name: 'agreement-version-2',
    stage: 'amended',
    who: 'ines',
    place: 'agreement',
    then: async (page) => page.locator('summary', { hasText: 'Version 1' }).first().click(),
  },
  {
    name: 'agreement-left-half-signed',
    stage: 'left_half_signed',
    who: 'ines',
    place: 'agreement',
    then: unfold('Read the text and who had signed'),
  },
  {
    name: 'agreement-change-left',
    stage: 'amend_left',
    who: 'ines',
    place: 'agreement',
    then: unfold('Read the text and who had signed'),
  },
  { name: 'closing-signed-left', stage: 'amend_left', who: 'ines', place: 'closing' },
  { name: 'now-left', stage: 'left_half_signed', who: 'ines', place: 'now' },
  { name: 'dates-none', stage: 'told', who: 'ines', place: 'dates', then: press('Name a date') },
  { name: 'dates', stage: 'dated', who: 'ines', place: 'dates' },
  {
    name: 'dates-alone',
    stage: 'dated',
    who: 'ines',
    place: 'dates',
    then: press('Name a date', /^I set it alone/),
  },
  { name: 'dates-move', stage: 'dated', who: 'daniel', place: 'dates', then: press('Propose another day') },
  { name: 'now-dates', stage: 'dated', who: 'ines', place: 'now' },
  { name: 'more', stage: 'told', who: 'ines', place: 'now', then: press('More') },
  { name: 'deeds-none', stage: 'ruled', who: 'ines', place: 'deeds' },
  { name: 'deeds-offer', stage: 'promised', who: 'ines', place: 'deeds', then: press('Offer a promise') },
  { name: 'deeds', stage: 'promised', who: 'daniel', place: 'deeds' },
  {
    name: 'deeds-offer-checked',
    stage: 'checked',
    who: 'daniel',
    place: 'deeds',
    then: async (page) => {
      await press('Offer a promise')(page);
      await unfold('More, if you want')(page);
      await page.getByLabel('Who says whether it is done').selectOption({ label: 'Somebody from outside' });
      await unfold('It waits for another promise')(page);
    },
  },
  { name: 'deeds-checked', stage: 'checked', who: 'ines', place: 'deeds' },
  { name: 'deeds-more', stage: 'promised', who: 'ines', place: 'deeds', then: press('Say more, or something else') },
  { name: 'restart-ask', stage: 'understood', who: 'ines', place: 'understanding/restart/why-here' },
  { name: 'restart-answer', stage: 'restart_asked', who: 'daniel', place: 'understanding/restart' },
  {
    name: 'restarted',
    stage: 'restarted',
    who: 'daniel',
    place: 'understanding/why-here',
    then: async (page) => page.locator('summary').first().click(),
  },
  { name: 'issue-parked', stage: 'parked', who: 'ines', place: 'understanding/issues' },
  { name: 'talk-taken-back', stage: 'restarted', who: 'ines', place: 'talk' },
  { name: 'closing-lines', stage: 'closed', who: 'ines', place: 'closing' },
  { name: 'record', stage: 'in_force', who: 'ines', place: 'record', then: press('Verify this record') },
  { name: 'closing', stage: 'understood', who: 'ines', place: 'closing' },
  { name: 'closing-leave', stage: 'understood', who: 'ines', place: 'closing', then: press('Leave this room') },
  { name: 'people', stage: 'told', who: 'ines', place: 'people', then: press(/^Facilitator/) },
  { name: 'people-represent', stage: 'options', who: 'ines', place: 'people', then: press(/^Representative/) },
  { name: 'people-helped', stage: 'helped', who: 'daniel', place: 'people' },
  { name: 'people-link', stage: 'helped', who: 'ines', place: 'people', then: press('Make the link for Uma Lind') },
  { name: 'talk-erase', stage: 'helped', who: 'ines', place: 'talk', then: press(/^Take out for good/) },
  {
    name: 'talk-threat',
    stage: 'helped',
    who: 'ines',
    place: 'talk',
    then: async (page) => {
      await page.getByRole('textbox', { name: 'Your message' }).fill('Stop it or I will break your legs.');
      await page.getByText('This reads as a threat of violence').waitFor();
    },
  },
  { name: 'caucus', stage: 'helped', who: 'daniel', place: 'caucus' },
  { name: 'caucus-neutral', stage: 'helped', who: 'ruth', place: 'caucus/OTHER' },
  { name: 'advice', stage: 'helped', who: 'daniel', place: 'advice', then: unfold('Show a draft') },
  { name: 'advice-adviser', stage: 'helped', who: 'vito', place: 'advice' },
  { name: 'attend-adviser', stage: 'helped', who: 'vito', place: '' },
  { name: 'carried', stage: 'apart', who: 'ines', place: 'carried' },
  { name: 'held-summary', stage: 'apart', who: 'daniel', place: 'understanding/why-here' },
  { name: 'to-carry', stage: 'apart', who: 'ruth', place: '', then: unfold('Give it back') },
  { name: 'afar', stage: 'afar', who: 'ines', place: 'afar' },
  { name: 'afar-codes', stage: 'afar', who: 'ruth', place: '', then: press('Make a code') },
  { name: 'afar-key', stage: 'afar', who: 'nobody', place: 'relay/ROOM' },
  {
    name: 'afar-page',
    stage: 'afar',
    who: 'nobody',
    place: 'relay/ROOM#KEY',
    then: async (page) => page.getByRole('button', { name: 'Stop contacting me' }).waitFor(),
  },
  { name: 'console', stage: 'helped', who: 'ruth', place: '' },
  { name: 'restart-neutral', stage: 'helped', who: 'ruth', place: 'understanding/restart' },
  { name: 'deeds-neutral', stage: 'helped', who: 'ruth', place: 'deeds' },
  { name: 'verifier', stage: 'helped', who: 'vera', place: '' },
  { name: 'attend-guest', stage: 'helped', who: 'lena', place: '' },
  { name: 'attend-representative', stage: 'helped', who: 'kim', place: '' },
  { name: 'representative-options', stage: 'helped', who: 'kim', place: 'options' },
  { name: 'reader', stage: 'helped', who: 'noor', place: '' },
  { name: 'nominee', stage: 'helped', who: 'sol', place: '' },
  { name: 'safety', stage: 'helped', who: 'ines', place: 'safety', then: press('Not sure') },
  { name: 'board', stage: 'helped', who: 'nobody', place: 'board' },
  {
    name: 'five-writing',
    stage: 'five',
    who: 'daniel',
    place: 'understanding/why-here',
    then: press('Write it for all of us'),
  },
  { name: 'five-waiting', stage: 'five', who: 'ines', place: 'understanding/why-here' },
  { name: 'five-sent', stage: 'five_sent', who: 'ines', place: 'understanding/why-here' },
  { name: 'five-verdict', stage: 'five_sent', who: 'ines', place: 'verdict/why-here/group' },
  { name: 'closing-summary', stage: 'in_force', who: 'daniel', place: 'closing' },
];

export type Tables = ReadonlyMap<Setting, Table | HelpedTable | ApartTable | AfarTable>;

function play(url: string, setting: Setting): Promise<Table | HelpedTable | ApartTable | AfarTable> {
  if (setting === 'helped') return playHelped(url);
  if (setting === 'afar') return playAfar(url);
  if (setting === 'apart') return playApart(url);
  if (setting === 'five' || setting === 'five_sent') return playFive(url, { sent: setting === 'five_sent' });
  return playTo(url, setting);
}

/** Tables at every stage that the cases need, played once. */
export async function tablesFor(url: string, cases: readonly ScreenCase[]): Promise<Tables> {
  const wanted = [...new Set(cases.map((each) => each.stage))];
  const tables = await Promise.all(wanted.map(async (stage) => [stage, await play(url, stage)] as const));
  return new Map(tables);
}

function addressOf(
  url: string,
  table: Table | HelpedTable | ApartTable | AfarTable,
  { who, place }: ScreenCase,
): string {
  if (who === 'nobody')
    return `${url}/${place.replace('ROOM', table.room).replace('KEY', 'key' in table ? table.key : '')}`;
  if (who !== 'ines' && who !== 'daniel') {
    if (!('helpers' in table)) throw new Error(`${who} is only at a table that is helped`);
    const helper = new Map(Object.entries(table.helpers)).get(who);
    if (!helper) throw new Error(`${who} is not at this table`);
    return helper.link(place.replace('OTHER', table.daniel.id));
  }
  const seat: Seat = table[who];
  const other: Seat = who === 'ines' ? table.daniel : table.ines;
  return seat.link(place.replace('OTHER', other.id));
}

/** Opens a screen, waits until it stands, and does what leads to its state. */
export async function openScreen(page: Page, url: string, tables: Tables, screen: ScreenCase): Promise<void> {
  const table = tables.get(screen.stage);
  if (!table) throw new Error(`no table was played to ${screen.stage}`);
  const address = addressOf(url, table, screen);
  // Where only the part after # differs from the page before, nothing would load.
  if (new URL(page.url()).pathname === new URL(address).pathname) await page.goto('about:blank');
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await page.getByRole('status').filter({ hasText: 'Loading' }).waitFor({ state: 'detached' });
  await screen.then?.(page);
  await page.evaluate(() => document.fonts.ready);
}
