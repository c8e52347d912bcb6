import type { Page } from 'playwright-core';
import { reviewWords } from '../../src/contract/words/review.en.ts';

/** A thread about a new tool, as it could be pasted from a chat (our own words, from the first demo room). */
export const thread = `Mira: We move everything to Boardly by 1 December.
Tomas: No new tool. The spreadsheet works.
Mira: Everyone except you already uses it. Surely you agree that we cannot go on with a spreadsheet.
Tomas: You’re right, I’m just not good with computers.
Tomas: I heard it in the Monday meeting like a visitor. Nineteen years, and nobody asks. When would the old sheet be closed?
Tomas: I have work to do. I am worried that customers wait while I learn this.`;

/** Pastes a thread into the page for one's own review and lets it be read, up to the question who one is. */
export async function pasteAndRead(page: Page, text: string = thread): Promise<void> {
  await page.getByLabel(reviewWords.start.field).fill(text);
  await page.getByRole('button', { name: reviewWords.start.read }).click();
  await page.getByRole('heading', { level: 1, name: reviewWords.who.title }).waitFor();
}

/** Says who one is and waits for the review. */
export async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('group', { name: reviewWords.who.legend }).getByRole('button', { name }).click();
  await page.getByRole('heading', { level: 1, name: reviewWords.title }).waitFor();
}
