import { basename } from 'node:path';

import { cli } from '../i18n/en/cli.js';
import { shortened } from '../schema/found.js';
import type { Problem } from '../schema/problem.js';
import { alikeIn } from './said-once.js';
import type { Alike } from './said-once.js';

/** What was found in one file. */
export interface FileReport {
  file: string;
  /** The worst first. */
  problems: Problem[];
  /** There was no such file to check. */
  astray: boolean;
  /** The review file beside it, if there is one. */
  review?: string;
  /** The warnings that somebody has decided about, with the decision. */
  acknowledged?: { rule: string; path: string; found: string; reason: string; role: string; date: string }[];
}

/** More than anybody mends in one go. `--json` prints all of them. */
const MOST_SHOWN = 50;

/** As many places of one cause as show what they have in common. */
const MOST_PLACES = 8;

/** A file's problems for a person to read. Plain text, because it is also read in logs and pasted into messages. */
export function reportFor({ file, problems, acknowledged = [] }: FileReport): string {
  const count = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity).length;
  const heading = cli.check.heading(shortened(file, 200), count('error'), count('warning'));
  const causes = alikeIn(problems);
  const more = causes.slice(MOST_SHOWN).flat().length;
  return [
    heading,
    ...causes.slice(0, MOST_SHOWN).map(paragraph),
    ...(more > 0 ? [`  ${cli.check.more(more)}`] : []),
    ...(problems.some(isToDecide) ? [indented(cli.check.toDecide(reviewNameOf(file)))] : []),
    ...(acknowledged.length ? [acknowledged.map(decision).join('\n')] : []),
  ].join('\n\n');
}

/** Whether it is for people to decide: a warning of disclosure control. */
function isToDecide({ severity, rule }: Problem): boolean {
  return severity === 'warning' && rule !== undefined;
}

function reviewNameOf(file: string): string {
  return shortened(basename(file).replace(/(\.json)?$/i, '.review.json'), 100);
}

function decision({ rule, path, reason, role, date }: NonNullable<FileReport['acknowledged']>[number]): string {
  return `  ${cli.check.acknowledged(rule, shortened(path, 200), shortened(reason, 200), shortened(role), date)}`;
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}

function paragraph([{ severity, path, expected, found, advice, rule }, ...others]: Alike): string {
  const lines = [
    [cli.check.severity[severity], path || cli.check.wholeFile],
    ['', `${cli.check.expected}  ${expected}`],
    ['', `${cli.check.found}  ${found}`],
    ['', `${cli.check.advice}  ${advice}`],
    ...(rule ? [['', `${cli.check.rule}  ${rule}`]] : []),
    ...placesOf(others, found).map((place, at) => ['', `${at ? cli.check.alsoHere : cli.check.also}  ${place}`]),
  ] as [string, string][];
  return lines.map(([label, words]) => `  ${label.padEnd(cli.check.severity.warning.length + 2)}${words}`).join('\n');
}

/** The further places of a cause: in one line, or each with what was found there where that differs. */
function placesOf(others: readonly Problem[], found: string): string[] {
  const first = others.slice(0, MOST_PLACES);
  const same = others.every((other) => other.found === found);
  const places = first.map(({ path, found: there }) => {
    const place = path || cli.check.wholeFile;
    return same ? place : cli.check.foundThere(place, there);
  });
  const more = others.length - first.length;
  const all = [...places, ...(more ? [cli.check.morePlaces(more)] : [])];
  return same && all.length ? [all.join('; ')] : all;
}
