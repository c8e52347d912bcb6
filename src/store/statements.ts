/** Every statement that both databases run, with SQLite's numbered places; `numbered` makes PostgreSQL's of them. */
export const STATEMENTS = {
  /** 1 room: the positions of a room have no gap, so the last one is its version; 0 for a room nobody knows. */
  version: 'SELECT COALESCE(MAX(position), 0) AS version FROM events WHERE room = ?1',
  /** 1 room, 2 position, then the columns of `columnsOf`. */
  addEvent: `INSERT INTO events (room, position, stream, seq, schema_version, envelope, hash, salt, content)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)`,
  /** 1 room, 2 position to start behind. */
  events: `SELECT position, schema_version, envelope, hash, salt, content FROM events
    WHERE room = ?1 AND position > ?2 ORDER BY position`,
  /** 1 room, 2 stream, 3 seq. */
  erase: `UPDATE events SET salt = NULL, content = NULL
    WHERE room = ?1 AND stream = ?2 AND seq = ?3 AND salt IS NOT NULL RETURNING position`,
  /** 1 room, 2 seat, 3 act, 4 receipt. */
  addReceipt: 'INSERT INTO receipts (room, seat, act, receipt) VALUES (?1, ?2, ?3, ?4)',
  /** 1 room, 2 seat, 3 act. */
  receipt: 'SELECT receipt FROM receipts WHERE room = ?1 AND seat = ?2 AND act = ?3',
  /** 1 room, 2 seat, 3 digest. */
  grant: 'INSERT INTO tokens (room, seat, digest) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING',
  /** 1 room, 2 seat. */
  revoke: 'DELETE FROM tokens WHERE room = ?1 AND seat = ?2',
  /** 1 room, 2 seat. */
  token: 'SELECT room, seat FROM tokens WHERE room = ?1 AND seat = ?2 LIMIT 1',
  /** 1 digest. */
  seat: 'SELECT room, seat FROM tokens WHERE digest = ?1 LIMIT 1',
} as const;

/** The same statement with PostgreSQL's `$1` in place of SQLite's `?1`. */
export function numbered(statement: string): string {
  return statement.replaceAll(/\?(\d+)/g, '$$$1');
}
