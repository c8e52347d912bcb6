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

/** How the page looks: in the colours of the device, without anything from elsewhere. */
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
textarea, select, input:not([type=radio]) { width: 100%; padding: 0.65rem 0.75rem; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 0.5rem; }
fieldset { border: 0; padding: 0; margin: 0; }
fieldset button { display: block; width: 100%; text-align: left; margin-top: 0.6rem; }
button { min-height: 2.75rem; padding: 0.6rem 1rem; font: inherit; font-weight: 600; color: inherit; background: var(--card); border: 1.5px solid var(--line); border-radius: 0.6rem; margin-top: 0.75rem; cursor: pointer; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
.said { padding: 0.75rem 1rem; background: var(--card); border: 1px solid var(--line); border-left-width: 5px; border-radius: 0.5rem; }
`;
