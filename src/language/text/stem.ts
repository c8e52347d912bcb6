const VOWEL = /[aeiouy]/u;

function undouble(word: string): string {
  return /([bdfgmnprt])\1$/u.test(word) ? word.slice(0, -1) : word;
}

function dropParticiple(word: string, suffix: string): string {
  const base = word.slice(0, -suffix.length);
  if (base.length < 3 || !VOWEL.test(base)) return word;
  return /(?:at|bl|iz|[^aeiou][aeiou][vsczg])$/u.test(base) ? base : undouble(base);
}

const DERIVED: readonly (readonly [string, string])[] = [
  ['isation', 'ize'],
  ['ization', 'ize'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['ational', 'ate'],
  ['ation', 'ate'],
  ['ement', ''],
  ['ment', ''],
  ['ness', ''],
  ['ingly', ''],
  ['edly', ''],
  ['ably', 'able'],
  ['ibly', 'ible'],
  ['ity', ''],
  ['ly', ''],
  ['ful', ''],
  ['ical', 'ic'],
];

/** A light English stemmer in the spirit of Porter (1980): plural, -ed, -ing and a few derivations; input lower case, output never empty. */
export function stem(word: string): string {
  let out = word.replace(/'(?:s|re|ve|ll|d|m)$/u, '');
  if (out.length < 4 || out.length > 30) return out === '' ? word : out;
  if (out.endsWith('ies')) out = `${out.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|zz)es$/u.test(out)) out = out.slice(0, -2);
  else if (/[^su]s$/u.test(out)) out = out.slice(0, -1);
  if (out.endsWith('ing')) out = dropParticiple(out, 'ing');
  else if (out.endsWith('ied')) out = `${out.slice(0, -3)}y`;
  else if (out.endsWith('ed')) out = dropParticiple(out, 'ed');
  for (const [suffix, replacement] of DERIVED) {
    if (out.length - suffix.length >= 4 && out.endsWith(suffix)) {
      out = out.slice(0, -suffix.length) + replacement;
      break;
    }
  }
  // "price", "pricing", "priced" meet without the final e; y and i meet as i.
  if (out.length > 4 && out.endsWith('e')) out = out.slice(0, -1);
  if (out.length > 3 && /[^aeiou]y$/u.test(out)) out = `${out.slice(0, -1)}i`;
  return out;
}
