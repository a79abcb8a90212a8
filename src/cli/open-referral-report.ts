import { importOpenReferral as words } from '../i18n/en/import-open-referral.js';
import type { MergeReport } from '../import/open-referral/merge.js';
import type { FeedFault, WholeFeed } from '../import/open-referral/read-whole-feed.js';
import { shortened } from '../schema/found.js';
import type { Problem } from '../schema/problem.js';
import type { Trouble } from './feed-trouble.js';

type Words = Pick<Problem, 'expected' | 'found' | 'advice'>;
type FeedReport = WholeFeed['report'];
type Why = FeedReport['dropped'][number]['why'];

/** As many examples as anybody reads. */
const MOST_EXAMPLES = 3;
const MOST_GONE = 12;

/** What came of a feed, for programs. */
export function feedReportOf(report: FeedReport, source: string, short: number) {
  return { source, ...report, remarks: Object.fromEntries(report.remarks), short };
}

/** What came of a feed, for a person. */
export function feedReportWords(report: FeedReport, source: string, short: number): string {
  const { dialect, pages, received, claimed, kept, dropped, remarks, plain } = report;
  const whys = [...new Set(dropped.map(({ why }) => why))];
  const notes = [
    ...(claimed !== undefined && claimed !== received ? [words.claimed(claimed, received)] : []),
    ...[...remarks].map(([remark, count]) => words.remarks[remark](count)),
    ...(short ? [words.short(short)] : []),
    ...(plain ? [words.onlyShort] : []),
  ];
  return [
    words.heading(shortened(source, 200), words.dialects[dialect], pages, received),
    ...[words.kept(kept), ...whys.map((why) => droppedWords(why, dropped)), ...notes.map(words.note)].map(
      (line) => `  ${shortened(line, 600)}`,
    ),
  ].join('\n');
}

/** What became of the document. */
export function mergeWords(file: string, merged: MergeReport, changed: boolean, dryRun: boolean): string {
  const { added, gone } = merged;
  const counts = words.counts(added.length, merged.changed.length, merged.same.length, gone.length);
  const outcome = !changed ? words.unchanged(file, counts) : (dryRun ? words.dryRun : words.written)(file, counts);
  const names = gone.slice(0, MOST_GONE).map((name) => shortened(name, 80));
  return [
    shortened(outcome, 600),
    ...(gone.length ? [words.gone(names.join('; ') + (gone.length > MOST_GONE ? ' …' : ''))] : []),
    ...(added.length ? [words.sortThem] : []),
  ].join('\n');
}

/** Why a page could not be had. */
export function troubleProblem(trouble: Trouble): Problem {
  return refusalOf((words.troubles[trouble.kind] as (one: Trouble) => Words)(trouble));
}

/** Why a feed cannot be used. */
export function faultProblem({ why, page }: FeedFault, mostPages: number): Problem {
  return refusalOf((words.faults[why] as (page: number, most: number) => Words)(page, mostPages));
}

/** Words as a problem of the whole. What somebody else wrote in them does not steer a terminal. */
export function refusalOf({ expected, found, advice }: Words): Problem {
  return {
    path: '',
    severity: 'error',
    expected: shortened(expected, 400),
    found: shortened(found, 400),
    advice: shortened(advice, 400),
  };
}

function droppedWords(why: Why, dropped: FeedReport['dropped']): string {
  const those = dropped.filter((one) => one.why === why);
  const names = [...new Set(those.map(({ name, id }) => name || id).filter(Boolean))];
  const examples = names.slice(0, MOST_EXAMPLES).map((name) => shortened(name, 60));
  return words.dropped(words.whyDropped[why], those.length, examples.join('; '));
}
