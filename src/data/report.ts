import type { DataError } from './data-error.js';

/** Tells the web team, in one line of the console, what went wrong, where, and what to do. */
export function report({ message, problems }: DataError): void {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more: run cp-widgets check)` : '';
  const detail = first
    ? `. ${first.path}: expected ${first.expected}, found ${first.found}. ${first.advice}${more}`
    : '';
  console.error(`[corporate-parenting-widgets] ${message}${detail}`);
}
