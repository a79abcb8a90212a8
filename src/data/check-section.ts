import { expect } from '../schema/checks.js';
import type { Problem } from '../schema/problem.js';
import { safeUrl } from '../schema/safe-url.js';
import type { Section } from '../schema/section.js';
import type { Arrival, Checked } from './arrival.js';
import { DataError } from './data-error.js';
import { report } from './report.js';

/** Where a section's file is, as an absolute address. Undefined for a section that stands in the document itself. */
export function addressOf(value: unknown, base: string): string | undefined {
  const url = isElsewhere(value) ? safeUrl(value.href, base) : '';
  return url?.startsWith('http') ? url : undefined;
}

/** A section with what is usable of it, or failed where nothing is. What is wrong is reported with its place in the document. */
export function checkSection(section: Section, value: unknown, document: string): Arrival<Checked<unknown>> {
  const { name } = section;
  const problems: Problem[] = [];
  const usable = isElsewhere(value)
    ? expect<unknown>('the address of a file', value.href, problems, '.href')
    : section.check(value, problems);
  for (const problem of problems) problem.path = name + problem.path;

  const lost = usable === undefined;
  const what = lost ? `nothing usable in "${name}"` : `some of "${name}" is left out`;
  const error = new DataError('invalid', `${document}: ${what}`, { problems });
  if (problems.length) report(error);
  return lost ? { status: 'failed', error } : { status: 'ready', value: { value: usable, published: true, problems } };
}

function isElsewhere(value: unknown): value is { href: string } {
  return typeof (value as { href?: unknown } | null)?.href === 'string';
}
