import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { repositoryRoot } from '../shared.ts';

const onPath = (name: string): readonly string[] =>
  (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));

function playwrightsOwn(): readonly string[] {
  const folder = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith('chromium-'))
    .flatMap((name) => ['chrome-linux', 'chrome-linux64'].map((place) => join(folder, name, place, 'chrome')));
}

/** The Chromium to test with: the one `npm test` found (PARLEY_CHROMIUM), Playwright's own, or the system's. */
export function findChromium(): string {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const candidates = [process.env['PARLEY_CHROMIUM'] ?? '', ...playwrightsOwn(), ...names.flatMap(onPath)];
  const found = candidates.find((path) => path !== '' && existsSync(path));
  if (found === undefined) throw new Error('No Chromium here. Run `npm test`, which finds or installs one.');
  return found;
}

/** Starts Chromium without a window. Close it when the tests are done. */
export function launch(): Promise<Browser> {
  const libraries = process.env['PARLEY_CHROMIUM_LIBRARIES'] ?? '';
  return chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    env: { ...process.env, ...(libraries === '' ? {} : { LD_LIBRARY_PATH: libraries }) },
  });
}

/** A Parley of its own on a free port with an empty data directory. */
export type RunningParley = {
  readonly url: string;
  /** Ends the server and removes its data. */
  readonly stop: () => Promise<void>;
};

/** Where the built command lies; PARLEY_DIST names another build. */
const command = join(process.env['PARLEY_DIST'] ?? join(repositoryRoot, 'dist'), 'parley.js');

/** Starts the built Parley, with the demo rooms if asked, and waits until it says that it is ready. */
export async function startParley(...flags: readonly '--demo'[]): Promise<RunningParley> {
  if (!existsSync(command)) throw new Error(`${command} is missing. Build first: npm run build`);
  const data = mkdtempSync(join(tmpdir(), 'parley-browser-'));
  // The tables of all screens are opened at once: more than one address may open in a minute.
  const many = ['--rooms-per-minute', '1000'];
  const server = spawn(process.execPath, [command, 'serve', '--port', '0', '--data', data, ...many, ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await readyAddress(server);
  return {
    url,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function readyAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const address = /Parley is ready: (http:\/\/\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', () => reject(new Error(`Parley did not start:\n${said}`)));
  });
}

export type Theme = 'light' | 'dark';
export type ViewOptions = { readonly width?: number; readonly height?: number; readonly theme?: Theme };

/** What a page did that it should not: errors in the console, uncaught errors, requests to other places. */
export type Watched = { readonly context: BrowserContext; readonly page: Page; readonly faults: readonly string[] };

/** A browser of its own for one person: nothing kept, nothing shared with another one. */
export async function person(browser: Browser, url: string, options: ViewOptions = {}): Promise<Watched> {
  const { width = 1280, height = 900, theme = 'light' } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  return { context, page, faults: watch(page, url) };
}

/** Notes from now on what a page does that it should not. */
function watch(page: Page, url: string): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    // A lost connection is what some tests make on purpose.
    if (message.type() === 'error' && !/Failed to load resource|ERR_INTERNET_DISCONNECTED/.test(message.text()))
      faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url()))
      faults.push(`request elsewhere: ${request.url()}`);
  });
  return faults;
}

/**
 * Makes of a person's browser one that nobody has used: one empty page, nothing kept, nobody listening. What it has read
 * of Parley's script stays, which is most of what opening a page takes.
 */
export async function emptied({ context, page }: Watched, url: string, options: ViewOptions = {}): Promise<Watched> {
  const { width = 1280, height = 900 } = options;
  for (const other of context.pages()) if (other !== page) await other.close();
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  // Away from the room first: nothing of it may be written once it is cleared.
  await page.goto('about:blank');
  await page.setViewportSize({ width, height });
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: url, storageTypes: 'all' });
  await session.detach();
  return { context, page, faults: watch(page, url) };
}

const artefacts = join(repositoryRoot, 'test-artefacts', 'screens');

/** Keeps a picture of the whole page in `test-artefacts/screens`, where `PARLEY_PICTURES` is set: it takes its time. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env['PARLEY_PICTURES'] === undefined) return;
  mkdirSync(artefacts, { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(artefacts, `${name}.png`), fullPage: true });
}
