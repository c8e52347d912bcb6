import { html } from 'hono/html';
import { afarWords as words } from '../contract/words/afar.en.ts';
import { verdictWords } from '../contract/words/verdict.en.ts';
import type { AfarItem, AfarPage } from '../room/index.ts';
import type { Check, CheckAnswer } from '../room/types.ts';

/** What a form of this page carries beside its own fields, and what was typed and not accepted. */
export type Filled = {
  readonly room: string;
  readonly key: string;
  /** A fresh id for the act of this form: sent twice, it happens once. */
  readonly act: string;
  /** When this page was made, milliseconds. */
  readonly opened: number;
  readonly said?: { readonly kind: 'done' | 'problem'; readonly text: string };
  readonly typed?: { readonly words: string; readonly note: string };
};

type Html = ReturnType<typeof html>;

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
        <main>${main}</main>
      </body>
    </html>`;
}

const hidden = ({ key, act, opened }: Filled, step: string): Html =>
  html`<input type="hidden" name="key" value="${key}" /><input type="hidden" name="act" value="${act}" /><input
      type="hidden"
      name="opened"
      value="${opened}"
    /><input type="hidden" name="step" value="${step}" />`;

const form = (filled: Filled, step: string, inside: Html | readonly Html[]): Html =>
  html`<form method="post" action="/relay/${filled.room}">${hidden(filled, step)}${inside}</form>`;

const field = (name: string, label: string, hint: string, value: string, lines: number, needed: boolean): Html => html`
  <label for="${name}">${label}</label>
  <p class="hint" id="${name}-hint">${hint}</p>
  <textarea id="${name}" name="${name}" rows="${lines}" aria-describedby="${name}-hint" ${needed ? 'required' : ''}>
${value}</textarea>
`;

const codeField = (page: AfarPage): Html => html`
  <label for="code">${words.code}</label>
  <p class="hint" id="code-hint">${words.codeHint(page.neutral)}</p>
  <input id="code" name="code" autocomplete="off" aria-describedby="code-hint" required />
`;

const choice = (name: string, value: string, label: string): Html =>
  html`<button type="submit" name="${name}" value="${value}">${label}</button>`;

type Summary = Extract<AfarItem, { readonly kind: 'summary' }>;

function summaryForm(page: AfarPage, filled: Filled): Html {
  const { typed } = filled;
  return form(filled, 'answer', [
    html`<p>${words.decide}</p>`,
    field('words', words.words, words.wordsHint, typed?.words ?? '', 4, true),
    field('note', words.note, words.noteHint, typed?.note ?? '', 2, false),
    codeField(page),
    html`<fieldset>
      <legend>${words.four}</legend>
      ${verdictWords.order.map((each) => choice('button', each, verdictWords.buttons[each]))}
    </fieldset>`,
  ]);
}

const sentencesOf = (text: string): readonly string[] =>
  (text.match(/[^.!?]+(?:[.!?]+|$)/gu) ?? [text]).map((each) => each.trim()).filter((each) => each !== '');

/** The answers of each check in a fixed order; all count the same. */
const checkAnswers: Readonly<Record<Check, readonly CheckAnswer[]>> = {
  a: ['missing', 'stands'],
  b: ['stands', 'missing'],
  c: ['stands', 'missing'],
  d: ['missing', 'stands'],
  e: ['break', 'stands'],
  f: ['stands', 'missing'],
};

/** The one private question (method 3.5): nothing has gone out before it is answered. */
function checkForm(page: AfarPage, item: Summary, filled: Filled, check: NonNullable<Summary['check']>): Html {
  const { questions, answers, before } = verdictWords.check;
  const labels: Partial<Record<CheckAnswer, string>> = answers[check.kind];
  const sentences = check.kind === 'f' ? sentencesOf(item.text) : [];
  return form(filled, 'check', [
    html`<p>${before(item.from)}</p>`,
    field('words', verdictWords.check.words, verdictWords.check.wordsHint, check.words, 3, true),
    sentences.length === 0
      ? html``
      : html`<fieldset>
          <legend>${words.closest}</legend>
          ${sentences.map(
            (each, index) =>
              html`<label class="pick"
                ><input type="radio" name="closest" value="${each}" ${index === 0 ? 'checked' : ''} /> ${each}</label
              >`,
          )}
        </fieldset>`,
    codeField(page),
    html`<fieldset>
      <legend>${questions[check.kind]}</legend>
      ${checkAnswers[check.kind].map((each) => choice('answer', each, labels[each] ?? each))}
    </fieldset>`,
  ]);
}

function itemSection(page: AfarPage, filled: Filled): Html {
  const { item } = page;
  switch (item.kind) {
    case 'question':
      return html`
        <h1>${words.from(item.from)}</h1>
        <p class="hint">${words.about(page.title)} ${item.issue === undefined ? '' : words.onIssue(item.issue)}</p>
        <blockquote>${item.text}</blockquote>
        ${form(filled, 'tell', [
          field('words', words.answer, words.answerHint, filled.typed?.words ?? '', 6, true),
          codeField(page),
          html`<p><button type="submit">${words.send}</button></p>`,
        ])}
      `;
    case 'summary':
      return html`
        <h1>${words.saysBack(item.from)}</h1>
        <p class="hint">${words.about(page.title)} ${item.issue === undefined ? '' : words.onIssue(item.issue)}</p>
        <blockquote>${item.text}</blockquote>
        ${item.check ? checkForm(page, item, filled, item.check) : summaryForm(page, filled)}
      `;
    case 'told':
      return html`
        <h1>${words.told(item.from)}</h1>
        <p class="hint">${words.about(page.title)} ${item.issue === undefined ? '' : words.onIssue(item.issue)}</p>
        <blockquote>${item.text}</blockquote>
        ${
          item.points.length === 0
            ? ''
            : html`<p>${words.alsoMeans(item.from)}</p>
                <ul>
                  ${item.points.map((each) => html`<li>${each}</li>`)}
                </ul>`
        }
        ${form(filled, 'say_back', [
          html`<p>${words.sayBack(item.from)}</p>`,
          field(
            'words',
            words.yourWords(item.from),
            words.yourWordsHint(item.from),
            filled.typed?.words ?? '',
            6,
            true,
          ),
          codeField(page),
          html`<p><button type="submit">${words.sendSaidBack(item.from)}</button></p>`,
        ])}
      `;
    case 'nothing':
    case 'sits':
    case 'over':
    case 'closed': {
      const body = { nothing: words.nothingBody, sits: words.sitsBody, over: words.overBody, closed: words.closedBody };
      return html`<h1>${words[item.kind]}</h1>
        <p>${body[item.kind]}</p>`;
    }
    default:
      return item satisfies never;
  }
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
        <p><button type="submit">${words.key.open}</button></p>
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
  const waysOut = ['question', 'summary', 'told', 'nothing', 'closed'].includes(page.item.kind);
  const asked = ['question', 'summary', 'told'].includes(page.item.kind);
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

/** Takes the key out of the address bar and opens the page with it. */
export const afarScript = `const key = location.hash.slice(1);
const form = document.getElementById('key-form');
const field = document.getElementById('key');
if (key !== '' && form instanceof HTMLFormElement && field instanceof HTMLInputElement) {
  history.replaceState(null, '', location.pathname);
  field.value = key;
  form.requestSubmit();
}
`;

export const afarStyle = `:root { color-scheme: light dark; --ink: #14231f; --paper: #f0f4f3; --soft: #3f4f4a; --line: #6b7c76; --card: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6efec; --paper: #101916; --soft: #b9c8c2; --line: #8ea39b; --card: #18231f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; }
main { max-width: 40rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0.5rem 0; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 0.5rem; }
blockquote { margin: 1.25rem 0; padding: 1rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: 0.75rem; font: 1.1875rem/1.6 Georgia, serif; }
blockquote.small { font-size: 1.0625rem; margin: 0.5rem 0 1rem; }
label, legend { display: block; font-weight: 600; margin-top: 1.25rem; }
.pick { font-weight: 400; margin-top: 0.5rem; }
.hint { color: var(--soft); font-size: 0.9375rem; margin: 0.15rem 0 0.35rem; }
textarea, input:not([type=radio]) { width: 100%; padding: 0.65rem 0.75rem; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 0.5rem; }
fieldset { border: 0; padding: 0; margin: 0; }
fieldset button { display: block; width: 100%; text-align: left; margin-top: 0.6rem; }
button { min-height: 2.75rem; padding: 0.6rem 1rem; font: inherit; font-weight: 600; color: inherit; background: var(--card); border: 1.5px solid var(--line); border-radius: 0.6rem; margin-top: 0.75rem; cursor: pointer; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
.said { padding: 0.75rem 1rem; background: var(--card); border: 1px solid var(--line); border-left-width: 5px; border-radius: 0.5rem; }
`;
