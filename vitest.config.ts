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

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const index = longest.findIndex((name) => moduleId.endsWith(`/${name}`));
      return index < 0 ? longest.length : index;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'],
    exclude: ['dist/**', 'node_modules/**'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Two cores everywhere: more workers only make the timings of one another worse.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
  },
});
