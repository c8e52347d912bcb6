export type { Appended, Batch, EventStore, Receipt, StoredEvent, StoreTarget } from './event-store.ts';
export { openStore } from './open.ts';
