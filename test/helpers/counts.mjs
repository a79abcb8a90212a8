import { appendFileSync, readFileSync } from 'node:fs';

/**
 * Numbers cross from the test processes to `test/run.mjs` in a file named by
 * COUNTS_FILE, one line a report: what a runner prints is for people, and changes. `failures` are the names of what failed.
 *
 * @typedef {{ passed: number; failed: number; skipped: number; failures?: string[] }} Counts
 */

/** @param {Counts} counts */
export function writeCounts(counts) {
  if (process.env.COUNTS_FILE) appendFileSync(process.env.COUNTS_FILE, `${JSON.stringify(counts)}\n`);
}

/** @param {string} file @returns {Required<Counts>} */
export function readCounts(file) {
  /** @type {Required<Counts>} */
  const total = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { passed, failed, skipped, failures = [] } = JSON.parse(line);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    total.failures.push(...failures);
  }
  return total;
}
