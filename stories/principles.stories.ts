import { html, nothing } from 'lit';

import '../src/elements/principles/principles.js';
import cambridgeshire from '../demo/data/cambridgeshire.json';
import illustrative from '../demo/data/illustrative.json';
import stHelens from '../demo/data/st-helens.json';
import wakefield from '../demo/data/wakefield.json';
import westmorland from '../demo/data/westmorland-and-furness.json';
import type { CpPrinciples } from '../src/elements/principles/principles.js';

type Args = Partial<Pick<CpPrinciples, 'wording' | 'src'>> & { data?: unknown; dir?: string; lang?: string };

/** The seven corporate parenting principles of the law beside a council’s own print. */
export default {
  title: 'Elements/Principles',
  component: 'cp-principles',
  args: { data: illustrative },
  render: (args: Args) => html`
    <div dir=${args.dir ?? nothing} lang=${args.lang ?? nothing}>
      <cp-principles
        .data=${args.src ? undefined : (args.data as never)}
        src=${args.src ?? ''}
        wording=${args.wording ?? 'default'}
      ></cp-principles>
    </div>
  `,
};

/** All seven, two that go further than the law, and sets of values, questions and practice. Made up, and it says so. */
export const Whole = {};

/** One line is printed twice, and one principle is missing. */
export const RepeatedAndMissing = { args: { data: westmorland } };

/** Five lines for seven principles. */
export const Merged = { args: { data: cambridgeshire } };

/** One line that goes further than the law, and values with options in an order. */
export const Extended = { args: { data: wakefield } };

/** A council that prints none: the law is told all the same. */
export const NonePrinted = { args: { data: stHelens } };

/** Said as to a child, where the document can. */
export const ForChildren = { args: { wording: 'child' } };

/** A document without a strategy. */
export const None = { args: { data: { ...wakefield, strategy: undefined } } };

/** One set of one, and its words never end. They wrap. */
export const AbsurdlyLong = {
  args: {
    data: {
      ...illustrative,
      strategy: {
        ...illustrative.strategy,
        principleSets: [
          { id: 'x', kind: 'values', title: 'Values'.repeat(80), items: [{ id: 'y', text: 'Kind'.repeat(400) }] },
        ],
      },
    },
  },
};

/** A document that cannot be had. */
export const Failed = { args: { src: 'no-such-document.json' } };

/** On a page that reads from right to left. */
export const RightToLeft = { args: { dir: 'rtl' } };

/** On a Welsh page, with the words that the document has in Welsh. */
export const Welsh = { args: { lang: 'cy' } };
