/** A random id for an act. `crypto.randomUUID` exists only on https and localhost; a table may also stand on plain http. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A fresh secret for one's own seat: 64 hex digits nobody can guess, made here, so that no inviter ever had it. */
export function newSecret(): string {
  return newId() + newId();
}
