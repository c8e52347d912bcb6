/** The sentences of a text as they stand in it, outer blanks cut. */
export function sentencesOf(text: string): readonly string[] {
  const parts = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)];
  return parts.map((part) => part.segment.trim()).filter((sentence) => sentence !== '');
}
