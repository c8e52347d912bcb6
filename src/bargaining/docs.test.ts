/** The example in docs/bargaining.md runs and gives what its comments say. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../test/shared.ts';

test('the example in the documentation', async () => {
  const text = readFileSync(join(repositoryRoot, 'docs/bargaining.md'), 'utf8');
  const code = /```ts\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'parley-docs-'));
  const source = join(folder, 'example.ts');
  writeFileSync(source, code);
  const outfile = join(folder, 'example.mjs');
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    format: 'esm',
    alias: { 'parley/bargaining': join(repositoryRoot, 'src/bargaining/index.ts') },
    logLevel: 'error',
  });
  const { shown } = (await import(pathToFileURL(outfile).href)) as { shown: Record<string, unknown> };
  expect(code).toContain(`efficient: frontier.size, // ${String(shown['efficient'])} efficient packages`);
  expect(code).toContain(`nash: nash?.points, // ${JSON.stringify(shown['nash']).replaceAll(',', ', ')}:`);
  expect(shown['faultInTheProof']).toBeUndefined();
});
