import { html, nothing } from 'lit';

import '../src/elements/offer-finder/offer-finder.js';
import cambridgeshire from '../demo/data/cambridgeshire.json';
import illustrative from '../demo/data/illustrative.json';
import stHelens from '../demo/data/st-helens.json';
import wakefield from '../demo/data/wakefield.json';
import westmorland from '../demo/data/westmorland-and-furness.json';
import type { CpOfferFinder } from '../src/elements/offer-finder/offer-finder.js';

type Args = Partial<Pick<CpOfferFinder, 'service' | 'category' | 'need' | 'query' | 'audience' | 'limit'>> &
  Partial<Pick<CpOfferFinder, 'noFilter' | 'noLeave' | 'linkable' | 'today' | 'wording' | 'src'>> & {
    data?: unknown;
    feed?: string;
    dir?: string;
    lang?: string;
  };

/** What a reader does in a story, once the element is drawn. */
interface Play {
  canvasElement: HTMLElement;
}

/** Waits until something is there inside the finder. Its parts come when a reader goes there. */
async function within<Found extends Element>({ canvasElement }: Play, selector: string): Promise<Found> {
  for (let frame = 0; frame < 600; frame++) {
    const found = canvasElement.querySelector('cp-offer-finder')?.shadowRoot?.querySelector<Found>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`${selector} does not come`);
}

async function press(play: Play, selector: string): Promise<void> {
  (await within<HTMLElement>(play, selector)).click();
}

async function openQuestions(play: Play): Promise<HTMLFormElement> {
  await press(play, '[part="questions"] > summary');
  return within(play, 'form');
}

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
        limit=${args.limit ?? 10}
        today=${args.today ?? ''}
        wording=${args.wording ?? 'default'}
        ?no-filter=${args.noFilter}
        ?no-leave=${args.noLeave}
        ?linkable=${args.linkable}
      ></cp-offer-finder>
    </div>
  `,
};

/** A hundred services, help for today before them. A made-up council, and it says so. */
export const Everything = {};

/** One card, opened: everything there is to say about a service. */
export const CardOpen = {
  args: { query: 'deposit', limit: 3 },
  play: async (play: Play) => {
    await press(play, '[part="service"] summary');
    await within(play, '[part="service"] [part="facts"]');
  },
};

/** The first of the questions that a reader may answer, or skip. */
export const Questions = {
  args: { limit: 3 },
  play: async (play: Play) => void (await openQuestions(play)),
};

/** What a reader of nineteen who left care at eighteen may be in law, and what follows. */
export const Answered = {
  args: { limit: 3 },
  play: async (play: Play) => {
    const age = await openQuestions(play);
    age.querySelector('input')!.value = '19';
    age.requestSubmit();
    await press(play, '[value="left-at-18"]');
    (await within<HTMLFormElement>(play, 'form')).requestSubmit();
    await press(play, 'form:has([value="yes"]) .row > :last-child');
    await within(play, '[part="status"]');
  },
};

/** All ways to narrow the list. */
export const FiltersOpen = {
  args: { limit: 3 },
  play: async (play: Play) => {
    await press(play, '[part="filters"] > summary');
    await within(play, '[part="filters"] select');
  },
};

/** The list of what a reader keeps for now. */
export const Kept = {
  args: { limit: 3 },
  play: async (play: Play) => {
    await press(play, '[part="keep"] input');
    await within(play, '[part="kept-service"]');
  },
};

/** On a page that has a way out of its own. */
export const NoWayOut = { args: { limit: 3, noLeave: true } };

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
