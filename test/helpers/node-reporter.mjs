import { relative } from 'node:path';

import { writeCounts } from './counts.mjs';

/**
 * Counts the tests of `node --test`: each `it` once, and never a `describe`. Node
 * reports a file that holds no test as one that passed; here it has failed.
 *
 * @param {AsyncIterable<{ type: string; data: any }>} events
 */
export default async function* nodeReporter(events) {
  /** @type {Required<import('./counts.mjs').Counts>} */
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' && !hookFailed(data)) continue;

    const isFile = data.nesting === 0 && /[\\/]/.test(data.name) && /\.[cm]?[jt]s$/.test(data.name);
    if (isFile && type === 'test:pass') yield `\n${data.name}: no tests ran.\n`;
    if (isFile || (type === 'test:fail' && data.todo === undefined)) {
      counts.failed += 1;
      counts.failures.push(`${relative(process.cwd(), data.file ?? '')}: ${data.name}`);
    } else if (data.skip !== undefined || data.todo !== undefined) counts.skipped += 1;
    else counts.passed += 1;
  }
  writeCounts(counts);
}

/** A suite that breaks in `before` or while it is read takes its tests with it; that must not count as nothing. */
function hookFailed(/** @type {any} */ data) {
  const failure = data.details.error?.failureType;
  return failure !== undefined && failure !== 'subtestsFailed';
}
