/** `npm run bench:language [-- SECTION…]`: how well the readers read people they have not learned from, and what they cost. */
import { measureCost } from './language/cost.ts';
import { measureCoverage } from './language/coverage.ts';
import { measureCoverageProbe } from './language/coverage-probe.ts';
import { measureFreshMessages, measureFreshMistrust, measureFreshThreads } from './language/fresh.ts';
import { measureKeyPoints } from './language/key-points.ts';
import { measureMessages } from './language/messages.ts';
import { measureMistrust } from './language/mistrust.ts';
import { measureProbe } from './language/probe.ts';
import { measureReply } from './language/reply.ts';
import { measureThreads } from './language/threads.ts';

const SECTIONS: Readonly<Record<string, () => void>> = {
  cost: measureCost,
  reply: measureReply,
  probe: () => {
    measureProbe();
    measureFreshMessages();
    measureFreshMistrust();
    measureFreshThreads();
  },
  coverage: measureCoverage,
  'coverage-probe': measureCoverageProbe,
  'key-points': measureKeyPoints,
  messages: measureMessages,
  mistrust: measureMistrust,
  threads: measureThreads,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
  console.error(`There is no section "${unknown.join(', ')}". Sections: ${Object.keys(SECTIONS).join(', ')}.`);
  process.exit(1);
}
console.log(
  'The cases were invented and labelled by large language models; they are not messages of real negotiators.',
);
for (const [name, measure] of Object.entries(SECTIONS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const start = performance.now();
  measure();
  console.log(`  (${name}: ${Math.round((performance.now() - start) / 1000)} s)`);
}
