import type { TokenChange } from './event-store.ts';

type Owner = { readonly room: string; readonly seat: string };
/** What a store finds, inside the transaction of a change. */
export type Found = {
  /** Whose the token of `only.stands` is, or a token of the seat `only.free`. */
  readonly only: Owner | undefined;
  /** Whose the new token is already. */
  readonly taken: Owner | undefined;
};

/** Whether tokens may change hands (`EventStore.exchangeToken`). */
export function mayExchange(room: string, { ends, only }: TokenChange, found: Found): boolean {
  const ended = (owner: Owner): boolean => owner.room === room && ends.includes(owner.seat);
  const stands = found.only !== undefined && ended(found.only);
  const holds = only === undefined || ('stands' in only ? stands : found.only === undefined);
  return holds && (found.taken === undefined || ended(found.taken));
}
