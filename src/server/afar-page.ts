import { html } from 'hono/html';
import { afarWords as words } from '../contract/words/afar.en.ts';
import { verdictWords } from '../contract/words/verdict.en.ts';
import type { AfarPage } from '../room/index.ts';
import { form, type Filled, type Html } from './afar-form.ts';
import { itemSection } from './afar-item.ts';

/** The mark of the screens (`src/web/frame/logo.tsx`): two seats of equal size and the two arches between them. */
const mark = html`<svg
  viewBox="0 0 32 32"
  fill="none"
  stroke="currentColor"
  stroke-width="2.5"
  stroke-linecap="round"
  aria-hidden="true"
>
  <path d="M6.5 10.5C9.5 3.5 22.5 3.5 25.5 10.5" />
  <path d="M25.5 21.5C22.5 28.5 9.5 28.5 6.5 21.5" />
  <circle cx="6" cy="16" r="3.1" fill="currentColor" stroke="none" />
  <rect x="23.2" y="13.2" width="5.6" height="5.6" rx="1.2" fill="currentColor" stroke="none" />
</svg>`;

function shell(title: string, main: Html | readonly Html[], withKey = false): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} – ${words.tab}</title>
        <link rel="stylesheet" href="/api/afar.css" />
        ${withKey ? html`<script src="/api/afar.js" defer></script>` : ''}
      </head>
      <body>
        <header class="mark">${mark}<span>${words.tab}</span></header>
        <main>${main}</main>
      </body>
    </html>`;
}

/** What they said back last, and the answer to it. */
function saidBackSection({ to, issue, text, answer }: NonNullable<AfarPage['saidBack']>): Html {
  const onIssue = issue === undefined ? '' : words.onIssue(issue);
  return html`<section aria-labelledby="said-back">
    <h2 id="said-back">${answer ? words.answered(to) : words.notAnswered(to)}</h2>
    <p class="hint">${words.youSaid} ${onIssue}</p>
    <blockquote class="small">${text}</blockquote>
    ${
      answer
        ? html`<p class="hint">${words.theirAnswer(to)}</p>
            <p><strong>${answer.asTold ? words.asTold : verdictWords.buttons[answer.button]}</strong></p>
            <blockquote class="small">${answer.words}</blockquote>
            ${answer.note === '' ? '' : html`<p>${words.missing(answer.note)}</p>`}`
        : html`<p>${words.notAnsweredBody}</p>`
    }
  </section>`;
}

/** The start: the key from the link. The part after `#` never reaches the server by itself; a small script fills it in. */
export function keyPage(room: string, problem?: string): Html {
  return shell(
    words.key.title,
    html`
      <h1>${words.key.title}</h1>
      <p>${words.key.lede}</p>
      ${problem === undefined ? '' : html`<p class="said" role="alert">${problem}</p>`}
      <form method="post" action="/relay/${room}" id="key-form">
        <label for="key">${words.key.label}</label>
        <input id="key" name="key" autocomplete="off" required />
        <p><button type="submit" class="main">${words.key.open}</button></p>
      </form>
    `,
    true,
  );
}

/** The one page: one question or one summary, and the two ways not to answer. */
export function onePage(page: AfarPage, filled: Filled): Html {
  if (page.stopped)
    return shell(
      words.stopped,
      html`<h1>${words.stopped}</h1>
        <p>${words.stoppedBody}</p>`,
    );
  const { said } = filled;
  const waysOut = ['question', 'summary', 'told', 'offer', 'nothing', 'closed'].includes(page.item.kind);
  const asked = ['question', 'summary', 'told', 'offer'].includes(page.item.kind);
  return shell(page.title, [
    said ? html`<p class="said" role="${said.kind === 'problem' ? 'alert' : 'status'}">${said.text}</p>` : html``,
    page.later === undefined ? html`` : html`<p class="said">${words.laterSaid(words.day(page.later))}</p>`,
    itemSection(page, filled),
    page.saidBack ? saidBackSection(page.saidBack) : html``,
    waysOut
      ? html`<section aria-labelledby="ways">
          <h2 id="ways">${words.otherWays}</h2>
          ${
            asked
              ? form(
                  filled,
                  'later',
                  html`<button type="submit">${words.later}</button>
                    <p class="hint">${words.laterHint}</p>`,
                )
              : ''
          }
          ${form(
            filled,
            'stop',
            html`<button type="submit">${words.stop}</button>
              <p class="hint">${words.stopHint}</p>`,
          )}
        </section>`
      : html``,
  ]);
}

/** Asks once more before the stop that nothing takes back. */
export function stopPage(filled: Filled): Html {
  return shell(
    words.stopSure,
    html`<h1>${words.stopSure}</h1>
      <p>${words.stopBody}</p>
      ${form(filled, 'stop_yes', html`<button type="submit">${words.stopYes}</button>`)}
      ${form(filled, 'look', html`<button type="submit">${words.stopNo}</button>`)}`,
  );
}
