import { html, nothing } from 'lit';

import '../src/elements/delivery-plan/delivery-plan.js';
import cambridgeshire from '../demo/data/cambridgeshire.json';
import illustrative from '../demo/data/illustrative.json';
import stHelens from '../demo/data/st-helens.json';
import wakefield from '../demo/data/wakefield.json';
import westmorland from '../demo/data/westmorland-and-furness.json';
import type { CpDeliveryPlan } from '../src/elements/delivery-plan/delivery-plan.js';

type Args = Partial<
  Pick<CpDeliveryPlan, 'plan' | 'theme' | 'lead' | 'status' | 'due' | 'noFilter' | 'today' | 'src'>
> & {
  data?: unknown;
  dir?: string;
  lang?: string;
};

/** Who will do what by when, and what was reported on it. */
export default {
  title: 'Elements/Delivery plan',
  component: 'cp-delivery-plan',
  args: { data: illustrative, today: '2026-11-22' },
  render: (args: Args) => html`
    <div dir=${args.dir ?? nothing} lang=${args.lang ?? nothing}>
      <cp-delivery-plan
        .data=${args.src ? undefined : (args.data as never)}
        src=${args.src ?? ''}
        plan=${args.plan ?? ''}
        theme=${args.theme ?? ''}
        lead=${args.lead ?? ''}
        status=${args.status ?? ''}
        due=${args.due ?? ''}
        today=${args.today ?? ''}
        ?no-filter=${args.noFilter}
      ></cp-delivery-plan>
    </div>
  `,
};

/** A plan with all its actions, and one that is only named. A made-up council, and it says so. */
export const Printed = {};

/** A live plan that is named in one paper, and to be developed in another. */
export const NamedLive = { args: { data: westmorland } };

/** An annual plan that is not printed, with what it is to hold. */
export const NamedAnnual = { args: { data: wakefield } };

/** No plan was found. */
export const NotFound = { args: { data: cambridgeshire } };

/** A strategy that has none. */
export const None = { args: { data: stHelens } };

/** What is overdue on the day of viewing. */
export const Overdue = { args: { due: 'overdue' } };

/** The same a year earlier: nothing is overdue yet. */
export const BeforeThat = { args: { today: '2025-11-22' } };

/** Narrowed to a theme. */
export const OneTheme = { args: { theme: 'il-theme-home' } };

/** A choice that fits no action. */
export const NothingFits = { args: { theme: 'il-theme-well', status: 'stopped' } };

/** Narrowed for good by the page. */
export const NoFilters = { args: { status: 'at-risk', noFilter: true } };

/** One action, with words that never end. They wrap. */
export const AbsurdlyLong = {
  args: {
    data: {
      ...illustrative,
      plan: {
        ...illustrative.plan,
        actions: illustrative.plan.actions.slice(0, 1).map((one) => ({ ...one, title: 'Home'.repeat(100) })),
      },
    },
  },
};

/** A plan that is not in the document. */
export const Missing = { args: { plan: 'il-plan-of-another-council' } };

/** A document that cannot be had. */
export const Failed = { args: { src: 'no-such-document.json' } };

/** On a page that reads from right to left. */
export const RightToLeft = { args: { dir: 'rtl', theme: 'il-theme-home' } };

/** On a Welsh page, with the words that the document has in Welsh. */
export const Welsh = { args: { lang: 'cy', theme: 'il-theme-home' } };
