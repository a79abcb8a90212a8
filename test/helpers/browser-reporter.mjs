import { relative } from 'node:path';

import { writeCounts } from './counts.mjs';

/**
 * Counts the tests of one run in one engine. A file that cannot be loaded, or that
 * holds no test, is a failure: silence is never a pass.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function browserReporter() {
  return {
    onTestRunFinished({ sessions }) {
      /** @type {Required<import('./counts.mjs').Counts>} */
      const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
      for (const session of sessions) {
        const tests = session.testResults ? testsOf(session.testResults) : [];
        const failed = tests.filter(({ passed, skipped }) => !passed && !skipped).map(({ name }) => name);
        const brokenFile =
          failed.length === 0 && (session.passed === false || session.errors.length > 0 || tests.length === 0);

        counts.passed += tests.filter(({ passed, skipped }) => passed && !skipped).length;
        counts.skipped += tests.filter(({ skipped }) => skipped).length;
        if (brokenFile) failed.push('could not be run whole');
        counts.failed += failed.length;
        counts.failures.push(...failed.map((name) => `${relative(process.cwd(), session.testFile)}: ${name}`));
        if (tests.length === 0) console.error(`\n${session.testFile}: no tests ran.`);
      }
      writeCounts(counts);
    },
  };
}

/** @param {import('@web/test-runner').TestSuiteResult} suite @returns {import('@web/test-runner').TestResult[]} */
function testsOf({ tests, suites }) {
  return [...tests, ...suites.flatMap(testsOf)];
}
