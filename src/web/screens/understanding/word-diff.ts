/** A run of words that both texts have, only the new one, or only the old one. */
export type DiffRun = { readonly kind: 'same' | 'added' | 'gone'; readonly text: string };

const pieces = (text: string): readonly string[] => text.match(/\S+\s*/gu) ?? [];
const key = (piece: string) => piece.trim().toLowerCase();
/** Longer texts are compared as a whole: the table would grow with the product of both. */
const MOST_WORDS = 800;

/** What changed between two texts, word by word (longest common subsequence), spacing as in the text it comes from. */
export function wordDiff(before: string, after: string): readonly DiffRun[] {
  const a = pieces(before);
  const b = pieces(after);
  if (a.length > MOST_WORDS || b.length > MOST_WORDS)
    return before === after ? run('same', b) : apart([...run('gone', a), ...run('added', b)]);
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = table[i];
    const below = table[i + 1];
    if (!row || !below) continue;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = key(a[i] ?? '') === key(b[j] ?? '') ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  const out: { kind: DiffRun['kind']; text: string }[] = [];
  const put = (kind: DiffRun['kind'], text: string) => {
    const last = out.at(-1);
    if (last?.kind === kind) last.text += text;
    else out.push({ kind, text });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && right !== undefined && key(left) === key(right)) {
      put('same', right);
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      put('gone', left);
      i += 1;
    } else if (right !== undefined) {
      put('added', right);
      j += 1;
    }
  }
  return apart(out);
}

/** The last word of a text has no space after it; what is gone gets one where another word follows or goes before. */
function apart(runs: readonly DiffRun[]): readonly DiffRun[] {
  return runs.map((each, index) => {
    if (each.kind !== 'gone') return each;
    const before = runs[index - 1];
    const joined = before !== undefined && !/\s$/u.test(before.text);
    const last = index === runs.length - 1;
    return { kind: 'gone', text: `${joined ? ' ' : ''}${last ? each.text : each.text.replace(/\s*$/u, ' ')}` };
  });
}

function run(kind: DiffRun['kind'], words: readonly string[]): readonly DiffRun[] {
  return words.length === 0 ? [] : [{ kind, text: words.join('') }];
}
