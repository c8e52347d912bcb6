import type { EventStore, StoreTarget } from './event-store.ts';
import { openMemoryStore } from './memory.ts';
import { openSqliteStore } from './sqlite.ts';

/** Opens a store and brings its tables up to date. Rejects with a plain message where that cannot be done. */
export async function openStore(target: StoreTarget): Promise<EventStore> {
  switch (target.type) {
    case 'memory':
      return openMemoryStore();
    case 'sqlite':
      return openSqliteStore(target.directory);
    case 'postgres': {
      // Loaded on demand: who runs on SQLite needs no PostgreSQL driver in memory.
      const { openPostgresStore } = await import('./postgres.ts');
      return openPostgresStore(target.url);
    }
    default: {
      const never: never = target;
      throw new Error(`No such store: ${JSON.stringify(never)}`);
    }
  }
}
