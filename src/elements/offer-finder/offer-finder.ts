import type { PropertyValues } from 'lit';

import type { Needed } from '../../data/data-controller.js';
import { CpFilterEvent, CpSelectEvent } from '../../data/events.js';
import { offerFinderWords } from '../../i18n/offer-finder.js';
import { about } from '../../schema/checkers/about.js';
import { access } from '../../schema/checkers/access.js';
import { cohorts } from '../../schema/checkers/cohorts.js';
import { documents } from '../../schema/checkers/documents.js';
import { localOffer } from '../../schema/checkers/local-offer.js';
import { organisations } from '../../schema/checkers/organisations.js';
import { provisions } from '../../schema/checkers/provisions.js';
import { momentInUk } from '../../model/uk-time.js';
import { disclosureStyles } from '../../styles/disclosure.js';
import { factsStyles } from '../../styles/facts.js';
import { filterStyles } from '../../styles/filters.js';
import { linkedStyles } from '../../styles/linked.js';
import { shared } from '../../styles/shared.js';
import { define } from '../element/define.js';
import { CpElement } from '../element/element.js';
import { LinkedThing } from '../element/linked-thing.js';
import { property } from '../element/property.js';
import type { View } from '../element/view.js';
import { cardStyles } from './card.styles.js';
import type { FinderView } from './finder-view.js';
import { finderStyles } from './offer-finder.styles.js';
import { finderViewOf, offerFinderTemplate, oneServiceTemplate } from './offer-finder.template.js';
import { OwnOffer } from './own-offer.js';
import { everything, filtersOf, toldOf, type Wish } from './wish.js';

type Words = (typeof offerFinderWords)['en'];

/**
 * The local offer: what a care leaver can get, whether they are entitled to it, and whom to ring. Help for today stands
 * before everything else. Services are found in a reader’s own words and narrowed to what fits, on the device alone:
 * nothing that is typed or answered leaves the page.
 *
 * @tag cp-offer-finder
 *
 * @slot - Shown until there is something to draw, and if it cannot be drawn.
 *
 * @fires {CpLoadEvent} cp-load - The document has come, and is drawn.
 * @fires {CpErrorEvent} cp-error - The document could not be loaded, or is not usable.
 * @fires {CpFilterEvent} cp-filter - A reader has looked for something, or narrowed or widened what is shown. Their age and where they are is not told.
 * @fires {CpSelectEvent} cp-select - A reader has opened a service.
 *
 * @csspart base - Everything the element draws.
 * @csspart heading - The main heading.
 * @csspart now - Help now.
 * @csspart emergency - Whom to ring in one kind of emergency.
 * @csspart subheading - The heading of a part.
 * @csspart intro - What stands above the offer.
 * @csspart search - Where a reader says what they need.
 * @csspart query - Where they type it.
 * @csspart select - One choice.
 * @csspart chosen - What was chosen, to be taken back.
 * @csspart button - A button.
 * @csspart result - How many results there are.
 * @csspart results - What was found.
 * @csspart group - Results under one heading.
 * @csspart lead - What is said about a group.
 * @csspart services - The list of a group.
 * @csspart service - One service.
 * @csspart linked - The service that the address of the page points at.
 * @csspart name - The name of a service.
 * @csspart summary - What it is.
 * @csspart closed - That it is not running, for now or any more.
 * @csspart alert - What a reader must know first.
 * @csspart glance - What matters at a glance.
 * @csspart amount - How much there is.
 * @csspart opening - Whether it is open.
 * @csspart old - That it was last checked long ago.
 * @csspart details - Everything else about it, once a reader opens it.
 * @csspart toggle - What opens it.
 * @csspart facts - Terms with what is said of each.
 * @csspart entitlement - One amount, with its conditions.
 * @csspart condition - One condition.
 * @csspart reviewed - When an amount was last looked at.
 * @csspart eligibility - Who can have it, in words.
 * @csspart ages - From which age to which.
 * @csspart basis - Whether it is a right or an offer.
 * @csspart law - The law behind it.
 * @csspart cost - What it costs.
 * @csspart hours - When it is open.
 * @csspart place - Where it is.
 * @csspart referral - How to get it.
 * @csspart ways - How it comes to people.
 * @csspart contact - Whom to ask.
 * @csspart website - The link to its website.
 * @csspart keep - The box to tick to keep it for now.
 * @csspart mark - A word that was looked for.
 * @csspart pages - The way to the page before and after.
 * @csspart ask - Whom to ask.
 * @csspart mentions - What the council says about an offer that it does not print.
 * @csspart source - Where it says so.
 * @csspart note - What to keep in mind.
 * @csspart link - A link.
 * @csspart notice - Words in place of content.
 */
export class CpOfferFinder extends CpElement<Words> {
  static override styles = [
    shared,
    disclosureStyles,
    factsStyles,
    filterStyles,
    linkedStyles,
    finderStyles,
    cardStyles,
  ];

  /** Shows one service by itself: its id in `localOffer.services`. */
  @property() service = '';
  /** Narrows to a heading of the local offer, for example `accommodation`, or to one of the council’s own categories. A reader may change it. */
  @property() category = '';
  /** Narrows to a need, in the words of the document. A reader may change it. */
  @property() need = '';
  /** What is looked for. A reader may change it. */
  @property() query = '';
  /** Narrows to whom services are for: an id in `cohorts`, or a kind such as `former-relevant`. */
  @property() audience = '';
  /** How many services stand on a page of the list. */
  @property({ type: Number }) limit = 20;
  /** Hides the search and the filters. */
  @property({ attribute: 'no-filter', type: Boolean }) noFilter = false;
  /** Brings the service that the page’s address points at with `#` into view, and gives searches a link of their own. */
  @property({ type: Boolean }) linkable = false;

  #wish: Wish = everything;
  #page = 1;
  #opened: ReadonlySet<string> = new Set();
  #kept: ReadonlySet<string> = new Set();
  #offer = new OwnOffer(this);
  #linked = new LinkedThing(this);
  #view: FinderView | undefined;

  constructor() {
    super(offerFinderWords, [localOffer], [about, access, cohorts, documents, organisations, provisions]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What the page sets and what a reader chose afterwards is one wish.
    const { query, need, category } = this;
    if (changed.has('query') || changed.has('need') || changed.has('category') || changed.has('audience')) {
      this.#wish = { ...this.#wish, query, need, category };
      this.#page = 1;
    }
  }

  protected override renderData(sections: Needed, own: View<Words['own']>): unknown {
    const view = finderViewOf(sections, own, {
      wish: this.#wish,
      audience: this.audience.trim(),
      limit: this.limit > 0 ? Math.floor(this.limit) : 20,
      page: this.#page,
      filterable: !this.noFilter,
      point: undefined,
      reader: undefined,
      address: this.linkable ? location.href : undefined,
      linked: this.linkable ? this.#linked.id : '',
      // A day that the page names has no time: what is printed is read later.
      now: this.today ? { day: this.today } : momentInUk(Date.now()),
      opened: this.#opened,
      kept: this.#kept,
      onKeep: this.#onKeep,
      onWish: this.#onWish,
      onPage: this.#onPage,
      onOpen: this.#onOpen,
    });
    this.#view = view;
    this.#offer.read(view, own.words.knows);
    return this.service ? oneServiceTemplate(this.service, this.#offer, view) : offerFinderTemplate(this.#offer, view);
  }

  #onWish = (change: Partial<Wish>): void => {
    this.#wish = { ...this.#wish, ...change };
    this.#page = 1;
    const { query, need, category } = this.#wish;
    Object.assign(this, { query, need, category });
    this.requestUpdate();
    this.dispatchEvent(new CpFilterEvent(toldOf(this.#wish) as Record<string, string>, this.#count()));
  };

  #count(): number {
    const { words, sections } = this.#view!;
    const { cohorts = [] } = sections;
    const filters = filtersOf(this.#wish, { ...this.#view!, headings: words.headings, cohorts });
    const { shown, unsaid } = this.#offer.find({ query: this.#wish.query, filters });
    return shown.length + unsaid.length;
  }

  #onPage = async (page: number): Promise<void> => {
    this.#page = page;
    this.requestUpdate();
    await this.updateComplete;
    const result = this.renderRoot.querySelector<HTMLElement>('[part="result"]');
    result?.focus({ preventScroll: true });
    result?.scrollIntoView();
  };

  #onOpen = (id: string): void => {
    this.#opened = new Set(this.#opened).add(id);
    this.requestUpdate();
    this.dispatchEvent(new CpSelectEvent(id));
  };

  #onKeep = (id: string, keep: boolean): void => {
    this.#kept = new Set([...this.#kept].filter((one) => one !== id).concat(keep ? id : []));
    this.requestUpdate();
  };
}

define('cp-offer-finder', CpOfferFinder);

declare global {
  interface HTMLElementTagNameMap {
    'cp-offer-finder': CpOfferFinder;
  }
}
