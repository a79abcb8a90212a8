import { html, nothing } from 'lit';

import '../src/elements/promise-tracker/promise-tracker.js';
import cambridgeshire from '../demo/data/cambridgeshire.json';
import illustrative from '../demo/data/illustrative.json';
import stHelens from '../demo/data/st-helens.json';
import wakefield from '../demo/data/wakefield.json';
import westmorland from '../demo/data/westmorland-and-furness.json';
import type { CpPromiseTracker } from '../src/elements/promise-tracker/promise-tracker.js';

type Args = Partial<Pick<CpPromiseTracker, 'set' | 'promise' | 'group' | 'status' | 'audience' | 'noFilter'>> &
  Partial<Pick<CpPromiseTracker, 'linkable' | 'today' | 'wording' | 'src'>> & {
    data?: unknown;
    dir?: string;
    lang?: string;
  };

/** What a council promises, and how each promise stands. */
export default {
  title: 'Elements/Promise tracker',
  component: 'cp-promise-tracker',
  args: { data: illustrative, today: '2026-11-22' },
  render: (args: Args) => html`
    <div dir=${args.dir ?? nothing} lang=${args.lang ?? nothing}>
      <cp-promise-tracker
        .data=${args.src ? undefined : (args.data as never)}
        src=${args.src ?? ''}
        set=${args.set ?? ''}
        promise=${args.promise ?? ''}
        group=${args.group ?? ''}
        status=${args.status ?? ''}
        audience=${args.audience ?? ''}
        today=${args.today ?? ''}
        wording=${args.wording ?? 'default'}
        ?no-filter=${args.noFilter}
        ?linkable=${args.linkable}
      ></cp-promise-tracker>
    </div>
  `,
};

/** Many promises under their themes, rated by the council and by young people. A made-up council, and it says so. */
export const Reviewed = {};

/** Ten promises that nobody has reviewed: none is shown as started or kept. */
export const NotYetReviewed = { args: { data: cambridgeshire } };

/** Four headings, with what young people said and what the council will do behind each. */
export const AskedAndUndertaken = { args: { data: stHelens } };

/** A pledge that the council names, and whose words are not in the document. */
export const NamedOnly = { args: { data: wakefield } };

/** A promise whose words are not in the document, and what the council will do to bring it to life. */
export const NamedWithCommitments = { args: { data: westmorland } };

/** One promise by itself. Young people do not see it as the council does. */
export const One = { args: { promise: 'il-promise-01' } };

/** A promise changed with young people’s agreement: who agreed, when, and the wording before. */
export const ChangedByAgreement = { args: { promise: 'il-promise-09' } };

/** The same change with nobody on record who agreed: it counts as not kept, and the reason is said. */
export const ChangedWithoutAgreement = {
  args: { promise: 'il-promise-09', data: withPromise('il-promise-09', withoutAgreement) },
};

/** A promise that was to be reviewed by now. */
export const ReviewOverdue = { args: { promise: 'il-promise-05' } };

/** A status that this version of the kit does not know: shown in words, and neither good nor bad. */
export const UnknownStatus = {
  args: {
    promise: 'il-promise-03',
    data: withPromise('il-promise-03', (one) => ({
      ...one,
      history: [{ ...one.history.at(-1), status: 'under-review' }],
    })),
  },
};

/** Narrowed by the reader, or by the page, to one theme. */
export const Filtered = { args: { group: 'il-theme-home' } };

/** A choice that fits no promise. */
export const NothingFits = { args: { group: 'il-theme-well', status: 'kept' } };

/** Narrowed for good by the page. */
export const NoFilters = { args: { status: 'kept', noFilter: true } };

/** Each promise with a link of its own. */
export const Linkable = { args: { linkable: true, group: 'il-theme-heard' } };

/** Said as to a child, where the document can. */
export const ForChildren = { args: { wording: 'child', group: 'il-theme-home' } };

/** A document without promises. */
export const None = { args: { data: { ...wakefield, promises: undefined } } };

/** A promise that is not in the document. */
export const Missing = { args: { promise: 'il-promise-of-another-council' } };

/** Words that never end. They wrap. */
export const AbsurdlyLong = {
  args: {
    promise: 'il-promise-01',
    data: withPromise('il-promise-01', (one) => ({
      ...one,
      heading: 'Home'.repeat(80),
      text: 'We will find you a home. '.repeat(80),
    })),
  },
};

/** A document that cannot be had. */
export const Failed = { args: { src: 'no-such-document.json' } };

/** On a page that reads from right to left. */
export const RightToLeft = { args: { dir: 'rtl', group: 'il-theme-home' } };

/** On a Welsh page, with the words that the document has in Welsh. */
export const Welsh = { args: { lang: 'cy', group: 'il-theme-home' } };

type Promised = (typeof illustrative)['promises']['items'][number] & { history: Record<string, unknown>[] };

function withPromise(id: string, change: (promise: Promised) => unknown): unknown {
  const { promises } = illustrative;
  const items = promises.items.map((one) => (one.id === id ? change(one as Promised) : one));
  return { ...illustrative, promises: { ...promises, items } };
}

function withoutAgreement(promise: Promised): unknown {
  return { ...promise, history: promise.history.map((entry) => ({ ...entry, agreement: undefined })) };
}
