import { html } from 'hono/html';
import { afarWords as words } from '../contract/words/afar.en.ts';
import type { AfarPage } from '../room/index.ts';

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

export type Html = ReturnType<typeof html>;

const hidden = ({ key, act, opened }: Filled, step: string): Html =>
  html`<input type="hidden" name="key" value="${key}" /><input type="hidden" name="act" value="${act}" /><input
      type="hidden"
      name="opened"
      value="${opened}"
    /><input type="hidden" name="step" value="${step}" />`;

/** One form of the page, with what every form carries. `step`: what it asks for. */
export const form = (filled: Filled, step: string, inside: Html | readonly Html[]): Html =>
  html`<form method="post" action="/relay/${filled.room}">${hidden(filled, step)}${inside}</form>`;

/** A text field with its hint; `lines` is its height. */
export const field = (
  name: string,
  label: string,
  hint: string,
  value: string,
  lines: number,
  needed: boolean,
): Html => html`
  <label for="${name}">${label}</label>
  <p class="hint" id="${name}-hint">${hint}</p>
  <textarea id="${name}" name="${name}" rows="${lines}" aria-describedby="${name}-hint" ${needed ? 'required' : ''}>
${value}</textarea>
`;

/** `form`: which of the page's forms, so that each field has an id of its own. */
export const codeField = (page: AfarPage, form = 'code'): Html => html`
  <label for="${form}">${words.code}</label>
  <p class="hint" id="${form}-hint">${words.codeHint(page.neutral)}</p>
  <input id="${form}" name="code" autocomplete="off" aria-describedby="${form}-hint" required />
`;

/** One of several answers, each a button of the same weight. */
export const choice = (name: string, value: string, label: string): Html =>
  html`<button type="submit" name="${name}" value="${value}">${label}</button>`;
