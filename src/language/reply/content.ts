import { NEGATORS, STOP_WORDS } from '../text/index.ts';
import type { Token } from '../text/index.ts';

/** Whether a token carries content of its own. */
export function isContent(token: Token): boolean {
  return token.kind === 'number' || (token.kind === 'word' && !STOP_WORDS.has(token.norm) && !NEGATORS.has(token.norm));
}
