/** A random id for an act. `crypto.randomUUID` exists only on https and localhost; a table may also stand on plain http. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A fresh secret for one's own seat: 64 hex digits nobody can guess, made here, so that no inviter ever had it. */
export function newSecret(): string {
  return newId() + newId();
}

/** Letters and digits that are not taken for one another when they are read aloud. */
const CLEAR = 'ABCDEFGHKLMNPQRSTUVWXYZ23456789';

/** A code to be told by voice: three groups of four, about 59 bits. */
export function newCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  const signs = [...bytes].map((byte) => CLEAR[byte % CLEAR.length] ?? 'X').join('');
  return [signs.slice(0, 4), signs.slice(4, 8), signs.slice(8)].join('-');
}
