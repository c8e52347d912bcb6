export type DatabaseKind = 'sqlite' | 'postgres';

/** What both databases run, then what one of them runs. */
type Migration = { readonly both: readonly string[] } & { readonly [Kind in DatabaseKind]?: readonly string[] };

const FIRST: Migration = {
  both: [
    'CREATE TABLE rooms (room TEXT NOT NULL PRIMARY KEY, version BIGINT NOT NULL)',
    `CREATE TABLE events (
      room TEXT NOT NULL,
      position BIGINT NOT NULL,
      stream TEXT NOT NULL,
      seq BIGINT NOT NULL,
      schema_version BIGINT NOT NULL,
      envelope TEXT NOT NULL,
      hash TEXT NOT NULL,
      salt TEXT,
      content TEXT,
      PRIMARY KEY (room, position),
      UNIQUE (room, stream, seq)
    )`,
    `CREATE TABLE receipts (
      room TEXT NOT NULL,
      seat TEXT NOT NULL,
      act TEXT NOT NULL,
      receipt TEXT NOT NULL,
      PRIMARY KEY (room, seat, act)
    )`,
    `CREATE TABLE tokens (
      room TEXT NOT NULL,
      seat TEXT NOT NULL,
      digest TEXT NOT NULL,
      PRIMARY KEY (room, seat, digest)
    )`,
    'CREATE INDEX tokens_by_digest ON tokens (digest)',
  ],
};

// The key of the events is what keeps two appends from the same position, and their last position is the version: a table
// of versions beside them would be one row more to change with every act. In SQLite a receipt lies in its key's own tree:
// one page less to write.
const VERSION_IS_LAST_POSITION: Migration = {
  both: ['DROP TABLE rooms'],
  sqlite: [
    `CREATE TABLE receipts_by_act (
      room TEXT NOT NULL,
      seat TEXT NOT NULL,
      act TEXT NOT NULL,
      receipt TEXT NOT NULL,
      PRIMARY KEY (room, seat, act)
    ) WITHOUT ROWID`,
    'INSERT INTO receipts_by_act SELECT room, seat, act, receipt FROM receipts',
    'DROP TABLE receipts',
    'ALTER TABLE receipts_by_act RENAME TO receipts',
  ],
};

/**
 * The tables, in order of their making; each entry runs once, in one transaction. Never change an entry that was
 * released: add one. Every key starts with the room, so that a large installation can spread its rooms over several
 * machines.
 */
export const MIGRATIONS: readonly Migration[] = [FIRST, VERSION_IS_LAST_POSITION];

/** Where a database remembers how many migrations it has seen. */
export const MIGRATION_TABLE = 'CREATE TABLE IF NOT EXISTS migrations (number BIGINT NOT NULL PRIMARY KEY)';
/** How many migrations a database has seen, as `number`. */
export const MIGRATIONS_DONE = 'SELECT COALESCE(MAX(number), 0) AS number FROM migrations';
/** Notes one migration (1: its number, from 1). */
export const MIGRATION_NOTED = 'INSERT INTO migrations (number) VALUES (?1)';

/** The migrations a database still needs, with their numbers. Throws where the database is ahead of this program. */
export function pending(
  done: number,
  kind: DatabaseKind,
): readonly { readonly number: number; readonly statements: readonly string[] }[] {
  if (done > MIGRATIONS.length)
    throw new Error(
      `The database has version ${done}, and this Parley knows ${MIGRATIONS.length}. Start a newer Parley with it.`,
    );
  return MIGRATIONS.map((migration, index) => ({
    number: index + 1,
    statements: [...migration.both, ...(migration[kind] ?? [])],
  })).slice(done);
}
