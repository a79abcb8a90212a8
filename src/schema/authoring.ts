import { closest } from './closest.js';
import { dataset } from './dataset.js';
import { shortened, shown } from './found.js';
import { CURRENT_VERSION, migrate, versionOf } from './migrate.js';
import { pathOf } from './path.js';
import type { Problem } from './problem.js';
import { refusalsAt } from './refusals.js';
import { checkRules } from './rules/index.js';
import { is, isFields, placesOf, sectionsOf } from './shape.js';
import type { Place } from './shape.js';

/** Everything an author should know about a document: its shape, then the rules that hold between its parts. */
export function reviewDocument(document: unknown): Problem[] {
  const problems = checkDocument(document);
  const current = migrate(document);
  return worstFirst(withoutEchoes(isFields(current) ? [...problems, ...checkRules(current)] : problems));
}

/**
 * Whether a parsed document has the shape that the schema asks for, section by section, more strictly than a page does:
 * fields and codes that pages pass over are warnings here, because they are most often misspelt.
 */
export function checkDocument(document: unknown): Problem[] {
  if (!isFields(document)) return [notADocument(document)];
  const current = migrate(document);
  if (current === 'newer') return [tooNew(document)];
  if (!sectionsOf(current).length) return [...versionProblems(document), notADocument(document)];

  const whole = { path: [], value: current, schema: dataset, description: '' };
  const problems = [...versionProblems(document), ...editorProblems(current), ...unknownFields(whole)];
  for (const place of placesOf(current)) problems.push(...refusalsAt(place), ...unknownFields(place));
  return problems;
}

/** Errors before warnings, otherwise in the order of the document. */
function worstFirst(problems: Problem[]): Problem[] {
  const weight = { error: 0, warning: 1 };
  return problems.sort((a, b) => weight[a.severity] - weight[b.severity]);
}

/** A field that a rule refuses by name need not be called unknown as well. */
function withoutEchoes(problems: Problem[]): Problem[] {
  const refused = new Set(problems.filter(({ severity }) => severity === 'error').map(({ path }) => path));
  return problems.filter(({ severity, path }) => severity === 'error' || !refused.has(path));
}

function unknownFields({ path, value, schema }: Place): Problem[] {
  if (!is(schema, 'object') || !isFields(value)) return [];

  const known = Object.keys(schema._zod.def.shape);
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const near = closest(
        key,
        known.filter((name) => !Object.hasOwn(value, name)),
      );
      return {
        path: pathOf([...path, key]),
        severity: 'warning' as const,
        expected: `one of the fields: ${known.join(', ')}`,
        found: shown(key),
        advice: near
          ? `Did you mean "${near}"? Pages pass over a field they do not know.`
          : 'Leave it out: pages pass over a field they do not know.',
      };
    });
}

function versionProblems(document: unknown): Problem[] {
  const said = (document as { schemaVersion?: unknown }).schemaVersion;
  const current = versionOf({ schemaVersion: CURRENT_VERSION });
  const problem = {
    path: 'schemaVersion',
    expected: `the version of the format, as text: "${CURRENT_VERSION}"`,
    found: shown(said),
  };

  if (said === undefined) {
    return [
      {
        ...problem,
        severity: 'warning',
        advice: `Add "schemaVersion": "${CURRENT_VERSION}". Until then it is taken as 1.0.`,
      },
    ];
  }
  if (typeof said !== 'string' || !/^\d+\.\d+$/.test(said)) {
    return [
      { ...problem, severity: 'error', advice: `Write "schemaVersion": "${CURRENT_VERSION}", in quotation marks.` },
    ];
  }
  if (versionOf(document).major < current.major || versionOf(document).minor <= current.minor) return [];
  return [
    {
      ...problem,
      severity: 'warning',
      advice: 'Use a newer version of this command, which knows what is new in that format.',
    },
  ];
}

function editorProblems({ $schema }: Record<string, unknown>): Problem[] {
  if ($schema === undefined || typeof $schema === 'string') return [];
  return refusalsAt({ path: ['$schema'], value: $schema, schema: dataset.shape.$schema.unwrap(), description: '' });
}

function tooNew(document: unknown): Problem {
  return {
    path: 'schemaVersion',
    severity: 'error',
    expected: `version ${CURRENT_VERSION.split('.')[0]} of the format, or an older one`,
    found: shown((document as { schemaVersion?: unknown }).schemaVersion),
    advice: `The document is written in a newer format than this command can read. Use a newer version of the command.`,
  };
}

function notADocument(value: unknown): Problem {
  return {
    path: '',
    severity: 'error',
    expected: `an entry, in { }, with ${shortened(Object.keys(dataset.shape).slice(1).join(', '), 200)}`,
    found: shown(value),
    advice: 'Start from the document that "cp-widgets new" prints.',
  };
}
