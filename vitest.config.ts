import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, the longest first. By itself the runner starts with the largest file where it knows no
 * times: then one of these would come last, and one core would wait for it.
 */
const longest = [
  'test/browser/every-screen.test.ts',
  'test/privacy.prop.test.ts',
  'test/privacy.more.test.ts',
  'test/privacy.leaks.test.ts',
  'test/kill-server.test.ts',
  'src/room/gate.model.test.ts',
  'test/privacy.http.test.ts',
  'test/swap.prop.test.ts',
];

/** Files that share no process with others: they measure, kill, listen, or play rooms by the thousand. */
const apart = ['test/*.test.ts', 'test/record/*.test.ts', 'src/{store,server,host,cli}/**/*.test.ts'];
const none = ['dist/**', 'node_modules/**'];

/** Those apart first, so that a process that is shared is not ended for one of them; of both the longest first. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId, project }: TestSpecification): number => {
      const index = longest.findIndex((name) => moduleId.endsWith(`/${name}`));
      return (project.name === 'apart' ? 0 : longest.length + 1) + (index < 0 ? longest.length : index);
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'apart', include: apart, exclude: none } },
      // Starting a process and loading the same modules for each file took a fifth of the time of these.
      {
        extends: true,
        test: {
          name: 'together',
          isolate: false,
          include: ['src/**/*.test.{ts,tsx}', 'test/browser/*.test.ts'],
          exclude: [...none, ...apart],
        },
      },
    ],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Two cores everywhere: more workers only make the timings of one another worse.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
  },
});
