import { html, nothing } from 'lit';

import '../src/elements/outcomes/outcomes.js';
import cambridgeshire from '../demo/data/cambridgeshire.json';
import illustrative from '../demo/data/illustrative.json';
import stHelens from '../demo/data/st-helens.json';
import wakefield from '../demo/data/wakefield.json';
import westmorland from '../demo/data/westmorland-and-furness.json';
import type { CpOutcomes } from '../src/elements/outcomes/outcomes.js';

type Args = Partial<Pick<CpOutcomes, 'groupBy' | 'wording' | 'src'>> & {
  data?: unknown;
  dir?: string;
  lang?: string;
};

/** What should be different for children, and how the council will know. */
export default {
  title: 'Elements/Outcomes',
  component: 'cp-outcomes',
  args: { data: illustrative },
  render: (args: Args) => html`
    <div dir=${args.dir ?? nothing} lang=${args.lang ?? nothing}>
      <cp-outcomes
        .data=${args.src ? undefined : (args.data as never)}
        src=${args.src ?? ''}
        group-by=${args.groupBy ?? 'theme'}
        wording=${args.wording ?? 'default'}
      ></cp-outcomes>
    </div>
  `,
};

/** Outcomes under their themes, with targets, results and other measures. A made-up council, and it says so. */
export const Followed = {};

/** Thirty-seven outcomes, each followed by something other than a figure. */
export const WithoutFigures = { args: { data: cambridgeshire } };

/** Eleven outcomes with thirty figures: three targets have a number, the rest a direction or “to be set”. */
export const TargetsToBeSet = { args: { data: stHelens } };

/** Seven outcomes. Which theme each serves is not printed, nor how the council will know. */
export const NotLinked = { args: { data: westmorland } };

/** A strategy that lists none, and says where they stand. */
export const NoneListed = { args: { data: wakefield } };

/** By what kind of thing shows them, not by theme. */
export const ByKind = { args: { groupBy: 'kind' } };

/** One outcome with nothing that shows it. */
export const One = { args: { data: withOutcomes(({ id }) => id === 'il-outcome-story', { measures: [] }) } };

/** A figure that is missing, with the reason, and one that nobody has targeted. */
export const Missing = {
  args: {
    data: withOutcomes(({ id }) => id === 'il-outcome-learn', {
      indicators: ['il-ind-attainment', 'il-ind-convicted'],
    }),
  },
};

/** No outcomes in the document. */
export const None = { args: { data: { ...wakefield, outcomes: undefined } } };

/** Words that never end. They wrap. */
export const AbsurdlyLong = {
  args: {
    data: withOutcomes(({ id }) => id === 'il-outcome-safe', { text: 'Safe'.repeat(200), note: 'Safe '.repeat(200) }),
  },
};

/** Said as to a child, where the document can. */
export const ForChildren = { args: { wording: 'child' } };

/** A document that cannot be had. */
export const Failed = { args: { src: 'no-such-document.json' } };

/** On a page that reads from right to left. */
export const RightToLeft = { args: { dir: 'rtl' } };

/** On a Welsh page, with the words that the document has in Welsh. */
export const Welsh = { args: { lang: 'cy' } };

type Outcome = (typeof illustrative)['outcomes']['items'][number];

function withOutcomes(wanted: (outcome: Outcome) => boolean, fields: Record<string, unknown>): unknown {
  const { outcomes } = illustrative;
  const items = outcomes.items.filter(wanted).map((one) => ({ ...one, ...fields }));
  return { ...illustrative, outcomes: { ...outcomes, items } };
}
