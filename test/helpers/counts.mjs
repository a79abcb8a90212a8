import { appendFileSync, readFileSync } from 'node:fs';

/**
 * Numbers cross from the test processes to `test/run.mjs` in a file named by
 * COUNTS_FILE, one line a report: what a runner prints is for people, and changes.
 *
 * @typedef {{ passed: number; failed: number; skipped: number }} Counts
 */

/** @param {Counts} counts */
export function writeCounts(counts) {
  if (process.env.COUNTS_FILE) appendFileSync(process.env.COUNTS_FILE, `${JSON.stringify(counts)}\n`);
}

/** @param {string} file @returns {Counts} */
export function readCounts(file) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { passed, failed, skipped } = JSON.parse(line);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}
