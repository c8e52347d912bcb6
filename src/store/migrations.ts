/**
 * The tables, in order of their making; each entry runs once, in one transaction, in SQLite and PostgreSQL alike.
 * Never change an entry that was released: add one. Every key starts with the room, so that a large installation can
 * spread its rooms over several machines.
 */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
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
];

/** Where a database remembers how many migrations it has seen. */
export const MIGRATION_TABLE = 'CREATE TABLE IF NOT EXISTS migrations (number BIGINT NOT NULL PRIMARY KEY)';
/** How many migrations a database has seen, as `number`. */
export const MIGRATIONS_DONE = 'SELECT COALESCE(MAX(number), 0) AS number FROM migrations';
/** Notes one migration (1: its number, from 1). */
export const MIGRATION_NOTED = 'INSERT INTO migrations (number) VALUES (?1)';

/** The migrations a database still needs, with their numbers. Throws where the database is ahead of this program. */
export function pending(done: number): readonly { readonly number: number; readonly statements: readonly string[] }[] {
  if (done > MIGRATIONS.length)
    throw new Error(
      `The database has version ${done}, and this Parley knows ${MIGRATIONS.length}. Start a newer Parley with it.`,
    );
  return MIGRATIONS.map((statements, index) => ({ number: index + 1, statements })).slice(done);
}
