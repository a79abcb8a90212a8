import { html, nothing } from 'lit';

import '../src/elements/decision/decision.js';
import illustrative from '../demo/data/illustrative.json';
import wakefield from '../demo/data/wakefield.json';
import westmorland from '../demo/data/westmorland-and-furness.json';
import type { CpDecision } from '../src/elements/decision/decision.js';

type Args = Partial<Pick<CpDecision, 'decision' | 'today' | 'src'>> & { data?: unknown; dir?: string; lang?: string };

/** A committee report: what it recommends, why, who was asked, what it would mean, and what was decided. */
export default {
  title: 'Elements/Decision',
  component: 'cp-decision',
  args: { data: illustrative, today: '2026-11-22' },
  render: (args: Args) => html`
    <div dir=${args.dir ?? nothing} lang=${args.lang ?? nothing}>
      <cp-decision
        .data=${args.src ? undefined : (args.data as never)}
        src=${args.src ?? ''}
        decision=${args.decision ?? ''}
        today=${args.today ?? ''}
      ></cp-decision>
    </div>
  `,
};

/** Agreed, with what consultation changed; blank, not applicable, none and to follow told apart. A made-up council. */
export const Agreed = {};

/** A Cabinet report that does not hold the decision itself. */
export const OutcomeNotKnown = { args: { data: westmorland } };

/** Two reports, one put off. */
export const Several = {
  args: {
    data: withReports((one) => [one, { ...one, id: 'il-decision-later', title: 'More homes', outcome: 'deferred' }]),
  },
};

/** A report of which only the head is published: each part says so. */
export const OnlyItsHead = {
  args: { data: withReports(({ id, document, title, date }) => [{ id, document, title, date, outcome: 'unknown' }]) },
};

/** Words that never end. They wrap. */
export const AbsurdlyLong = {
  args: {
    data: withReports((one) => [{ ...one, title: 'Report'.repeat(80), recommendations: ['Agree. '.repeat(300)] }]),
  },
};

/** A report that is not in the document. */
export const Missing = { args: { decision: 'report-of-another-council' } };

/** A council with boards and no report. */
export const None = { args: { data: wakefield } };

/** A document that cannot be had. */
export const Failed = { args: { src: 'no-such-document.json' } };

/** On a page that reads from right to left. */
export const RightToLeft = { args: { dir: 'rtl' } };

/** On a Welsh page, with the words that the document has in Welsh. */
export const Welsh = { args: { lang: 'cy' } };

function withReports(change: (report: Record<string, unknown>) => Record<string, unknown>[]): unknown {
  const { governance } = illustrative;
  return { ...illustrative, governance: { ...governance, decisions: governance.decisions.flatMap(change) } };
}
