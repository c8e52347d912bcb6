import { html, raw } from 'hono/html';
import { apiWords } from '../contract/words/api.en.ts';

type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const object = (value: unknown): Json => (isObject(value) ? value : {});
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A schema in one line: what may stand there. */
function shape(schema: Json): string {
  if ('const' in schema) return JSON.stringify(schema['const']);
  const choices = list(schema['enum']);
  if (choices.length > 0) return choices.map((choice) => JSON.stringify(choice)).join(' | ');
  const either = [...list(schema['anyOf']), ...list(schema['oneOf'])].filter(isObject);
  if (either.length > 0) return either.map(shape).join(' or ');
  if (schema['type'] === 'array') return `list of ${shape(object(schema['items']))}`;
  const fields = Object.entries(object(schema['properties']));
  if (fields.length > 0) return `{ ${fields.map(([name, field]) => `${name}: ${shape(object(field))}`).join(', ')} }`;
  const longest = typeof schema['maxLength'] === 'number' ? ` up to ${schema['maxLength']}` : '';
  return `${text(schema['type']) || 'anything'}${longest}`;
}

function fieldRows(schema: Json) {
  const required = list(schema['required']);
  return Object.entries(object(schema['properties'])).map(
    ([name, field]) => html`
      <tr>
        <th scope="row"><code>${name}</code></th>
        <td>${required.includes(name) ? '' : apiWords.reading.optional}</td>
        <td><code>${shape(object(field))}</code></td>
      </tr>
    `,
  );
}

function bodyOf(operation: Json) {
  const schema = object(object(object(object(operation['requestBody'])['content'])['application/json'])['schema']);
  const acts = list(schema['oneOf']).filter(isObject);
  const tables = acts.length > 0 ? acts : Object.keys(schema).length > 0 ? [schema] : [];
  return tables.map(
    (each) => html`
      <details ${acts.length === 0 ? raw('open') : ''}>
        <summary><code>${text(each['title']) || apiWords.reading.body}</code></summary>
        <table>
          ${fieldRows(each)}
        </table>
      </details>
    `,
  );
}

function operationSection(path: string, method: string, operation: Json) {
  const answers = Object.entries(object(operation['responses']));
  return html`
    <section>
      <h2><code>${method.toUpperCase()} ${path}</code></h2>
      <p>${text(operation['summary'])}.${operation['security'] ? ` ${apiWords.reading.needsToken}` : ''}</p>
      ${bodyOf(operation)}
      <table>
        ${answers.map(
          ([status, answer]) => html`
            <tr>
              <th scope="row"><code>${status}</code></th>
              <td>${text(object(answer)['description'])}</td>
            </tr>
          `,
        )}
      </table>
    </section>
  `;
}

/** The description of the interface as a page to read, made from the same document as `/api/openapi.json`. No script. */
export function apiPage(document: Json) {
  const info = object(document['info']);
  const sections = Object.entries(object(document['paths'])).flatMap(([path, methods]) =>
    Object.entries(object(methods)).map(([method, operation]) => operationSection(path, method, object(operation))),
  );
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${apiWords.reading.title}</title>
        <link rel="stylesheet" href="/api/page.css" />
      </head>
      <body>
        <main>
          <h1>${apiWords.reading.title} <small>${text(info['version'])}</small></h1>
          <p>${text(info['description'])}</p>
          <p>${apiWords.reading.how}</p>
          <p><a href="/api/openapi.json">openapi.json</a></p>
          ${sections}
        </main>
      </body>
    </html>`;
}

/** The look of that page: the colours of the screens, and nothing that needs a download. */
export const apiPageStyle = `
:root { color-scheme: light dark; --ink: #23302f; --paper: #faf8f4; --line: #cfd4cf; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e0; --paper: #171c1c; --line: #3c4644; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1, h2 { line-height: 1.25; font-weight: 600; }
h2 { font-size: 1.05rem; margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1.25rem; }
small { font-weight: 400; }
code { font-family: ui-monospace, monospace; font-size: 0.92em; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: 0.75rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.75rem 0.3rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
summary { cursor: pointer; padding: 0.3rem 0; }
a { color: inherit; }
`;
