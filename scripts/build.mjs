// Bundles our own code; packages stay packages. Output: dist/parley.js (command), dist/*.js (subpath exports), dist/web.
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root, run } from './ensure.mjs';

const at = (path) => join(root, path);
const entries = {
  parley: 'src/cli/main.ts',
  room: 'src/room/index.ts',
  language: 'src/language/index.ts',
  bargaining: 'src/bargaining/index.ts',
  record: 'src/record/index.ts',
  server: 'src/server/index.ts',
};
const present = Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(at(file))));

rmSync(at('dist'), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: present,
  outdir: 'dist',
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  loader: { '.bin': 'binary' },
  logLevel: 'warning',
});
// Workers are files of their own: they are started by path.
const workers = readdirSync(at('src'), { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.worker.ts') && !file.startsWith('web'));
if (workers.length > 0) {
  await build({
    absWorkingDir: root,
    entryPoints: workers.map((file) => join('src', file)),
    outdir: 'dist/workers',
    entryNames: '[name]',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
}
// Types of the pure parts, for those who use them as a library.
run(process.execPath, [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.types.json']);
if (existsSync(at('src/web/index.html'))) {
  const vite = await import('vite');
  await vite.build({ configFile: at('src/web/vite.config.ts'), root: at('src/web'), logLevel: 'warn' });
  // The one page from afar is made by the server and has no built names: the two typefaces under plain ones.
  const fonts = { commissioner: 'commissioner-latin-wght-normal', literata: 'literata-latin-opsz-normal' };
  mkdirSync(at('dist/web/fonts'), { recursive: true });
  for (const [name, file] of Object.entries(fonts)) {
    copyFileSync(
      at(`node_modules/@fontsource-variable/${name}/files/${file}.woff2`),
      at(`dist/web/fonts/${name}.woff2`),
    );
  }
}
