/** A text with words added at its end, as a paragraph of their own. */
export function withParagraph(text: string, words: string): string {
  return text.trim() === '' ? words : `${text.trimEnd()}\n\n${words}`;
}
