import { existsSync } from 'node:fs';
import { basename } from 'node:path';

import { reviewFileWords as words } from '../i18n/en/review-file.js';
import type { Decided } from '../disclosure/acknowledge.js';
import { shortened, shown } from '../schema/found.js';
import { pathOf } from '../schema/path.js';
import type { Path } from '../schema/path.js';
import type { Problem } from '../schema/problem.js';
import { reviewFile } from '../schema/review-file.js';
import type { ReviewFile } from '../schema/review-file.js';
import { isFields } from '../schema/shape.js';
import { readJson } from './read-json.js';

/** What stands beside a document for colleagues only, and what is wrong with it. */
export interface Review {
  file: string;
  review: ReviewFile | undefined;
  problems: Problem[];
}

/** Whether a file is a review file by its name. */
export function isReviewFile(file: string): boolean {
  return /\.review\.json$/i.test(file);
}

/** The review file of a document: `council.review.json` for `council.json`, if there is one. */
export function reviewBeside(document: string): Review | undefined {
  const file = document.replace(/(\.json)?$/i, '.review.json');
  return existsSync(file) ? readReview(file) : undefined;
}

/** Reads a review file, or says in words what is wrong with it. */
export function readReview(file: string): Review {
  const reading = readJson(file);
  if ('refused' in reading)
    return { file, review: undefined, problems: [{ ...reading.refused, path: basename(file) }] };

  const at = (path: Path) => `${basename(file)}${path.length ? `: ${pathOf(path)}` : ''}`;
  const repeated = reading.problems.map((problem) => ({ ...problem, path: `${basename(file)}: ${problem.path}` }));
  const result = reviewFile.safeParse(reading.value);
  if (result.success) return { file, review: result.data, problems: repeated };

  const problems = result.error.issues.slice(0, 50).map((issue): Problem => {
    const path = issue.path as Path;
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const field = String(path.at(-1)) as keyof typeof words.advice;
    const value = valueAt(reading.value, path);
    return {
      path: at(path),
      severity: 'error',
      expected: unknown === undefined ? expectedAt(path) : words.expected,
      found: unknown === undefined ? shown(value) : shown(unknown),
      advice:
        unknown === undefined
          ? String(Object.hasOwn(words.advice, field) && field !== 'unknown' ? words.advice[field] : words.advice.other)
          : words.advice.unknown(shortened(unknown)),
    };
  });
  return { file, review: undefined, problems: [...repeated, ...problems] };
}

/** What is said about decisions that count for nothing. */
export function voidedProblems({ file, review }: Review, voided: Decided['voided']): Problem[] {
  return voided.map(({ at, why }) => {
    const { rule, path, date, found } = review!.acknowledgements[at]!;
    const said = why === 'future' ? date : why === 'other-words' ? found : `${rule} at ${path}`;
    return {
      path: `${basename(file)}: acknowledgements[${at}]`,
      severity: why === 'stale' || why === 'other-words' ? 'warning' : 'error',
      found: shown(said),
      ...words.voided[why],
    };
  });
}

/** What the schema says about a field of a review file. */
function expectedAt(path: Path): string {
  const [first, , field] = path;
  const { shape } = reviewFile;
  const fields = first === 'acknowledgements' ? shape.acknowledgements.unwrap().element.shape : {};
  const known: Record<string, { description?: string | undefined }> = field === undefined ? shape : fields;
  return known[String(field ?? first)]?.description ?? words.expected;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, step) =>
      isFields(inside) || Array.isArray(inside) ? (inside as Record<string | number, unknown>)[step] : undefined,
    value,
  );
}
