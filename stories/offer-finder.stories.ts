import { html, nothing } from 'lit';

import '../src/elements/offer-finder/offer-finder.js';
import cambridgeshire from '../demo/data/cambridgeshire.json';
import illustrative from '../demo/data/illustrative.json';
import stHelens from '../demo/data/st-helens.json';
import wakefield from '../demo/data/wakefield.json';
import westmorland from '../demo/data/westmorland-and-furness.json';
import type { CpOfferFinder } from '../src/elements/offer-finder/offer-finder.js';

type Args = Partial<Pick<CpOfferFinder, 'service' | 'category' | 'need' | 'query' | 'audience' | 'limit'>> &
  Partial<Pick<CpOfferFinder, 'noFilter' | 'linkable' | 'today' | 'wording' | 'src'>> & {
    data?: unknown;
    feed?: string;
    dir?: string;
    lang?: string;
  };

/** What a care leaver can get, whether they are entitled to it, and whom to ring. */
export default {
  title: 'Elements/Offer finder',
  component: 'cp-offer-finder',
  args: { data: illustrative, today: '2026-11-22' },
  render: (args: Args) => html`
    <div dir=${args.dir ?? nothing} lang=${args.lang ?? nothing}>
      <cp-offer-finder
        .data=${args.src ? undefined : (args.data as never)}
        src=${args.src ?? ''}
        service=${args.service ?? ''}
        category=${args.category ?? ''}
        need=${args.need ?? ''}
        query=${args.query ?? ''}
        audience=${args.audience ?? ''}
        feed=${args.feed ?? ''}
        limit=${args.limit ?? 20}
        today=${args.today ?? ''}
        wording=${args.wording ?? 'default'}
        ?no-filter=${args.noFilter}
        ?linkable=${args.linkable}
      ></cp-offer-finder>
    </div>
  `,
};

/** A hundred services, help for today before them. A made-up council, and it says so. */
export const Everything = {};

/** What was found for words of a reader, marked where they stand. */
export const Searched = { args: { query: 'deposit' } };

/** A word that nobody wrote, read as the one that was meant. */
export const Misspelt = { args: { query: 'depositt' } };

/** Words that nothing fits: a way out, and whom to ring. */
export const NothingFits = { args: { query: 'xylophone', category: 'employment' } };

/** One section on a council’s page about housing. */
export const OneCategory = { args: { category: 'accommodation', limit: 5 } };

/** A heading that the law has added, and whether that is in force. */
export const HeadingOfNewLaw = {
  args: {
    category: 'financial-literacy',
    limit: 3,
    data: {
      ...illustrative,
      localOffer: {
        ...illustrative.localOffer,
        headingLaw: [{ heading: 'financial-literacy', provisions: ['il-law-cwsa26-s8'] }],
      },
    },
  },
};

/** For one group in law. */
export const ForOneGroup = { args: { audience: 'qualifying', limit: 5 } };

/** One service by itself. */
export const OneService = { args: { service: 'il-service-deposit' } };

/** A service that is not in the document. */
export const MissingService = { args: { service: 'il-service-of-another-council' } };

/** A list that a reader cannot narrow. */
export const NoFilters = { args: { category: 'employment', noFilter: true } };

/** An offer that the council names and does not print. */
export const NamedOnly = { args: { data: westmorland } };

/** Another, which says that it does not give an age. */
export const NamedWithoutAnAge = { args: { data: wakefield } };

/** An offer that is planned. */
export const Planned = { args: { data: stHelens } };

/** A strategy that does not mention an offer. */
export const NotFound = { args: { data: cambridgeshire } };

/** A document without an offer. */
export const None = { args: { data: { ...wakefield, localOffer: undefined } } };

/** A document that cannot be had. */
export const Failed = { args: { src: 'no-such-document.json' } };

/** A directory beside the council’s own offer, which does not answer: the council’s own is shown. */
export const DirectoryDown = { args: { feed: 'no-such-directory/services', limit: 5 } };

/** On a page that reads from right to left. */
export const RightToLeft = { args: { dir: 'rtl', query: 'deposit' } };

/** On a Welsh page, with the words that the document has in Welsh. */
export const Welsh = { args: { lang: 'cy', limit: 5 } };
