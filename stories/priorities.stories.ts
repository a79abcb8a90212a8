import { html, nothing } from 'lit';

import '../src/elements/priorities/priorities.js';
import cambridgeshire from '../demo/data/cambridgeshire.json';
import illustrative from '../demo/data/illustrative.json';
import stHelens from '../demo/data/st-helens.json';
import wakefield from '../demo/data/wakefield.json';
import westmorland from '../demo/data/westmorland-and-furness.json';
import type { CpPriorities } from '../src/elements/priorities/priorities.js';

type Args = Partial<Pick<CpPriorities, 'theme' | 'compact' | 'linkable' | 'wording' | 'src'>> & {
  data?: unknown;
  dir?: string;
  lang?: string;
};

/** A council's priorities: what children told it, what it will do, and what should be different. */
export default {
  title: 'Elements/Priorities',
  component: 'cp-priorities',
  args: { data: illustrative },
  render: (args: Args) => html`
    <div dir=${args.dir ?? nothing} lang=${args.lang ?? nothing}>
      <cp-priorities
        .data=${args.src ? undefined : (args.data as never)}
        src=${args.src ?? ''}
        theme=${args.theme ?? ''}
        wording=${args.wording ?? 'default'}
        ?compact=${args.compact}
        ?linkable=${args.linkable}
      ></cp-priorities>
    </div>
  `,
};

/** Six themes with all that belongs to them, in two printed orders. A made-up council, and it says so. */
export const Linked = {};

/** Five priorities in two printed orders, and outcomes that the council links to none of them. */
export const TwoOrders = { args: { data: westmorland } };

/** Six priorities, each with a paragraph of what children said, and 26 undertakings. */
export const Paragraphs = { args: { data: wakefield } };

/** Promise groups, permanence and enablers, with 60 undertakings. */
export const Many = { args: { data: stHelens } };

/** Workstreams with 37 outcomes, and nothing said or undertaken. */
export const OutcomesOnly = { args: { data: cambridgeshire } };

/** One theme by itself. */
export const One = { args: { theme: 'il-theme-home' } };

/** Names and counts only. */
export const Compact = { args: { compact: true } };

/** Each theme with a link of its own. */
export const Linkable = { args: { linkable: true, theme: 'il-theme-heard' } };

/** A theme that is not in the document. */
export const Missing = { args: { theme: 'il-theme-of-another-council' } };

/** A document without themes. */
export const None = { args: { data: { ...wakefield, themes: undefined } } };

/** A kind of theme that this version of the kit does not know. */
export const UnknownKind = {
  args: { data: { ...wakefield, themes: wakefield.themes.slice(0, 1).map((one) => ({ ...one, kind: 'north-star' })) } },
};

/** Said as to a child, where the document can. */
export const ForChildren = { args: { wording: 'child', theme: 'il-theme-home' } };

/** Words that never end. They wrap. */
export const AbsurdlyLong = {
  args: {
    data: { ...wakefield, themes: wakefield.themes.slice(0, 1).map((one) => ({ ...one, name: 'Safe'.repeat(90) })) },
  },
};

/** A document that cannot be had. */
export const Failed = { args: { src: 'no-such-document.json' } };

/** On a page that reads from right to left. */
export const RightToLeft = { args: { dir: 'rtl', theme: 'il-theme-home' } };

/** On a Welsh page, with the words that the document has in Welsh. */
export const Welsh = { args: { lang: 'cy', theme: 'il-theme-home' } };
