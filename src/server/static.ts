import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Hono } from 'hono';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** Serves the built screens. Every address that is neither a file nor the interface gets the page, which routes itself. */
export function serveWeb(app: Hono, folder: string): void {
  app.get('*', async (c, next) => {
    const path = c.req.path;
    if (path.startsWith('/api/')) return next();
    const file = normalize(join(folder, decodeURIComponentOrEmpty(path)));
    const type = types[extname(file)];
    const inside = file.startsWith(normalize(folder + sep));
    const found = inside && type ? await readOrNothing(file) : undefined;
    const bytes = found ?? (extname(path) === '' ? await readOrNothing(join(folder, 'index.html')) : undefined);
    if (!bytes) return next();
    c.header('Content-Type', found && type ? type : 'text/html; charset=utf-8');
    // Built files carry a digest in their names; the page itself does not.
    c.header('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    return c.body(new Uint8Array(bytes));
  });
}

function decodeURIComponentOrEmpty(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

async function readOrNothing(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}
