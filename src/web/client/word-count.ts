/** Words of a text as the room counts them (`src/room/limits.ts`): runs of letters or digits with inner marks. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.,-](?=[\p{L}\p{N}]))*/gu)?.length ?? 0;
}
