export type { Appended, Batch, EventStore, Receipt, StoredEvent, StoreTarget } from './event-store.ts';
