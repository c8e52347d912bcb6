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

/**
 * The looks of the one page from afar: the colours and typefaces of the screens (`src/web/look/tokens.css`), in one small
 * sheet of its own. Where the fonts are missing or late, the page stands in the system's.
 */
export const afarStyle = `@font-face { font-family: Commissioner; font-weight: 100 900; font-display: swap; src: url(/fonts/commissioner.woff2) format('woff2'); }
@font-face { font-family: Literata; font-weight: 200 900; font-display: swap; src: url(/fonts/literata.woff2) format('woff2'); }
:root { color-scheme: light dark; --ink: #15241f; --paper: #f0f4f2; --soft: #3c4c46; --line: #77847d; --hair: #ced7d3; --card: #fdfefe; --action: #143f34; --on-action: #fdfefe; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8efeb; --paper: #0d1412; --soft: #bcc7c2; --line: #77847d; --hair: #313c38; --card: #17201c; --action: #b6dbcb; --on-action: #0d1412; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 Commissioner, system-ui, sans-serif; }
.mark { max-width: 42rem; margin: 0 auto; padding: 1.1rem 1rem 0; display: flex; align-items: center; gap: 0.6rem; font: 600 1.3rem/1 Literata, Georgia, serif; }
.mark svg { width: 1.8rem; height: 1.8rem; }
main { max-width: 42rem; margin: 0 auto; padding: 1.25rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: clamp(1.6rem, 1.35rem + 1.2vw, 2rem); line-height: 1.18; letter-spacing: -0.02em; font-weight: 680; margin: 0.75rem 0 0.4rem; text-wrap: balance; }
h2 { font-size: 1.2rem; font-weight: 680; margin: 2.25rem 0 0.5rem; }
h1 + p { margin-top: 0; color: var(--soft); }
blockquote { margin: 1.25rem 0; padding: 1.1rem 1.25rem; background: var(--card); border: 1px solid var(--hair); border-radius: 0.9rem; font: 1.1875rem/1.5 Literata, Georgia, serif; }
blockquote ul { margin: 0.35rem 0 0; padding-inline-start: 1.1em; }
blockquote.small { font-size: 1.0625rem; margin: 0.5rem 0 1rem; }
label, legend { display: block; font-weight: 600; margin-top: 1.25rem; }
.pick { font-weight: 400; margin-top: 0.5rem; }
.hint { color: var(--soft); font-size: 0.9375rem; margin: 0.15rem 0 0.35rem; }
textarea, select, input:not([type=radio]) { width: 100%; padding: 0.65rem 0.75rem; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 0.6rem; min-height: 3rem; }
textarea { font-family: Literata, Georgia, serif; }
label + input { margin-top: 0.35rem; }
fieldset { border: 0; padding: 0; margin: 0; }
fieldset button { display: block; width: 100%; text-align: left; margin-top: 0.6rem; }
button { min-height: 3rem; padding: 0.6rem 1.1rem; font: inherit; font-weight: 600; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 0.6rem; margin-top: 0.75rem; cursor: pointer; }
button.main { background: var(--action); border-color: var(--action); color: var(--on-action); }
button + .hint { margin-top: 0.4rem; }
section[aria-labelledby=ways] { margin-top: 2.5rem; padding-top: 0.1rem; border-top: 1px solid var(--hair); }
section[aria-labelledby=ways] h2 { margin-top: 1.5rem; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
.said { padding: 0.75rem 1rem; background: var(--card); border: 1px solid var(--line); border-left-width: 5px; border-radius: 0.6rem; }
`;
