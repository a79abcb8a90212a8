import { html, nothing } from 'lit';

import '../src/elements/carer-support/carer-support.js';
import cambridgeshire from '../demo/data/cambridgeshire.json';
import illustrative from '../demo/data/illustrative.json';
import stHelens from '../demo/data/st-helens.json';
import wakefield from '../demo/data/wakefield.json';
import westmorland from '../demo/data/westmorland-and-furness.json';
import type { CpCarerSupport } from '../src/elements/carer-support/carer-support.js';

type Args = Partial<Pick<CpCarerSupport, 'audience' | 'noFilter' | 'today' | 'wording' | 'src'>> & {
  data?: unknown;
  dir?: string;
  lang?: string;
};

/** What foster, kinship and other carers are offered, and whom to ask. */
export default {
  title: 'Elements/Carer support',
  component: 'cp-carer-support',
  args: { data: illustrative, today: '2026-11-22' },
  render: (args: Args) => html`
    <div dir=${args.dir ?? nothing} lang=${args.lang ?? nothing}>
      <cp-carer-support
        .data=${args.src ? undefined : (args.data as never)}
        src=${args.src ?? ''}
        audience=${args.audience ?? ''}
        today=${args.today ?? ''}
        wording=${args.wording ?? 'default'}
        ?no-filter=${args.noFilter}
      ></cp-carer-support>
    </div>
  `,
};

/** A package, money, training and more, for seven kinds of carers. A made-up council, and it says so. */
export const Everything = {};

/** A package of nine, training, a review, and kinship care, under the service’s own name. */
export const Package = { args: { data: westmorland } };

/** Only what is for kinship carers. What is said about kinship care stays. */
export const KinshipCarers = { args: { data: westmorland, audience: 'kinship' } };

/** For one kind of carer, with nothing to choose. */
export const NoFilter = { args: { audience: 'staying-put', noFilter: true } };

/** Nothing is published for this kind of carer. */
export const NothingForThem = { args: { data: stHelens, audience: 'adopter' } };

/** No part of its own: what stands among the commitments, without amounts. */
export const AmongCommitments = { args: { data: stHelens } };

/** One thing, for one kind of carer. */
export const One = {
  args: { data: { ...illustrative, carerSupport: { offers: illustrative.carerSupport.offers.slice(2, 3) } } },
};

/** A council that publishes an empty list. */
export const NonePublished = { args: { data: cambridgeshire } };

/** A council whose document has no such part. */
export const NothingPublished = { args: { data: wakefield } };

/** In plain words, where the document has them. */
export const PlainWords = { args: { wording: 'plain' } };

/** In Welsh. What the document has in English only is marked as English. */
export const Welsh = { args: { lang: 'cy' } };

/** On a page that reads from right to left. */
export const RightToLeft = { args: { data: westmorland, dir: 'rtl', lang: 'ar' } };

/** Every word absurdly long. Nothing may stick out. */
export const AbsurdlyLong = { args: { data: withWords('Rindfleischetikettierungsüberwachung'.repeat(9)) } };

/** The document cannot be loaded. A reader can try again. */
export const Failed = { args: { src: '/no-such-document.json' } };

function withWords(words: string): object {
  const { carerSupport } = illustrative;
  const offers = carerSupport.offers.map((one) => ({ ...one, title: words, text: words }));
  const sections = carerSupport.sections.map((one) => ({ ...one, heading: words, body: [words] }));
  return { ...illustrative, carerSupport: { ...carerSupport, intro: words, offers, sections } };
}
