import { acknowledge } from '../disclosure/acknowledge.js';
import type { Decided } from '../disclosure/acknowledge.js';
import { auditDocument } from '../disclosure/audit.js';
import type { Publication } from '../disclosure/audit.js';
import { presets } from '../disclosure/policy.js';
import type { PresetName } from '../disclosure/policy.js';
import { reviewDocument } from '../schema/authoring.js';
import type { Problem } from '../schema/problem.js';
import { isFields } from '../schema/shape.js';
import type { FileReport } from './check-report.js';
import { notBegun } from './not-begun.js';
import { notYet } from './not-yet.js';
import { readDocument } from './read-document.js';
import { readReview, reviewBeside, voidedProblems } from './read-review.js';

/** What a document is held against. */
export interface Against {
  preset: PresetName | undefined;
  /** What was published before. */
  earlier: readonly Publication[];
  /** The day of the check. */
  today: string;
}

/** Whether a document is valid, honest and safe to publish. */
export function checkedDocument(file: string, { preset, earlier, today }: Against): FileReport {
  const reading = readDocument(file);
  if ('refused' in reading) return { file, problems: [reading.refused], astray: reading.astray };

  const { document } = reading;
  const problems = [...reading.problems, ...reviewDocument(document)];
  if (!isFields(document)) return { file, problems, astray: false };

  const beside = reviewBeside(file);
  const policy = presets[preset ?? beside?.review?.preset ?? 'default'];
  const findings = auditDocument(document, { policy, against: earlier });
  const decided = acknowledge(findings, beside?.review?.acknowledgements ?? [], document, today);
  return {
    file,
    problems: errorsFirst([
      ...problems,
      ...notBegun(document, today),
      ...notYet(document, today),
      ...decided.left,
      ...(beside ? [...beside.problems, ...voidedProblems(beside, decided.voided)] : []),
    ]),
    astray: false,
    ...(beside && { review: beside.file }),
    acknowledged: acknowledgedIn(decided),
  };
}

/** Whether a review file can be read, where it is given by itself. */
export function checkedReview(file: string): FileReport {
  const { problems } = readReview(file);
  return { file, problems, astray: false };
}

function acknowledgedIn({ acknowledged }: Decided): FileReport['acknowledged'] {
  return acknowledged.map(({ finding, acknowledgement }) => {
    const { rule, path, found } = finding;
    const { reason, role, date } = acknowledgement;
    return { rule, path, found, reason, role, date };
  });
}

function errorsFirst(problems: Problem[]): Problem[] {
  return problems.sort((one, other) => Number(one.severity === 'warning') - Number(other.severity === 'warning'));
}
