// `npm run bench [-- SECTION…]`: what serving costs. Sections: sqlite, postgres, load [MINUTES], script. Timings of two
// machines, or of two runs, say little: what counts is the ratio to plain inserts in the same run.
import { loadSection } from './serving/load.ts';
import { postgresSection } from './serving/postgres.ts';
import { scriptSection } from './serving/script.ts';
import { sqliteSection } from './serving/sqlite.ts';

const [wanted, minutes] = process.argv.slice(2);
const sections: Readonly<Record<string, () => Promise<void>>> = {
  sqlite: sqliteSection,
  postgres: postgresSection,
  load: () => loadSection(Number(minutes ?? 1)),
  script: scriptSection,
};
if (wanted !== undefined && !(wanted in sections)) {
  console.error(`There is no section "${wanted}". Sections: ${Object.keys(sections).join(', ')}.`);
  process.exit(1);
}
for (const [name, run] of Object.entries(sections)) if (wanted === undefined || wanted === name) await run();
