import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder, with no trailing slash. */
export const repositoryRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * The path of a file or folder in the reference material beside the project (`../shared`, or `PARLEY_SHARED`).
 * A user's clone has none: then `undefined`, and the test that asked passes with a word. In CI it must be there,
 * so that what needs it always runs: then this throws.
 */
export function sharedPath(name: string): string | undefined {
  const base = process.env['PARLEY_SHARED'] ?? join(repositoryRoot, '..', 'shared');
  const path = join(base, name);
  if (existsSync(path)) return path;
  if (process.env['CI']) throw new Error(`CI must have the reference material: ${path} is missing.`);
  return undefined;
}
