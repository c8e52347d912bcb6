import { html } from 'hono/html';
import { checkAnswers } from '../contract/check-answers.ts';
import { afarWords as words } from '../contract/words/afar.en.ts';
import { verdictWords } from '../contract/words/verdict.en.ts';
import type { AfarChoice, AfarItem, AfarPage } from '../room/index.ts';
import type { CheckAnswer } from '../room/types.ts';
import { choice, codeField, field, form, type Filled, type Html } from './afar-form.ts';

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
            (each) => html`<label class="pick"><input type="radio" name="closest" value="${each}" /> ${each}</label>`,
          )}
        </fieldset>`,
    codeField(page),
    html`<fieldset>
      <legend>${questions[check.kind]}</legend>
      ${checkAnswers[check.kind].map((each) => choice('answer', each, labels[each] ?? each))}
    </fieldset>`,
  ]);
}

/** The other answer to a question about an issue: nothing to add. */
const nothingForm = (page: AfarPage, filled: Filled): Html => html`
  <section aria-labelledby="nothing">
    <h2 id="nothing">${words.nothingToAdd.title}</h2>
    <p class="hint">${words.nothingToAdd.body}</p>
    ${form(filled, 'nothing', [
      codeField(page, 'nothing-code'),
      html`<p><button type="submit">${words.nothingToAdd.send}</button></p>`,
    ])}
  </section>
`;

type Offer = Extract<AfarItem, { readonly kind: 'offer' }>;

const lines = (values: Offer['packages'][number]): Html =>
  html`<ul>
    ${values.map(({ issue, option }) => html`<li>${issue}: <strong>${option}</strong></li>`)}
  </ul>`;

/** The name of the field with which an own offer says one issue. */
export const valueField = (issue: string): string => `value-${issue}`;

const choose = ({ id, title, options }: AfarChoice): Html => html`
  <label for="${valueField(id)}">${title}</label>
  <select id="${valueField(id)}" name="${valueField(id)}">
    <option value="">${words.offer.instead.out}</option>
    ${options.map((each) => html`<option value="${each.id}">${each.label}</option>`)}
  </select>
`;

/** An offer, the answers to it, and one of their own instead. */
function offerSection(page: AfarPage, { from, packages, note, choices, asked }: Offer, filled: Filled): Html {
  const { offer } = words;
  const several = packages.length > 1;
  const answers = several
    ? (['accept', 'question', 'none_of_these', 'decline'] as const)
    : (['accept', 'question', 'decline'] as const);
  return html`
    <h1>${offer.title(from)}</h1>
    <p class="hint">${words.about(page.title)}</p>
    ${several ? html`<p>${offer.several(packages.length)}</p>` : ''}
    ${packages.map(
      (values, index) =>
        html`<blockquote>
          ${several ? html`<strong>${offer.package(index + 1)}</strong>` : ''}${lines(values)}
        </blockquote>`,
    )}
    ${note === '' ? '' : html`<blockquote class="small">${note}</blockquote>`}
    ${asked === undefined ? '' : html`<p>${offer.asked(asked)}</p>`}
    <p>${offer.binds}</p>
    ${form(filled, 'reply', [
      field('words', offer.words, offer.wordsHint, filled.typed?.words ?? '', 3, false),
      several
        ? html`<fieldset>
            <legend>${offer.which}</legend>
            ${packages.map(
              (_values, index) =>
                html`<label class="pick"
                  ><input type="radio" name="package" value="${index}" /> ${offer.package(index + 1)}</label
                >`,
            )}
          </fieldset>`
        : html`<input type="hidden" name="package" value="0" />`,
      codeField(page),
      html`<fieldset>
        <legend>${offer.your}</legend>
        ${answers.map((each) => choice('reply', each, offer.answers[each]))}
      </fieldset>`,
    ])}
    <section aria-labelledby="instead">
      <h2 id="instead">${offer.instead.title}</h2>
      <p class="hint">${offer.instead.hint}</p>
      ${form(filled, 'counter', [
        ...choices.map(choose),
        codeField(page, 'instead-code'),
        html`<p><button type="submit">${offer.instead.send}</button></p>`,
      ])}
    </section>
  `;
}

/** The one thing on the page, with the forms that answer it. */
export function itemSection(page: AfarPage, filled: Filled): Html {
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
          html`<p><button type="submit" class="main">${words.send}</button></p>`,
        ])}
        ${item.nothing === undefined ? '' : nothingForm(page, filled)}
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
          html`<p><button type="submit" class="main">${words.sendSaidBack(item.from)}</button></p>`,
        ])}
      `;
    case 'offer':
      return offerSection(page, item, filled);
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
