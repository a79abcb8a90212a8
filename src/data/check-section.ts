import type { Problem } from '../schema/problem.js';
import type { Section } from '../schema/section.js';
import type { Arrival, Checked } from './arrival.js';
import { DataError } from './data-error.js';
import { report } from './report.js';

/** Where a section's file is, as an absolute address. Undefined for a section that stands in the document itself. */
export function addressOf(value: unknown, base: string): string | undefined {
  if (!isElsewhere(value)) return undefined;
  try {
    const url = new URL(value.href, base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** A section with what is usable of it, or failed where nothing is. What is wrong is reported with its place in the document. */
export function checkSection(section: Section, value: unknown, document: string): Arrival<Checked<unknown>> {
  const { name } = section;
  const problems: Problem[] = [];
  const checked = isElsewhere(value) ? noAddress(value.href, problems) : section.check(value, problems);
  for (const problem of problems) problem.path = name + problem.path;

  if (checked === undefined) {
    const error = new DataError('invalid', `${document}: nothing usable in "${name}"`, { problems });
    report(error);
    return { status: 'failed', error };
  }
  if (problems.length) report(new DataError('invalid', `${document}: some of "${name}" is left out`, { problems }));
  return { status: 'ready', value: { value: checked, published: true, problems } };
}

function isElsewhere(value: unknown): value is { href: string } {
  return typeof value === 'object' && value !== null && 'href' in value && typeof value.href === 'string';
}

function noAddress(href: string, problems: Problem[]): undefined {
  problems.push({
    path: '.href',
    severity: 'error',
    expected: 'the address of a file',
    found: JSON.stringify(href.slice(0, 60)),
    advice: 'Use https:, or an address relative to the document.',
  });
}
